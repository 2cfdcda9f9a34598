import type { LonLat } from '../model.ts'
import { between, edgesOf, type Drawn, type Edge } from './line/edges.ts'
import { inverse } from './geodesic.ts'
import { earthCentred, scaleAt, type Vector } from './metric.ts'

export interface Nearest {
  readonly at: LonLat
  readonly metres: number
}

/** How much longer than the shortest a chord may be for its edge to be measured too: covers chord against arc. */
const marginMetres = 60
const marginShare = 0.002

/** The point of the geometry's lines nearest to `at`, on the ellipsoid, to a millimetre or so. */
export function nearestOn(geometry: Drawn, at: LonLat): Nearest {
  const edges = edgesOf(geometry)
  if (edges.length === 0) throw new Error(`no positions in ${geometry.type}`)
  const from = earthCentred(at)
  const chords = edges.map((edge) => chord(from, edge))
  const limit = smallest(chords) * (1 + marginShare) + marginMetres
  let best: Nearest | null = null
  for (let index = 0; index < edges.length; index++) {
    if (chords[index]! > limit) continue
    const found = nearestOnEdge(edges[index]!, at)
    if (best === null || found.metres < best.metres) best = found
  }
  return best!
}

function smallest(values: readonly number[]): number {
  let least = Infinity
  for (const value of values) if (value < least) least = value
  return least
}

/** Straight distance through the earth from a point to an edge's chord. */
function chord(from: Vector, edge: Edge): number {
  const [ax, ay, az] = edge.start
  const [dx, dy, dz] = [edge.end[0] - ax, edge.end[1] - ay, edge.end[2] - az]
  const [px, py, pz] = [from[0] - ax, from[1] - ay, from[2] - az]
  const length2 = dx * dx + dy * dy + dz * dz
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / length2))
  const [x, y, z] = [px - share * dx, py - share * dy, pz - share * dz]
  return Math.sqrt(x * x + y * y + z * z)
}

const meanRadius = 6_371_008.8

/**
 * Walks along the edge to the foot of the perpendicular: from each guess, the geodesic to `at` and its angle to the
 * edge give the way left to go, by Napier's rule for the right-angled triangle on the sphere.
 */
function nearestOnEdge(edge: Edge, at: LonLat): Nearest {
  const [east, north] = [edge.b[0] - edge.a[0], edge.b[1] - edge.a[1]]
  let share = 0.5
  for (let round = 0; round < 12; round++) {
    const guess = between(edge.a, edge.b, share)
    const scale = scaleAt(guess[1])
    const length = Math.hypot(east * scale.east, north * scale.north)
    if (length === 0) break
    const to = inverse(guess, at)
    const heading = Math.atan2(east * scale.east, north * scale.north)
    const way = alongMetres(to.metres, to.bearingDegrees * (Math.PI / 180) - heading)
    const next = Math.min(1, Math.max(0, share + way / length))
    const settled = Math.abs(next - share) * length < 0.001
    share = next
    if (settled) break
  }
  const found = between(edge.a, edge.b, share)
  return { at: found, metres: inverse(at, found).metres }
}

/** Adjacent side of a right-angled spherical triangle from its hypotenuse and angle: tan b = tan c cos A. */
function alongMetres(metres: number, angle: number): number {
  const arc = metres / meanRadius
  if (arc > 1.5) return metres * Math.cos(angle)
  return Math.atan(Math.tan(arc) * Math.cos(angle)) * meanRadius
}
