/** Every French frame fires in its own examples, and in none of those that it is to be silent in. */
import { describe, expect, it } from 'vitest'
import { french } from '../../../src/lang/fr/index.ts'
import { frameReader } from '../reading.ts'

const { claimsIn, firesIn } = await frameReader(french)

describe('every French frame', () => {
  it.each(french.frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
    expect(frame.fires.length * frame.silent.length, 'a sentence that fires, and one that does not').toBeGreaterThan(0)
    expect(frame.fires.filter((text) => !firesIn(frame, text))).toEqual([])
    expect(frame.silent.filter((text) => firesIn(frame, text) && claimsIn(frame, text))).toEqual([])
  })
})
