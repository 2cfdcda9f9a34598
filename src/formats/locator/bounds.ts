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
