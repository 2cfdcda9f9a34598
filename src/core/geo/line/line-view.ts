/** How a line looks from a point: to which side it lies, near and far, whatever its bends. */
import type { Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { linesOf, type Drawn } from './edges.ts'
import { scaleAt } from '../metric.ts'

/** What a line is like from a point, planar at its latitude: good to some percent over a few hundred kilometres. */
export interface LineView {
  /** To the nearest point of the line. */
  readonly metres: number
  /** The bearing that leads away from the line: what is said to lie east of it has one about 90. */
  readonly awayDegrees: number
  /** 0: the line lies all around; about 0.8: a straight one lies to one side; 1: all of it in one direction. */
  readonly clearness: number
  /** How the line runs by and large about the point: one of the two bearings of its axis. Null where it has none. */
  readonly courseDegrees: number | null
  /** The way that its vertices lead by and large about the point. Null where they lead nowhere. */
  readonly flowDegrees: number | null
  /** The share of what is seen of it that has the point on its left, by the order of its vertices; near ones count most. */
  readonly leftShare: number
}

type Flat = readonly [x: number, y: number]

/** Bearings at which the line is looked for. */
const bins = 72
const turn = 2 * Math.PI
/** The course is told within this many times the distance, and within this many metres at least (chosen). */
const courseTimes = 3
const courseMetres = 15_000
/** The straight way along a reach is at least this share of its length, or it leads nowhere (chosen). */
const leastFlow = 0.3
/** How much longer than wide a cloud of points must be to have an axis: (a² - b²) / (a² + b²) (chosen). */
const leastAxis = 0.5

/** The view of a line from a point. Null for a line without edges. */
export function viewOf(line: Drawn, at: LonLat): LineView | null {
  const edges = flatEdges(line, at)
  if (edges.length === 0) return null
  const seen = sweep(edges)
  const metres = Math.min(...edges.map(([a, b]) => offOf(a, b)))
  const found = seen.flatMap((one, bin) => (one ? [{ ...one, weight: metres / one.metres, angle: angleOf(bin) }] : []))
  const total = found.reduce((sum, { weight }) => sum + weight, 0)
  const east = found.reduce((sum, { weight, angle }) => sum + weight * Math.sin(angle), 0)
  const north = found.reduce((sum, { weight, angle }) => sum + weight * Math.cos(angle), 0)
  return {
    metres,
    awayDegrees: bearingOf(-east, -north),
    clearness: total === 0 ? 0 : Math.hypot(east, north) / total,
    courseDegrees: courseOf(edges, Math.max(courseTimes * metres, courseMetres)),
    flowDegrees: flowOf(edges, Math.max(courseTimes * metres, courseMetres)),
    leftShare: found.reduce((sum, { weight, isLeft }) => sum + (isLeft ? weight : 0), 0) / (total || 1),
  }
}

const angleOf = (bin: number): number => ((bin + 0.5) / bins) * turn
const bearingOf = (east: number, north: number): number => ((Math.atan2(east, north) / turn) * 360 + 360) % 360

/** Edges in metres east and north of the point; the shorter way around the globe. */
function flatEdges(line: Drawn, [lon, lat]: LonLat): readonly (readonly [Flat, Flat])[] {
  const { east, north } = scaleAt(lat)
  const flat = ([x = 0, y = 0]: Position): Flat => [
    (((((x - lon + 540) % 360) + 360) % 360) - 180) * east,
    (y - lat) * north,
  ]
  const wide = 180 * east
  return linesOf(line)
    .flatMap((points) => points.slice(1).map((to, before): [Flat, Flat] => [flat(points[before]!), flat(to)]))
    .filter(([a, b]) => Math.abs(a[0] - b[0]) < wide)
}

/** From the point at hand (0, 0) to an edge. */
function offOf([ax, ay]: Flat, [bx, by]: Flat): number {
  const [dx, dy] = [bx - ax, by - ay]
  const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(ax + share * dx, ay + share * dy)
}

interface Hit {
  readonly metres: number
  /** Whether the point lies to the left of the edge. */
  readonly isLeft: boolean
}

/** What is seen first in each direction; nothing where no edge stands. */
function sweep(edges: readonly (readonly [Flat, Flat])[]): readonly (Hit | null)[] {
  const seen = Array<Hit | null>(bins).fill(null)
  for (const [a, b] of edges) {
    const across = a[0] * b[1] - a[1] * b[0]
    if (across === 0) continue
    const [from, to] = across < 0 ? [a, b] : [b, a]
    const start = Math.atan2(from[0], from[1]) / turn
    const width = (Math.atan2(to[0], to[1]) / turn - start + 1) % 1
    for (let bin = Math.ceil(start * bins - 0.5); (bin + 0.5) / bins <= start + width; bin++) {
      const metres = along(a, b, angleOf(bin), across)
      const index = ((bin % bins) + bins) % bins
      if (metres < (seen[index]?.metres ?? Infinity)) seen[index] = { metres, isLeft: across > 0 }
    }
  }
  return seen
}

/** How far off the line through an edge is met in a direction. */
function along([ax, ay]: Flat, [bx, by]: Flat, angle: number, across: number): number {
  const [x, y] = [Math.sin(angle), Math.cos(angle)]
  return Math.max(1, across / (x * (by - ay) - y * (bx - ax)))
}

/** The axis of what lies within so many metres, each piece by its length. */
function courseOf(edges: readonly (readonly [Flat, Flat])[], metres: number): number | null {
  const near = edges.flatMap(([a, b]) => piecesOf(a, b, metres / 10)).filter(([x, y]) => Math.hypot(x, y) <= metres)
  const weight = near.reduce((sum, [, , length]) => sum + length, 0)
  if (weight === 0) return null
  const mean = (of: (piece: Piece) => number) => near.reduce((sum, one) => sum + of(one) * one[2], 0) / weight
  const [x, y] = [mean((one) => one[0]), mean((one) => one[1])]
  const [xx, yy] = [mean((one) => (one[0] - x) ** 2), mean((one) => (one[1] - y) ** 2)]
  const xy = mean((one) => (one[0] - x) * (one[1] - y))
  const longer = Math.hypot(xx - yy, 2 * xy) / (xx + yy || 1)
  return longer < leastAxis ? null : (bearingOf(2 * xy, yy - xx) / 2) % 180
}

type Piece = readonly [x: number, y: number, metres: number]

/** The middles of an edge's pieces, each no longer than so many metres. */
function piecesOf([ax, ay]: Flat, [bx, by]: Flat, longest: number): readonly Piece[] {
  const length = Math.hypot(bx - ax, by - ay)
  const count = Math.min(200, Math.max(1, Math.ceil(length / longest)))
  return Array.from({ length: count }, (_, at): Piece => {
    const share = (at + 0.5) / count
    return [ax + share * (bx - ax), ay + share * (by - ay), length / count]
  })
}

/** The sum of the edges whose middle lies within so many metres; null where these go as far back as on. */
function flowOf(edges: readonly (readonly [Flat, Flat])[], metres: number): number | null {
  const near = edges.filter(([a, b]) => Math.hypot(a[0] + b[0], a[1] + b[1]) / 2 <= metres)
  const length = near.reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0)
  const sum = (axis: 0 | 1) => near.reduce((all, [a, b]) => all + b[axis] - a[axis], 0)
  const [east, north] = [sum(0), sum(1)]
  return Math.hypot(east, north) < leastFlow * length || length === 0 ? null : bearingOf(east, north)
}
