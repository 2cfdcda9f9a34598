/** The same said otherwise gets the same verdict: in other units, another order, another spelling. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/core/index.ts'
import { builtGround } from '../ground.ts'

const ground = await builtGround()

const verdictsOf = (text: string) => check(text, ground).findings.map(({ kind, verdict }) => `${kind} ${verdict}`)
const byQuote = (text: string) =>
  check(text, ground)
    .findings.map(({ kind, quote, verdict }) => `${kind} ${quote} ${verdict}`)
    .toSorted()

const apart = [
  ['Tabqa airbase', 'Raqqa', 45.5],
  ['Manbij', 'Aleppo', 77],
  ['Hama', 'Homs', 43],
  ['Kobani', 'Raqqa', 115],
] as const
/** How many times the true distance is stated: far within, or far beyond, what any practice allows. */
const factors = [1, 1.02, 3, 0.2] as const

describe('a distance', () => {
  it.each(apart)(
    'from %s to %s has one verdict in kilometres and miles, abbreviated or not, from either end',
    (a, b, km) => {
      for (const factor of factors) {
        const [inKm, inMiles] = [Math.round(km * factor), Math.round((km * factor) / 1.609344)]
        const [first, ...others] = [
          `${a} lies ${inKm} km from ${b}.`,
          `${a} lies ${inKm} kilometres from ${b}.`,
          `${a} lies ${inKm}km from ${b}.`,
          `${a} lies ${inMiles} miles from ${b}.`,
          `${b} lies ${inKm} km from ${a}.`,
          `${a} is ${inKm} km away from ${b}.`,
          `${a} is located ${inKm} km from ${b}.`,
        ].map(verdictsOf)
        expect(first, `${a}, ${factor}`).toHaveLength(1)
        for (const other of others) expect(other, `${a}, ${factor}`).toEqual(first)
      }
    },
  )
})

describe('sentences', () => {
  const all = [
    'Tabqa airbase lies 145 km from Raqqa.',
    'Manbij lies 77 km from Aleppo.',
    'Hama lies south of Homs.',
    'Kobani is 20 miles from Raqqa.',
    'Aleppo is in Homs province.',
  ]

  it('have their verdicts in any order', () => {
    const expected = byQuote(all.join('\n\n'))
    expect(expected.length).toBeGreaterThanOrEqual(4)
    const anyOrder = fc.shuffledSubarray(all, { minLength: all.length })
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(byQuote(order.join('\n\n'))).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })

  it('have the same verdict alone as among the others', () => {
    expect(all.flatMap(byQuote).toSorted()).toEqual(byQuote(all.join('\n\n')))
  })
})

describe('a spelling', () => {
  it.each([
    ['Raqqa', 'Ar-Raqqa'],
    ['Raqqa', 'ar-Raqqah'],
    ['Raqqa', 'al-Raqqa'],
  ])('%s or %s, the verdict is one', (usual, other) => {
    for (const km of [45, 145]) {
      const text = (name: string) => `Tabqa airbase lies ${km} km from ${name}.`
      expect(verdictsOf(text(other))).toEqual(verdictsOf(text(usual)))
    }
  })
})
