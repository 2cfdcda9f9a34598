/** The sixteen points of the compass, in words and in letters. */
import type { Bearing } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

/** Clockwise from north, in the parts of their names. */
const sixteen: readonly (readonly string[])[] = [
  ['nord'],
  ['nord', 'nord', 'est'],
  ['nord', 'est'],
  ['est', 'nord', 'est'],
  ['est'],
  ['est', 'sud', 'est'],
  ['sud', 'est'],
  ['sud', 'sud', 'est'],
  ['sud'],
  ['sud', 'sud', 'ouest'],
  ['sud', 'ouest'],
  ['ouest', 'sud', 'ouest'],
  ['ouest'],
  ['ouest', 'nord', 'ouest'],
  ['nord', 'ouest'],
  ['nord', 'nord', 'ouest'],
]

const bearing = (place: number, count: number, adjective: boolean): Bearing => ({
  degrees: place * 22.5,
  points: count === 1 ? 4 : count === 2 ? 8 : 16,
  adjective,
})

const adjectives: readonly (readonly [place: number, stem: string])[] = [
  [0, 'septentrional'],
  [4, 'oriental'],
  [8, 'méridional'],
  [12, 'occidental'],
]

/** "oriental, orientale, orientaux, orientales". */
const formsOf = (stem: string): readonly string[] => [stem, `${stem}e`, `${stem.slice(0, -1)}ux`, `${stem}es`]

const points: Readonly<Record<string, Bearing>> = Object.fromEntries([
  ...sixteen.flatMap((parts, place) =>
    [...new Set([parts.join('-'), parts.join('')])].map((form): [string, Bearing] => [
      form,
      bearing(place, parts.length, false),
    ]),
  ),
  // "dans le centre-nord du Burkina Faso": between the middle and that side.
  ...[0, 4, 8, 12].flatMap((place) =>
    ['centre-', 'centre'].map((lead): [string, Bearing] => [lead + sixteen[place]![0]!, bearing(place, 1, true)]),
  ),
  ...adjectives.flatMap(([place, stem]) =>
    formsOf(stem).map((form): [string, Bearing] => [form, bearing(place, 1, true)]),
  ),
])

const letters: Readonly<Record<string, Bearing>> = Object.fromEntries(
  sixteen.map((parts, place): [string, Bearing] => [
    parts.map((part) => part.charAt(0)).join(''),
    bearing(place, parts.length, false),
  ]),
)

export const compass = {
  classes: {
    worldRegion: 'proche moyen grand',
    compassAdverb: 'plein droit franc',
    sideOrEnd: 'rive-gauche rive-droite',
    sideBefore: `
      rive rives partie parties moitié banlieue banlieues périphérie quartier quartiers entrée sortie lisière bordure côté
      flanc façade côte frontière faubourg faubourgs ghouta front extrême grand secteur zone du`,
  },
  values: {
    compassPoint: points,
    compassLetter: letters,
    hemisphere: { n: 'N', nord: 'N', s: 'S', sud: 'S', e: 'E', est: 'E', o: 'W', w: 'W', ouest: 'W' },
  },
} as const satisfies LexiconPart

/** "est" is a verb, but behind these the point of the compass. */
export const behindWhichEastStands: readonly string[] = [
  ...[
    "l'",
    'plein',
    'extrême',
    'plus',
    "d'",
    'côté',
    'flanc',
    'rive',
    'rives',
    'partie',
    'parties',
    'moitié',
    'banlieue',
  ],
  ...['banlieues', 'périphérie', 'quartiers', 'entrée', 'sortie', 'lisière', 'bordure', 'façade', 'côte', 'faubourgs'],
  ...['ghouta', 'nord', 'sud'],
]
