/** Every frame fires in its own examples, and in none of those that it is to be silent in. */
import { describe, expect, it } from 'vitest'
import { claimContext, type ClaimContext } from '../../../src/core/claims/context.ts'
import { frameAt } from '../../../src/core/claims/frames.ts'
import { findClaims } from '../../../src/core/claims/index.ts'
import { sidesOf } from '../../../src/core/front/sides.ts'
import type { Frame } from '../../../src/core/model.ts'
import { linkAntecedents } from '../../../src/core/mention/antecedents.ts'
import { findMentions } from '../../../src/core/mention/find.ts'
import { read } from '../../../src/core/text/read.ts'
import { english } from '../../../src/lang/en/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()
const sides = sidesOf(ground.packs)

function contextOf(text: string): ClaimContext {
  const draft = read(text, { date: '2016-06-22' })
  const mentions = findMentions(draft, ground.gazetteer)
  return claimContext(draft, mentions, linkAntecedents(draft, mentions), sides)
}

function firesIn(frame: Frame, text: string): boolean {
  const context = contextOf(text)
  return context.draft.tokens.some(({ index }) => frameAt(context, frame, index) !== null)
}

/** Whether a claim of the text says that the frame found it: what code vetoes is none. */
function claimsIn({ id }: Frame, text: string): boolean {
  const { draft, mentions } = contextOf(text)
  return findClaims(draft, mentions, linkAntecedents(draft, mentions), sides).some(({ frame }) => frame === id)
}

describe('every English frame', () => {
  it.each(english.frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
    expect(frame.fires.length * frame.silent.length, 'a sentence that fires, and one that does not').toBeGreaterThan(0)
    expect(frame.fires.filter((text) => !firesIn(frame, text))).toEqual([])
    expect(frame.silent.filter((text) => firesIn(frame, text) && claimsIn(frame, text))).toEqual([])
  })
})

describe('claims that are read by frames alone', () => {
  const named = english.frames.filter(({ id }) => /^(?:containment|identity|control)\./.test(id))

  it.each(named.flatMap((frame) => frame.fires.map((text) => [frame.id, text, frame] as const)))(
    '%s is what finds: %s',
    (_, text, frame) => expect(claimsIn(frame, text)).toBe(true),
  )
})
