import type { Extent } from '../../../core/model.ts'

/** Degrees: a view of a few dozen kilometres is shown amid some two thousand. */
const least = { wide: 22, tall: 15 } as const

/** The window to draw the small map of, or null where the one at hand still shows where the view lies. */
export function locatorWindow([west, south, east, north]: Extent, atHand: Extent | null): Extent | null {
  const wide = Math.min(120, Math.max(least.wide, (east - west) * 4))
  const tall = Math.min(80, Math.max(least.tall, (north - south) * 4))
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  if (
    atHand &&
    near(lon, atHand[0], atHand[2]) &&
    near(lat, atHand[1], atHand[3]) &&
    alike(wide, atHand[2] - atHand[0])
  )
    return null
  const middle = Math.min(80 - tall / 2, Math.max(-80 + tall / 2, lat))
  return [lon - wide / 2, middle - tall / 2, lon + wide / 2, middle + tall / 2]
}

/** Whether a value lies in the inner half of a span. */
function near(value: number, from: number, to: number): boolean {
  return Math.abs(value - (from + to) / 2) <= (to - from) / 4
}

function alike(a: number, b: number): boolean {
  return a / b < 1.8 && b / a < 1.8
}
