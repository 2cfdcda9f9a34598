import type { Polygon, Position } from 'geojson'
import type { LonLat } from '../model.ts'
import { destination, inverse } from './geodesic.ts'
import type { SolidRegion } from './solid.ts'

const sides = 72
const halvings = 40
const golden = (Math.sqrt(5) - 1) / 2

/**
 * All points from which the ways to `a` and to `b` are together no longer than `sumMetres`: where a place between two
 * others may lie. `sumMetres` below the distance of the two leaves the geodesic between them.
 */
export function ellipse(a: LonLat, b: LonLat, sumMetres: number): SolidRegion {
  const axis = inverse(a, b)
  const limit = Math.max(sumMetres, axis.metres + 1)
  const middle = destination(a, axis.bearingDegrees, axis.metres / 2)
  const detour = (at: LonLat): number => inverse(a, at).metres + inverse(at, b).metres
  const nearest = (at: LonLat): LonLat => (detour(at) <= limit ? at : edgeNearest(at, middle, limit, detour))
  let drawn: Polygon | null = null
  return {
    shape: 'strip',
    nearest,
    misfit: (at) => (detour(at) <= limit ? 0 : inverse(at, nearest(at)).metres),
    get geometry() {
      return (drawn ??= { type: 'Polygon', coordinates: [outlineOf(middle, limit, detour)] })
    },
  }
}

/** Where the ray from the middle on a bearing leaves the ellipse. */
function edgeOn(middle: LonLat, bearing: number, limit: number, detour: (at: LonLat) => number): LonLat {
  let [low, high] = [0, limit / 2]
  for (let round = 0; round < halvings; round++) {
    const metres = (low + high) / 2
    if (detour(destination(middle, bearing, metres)) <= limit) low = metres
    else high = metres
  }
  return destination(middle, bearing, low)
}

/** The point of the edge nearest to one outside: by golden section on the bearing from the middle, within a half turn. */
function edgeNearest(at: LonLat, middle: LonLat, limit: number, detour: (at: LonLat) => number): LonLat {
  const towards = inverse(middle, at).bearingDegrees
  const metresAt = (bearing: number): number => inverse(at, edgeOn(middle, bearing, limit, detour)).metres
  let [low, high] = [towards - 90, towards + 90]
  for (let round = 0; round < halvings; round++) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (metresAt(left) < metresAt(right)) high = right
    else low = left
  }
  return edgeOn(middle, (low + high) / 2, limit, detour)
}

/** Counter-clockwise, closed, as RFC 7946 wants the outer ring. */
function outlineOf(middle: LonLat, limit: number, detour: (at: LonLat) => number): Position[] {
  const ring = Array.from({ length: sides }, (_, side): Position => [...edgeOn(middle, (-360 * side) / sides, limit, detour)])
  return [...ring, ring[0]!]
}
