/** Who holds what on one day, and the front between them. */
import type { MultiLineString, MultiPolygon } from 'geojson'
import type { Basis, ControlRecord, Holder, Place } from './ground.ts'

/** Who held one place on one day. */
export interface HeldPlace {
  readonly place: Place
  readonly record: ControlRecord
}

export interface ControlArea {
  readonly holder: Holder
  readonly geometry: MultiPolygon
  /** The weakest basis of the places it is derived from. */
  readonly basis: Basis
  readonly derived: true
  readonly placeIds: readonly string[]
}

export interface FrontLine {
  readonly holders: readonly [Holder, Holder]
  readonly geometry: MultiLineString
  readonly derived: true
}

export interface FrontDay {
  readonly date: string
  readonly packId: string
  readonly held: readonly HeldPlace[]
  readonly areas: readonly ControlArea[]
  readonly lines: readonly FrontLine[]
}
