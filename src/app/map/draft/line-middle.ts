/** Where the words of a line stand on a Mercator map, and how they are turned to run along it. */
import type { LineString } from 'geojson'

const radians = Math.PI / 180

/** Spherical Mercator's y (Snyder 1987, eq. 7-2), in radians; north is up. */
const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2))
const latitude = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians

/** The middle as drawn between the ends, and degrees clockwise that keep the words upright: -90 to 90. */
export function middleOf({ coordinates }: LineString): { readonly at: [number, number]; readonly angle: number } {
  const [[west = 0, south = 0] = [], [east = 0, north = 0] = []] = [coordinates[0], coordinates.at(-1)]
  const [low, high] = [northing(south), northing(north)]
  const turned = Math.atan2(low - high, (east - west) * radians) / radians
  const angle = turned > 90 ? turned - 180 : turned <= -90 ? turned + 180 : turned
  return { at: [(west + east) / 2, latitude((low + high) / 2)], angle: Math.round(angle * 10) / 10 }
}
