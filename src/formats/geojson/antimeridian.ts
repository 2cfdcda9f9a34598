import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { clip } from '../../core/geo/overlay/areas.ts'

/**
 * A geometry whose longitudes pass 180 degrees, cut there as RFC 7946 section 3.1.9 wants it: each part lies within
 * [-180, 180]. Regions are drawn in one piece beyond it, which maps want and files may not hold. A geometry within the
 * range comes back as it is: its longest steps are taken as drawn, never as a crossing. What encloses a pole is cut by
 * its drawn ring alone.
 */
export function cutAtAntimeridian(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map(cutAtAntimeridian) }
  }
  if (!passes180(geometry.coordinates)) return geometry
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: wrapped(geometry.coordinates) }
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map(wrapped) }
    case 'LineString':
      return { type: 'MultiLineString', coordinates: cutLine(geometry.coordinates) }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.flatMap(cutLine) }
    default:
      return cutArea(geometry)
  }
}

type Nested = Position | Nested[]

function passes180(coordinates: Nested): boolean {
  const [first] = coordinates
  if (typeof first === 'number') return Math.abs(first) > 180
  return (coordinates as Nested[]).some(passes180)
}

/** How many turns to the east of [-180, 180] a longitude lies. */
function turnsOf(lon: number): number {
  return Math.ceil((lon - 180) / 360)
}

function moved([lon = 0, ...rest]: Position, turns: number): Position {
  return [lon - 360 * turns, ...rest]
}

function wrapped(position: Position): Position {
  return moved(position, turnsOf(position[0] ?? 0))
}

function cutArea(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const turns = [-1, 0, 1]
  const parts = turns.flatMap((turn) =>
    (clip(area, strip(turn))?.coordinates ?? []).map((polygon) =>
      polygon.map((ring) => ring.map((position) => moved(position, turn))),
    ),
  )
  const [only] = parts
  if (parts.length === 1 && only) return { type: 'Polygon', coordinates: only }
  return { type: 'MultiPolygon', coordinates: parts }
}

/** The whole globe, so many turns to the east. */
function strip(turns: number): Polygon {
  const [west, east] = [360 * turns - 180, 360 * turns + 180]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, -90],
        [east, -90],
        [east, 90],
        [west, 90],
        [west, -90],
      ],
    ],
  }
}

/** Each side is cut where it passes a meridian of 180 degrees, by straight lines in longitude and latitude. */
function cutLine(line: readonly Position[]): Position[][] {
  const parts: Position[][] = []
  let part: Position[] = []
  line.forEach((to, index) => {
    const from = line[index - 1]
    const crossing = from ? crossingOf(from, to) : null
    if (crossing) {
      parts.push([...part, moved(crossing.at, crossing.before)])
      part = [moved(crossing.at, crossing.after)]
    }
    part.push(moved(to, crossing ? crossing.after : turnsOf(midLon(from, to))))
  })
  return [...parts, part].filter((one) => one.length > 1)
}

function midLon(from: Position | undefined, to: Position): number {
  return ((from?.[0] ?? to[0] ?? 0) + (to[0] ?? 0)) / 2
}

function crossingOf(from: Position, to: Position) {
  const [a = 0, aLat = 0] = from
  const [b = 0, bLat = 0] = to
  const [before, after] = [turnsOf((a * 999 + b) / 1000), turnsOf((a + b * 999) / 1000)]
  if (before === after) return null
  const lon = 360 * Math.max(before, after) - 180
  const share = (lon - a) / (b - a)
  return { before, after, at: [lon, aLat + share * (bLat - aLat)] }
}
