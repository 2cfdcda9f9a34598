/** Every frame fires in the sentences that it names for it, and in none of those that it names against. */
import { describe, expect, it } from 'vitest'
import { claimContext } from '../../../src/core/claims/context.ts'
import { frameAt } from '../../../src/core/claims/frames.ts'
import type { Frame } from '../../../src/core/model.ts'
import { linkAntecedents } from '../../../src/core/mention/antecedents.ts'
import { findMentions } from '../../../src/core/mention/find.ts'
import { read } from '../../../src/core/text/read.ts'
import { english } from '../../../src/lang/en/index.ts'
import { builtGround } from '../../ground.ts'

const ground = await builtGround()

function firesIn(frame: Frame, sentence: string): boolean {
  const draft = read(sentence, { date: '2016-06-22' })
  const mentions = findMentions(draft, ground.gazetteer)
  const context = claimContext(draft, mentions, linkAntecedents(draft, mentions))
  return draft.tokens.some(({ index }) => frameAt(context, frame, index) !== null)
}

describe('every English frame', () => {
  it.each(english.frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
    expect(frame.fires.filter((sentence) => !firesIn(frame, sentence))).toEqual([])
    expect(frame.silent.filter((sentence) => firesIn(frame, sentence))).toEqual([])
  })
})
