import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../src/core/claims/claim.ts'
import { dateBefore, dayOfClaim } from '../../../src/core/claims/refine/force/day.ts'
import { read } from '../../../src/core/text/read.ts'

/** The day of the word "took" in a text reported on Wednesday, 22 June 2016. */
const claimIn = (text: string) => {
  const from = text.indexOf('took')
  return { draft: read(text, { date: '2016-06-22' }), claim: claimOf('control', { from, to: from + 4 }, {}) }
}

describe('the day of a claim', () => {
  it.each([
    ['They took it.', { date: '2016-06-22', said: false, earlier: false }],
    ['On Sunday they took it.', { date: '2016-06-19', said: true, earlier: false }],
    ['They took it on 12 June.', { date: '2016-06-12', said: true, earlier: false }],
    ['They took it in 2015.', { date: '2015', said: true, earlier: false }],
    ['They took it last year.', { date: '2016-06-22', said: false, earlier: true }],
    ['They fled on Tuesday, two days after the army took it.', { date: '2016-06-19', said: true, earlier: false }],
    ['They fled on Tuesday, a day before the army took it.', { date: '2016-06-22', said: true, earlier: false }],
    ['On Monday they fled, and on Tuesday they took it.', { date: '2016-06-21', said: true, earlier: false }],
    // Of a date before it and one behind it the nearer.
    [
      'On 3 June the army set out from the hills, and took it on 12 June.',
      { date: '2016-06-12', said: true, earlier: false },
    ],
    [
      'On 3 June the army took it, the same force that had fled from there on 12 May.',
      { date: '2016-06-03', said: true, earlier: false },
    ],
    [
      'After the talks of 3 June the army marched south through the hills and took it by 12 June, he said.',
      { date: '2016-06-12', said: true, earlier: false },
    ],
    ['On 3 June they took it; on 12 June they left.', { date: '2016-06-03', said: true, earlier: false }],
    // A date of another sentence is none of its own, however near.
    [
      'On 3 June, after weeks of shelling and a long siege of the hills, they took it. On 12 June they left.',
      { date: '2016-06-03', said: true, earlier: false },
    ],
    ['Until 12 June they took it in turns.', { date: '2016-06-11', said: true, earlier: false }],
    ['Before 1 June they took it.', { date: '2016-05-31', said: true, earlier: false }],
    ['On Sunday they fled. They took it.', { date: '2016-06-22', said: false, earlier: false }],
  ])('%s', (text, expected) => {
    const { draft, claim } = claimIn(text)
    expect(dayOfClaim(draft, claim)).toEqual(expected)
  })

  it('is not known where nobody says when the text was reported', () => {
    const { claim } = claimIn('They took it.')
    expect(dayOfClaim(read('They took it.'), claim).date).toBeNull()
  })

  it('may be told in the paragraph before it, not in another', () => {
    const told = (text: string) => {
      const { draft, claim } = claimIn(text)
      return dateBefore(draft, claim)
    }
    expect(told('On Sunday they fled. They took it.')).toBe('2016-06-19')
    expect(told('On Sunday they fled.\n\nThey took it.')).toBeNull()
  })
})
