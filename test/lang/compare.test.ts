import { describe, expect, it } from 'vitest'
import type { CompareSaid, CompareValues, CompareWords, StatedFigure } from '../../src/core/model.ts'
import { arabicComparison } from '../../src/lang/ar/words/compare.ts'
import { englishComparison } from '../../src/lang/en/words/compare.ts'
import { frenchComparison } from '../../src/lang/fr/words/compare.ts'

const one: StatedFigure = { quote: 'ten km', bound: 'within', value: 10, unit: 'km', from: 'Tabqa' }
const other: StatedFigure = { quote: '45.5', bound: 'exact', value: 45.5, unit: 'mi', from: null }
const words: StatedFigure = { quote: 'Tabqa', bound: null, value: null, unit: null, from: null }
const two = { one, other }
const apart = { metres: 5_300, unit: 'km' } as const
const between = { one, other: words, places: ['Tabqa', 'Raqqa'], apart } as const
const places = { place: 'Tabqa', one: 'Raqqa', other: 'Hama' }

/** Values for every message: the compiler holds that none is left out. */
const samples: { readonly [Id in keyof CompareValues]: readonly CompareValues[Id][] } = {
  'compare.two-ways': [{ one: 'Tabqa', other: 'Hama' }],
  'compare.no-point': [
    { ...two, moves: true },
    { ...two, moves: false },
  ],
  'compare.meet-loosely': [two],
  'compare.other-figure': [two],
  'compare.same-figure': [between],
  'compare.some-points': [between],
  'compare.far-apart': [two],
  'compare.often-apart': [two],
  'compare.size-of-places': [two],
  'compare.by-way': [two],
  'compare.taken-days': [
    { place: 'Tabqa', one: '2016-06-20', other: '2016-06-21', days: 1 },
    { place: 'Tabqa', one: '2016-06-20', other: '2016-06-22', days: 2 },
  ],
  'compare.taken-once': [
    { place: 'Tabqa', day: '2016-06-20' },
    { place: 'Tabqa', day: null },
  ],
  'compare.held-one-day': [{ ...places, day: '2016-06-20' }],
  'compare.held-between': [{ ...places, oneDay: '2016-06', otherDay: null }],
  'compare.one-holds': [places],
  'compare.in-one': [places],
  'compare.in-two': [places],
  'compare.areas': [{ ...two, percent: 20 }],
  'compare.coordinates': [{ one: words, other: words, apart }],
  'compare.same-text': [{ report: 'SANA', as: 'UCDP' }],
  'compare.no-date': [{ report: 'SANA' }],
  'compare.nothing-found': [{ report: 'SANA' }],
  'compare.theatres': [{ packs: 'SANA, UCDP' }],
  'compare.nothing-common': [{}],
}

const allSaid = Object.entries(samples).flatMap(([messageId, all]) =>
  all.map((values) => ({ messageId, values }) as unknown as CompareSaid),
)
const languages: readonly (readonly [string, CompareWords])[] = [
  ['English', englishComparison],
  ['Arabic', arabicComparison],
  ['French', frenchComparison],
]
const given = /Tabqa|Raqqa|Hama|SANA|UCDP|ten km/g

describe.each(languages)('a comparison in %s', (name, { say }) => {
  it.each(allSaid.map((said) => [said.messageId, said] as const))('words %s', (_id, said) => {
    const text = say(said)
    expect(text).not.toMatch(/NaN|undefined|null|\[object| {2}|\d{4}-\d\d/)
    expect(text).toMatch(/\.$/)
    if (name === 'Arabic') expect(text.replace(given, '').match(/[A-Za-z]{2,}/g)).toBeNull()
    if (name === 'French')
      expect(text.replace(given, '')).not.toMatch(/(?<!\p{L})(?:the|is|of|from|and|in|one)(?!\p{L})/u)
  })
})
