import { bbox, rewind as turfRewind } from '@turf/turf'
import type { Geometry, GeometryCollection, MultiPolygon, Position } from 'geojson'
import type { Extent } from '../model.ts'
import { clip, union, type Area } from './areas.ts'

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

/** The area in parts that do not cross the antimeridian (RFC 7946, 3.1.9); as it is where its longitudes stay in range. */
export function cutAtAntimeridian(area: Area): Area {
  const [west, , east] = extentOf(area)
  if (west >= -180 && east <= 180) return area
  const parts = [-1, 0, 1].flatMap((turn) => {
    const part = clip(area, worldBox(turn))
    return part === null ? [] : [shift(part, -360 * turn)]
  })
  return union(parts) ?? area
}

function worldBox(turn: number): Area {
  const [west, east] = [360 * turn - 180, 360 * turn + 180]
  return { type: 'Polygon', coordinates: [[[west, -90], [east, -90], [east, 90], [west, 90], [west, -90]]] }
}

function shift(area: MultiPolygon, degrees: number): MultiPolygon {
  const coordinates = area.coordinates.map((polygon) => polygon.map((line) =>
    line.map(([lon, lat]) => [lon! + degrees, lat!])))
  return { ...area, coordinates }
}
