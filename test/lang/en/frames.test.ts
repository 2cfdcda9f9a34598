/** Every frame fires in its own examples, and in none of those that it is to be silent in. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimContext, type ClaimContext } from '../../../src/core/claims/context.ts'
import { frameAt } from '../../../src/core/claims/frames.ts'
import { findClaims } from '../../../src/core/claims/index.ts'
import '../../../src/core/parts/index.ts'
import { sidesOf } from '../../../src/core/front/sides.ts'
import type { Frame } from '../../../src/core/model.ts'
import { linkAntecedents } from '../../../src/core/mention/antecedents.ts'
import { findMentions } from '../../../src/core/mention/find.ts'
import { read } from '../../../src/core/text/read.ts'
import { languageFiles, placeOfFrame } from '../../../src/dev/language/places.ts'
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

const files = languageFiles(join(import.meta.dirname, '../../../src/lang/en'))

/** "src/lang/en/frames/area.ts:14: area.of does not fire in": where an example is to be mended. */
function where({ id }: Frame, property: string, what: string): string {
  const { file, line } = placeOfFrame(files, id, property)
  return `${file}:${line}: ${id} ${what}`
}

describe('every English frame', () => {
  it.each(english.frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
    expect(frame.fires.length * frame.silent.length, where(frame, 'id', 'lacks a sentence')).toBeGreaterThan(0)
    const dumb = frame.fires.filter((text) => !firesIn(frame, text))
    expect(dumb, where(frame, 'fires', 'does not fire in')).toEqual([])
    const loud = frame.silent.filter((text) => firesIn(frame, text) && claimsIn(frame, text))
    expect(loud, where(frame, 'silent', 'fires in')).toEqual([])
  })
})

describe('claims that are read by frames alone', () => {
  const named = english.frames.filter(({ id }) => /^(?:containment|identity|control)\./.test(id))

  it.each(named.flatMap((frame) => frame.fires.map((text) => [frame.id, text, frame] as const)))(
    '%s is what finds: %s',
    (_, text, frame) => expect(claimsIn(frame, text)).toBe(true),
  )
})
