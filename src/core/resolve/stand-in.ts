/** Places that stand in for others of their name: a town for its district, or for the refinery at its edge. */
import type { FeatureType, Place } from '../model.ts'
import { isSettlement } from '../mention/type-words.ts'

/**
 * How far from a town its district reaches, and what is named after it may lie (chosen; the airports of large cities,
 * which lie farthest, are within 45 km of them).
 */
const districtMetres = 40_000
const siteMetres = 25_000

/**
 * What people build at towns and name after them; armies build where they like, and hills, valleys, rivers and islands
 * have names of their own.
 */
const sites: ReadonlySet<FeatureType> = new Set([
  'airport',
  'oilfield',
  'gasfield',
  'dam',
  'power-station',
  'refinery',
  'mine',
  'camp',
  'border-crossing',
  'crossroads',
  'bridge',
  'port',
])

/** How far from the place what the words call it may lie; null where the place says nothing of it. */
function reachMetres({ type }: Place, called: readonly FeatureType[]): number | null {
  if (type === 'district' && called.some(isSettlement)) return 0
  if (!isSettlement(type)) return null
  if (called.some((one) => sites.has(one))) return siteMetres
  return called.includes('district') ? districtMetres : null
}

/** The place, as inaccurate as it is for what the text calls so; null where it cannot stand for that. */
export function standIn(place: Place, called: readonly FeatureType[]): Place | null {
  const metres = reachMetres(place, called)
  if (metres === null) return null
  const accuracyMetres = Math.max(place.accuracyMetres, metres)
  return { ...place, accuracyMetres, note: `The point is that of ${place.name}, which bears the name.` }
}
