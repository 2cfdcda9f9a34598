/** Numbers in words, and what stands about a figure. */
import type { Bound } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const numeral: Readonly<Record<string, number>> = Object.fromEntries([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, place): [string, number] => [word, (place + 2) * 10]),
])

/** Before a figure; a longer phrase wins over its own end. */
const before: Readonly<Partial<Record<Bound, string>>> = {
  about: `
    about | around | some | roughly | approximately | approx. | approx | circa | c. | ca. | c | ca | nearly | almost |
    just over | just under | just about | close to | just short of | an estimated | estimated | only about |
    a little less than | a little over | little over | a little under | a little more than | slightly more than |
    slightly over | slightly less than | slightly under | just more than | just less than | a bit over |
    something like | in the region of | well-nigh | perhaps | maybe | as far as`,
  within: `
    within | less than | under | below | no more than | not more than | no farther than | no further than |
    not further than | up to | at most | as close as | fewer than | at the most | a maximum of | maximum of |
    not even | inside | as little as | as much as | as many as | closer than | nearer than`,
  'more-than': `
    more than | over | at least | farther than | further than | beyond | upwards of | in excess of | no less than |
    not less than | well over | greater than | longer than | a minimum of | minimum of | no closer than |
    no nearer than | exceeding`,
}

/** Behind the unit: "10 km or so". */
const behind: Readonly<Partial<Record<Bound, string>>> = {
  about: 'or so | or thereabouts',
  within: 'or less | or closer | at most',
  'more-than': 'or more | or farther | or further | at least',
}

const byPhrase = (table: Readonly<Partial<Record<Bound, string>>>): Readonly<Record<string, Bound>> =>
  Object.fromEntries(
    (Object.entries(table) as [Bound, string][]).flatMap(([bound, phrases]) =>
      phrases.split('|').map((phrase): [string, Bound] => [phrase.trim().replace(/\s+/g, ' '), bound]),
    ),
  )

export const figures = {
  classes: {
    andMore: 'odd plus',
    pairNoun: 'couple',
    figureLabel: 'highway highways route routes road roads age aged no nos no. nos. chapter chapters page pages',
    currencySign: '$ € £ ¥ ₺ ₽ us$ usd eur gbp',
  },
  values: {
    numeral,
    magnitude: { dozen: 12, hundred: 100, thousand: 1000, million: 1e6 },
    fraction: {
      half: 0.5,
      third: 1 / 3,
      thirds: 1 / 3,
      quarter: 0.25,
      quarters: 0.25,
      fifth: 0.2,
      eighth: 0.125,
      tenth: 0.1,
    },
    vagueFigure: {
      few: [2, 12],
      several: [2, 20],
      just: [1, 15],
      mere: [1, 15],
      tens: [20, 99],
      dozens: [20, 120],
      scores: [30, 200],
      hundreds: [200, 999],
      thousands: [2000, 9999],
    },
    boundBefore: byPhrase(before),
    boundBehind: byPhrase(behind),
  },
} as const satisfies LexiconPart
