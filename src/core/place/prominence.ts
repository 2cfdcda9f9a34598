import type { FeatureType, Place } from '../model.ts'

/** Areas are named less often than settlements with as many people; as if this many lived on a square kilometre. */
const peoplePerSquareKilometre = 6
const areas: ReadonlySet<FeatureType> = new Set([
  'province',
  'region',
  'district',
  'sea',
  'lake',
  'desert',
  'island',
  'river',
])
const countries = 1e10

function areaPeople({ type, extentMetres }: Place): number {
  return areas.has(type) ? Math.PI * (extentMetres / 1000) ** 2 * peoplePerSquareKilometre : 0
}

/** Greater for places more likely meant: countries first, then by population, or what an area's size stands for. */
export function prominence(place: Place): number {
  return (place.type === 'country' ? countries : 0) + Math.max(place.population ?? 0, areaPeople(place))
}

/** For sorting: most prominent first, then by id so that the order never depends on the input. */
export function byProminence(a: Place, b: Place): number {
  return prominence(b) - prominence(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
