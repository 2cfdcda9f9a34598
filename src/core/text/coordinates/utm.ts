/** Points of the Universal Transverse Mercator grid, which the library for military squares keeps to itself. */
import type { LonLat } from '../../model.ts'

const semiMajor = 6_378_137
const flattening = 1 / 298.257223563
const scale = 0.9996
const n = flattening / (2 - flattening)
/** Radius of the sphere whose meridian is as long. */
const rectifying = (semiMajor / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)

/** Coefficients of C. Karney, "Transverse Mercator with an accuracy of a few nanometers" (2011), equations 36, to n cubed. */
const beta = [n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3, n ** 2 / 48 + n ** 3 / 15, (17 / 480) * n ** 3] as const
/** From the conformal latitude to the geographic one: L. Krüger (1912), to n cubed. */
const delta = [2 * n - (2 / 3) * n ** 2 - 2 * n ** 3, (7 / 3) * n ** 2 - (8 / 5) * n ** 3, (56 / 15) * n ** 3] as const

const bands = 'CDEFGHJKLMNPQRSTUVWX'
const bandDegrees = 8

/** Whether a latitude lies in a band of eight degrees; X reaches to 84. */
function isInBand(lat: number, letter: string): boolean {
  const south = -80 + bands.indexOf(letter) * bandDegrees
  return lat >= south - 1 && lat <= (letter === 'X' ? 84 : south + bandDegrees) + 1
}

function toDegrees(zone: number, easting: number, northing: number): LonLat {
  const [xi, eta] = [northing / (scale * rectifying), (easting - 500_000) / (scale * rectifying)]
  const sums = beta.reduce(
    ([a, b], factor, index) => {
      const times = 2 * (index + 1)
      return [
        a - factor * Math.sin(times * xi) * Math.cosh(times * eta),
        b - factor * Math.cos(times * xi) * Math.sinh(times * eta),
      ] as const
    },
    [xi, eta] as readonly [number, number],
  )
  const conformal = Math.asin(Math.sin(sums[0]) / Math.cosh(sums[1]))
  const lat = delta.reduce((sum, factor, index) => sum + factor * Math.sin(2 * (index + 1) * conformal), conformal)
  const lon = Math.atan2(Math.sinh(sums[1]), Math.cos(sums[0]))
  return [zone * 6 - 183 + (lon * 180) / Math.PI, (lat * 180) / Math.PI]
}

/**
 * Longitude and latitude on WGS 84, to a centimetre. N and S are written for hemispheres and are bands too: the band is
 * meant where the northing falls into it ("37S" over northern Syria).
 */
export function utmPoint(zone: number, letter: string, easting: number, northing: number): LonLat | null {
  if (zone < 1 || zone > 60 || easting < 100_000 || easting > 900_000 || northing > 10_000_000) return null
  const northern = toDegrees(zone, easting, northing)
  const southern = toDegrees(zone, easting, northing - 10_000_000)
  if (letter >= 'N' && isInBand(northern[1], letter)) return northern
  if (letter === 'N') return northern
  if (letter === 'S') return southern
  return letter < 'N' && isInBand(southern[1], letter) ? southern : null
}
