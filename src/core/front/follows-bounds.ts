/** Whether an edge of a drawn area follows a coast or a border, and is no front. */
import { edgeIndexOf } from '../geo/line/edge-index.ts'
import { scaleAt } from '../geo/metric.ts'
import { nearLines } from '../geo/line/near-lines.ts'
import type { DrawnArea, LonLat, TheatrePack } from '../model.ts'

/** So near to a coast or a border an edge follows it, on whichever side: both are drawn to about this. */
const alongMetres = 3000

/** Coarse outlines are off by this at most. */
const offMetres = 10_000

export type FollowsBounds = (area: DrawnArea['geometry'], from: LonLat, to: LonLat) => boolean

/**
 * An edge follows the border that its map has elsewhere than our outlines, too: the border lies close before it, or
 * close behind it with more of the area beyond. A front near a border has the border behind it, and the area ends there.
 * Rings are wound by RFC 7946: an area lies to the left of its edges.
 */
export function followsBounds({ bounds }: TheatrePack): FollowsBounds {
  const index = bounds ? edgeIndexOf(bounds) : null
  if (!bounds || !index) return () => false
  const isAlong = nearOf(bounds, alongMetres)
  const isNear = nearOf(bounds, offMetres)
  return (area, from, to) => {
    const middle: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    if (!isNear(middle)) return false
    if (isAlong(middle)) return true
    const ahead = beside(from, to, middle, offMetres)
    if (index.isCrossed(middle, ahead)) return true
    const behind = beside(from, to, middle, -offMetres)
    return index.isCrossed(middle, behind) && edgeIndexOf(area)!.isInside(behind)
  }
}

const kept = new WeakMap<object, Map<number, (at: LonLat) => boolean>>()

function nearOf(bounds: NonNullable<TheatrePack['bounds']>, metres: number): (at: LonLat) => boolean {
  const byMetres = kept.get(bounds) ?? new Map<number, (at: LonLat) => boolean>()
  kept.set(bounds, byMetres)
  const known = byMetres.get(metres) ?? nearLines(bounds, metres)
  byMetres.set(metres, known)
  return known
}

/** So many metres to the right of an edge. */
function beside(from: LonLat, to: LonLat, middle: LonLat, metres: number): LonLat {
  const { east, north } = scaleAt(middle[1])
  const [dx, dy] = [(to[0] - from[0]) * east, (to[1] - from[1]) * north]
  const length = Math.hypot(dx, dy) || 1
  return [middle[0] + (dy / length) * (metres / east), middle[1] - (dx / length) * (metres / north)]
}
