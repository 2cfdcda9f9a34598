import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../../model.ts'

export type Area = Polygon | MultiPolygon

/** Cuts areas. The library behind it is as large as all rules of a check together, and few drafts need it. */
export interface Clipper {
  /** What lies in all areas; null where nothing does. */
  clip(...areas: readonly Area[]): MultiPolygon | null
  /** The strip of so many metres on both sides of a line, to draw. */
  drawStrip(line: LineString | MultiLineString, metres: number): MultiPolygon
  /** The ground of so many metres on one side of a line, to draw. */
  drawSide(line: LineString | MultiLineString, metres: number, side: number | 'left' | 'right'): MultiPolygon
  /** The point furthest from every edge. */
  deepest(part: Polygon): LonLat
}

let atHand: Clipper | null = null

/** `clipping.ts` brings it. */
export function bringClipper(clipper: Clipper): void {
  atHand = clipper
}

/** The clipper, or null where nobody has brought it: then a check leaves out the shapes that it would cut. */
export const clipperAtHand = (): Clipper | null => atHand

export function asMulti(area: Area): MultiPolygon {
  return area.type === 'MultiPolygon' ? area : { type: 'MultiPolygon', coordinates: [area.coordinates] }
}
