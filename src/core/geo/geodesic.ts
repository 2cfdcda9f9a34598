import geographiclib from 'geographiclib-geodesic'
import type { LonLat } from '../model.ts'

const ellipsoid = geographiclib.Geodesic.WGS84

export interface Inverse {
  readonly metres: number
  /** At `a` towards `b`, in [0, 360). */
  readonly bearingDegrees: number
}

/** Length and bearing of the geodesic from `a` to `b` on WGS 84; Karney 2013, "Algorithms for geodesics". */
export function inverse(a: LonLat, b: LonLat): Inverse {
  const { s12, azi1 } = ellipsoid.Inverse(a[1], a[0], b[1], b[0])
  return { metres: s12 ?? 0, bearingDegrees: turn(azi1 ?? 0) }
}

/** The point `metres` from `a` along the geodesic that leaves at `bearingDegrees`. */
export function destination(a: LonLat, bearingDegrees: number, metres: number): LonLat {
  const { lon2, lat2 } = ellipsoid.Direct(a[1], a[0], bearingDegrees, metres)
  return [lon2 ?? a[0], lat2 ?? a[1]]
}

function turn(degrees: number): number {
  const turned = degrees % 360
  return turned < 0 ? turned + 360 : turned + 0
}
