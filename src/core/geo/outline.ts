import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../model.ts'
import type { Drawn } from './line/edges.ts'
import { nearestOn } from './nearest.ts'

export { nearestOn } from './nearest.ts'

/** Whether the point lies in the polygon or on its edge; edges are straight in longitude and latitude (RFC 7946). */
export function contains(geometry: Polygon | MultiPolygon, at: LonLat): boolean {
  return booleanPointInPolygon([...at], geometry)
}

/** Metres from a point, inside or outside, to the nearest edge or line of the geometry. */
export function metresToEdge(geometry: Drawn, at: LonLat): number {
  return nearestOn(geometry, at).metres
}
