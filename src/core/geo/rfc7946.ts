/// <reference path="./geojson-rewind.d.ts" />
import { rewindGeometry } from '@placemarkio/geojson-rewind'
import type { Geometry, GeometryCollection, Position } from 'geojson'

type Simple = Exclude<Geometry, GeometryCollection>

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6). A new geometry; lines and points as they are. */
export function rewind<G extends Geometry>(geometry: G): G {
  return rewindGeometry(geometry) as G
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
