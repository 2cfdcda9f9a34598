import { Part } from '../part.ts'
import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'

export type Area = Polygon | MultiPolygon

/** Cuts areas. The library behind it is as large as all rules of a check together, and few drafts need it. */
export interface Clipper {
  /** What lies in all areas; null where nothing does. */
  clip(...areas: readonly Area[]): MultiPolygon | null
  /** The strip of so many metres on both sides of a line, to draw. */
  drawStrip(line: LineString | MultiLineString, metres: number): MultiPolygon
}

/** `clipping.ts` brings it. */
export const clipper = new Part<Clipper>('clipper')

export function asMulti(area: Area): MultiPolygon {
  return area.type === 'MultiPolygon' ? area : { type: 'MultiPolygon', coordinates: [area.coordinates] }
}
