import { simplify } from '@turf/turf'
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { union } from '../overlay/areas.ts'
import { arc } from './circle.ts'
import { linesOf } from '../line/edges.ts'
import { scaleAt } from '../metric.ts'

const mostSegments = 60
const stepDegrees = 22.5

/** How far the drawn edge may be off, as a share of the strip's half width: too little to see. */
const smoothing = 0.03

type Line = LineString | MultiLineString

const drawn = new WeakMap<Line, Map<number, MultiPolygon>>()

/** The strip about a line, to draw; kept with the line, as a draft is checked again at each key. */
export function drawStrip(line: Line, metres: number): MultiPolygon {
  const widths = drawn.get(line) ?? new Map<number, MultiPolygon>()
  drawn.set(line, widths)
  const known = widths.get(metres) ?? mergedCapsules(line, metres)
  widths.set(metres, known)
  return known
}

/** A capsule about each segment of the simplified line, merged. */
function mergedCapsules(line: Line, metres: number): MultiPolygon {
  const segments = fewSegments(line, metres)
  const capsules = segments.map(([a, b]): Polygon => ({ type: 'Polygon', coordinates: [capsule(a, b, metres)] }))
  const merged = mergedOrApart(capsules)
  return simplify(merged, { tolerance: (metres / scaleAt(0).north) * smoothing })
}

/**
 * One area, on grids ever coarser (10 cm, 1 m, 11 m): of hundreds of rivers a few have corners so near one another that
 * the clipper cannot close a ring. Where no grid helps the capsules stay apart, which looks the same when drawn.
 */
export function mergedOrApart(capsules: readonly Polygon[]): MultiPolygon {
  for (const decimals of [6, 5, 4]) {
    try {
      return union(capsules.map((one) => onGrid(one, decimals))) ?? { type: 'MultiPolygon', coordinates: [] }
    } catch {
      /* the next grid */
    }
  }
  return { type: 'MultiPolygon', coordinates: capsules.map(({ coordinates }) => coordinates) }
}

function onGrid({ coordinates }: Polygon, decimals: number): Polygon {
  const round = (value: number) => Number(value.toFixed(decimals))
  return { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map((position) => position.map(round))) }
}

/** Simplified, ever more coarsely, until few enough to draw. */
export function fewSegments(line: Line, metres: number): [LonLat, LonLat][] {
  const lat = linesOf(line)[0]?.[0]?.[1] ?? 0
  let tolerance = (metres / scaleAt(lat).north) * 0.1
  for (let round = 0; round < 24; round++, tolerance *= 2) {
    const segments = segmentsOf(simplify(line, { tolerance, highQuality: false }))
    if (segments.length <= mostSegments) return segments
  }
  return segmentsOf(simplify(line, { tolerance })).slice(0, mostSegments)
}

function segmentsOf(line: Line): [LonLat, LonLat][] {
  return linesOf(line).flatMap((points) =>
    points.slice(1).map((point, at): [LonLat, LonLat] => [lonLat(points[at]!), lonLat(point)]),
  )
}

function lonLat(position: Position): LonLat {
  return [position[0]!, position[1]!]
}

/** The hull of the circles about two points: each circle's half that looks away from the other, counter-clockwise. */
function capsule(a: LonLat, b: LonLat, metres: number): Position[] {
  const scale = scaleAt((a[1] + b[1]) / 2)
  const heading = Math.atan2((b[0] - a[0]) * scale.east, (b[1] - a[1]) * scale.north) * (180 / Math.PI)
  const behind = arc(a, metres, heading + 90, heading + 270, stepDegrees)
  const ahead = arc(b, metres, heading - 90, heading + 90, stepDegrees)
  return [...behind, ...ahead, behind[0]!].reverse()
}
