import { simplify } from '@turf/turf'
import type { LineString, MultiLineString, MultiPolygon, Position } from 'geojson'
import type { LonLat } from '../model.ts'
import { union } from './areas.ts'
import { circle } from './circle.ts'
import { linesOf } from './edges.ts'
import { scaleAt } from './metric.ts'

const mostSegments = 160

/** The strip about a line, to draw: a capsule about each segment of the simplified line, merged. */
export function drawStrip(line: LineString | MultiLineString, metres: number): MultiPolygon {
  const segments = fewSegments(line, metres)
  const capsules = segments.map(([a, b]): MultiPolygon => ({ type: 'MultiPolygon', coordinates: [[capsule(a, b, metres)]] }))
  return union(capsules) ?? { type: 'MultiPolygon', coordinates: [] }
}

/** Simplified, ever more coarsely, until few enough to draw. */
function fewSegments(line: LineString | MultiLineString, metres: number): [LonLat, LonLat][] {
  const lat = linesOf(line)[0]?.[0]?.[1] ?? 0
  let tolerance = (metres / scaleAt(lat).north) * 0.1
  for (let round = 0; round < 24; round++, tolerance *= 2) {
    const segments = segmentsOf(simplify(line, { tolerance, highQuality: false }))
    if (segments.length <= mostSegments) return segments
  }
  return segmentsOf(simplify(line, { tolerance })).slice(0, mostSegments)
}

function segmentsOf(line: LineString | MultiLineString): [LonLat, LonLat][] {
  return linesOf(line).flatMap((points) => points.slice(1).map((point, at): [LonLat, LonLat] => [
    lonLat(points[at]!), lonLat(point),
  ]))
}

function lonLat(position: Position): LonLat {
  return [position[0]!, position[1]!]
}

/** The hull of the circles about two points: each circle's half that looks away from the other. */
function capsule(a: LonLat, b: LonLat, metres: number): Position[] {
  const middle = scaleAt((a[1] + b[1]) / 2)
  const [east, north] = [(b[0] - a[0]) * middle.east, (b[1] - a[1]) * middle.north]
  const ahead = (position: Position, centre: LonLat): number =>
    (position[0]! - centre[0]) * middle.east * east + (position[1]! - centre[1]) * middle.north * north
  const [aroundA, aroundB] = [circle(a, metres, 22.5).slice(1), circle(b, metres, 22.5).slice(1)]
  if (east === 0 && north === 0) return [...aroundA, aroundA[0]!]
  const back = halfFrom(aroundA, (position) => ahead(position, a) <= 0)
  const front = halfFrom(aroundB, (position) => ahead(position, b) > 0)
  return [...back, ...front, back[0]!]
}

/** The run of ring positions that pass the test, in order around the ring. */
function halfFrom(positions: readonly Position[], passes: (position: Position) => boolean): Position[] {
  const start = positions.findIndex((position, at) => passes(position) && !passes(positions.at(at - 1)!))
  const turned = [...positions.slice(start), ...positions.slice(0, start)]
  return turned.filter(passes)
}
