import type { Feature } from 'geojson'
import { extentOf } from '../../core/geo/extent-of.ts'
import type { Extent } from '../../core/model.ts'

/** West, south, east, north of all features, with a little room about a single point; null for none. */
export function boundsOf(features: readonly Feature[]): [number, number, number, number] | null {
  const extents = features
    .map(({ geometry }) => (geometry === null ? null : extentOf(geometry)))
    .filter((extent): extent is Extent => extent !== null && extent.every(Number.isFinite))
  if (extents.length === 0) return null
  const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...extents.map((one) => one[side]))
  const [west, south, east, north] = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
  const room = west === east && south === north ? 0.05 : 0
  return [west - room, Math.max(-85, south - room), east + room, Math.min(85, north + room)]
}

/** From so many features on, a few that lie far from all others are left out of the first view. */
const fewest = 8
/** At most so much of all is left out. */
const mostOut = 0.25
/** Far is so many times as far from the middle as three quarters of all lie, and no less than so many degrees. */
const farTimes = 4
const farDegrees = 8

const middleOf = ([west, south, east, north]: Extent): readonly [number, number] => [
  (west + east) / 2,
  (south + north) / 2,
]

const amid = (values: readonly number[], share = 0.5): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

/** The same of those that lie together: talks in Washington do not make a map of the world of a war in Sudan. */
export function mainBoundsOf(features: readonly Feature[]): [number, number, number, number] | null {
  const placed = features.flatMap((feature) => {
    const extent = feature.geometry === null ? null : extentOf(feature.geometry)
    return extent?.every(Number.isFinite) ? [{ feature, at: middleOf(extent) }] : []
  })
  const [lon, lat] = [amid(placed.map(({ at }) => at[0])), amid(placed.map(({ at }) => at[1]))]
  const farOf = ({ at }: (typeof placed)[number]): number => Math.hypot(at[0] - lon, at[1] - lat)
  const limit = Math.max(farDegrees, farTimes * amid(placed.map(farOf), 0.75))
  const near = placed.filter((one) => farOf(one) <= limit)
  const isMain = placed.length >= fewest && near.length >= placed.length * (1 - mostOut)
  return boundsOf(isMain ? near.map(({ feature }) => feature) : features)
}
