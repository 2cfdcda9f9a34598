import type { Geometry, Position } from 'geojson'
import { geoIdentity, geoMercator, geoPath } from 'd3-geo'
import type { Extent, LonLat } from '../../core/model.ts'

export interface Projected {
  /** SVG path data of a geometry, cut off a little beyond the frame; '' where nothing of it is seen. */
  path(geometry: Geometry): string
  /** Whether any of an area lies within the frame. */
  sees(area: Geometry): boolean
  point(at: readonly number[]): readonly [x: number, y: number]
  /** A geometry in pixels, all of it. */
  plane(geometry: Geometry): Geometry
  at(x: number, y: number): LonLat
}

/** Square pixels of an area from which on it is seen. */
const leastSeen = 4
/** Room beyond the frame, so that no stroke ends within it. */
const beyond = 12

/**
 * Mercator, as on the screen, with the extent filling the frame. Coordinates are projected one by one and cut in the
 * plane: the rings of GeoJSON run the other way round than the sphere of d3-geo wants them.
 */
export function projected([west, south, east, north]: Extent, width: number, height: number): Projected {
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  }
  const mercator = geoMercator().fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    corners,
  )
  const point = ([lon = 0, lat = 0]: readonly number[]): readonly [number, number] =>
    mercator([lon, Math.max(-85, Math.min(85, lat))]) ?? [0, 0]
  const plane = geoPath(
    geoIdentity().clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]),
  ).digits(1)
  const frame = geoPath(
    geoIdentity().clipExtent([
      [0, 0],
      [width, height],
    ]),
  )
  return {
    sees: (area) => Math.abs(frame.area(onPlane(area, point))) > leastSeen,
    path: (geometry) => plane(onPlane(geometry, point)) ?? '',
    point,
    plane: (geometry) => onPlane(geometry, point),
    at: (x, y) => (mercator.invert?.([x, y]) ?? [0, 0]) as unknown as LonLat,
  }
}

type Nested = Position | Nested[]

function onPlane(geometry: Geometry, point: Projected['point']): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map((one) => onPlane(one, point)) }
  }
  const move = (part: Nested): Nested =>
    typeof part[0] === 'number' ? [...point(part as Position)] : (part as Nested[]).map(move)
  return { ...geometry, coordinates: move(geometry.coordinates as Nested) } as Geometry
}
