import type { Extent } from '../../../core/model.ts'

/**
 * The window of the world to fetch for a view, or null where the one at hand covers it. Windows are wider than the
 * view by half on each side, and at least eight degrees, so that panning seldom asks for another.
 */
export function windowFor(view: Extent, atHand: Extent | null): Extent | null {
  const [west, south, east, north] = clipped(view)
  if (atHand && atHand[0] <= west && atHand[1] <= south && atHand[2] >= east && atHand[3] >= north) return null
  const room = (span: number) => Math.max(8, span / 2)
  return clipped([
    west - room(east - west),
    south - room(north - south),
    east + room(east - west),
    north + room(north - south),
  ])
}

function clipped([west, south, east, north]: Extent): Extent {
  return [Math.max(-180, west), Math.max(-90, south), Math.min(180, east), Math.min(90, north)]
}
