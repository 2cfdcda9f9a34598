/**
 * Where a square of the military grid lies. Few drafts hold one: mgrs.ts brings what works it out, and is asked for by the
 * first draft that does (core/late.ts).
 */
import { latePart } from '../../late.ts'
import type { LonLat } from '../../model.ts'

/** The point in the middle of a square, "38SLD2012". Throws where there is no such square. */
export type GridPoint = (square: string) => LonLat

/** The point of an easting and a northing in metres; null where the zone has none. `letter`: the band, or the hemisphere. */
export type UtmPoint = (zone: number, letter: string, easting: number, northing: number) => LonLat | null

interface Grid {
  readonly point: GridPoint
  readonly utm: UtmPoint
}

const grid = latePart<Grid>('grid')

export const bringGrid = (point: GridPoint, utm: UtmPoint): void => grid.bring({ point, utm })
export const gridAtHand = (): GridPoint | null => grid.get()?.point ?? null
export const utmAtHand = (): UtmPoint | null => grid.get()?.utm ?? null
