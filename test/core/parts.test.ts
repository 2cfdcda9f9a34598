/** The signs by which the page tells that a draft may need what it has not loaded yet. */
import { describe, expect, it } from 'vitest'
import { exampleDate, exampleText } from '../../src/app/example.ts'
import { check } from '../../src/core/check.ts'
import { PartNeeded } from '../../src/core/part.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()
// Before the part is loaded: this describe comes first, and the next one loads it.
describe('a page that has loaded nothing but the usual kinds', () => {
  const plain = 'Tabqa airbase lies 45 km from Raqqa. Palmyra lies in Homs province.'

  it('checks distances, directions and what lies where, and says of other drafts what they need', async () => {
    const first = check(plain, ground)
    expect(first.findings.map(({ kind }) => kind)).toContain('distance')
    const needs = [
      ['Kilis lies on the Turkish border.', 'rarer'],
      ['Tabqa airbase (35.7547, 38.5668) burned.', 'rarer'],
      ['The road from Raqqa to Tabqa is 45 km long.', 'rarer'],
    ] as const
    for (const [text, part] of needs) expect(partNeededBy(text), text).toBe(part)
    const example = check(exampleText, ground, { date: exampleDate })
    await import('../../src/core/all-parts.ts')
    expect(check(plain, ground)).toEqual(first)
    expect(check(exampleText, ground, { date: exampleDate })).toEqual(example)
  })

  function partNeededBy(text: string): string | null {
    try {
      check(text, ground)
      return null
    } catch (error) {
      return error instanceof PartNeeded ? error.part : String(error)
    }
  }
})
