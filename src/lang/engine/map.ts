/** The words on a map that is drawn for a page: its legend, and the line below its title. */

/** What a drawing on the map stands for. */
export type MapSign =
  'line' | 'usual' | 'loose' | 'wrong' | 'region' | 'located' | 'candidate' | 'clash' | 'place' | 'second'

export interface MapWords {
  readonly controlOn: (day: string) => string
  readonly contested: string
  /** A line that was derived from who held what; one that somebody has drawn. */
  readonly frontLine: string
  readonly drawnLine: string
  readonly disputedLine: string
  /** Of areas: what is inferred is drawn paler. */
  readonly paler: string
  /** Land about which nothing is known. */
  readonly bare: string
  readonly drawn: string
  readonly signs: Readonly<Record<MapSign, string>>
}
