/** What a printed map shows where there is no map on the screen to frame it. */
import type { Feature } from 'geojson'
import type { Extent } from '../../core/model.ts'
import { boundsOf } from './bounds.ts'

/** Room on each side, as a share of what is to be seen; and degrees that a map shows at least. */
const room = 0.2
const least = 0.4
/** Width by height: neither a tower nor a ribbon. */
const [narrowest, widest] = [0.8, 1.5]

/** All features amid their surroundings, in a shape fit for a page; `otherwise` where there are none. */
export function printExtent(features: readonly Feature[], otherwise: Extent | null): Extent | null {
  const bounds = boundsOf(features) ?? otherwise
  if (!bounds) return null
  const [west, south, east, north] = bounds
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [wide, high] = [Math.max(least, east - west) * (1 + 2 * room), Math.max(least, north - south) * (1 + 2 * room)]
  const aspect = (wide * squeeze) / high
  const [width, height] = [
    aspect < narrowest ? (high * narrowest) / squeeze : wide,
    aspect > widest ? (wide * squeeze) / widest : high,
  ]
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  return [
    Math.max(-180, lon - width / 2),
    Math.max(-80, lat - height / 2),
    Math.min(180, lon + width / 2),
    Math.min(84, lat + height / 2),
  ]
}
