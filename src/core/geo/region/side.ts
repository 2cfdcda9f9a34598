import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../../model.ts'
import { destination, inverse } from '../geodesic.ts'
import { fewSegments, mergedOrApart } from './strip.ts'

type Line = LineString | MultiLineString

const drawn = new WeakMap<Line, Map<string, MultiPolygon>>()

/** The ground on one side of a line: each piece of it moved sideways, merged. Kept with the line, as strips are. */
export function drawSide(line: Line, metres: number, side: number | 'left' | 'right'): MultiPolygon {
  const sides = drawn.get(line) ?? new Map<string, MultiPolygon>()
  drawn.set(line, sides)
  const key = `${side} ${metres}`
  const known = sides.get(key) ?? mergedOrApart(fewSegments(line, metres).map(([a, b]) => swept(a, b, metres, side)))
  sides.set(key, known)
  return known
}

/** What a piece sweeps over as it moves. */
function swept(a: LonLat, b: LonLat, metres: number, side: number | 'left' | 'right'): Polygon {
  const course = inverse(a, b).bearingDegrees
  const way = side === 'left' ? course - 90 : side === 'right' ? course + 90 : side
  const [c, d] = [destination(b, way, metres), destination(a, way, metres)]
  const ring = [a, b, c, d, a].map((at) => [...at])
  const isClockwise = Math.sin(((way - course) * Math.PI) / 180) > 0
  return { type: 'Polygon', coordinates: [isClockwise ? ring.toReversed() : ring] }
}
