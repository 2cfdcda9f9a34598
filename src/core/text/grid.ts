/**
 * Where a square of the military grid lies. Few drafts hold one: the page loads what works it out after its first check.
 * mgrs.ts brings itself; where it is not loaded, grid squares are not read.
 */
import type { LonLat } from '../model.ts'

/** The point in the middle of a square, "38SLD2012". Throws where there is no such square. */
export type GridPoint = (square: string) => LonLat

/** The point of an easting and a northing in metres; null where the zone has none. `letter`: the band, or the hemisphere. */
export type UtmPoint = (zone: number, letter: string, easting: number, northing: number) => LonLat | null

let point: GridPoint | null = null
let utm: UtmPoint | null = null

export function bringGrid(brought: GridPoint, broughtUtm: UtmPoint): void {
  point = brought
  utm = broughtUtm
}

export const gridAtHand = (): GridPoint | null => point
export const utmAtHand = (): UtmPoint | null => utm
