/** Who holds what on one day, and the front between them. */
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Basis, ControlRecord, DrawnArea, Holder, Place } from './ground.ts'

/** Who held one place on one day. */
export interface HeldPlace {
  readonly place: Place
  readonly record: ControlRecord
}

export interface ControlArea {
  readonly holder: Holder
  readonly geometry: Polygon | MultiPolygon
  /** The weakest basis of the places it is derived from; of a drawn one its own. */
  readonly basis: Basis
  /** From 1 beside known places down to 0 where nothing is known: derived areas fade out. 1 for drawn ones. */
  readonly strength: number
  /** Whether it was made here from held places; false: somebody has drawn it. */
  readonly derived: boolean
  readonly placeIds: readonly string[]
  /** What is said of it where it was drawn. */
  readonly drawn?: Omit<DrawnArea, 'geometry'>
}

export interface FrontLine {
  readonly holders: readonly [Holder, Holder]
  readonly geometry: MultiLineString
  readonly derived: boolean
  /** Whether it runs where no place is known nearby: half-way between far places. */
  readonly faint: boolean
}

export interface FrontDay {
  /** Large areas have fewer corners than as they were drawn: for the map alone. */
  readonly thinned?: true
  readonly date: string
  readonly packId: string
  readonly held: readonly HeldPlace[]
  readonly areas: readonly ControlArea[]
  readonly lines: readonly FrontLine[]
}
