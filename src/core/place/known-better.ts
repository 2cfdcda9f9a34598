/** A place of a reader's own gazetteer that the world's index has too: it keeps its point, and what the world knows of it. */
import type { FeatureType, Match, Place } from '../model.ts'
import { roughKilometres } from '../geo/rough.ts'

const settlements: ReadonlySet<FeatureType> = new Set(['city', 'town', 'village'])

/** Two lists have one village this near, and one city, whose middle is where they choose (chosen). */
const villageKilometres = 3
const cityKilometres = 15
const cityPopulation = 100_000

const isGreat = ({ capitalOf, population }: Place): boolean =>
  capitalOf.length > 0 || (population ?? 0) >= cityPopulation

const areOne = (own: Place, other: Place): boolean =>
  settlements.has(own.type) &&
  settlements.has(other.type) &&
  own.country === other.country &&
  roughKilometres(own, other) <= (isGreat(other) ? cityKilometres : villageKilometres)

/** The larger one is the place itself, where the lists do not agree on how many live there. */
const joined = (own: Place, other: Place): Place => ({
  ...own,
  type: isGreat(other) ? other.type : own.type,
  province: own.province ?? other.province,
  population: Math.max(own.population ?? 0, other.population ?? 0) || null,
  extentMetres: Math.max(own.extentMetres, other.extentMetres),
  capitalOf: [...new Set([...own.capitalOf, ...other.capitalOf])],
  sameAs: [...(own.sameAs ?? []), other.id],
})

/** Matches of one name, those of the reader's own files with what the world knows of the same place. */
export function knownBetter(matches: readonly Match[]): readonly Match[] {
  const world = matches.filter(({ place }) => place.layer === 'world').map(({ place }) => place)
  if (world.length === 0 || world.length === matches.length) return matches
  return matches.map((match) => {
    const twin = match.place.layer === 'own' ? world.find((other) => areOne(match.place, other)) : undefined
    return twin ? { ...match, place: joined(match.place, twin) } : match
  })
}

/** Whether all that bears a name are places of the reader's own files of which only the name is known. */
export const areOnlyNames = (matches: readonly Match[]): boolean =>
  matches.every(({ place }) => place.layer === 'own' && (place.population ?? 0) === 0 && place.capitalOf.length === 0)
