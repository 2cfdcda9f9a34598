export interface Bearing {
  readonly degrees: number
  readonly points: 4 | 8 | 16
  /** "northern" names a part or side. */
  readonly adjective: boolean
}

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

/** Lower case, without hyphens and spaces: "northwest", "northnortheasterly", "southern". */
export const compassWords: ReadonlyMap<string, Bearing> = new Map(
  sixteen.flatMap((parts, place) =>
    endings.map(([ending, adjective]): [string, Bearing] => [
      parts.join('') + ending,
      bearing(parts, place, adjective),
    ]),
  ),
)

/** Capitals, without full stops: "N", "SW", "WSW". */
export const compassAbbreviations: ReadonlyMap<string, Bearing> = new Map(
  sixteen.map((parts, place): [string, Bearing] => [initials(parts), bearing(parts, place, false)]),
)

function initials(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0).toUpperCase()).join('')
}

function bearing(parts: readonly string[], place: number, adjective: boolean): Bearing {
  return { degrees: place * 22.5, points: parts.length === 1 ? 4 : parts.length === 2 ? 8 : 16, adjective }
}
