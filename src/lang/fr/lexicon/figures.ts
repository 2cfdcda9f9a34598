/** Numbers in words, and what stands about a figure. */
import type { Bound } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )

/** Tens that the numbers behind them are added to, up to nineteen. */
const tens: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50 }
const longTens: Readonly<Record<string, number>> = { soixante: 60, 'quatre-vingt': 80 }

/** "vingt-deux", "soixante-quinze", "quatre-vingt-onze", "vingt-et-un". */
const joinedTo = (table: Readonly<Record<string, number>>, upTo: number): readonly (readonly [string, number])[] =>
  Object.entries(table).flatMap(([word, value]) =>
    small
      .slice(1, upTo)
      .flatMap((one, place): [string, number][] => [
        [`${word}-${one}`, value + place + 1],
        ...(place % 10 === 0 ? ([[`${word}-et-${one}`, value + place + 1]] as const) : []).map(
          ([name, sum]): [string, number] => [name, sum],
        ),
      ]),
  )

const numeral: Readonly<Record<string, number>> = Object.fromEntries([
  ...small.map((word, value): [string, number] => [word, value]),
  ['une', 1],
  ...Object.entries(tens),
  ...Object.entries(longTens),
  ['quatre-vingts', 80],
  ['septante', 70],
  ['nonante', 90],
  ...joinedTo(tens, 10),
  ...joinedTo(longTens, 20),
  ['cent', 100],
  ['mille', 1000],
])

/** Before a figure; a longer phrase wins over its own end. */
const before: Readonly<Partial<Record<Bound, string>>> = {
  about: `
    environ | quelque | quelques | près de | près d' | à peu près | approximativement | presque | autour de | une bonne |
    une petite | aux alentours de | de l' ordre de | plus ou moins | un peu plus de | un peu moins de | un peu plus d' |
    un peu moins d' | guère plus de | guère plus d' | à peine plus de | à peine moins de | à peine plus d' | à peine | env. |
    env | vers`,
  within: `
    moins de | moins d' | au plus | au maximum | pas plus de | jusqu' à | tout au plus | à moins de | en deçà de`,
  'more-than': `
    plus de | plus d' | au moins | au minimum | pas moins de | pas moins d' | bien plus de | au-delà de`,
}

/** Behind the unit. */
const behind: Readonly<Partial<Record<Bound, string>>> = {
  about: 'environ | à peu près',
  within: 'au plus | au maximum | tout au plus',
  'more-than': 'au moins | au minimum | ou plus',
}

const byPhrase = (table: Readonly<Partial<Record<Bound, string>>>): Readonly<Record<string, Bound>> =>
  Object.fromEntries(
    (Object.entries(table) as [Bound, string][]).flatMap(([bound, phrases]) =>
      phrases.split('|').map((phrase): [string, Bound] => [phrase.trim().replace(/\s+/g, ' '), bound]),
    ),
  )

export const figures = {
  classes: {
    andMore: 'bons petits longs bonnes petites longues',
    pairNoun: 'paire',
    figureLabel: 'n° numéro chapitre page pages article route',
    currencySign: '$ € £ eur usd',
    halfBehind: 'demi demie',
    decimalMark: ',',
  },
  values: {
    numeral,
    roundNumber: {
      huitaine: 8,
      dizaine: 10,
      douzaine: 12,
      quinzaine: 15,
      vingtaine: 20,
      trentaine: 30,
      quarantaine: 40,
      cinquantaine: 50,
      soixantaine: 60,
      centaine: 100,
      millier: 1000,
    },
    vagueFigure: {
      quelques: [2, 12],
      plusieurs: [2, 20],
      dizaines: [20, 99],
      centaines: [200, 999],
      milliers: [2000, 9999],
    },
    magnitude: { cent: 100, cents: 100, mille: 1000, million: 1e6, millions: 1e6 },
    fraction: { demi: 0.5, demie: 0.5, moitié: 0.5, quart: 0.25, quarts: 0.25, tiers: 1 / 3 },
    boundBefore: byPhrase(before),
    boundBehind: byPhrase(behind),
  },
} as const satisfies LexiconPart
