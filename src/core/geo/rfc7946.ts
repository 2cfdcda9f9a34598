import { bbox, rewind as turfRewind } from '@turf/turf'
import type { Geometry, GeometryCollection, Position } from 'geojson'
import type { Extent } from '../model.ts'

type Simple = Exclude<Geometry, GeometryCollection>

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6). A new geometry; lines and points as they are. */
export function rewind<G extends Geometry>(geometry: G): G {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry
  return turfRewind(geometry, { reverse: false, mutate: false }) as G
}

/** Every coordinate to six decimals, a tenth of a metre (RFC 7946, 11.2); rings stay closed. A new geometry. */
export function round6<G extends Geometry>(geometry: G): G {
  if (geometry.type === 'GeometryCollection') return { ...geometry, geometries: geometry.geometries.map(round6) }
  return { ...geometry, coordinates: roundAll((geometry as Simple).coordinates) }
}

type Nested = Position | Nested[]

function roundAll(coordinates: Nested): Nested {
  return coordinates.map((part) => (typeof part === 'number' ? round(part) : roundAll(part))) as Nested
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0
}

/** West, south, east, north of a geometry. */
export function extentOf(geometry: Geometry): Extent {
  const [west, south, east, north] = bbox(geometry)
  return [west!, south!, east!, north!]
}
