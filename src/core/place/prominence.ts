import type { FeatureType, Place } from '../model.ts'

/** Types that are named before a settlement of the same name is, or after it, whatever the population. */
const rank: Partial<Record<FeatureType, number>> = { country: 3, sea: 2, province: 1, river: 1, region: 1 }

/** Greater for places more likely meant: countries, then provinces and rivers, then by population. */
export function prominence(place: Place): number {
  return (rank[place.type] ?? 0) * 1e10 + (place.capitalOf.length > 0 ? 1e7 : 0) + (place.population ?? 0)
}

/** For sorting: most prominent first, then by id so that the order never depends on the input. */
export function byProminence(a: Place, b: Place): number {
  return prominence(b) - prominence(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
