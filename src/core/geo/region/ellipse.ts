import type { Polygon, Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { destination, inverse } from '../geodesic.ts'
import type { SolidRegion } from './solid.ts'

const sides = 72
const golden = (Math.sqrt(5) - 1) / 2
const rounds = 26

/**
 * All points from which the ways to `a` and to `b` are together no longer than `sumMetres`: where a place between two
 * others may lie. `sumMetres` below the distance of the two leaves the geodesic between them. Whether a point lies
 * inside is exact; the way to the edge and the drawing take the ellipse as plane about its middle (to some 0.1 % of its
 * size up to a few hundred kilometres).
 */
export function ellipse(a: LonLat, b: LonLat, sumMetres: number): SolidRegion {
  const { metres, bearingDegrees } = inverse(a, b)
  const limit = Math.max(sumMetres, metres + 1)
  const middle = destination(a, bearingDegrees, metres / 2)
  const plane: Plane = { middle, axis: inverse(middle, b).bearingDegrees, long: limit / 2, focal: metres / 2 }
  const isInside = (at: LonLat): boolean => inverse(a, at).metres + inverse(at, b).metres <= limit
  const nearest = (at: LonLat): LonLat => (isInside(at) ? at : edgeNearest(plane, at))
  let drawn: Polygon | null = null
  return {
    shape: 'strip',
    nearest,
    misfit: (at) => (isInside(at) ? 0 : inverse(at, edgeNearest(plane, at)).metres),
    get geometry() {
      return (drawn ??= { type: 'Polygon', coordinates: [outlineOf(plane)] })
    },
  }
}

interface Plane {
  readonly middle: LonLat
  /** Bearing of the long axis at the middle. */
  readonly axis: number
  /** Half of the long axis. */
  readonly long: number
  /** From the middle to a focus. */
  readonly focal: number
}

/** Where the ray from the middle on a bearing leaves the ellipse: its polar equation about the centre. */
function edgeOn({ middle, axis, long, focal }: Plane, bearing: number): LonLat {
  const cosine = Math.cos(((bearing - axis) * Math.PI) / 180)
  const eccentricity = focal / long
  const short = Math.sqrt(long * long - focal * focal)
  return destination(middle, bearing, short / Math.sqrt(1 - (eccentricity * cosine) ** 2))
}

/** The point of the edge nearest to one outside: golden section on the bearing from the middle, within a half turn. */
function edgeNearest(plane: Plane, at: LonLat): LonLat {
  const towards = inverse(plane.middle, at).bearingDegrees
  const metresAt = (bearing: number): number => inverse(at, edgeOn(plane, bearing)).metres
  let [low, high] = [towards - 90, towards + 90]
  for (let round = 0; round < rounds; round++) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (metresAt(left) < metresAt(right)) high = right
    else low = left
  }
  return edgeOn(plane, (low + high) / 2)
}

/** Counter-clockwise, closed, as RFC 7946 wants the outer ring. */
function outlineOf(plane: Plane): Position[] {
  const ring = Array.from({ length: sides }, (_, side): Position => [...edgeOn(plane, (-360 * side) / sides)])
  return [...ring, ring[0]!]
}
