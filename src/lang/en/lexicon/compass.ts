/** The sixteen points of the compass, in words and in letters. */
import type { Bearing } from '../../../core/model.ts'
import type { LexiconPart } from '../../engine/lexicon.ts'

/** The sixteen points, clockwise from north, in the parts of their names. */
const sixteen: readonly (readonly string[])[] = [
  ['north'],
  ['north', 'north', 'east'],
  ['north', 'east'],
  ['east', 'north', 'east'],
  ['east'],
  ['east', 'south', 'east'],
  ['south', 'east'],
  ['south', 'south', 'east'],
  ['south'],
  ['south', 'south', 'west'],
  ['south', 'west'],
  ['west', 'south', 'west'],
  ['west'],
  ['west', 'north', 'west'],
  ['north', 'west'],
  ['north', 'north', 'west'],
]

const endings: readonly (readonly [ending: string, adjective: boolean])[] = [
  ['', false],
  ['erly', false],
  ['ward', false],
  ['wards', false],
  ['wardly', false],
  ['ern', true],
  ['ernmost', true],
]

/** "north-north-west", "north-northwest", "northnorthwest". */
const joinedForms = (parts: readonly string[]): ReadonlySet<string> => {
  const [first = '', ...rest] = parts
  return new Set([parts.join(''), parts.join('-'), ...(rest.length > 0 ? [`${first}-${rest.join('')}`] : [])])
}

const bearing = (place: number, count: number, adjective: boolean, ending = ''): Bearing => ({
  degrees: place * 22.5,
  points: count === 1 ? 4 : count === 2 ? 8 : 16,
  adjective,
  ...(ending === 'ernmost' ? { outermost: true } : {}),
})

const points: Readonly<Record<string, Bearing>> = Object.fromEntries(
  sixteen.flatMap((parts, place) =>
    endings.flatMap(([ending, adjective]) =>
      [...joinedForms(parts)].map((form): [string, Bearing] => [
        form + ending,
        bearing(place, parts.length, adjective, ending),
      ]),
    ),
  ),
)

const letters: Readonly<Record<string, Bearing>> = Object.fromEntries(
  sixteen.map((parts, place): [string, Bearing] => [
    parts.map((part) => part.charAt(0)).join(''),
    bearing(place, parts.length, false),
  ]),
)

export const compass = {
  classes: {
    worldRegion: 'middle far near mid deep',
    compassAdverb: 'due further just',
    sideOrEnd: 'bank banks side coast shore end tip part parts gate entrance edge corner',
  },
  values: {
    compassPoint: points,
    compassLetter: letters,
    hemisphere: { n: 'N', north: 'N', s: 'S', south: 'S', e: 'E', east: 'E', w: 'W', west: 'W' },
  },
} as const satisfies LexiconPart
