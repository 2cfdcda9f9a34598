import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'

export type Area = Polygon | MultiPolygon

/** Cuts areas. The library behind it is as large as all rules of a check together, and few drafts need it. */
export interface Clipper {
  /** What lies in all areas; null where nothing does. */
  clip(...areas: readonly Area[]): MultiPolygon | null
  /** The strip of so many metres on both sides of a line, to draw. */
  drawStrip(line: LineString | MultiLineString, metres: number): MultiPolygon
}

/** Thrown where areas are to be cut and nobody has loaded `clipping.ts`: load it, and do again what threw. */
export class ClipperNeeded extends Error {}

let loaded: Clipper | null = null

export function useClipper(clipper: Clipper): void {
  loaded = clipper
}

export function neededClipper(): Clipper {
  if (!loaded) throw new ClipperNeeded('geo/clipping.ts has not been loaded')
  return loaded
}

export function asMulti(area: Area): MultiPolygon {
  return area.type === 'MultiPolygon' ? area : { type: 'MultiPolygon', coordinates: [area.coordinates] }
}
