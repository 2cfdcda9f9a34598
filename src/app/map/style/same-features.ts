import type { Feature } from 'geojson'

/** More than this many are not compared one by one: setting them is hardly slower. */
const mostCompared = 2_000

/** Whether two lists draw the same: the same features in the same order, or such as are written alike. */
export function sameFeatures(before: readonly Feature[], now: readonly Feature[]): boolean {
  if (before === now) return true
  if (before.length !== now.length || now.length > mostCompared) return false
  return now.every((one, at) => one === before[at] || JSON.stringify(one) === JSON.stringify(before[at]))
}
