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

/** Of one claim each kind of wording, true and false: what is told of it is the same. */
describe('the same said otherwise', () => {
  const told = (text: string) =>
    check(text, ground, { date: '2016-06-22' }).findings.map(({ kind, verdict }) => `${kind} ${verdict}`)
  it.each([
    // In the active and the passive voice.
    ['Daesh controls Raqqa.', 'Raqqa is controlled by Daesh.'],
    ['Government forces control Raqqa.', 'Raqqa is controlled by government forces.'],
    ['Daesh holds Raqqa.', 'Raqqa is held by Daesh.'],
    ['The SDF holds Raqqa.', 'Raqqa is held by the SDF.'],
    // What stands first.
    ['Tabqa airbase lies 45 km from Raqqa.', '45 km from Raqqa lies Tabqa airbase.'],
    ['Tabqa airbase lies 145 km from Raqqa.', '145 km from Raqqa lies Tabqa airbase.'],
    ['Homs lies south of Hama.', 'South of Hama lies Homs.'],
    ['Homs lies north of Hama.', 'North of Hama lies Homs.'],
    ['Hama lies between Homs and Aleppo.', 'Hama lies between Aleppo and Homs.'],
    ['Homs lies between Hama and Aleppo.', 'Homs lies between Aleppo and Hama.'],
    // From the other end.
    ['Homs lies south of Hama.', 'Hama lies north of Homs.'],
    ['Homs lies north of Hama.', 'Hama lies south of Homs.'],
    // With and without a verb of place, in a clause of its own or beside the name.
    ['Manbij lies 77 km from Aleppo.', 'Manbij, 77 km from Aleppo, was calm.'],
    ['Manbij lies 277 km from Aleppo.', 'Manbij, 277 km from Aleppo, was calm.'],
    ['Manbij lies 77 km from Aleppo.', 'Manbij (77 km from Aleppo) was calm.'],
    ['Manbij lies 277 km from Aleppo.', 'Manbij, which lies 277 km from Aleppo, was calm.'],
    // In figures and in words, in whole units and in parts.
    ['Hama lies 45 km from Homs.', 'Hama lies forty-five kilometres from Homs.'],
    ['Hama lies 145 km from Homs.', 'Hama lies 145,000 metres from Homs.'],
    ['Hama lies 40 km from Homs.', 'Hama lies 40.0 km from Homs.'],
  ])('%s / %s', (one, other) => {
    expect(told(one)).toHaveLength(1)
    expect(told(other)).toEqual(told(one))
  })
})
