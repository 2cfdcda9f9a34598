import polylabel from 'polylabel'
import type { Polygon } from 'geojson'
import type { LonLat } from '../../model.ts'
import { extentOf } from '../extent-of.ts'
import { scaleAt } from '../metric.ts'

/** How near, in metres, the deepest point found lies to the one there is. */
const precisionMetres = 100

/** The pole of inaccessibility, on a plane true to scale in the middle; a corner where the part is a sliver. */
export function deepest(part: Polygon): LonLat {
  const [, south, , north] = extentOf(part)
  const { east: x, north: y } = scaleAt((south + north) / 2)
  const found = polylabel(
    part.coordinates.map((ring) => ring.map(([lon, lat]): [number, number] => [lon! * x, lat! * y])),
    precisionMetres,
  )
  const [lon, lat] = part.coordinates[0]![0]!
  return found.distance > 0 ? [found[0]! / x, found[1]! / y] : [lon!, lat!]
}
