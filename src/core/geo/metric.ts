import type { LonLat } from '../model.ts'

/** WGS 84: equatorial radius in metres, flattening, first eccentricity squared (NIMA TR8350.2). */
const radius = 6_378_137
const flattening = 1 / 298.257_223_563
const eccentricity2 = flattening * (2 - flattening)
const radians = Math.PI / 180

export interface Scale {
  /** Metres to a degree of longitude. */
  readonly east: number
  /** Metres to a degree of latitude. */
  readonly north: number
}

/** Metres to a degree at a latitude, by the ellipsoid's radii of curvature (Snyder 1987, eq. 4-20 and 4-18). */
export function scaleAt(lat: number): Scale {
  const sine = Math.sin(lat * radians)
  const root = Math.sqrt(1 - eccentricity2 * sine * sine)
  const primeVertical = radius / root
  return {
    east: primeVertical * Math.max(Math.cos(lat * radians), 1e-12) * radians,
    north: ((primeVertical * (1 - eccentricity2)) / (root * root)) * radians,
  }
}

export type Vector = readonly [x: number, y: number, z: number]

/** Earth-centred position in metres of a point on the ellipsoid (Snyder 1987; EPSG method 9602). */
export function earthCentred(at: LonLat): Vector {
  const sine = Math.sin(at[1] * radians)
  const cosine = Math.cos(at[1] * radians)
  const primeVertical = radius / Math.sqrt(1 - eccentricity2 * sine * sine)
  return [
    primeVertical * cosine * Math.cos(at[0] * radians),
    primeVertical * cosine * Math.sin(at[0] * radians),
    primeVertical * (1 - eccentricity2) * sine,
  ]
}
