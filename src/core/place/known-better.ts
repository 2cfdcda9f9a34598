/** A place of a reader's own gazetteer that the world's index has too: one place, with what either knows of it. */
import type { FeatureType, Match, NameMatch, Place } from '../model.ts'
import { roughKilometres } from '../geo/rough.ts'

const settlements: ReadonlySet<FeatureType> = new Set(['city', 'town', 'village'])

/** Two lists have one village this near, and one city, whose middle is where they choose (chosen). */
const villageKilometres = 3
const cityKilometres = 15
const cityPopulation = 100_000

const isGreat = ({ capitalOf, population }: Place): boolean =>
  capitalOf.length > 0 || (population ?? 0) >= cityPopulation

const areOne = (own: Place, other: Place): boolean =>
  own.id === other.id ||
  (settlements.has(own.type) &&
    settlements.has(other.type) &&
    own.country === other.country &&
    roughKilometres(own, other) <= (isGreat(other) ? cityKilometres : villageKilometres))

const sameAsBoth = (kept: Place, other: Place): readonly string[] => [
  ...new Set([...(kept.sameAs ?? []), other.id, ...(other.sameAs ?? [])].filter((id) => id !== kept.id)),
]

/** The larger one is the place itself, where the lists do not agree on how many live there. */
const asListed = (own: Place, other: Place): Place => ({
  ...own,
  type: isGreat(other) ? other.type : own.type,
  province: own.province ?? other.province,
  population: Math.max(own.population ?? 0, other.population ?? 0) || null,
  extentMetres: Math.max(own.extentMetres, other.extentMetres),
  capitalOf: [...new Set([...own.capitalOf, ...other.capitalOf])],
  sameAs: sameAsBoth(own, other),
})

/** From so many metres on two states of one list have moved a place, and either may be right (chosen). */
const movedMetres = 3_000

/** What the world knows was looked over by somebody; where one list, in two states, has two points, it may be at either. */
function asKnown(own: Place, other: Place): Place {
  const apart = own.id === other.id ? roughKilometres(own, other) * 1000 : 0
  return {
    ...other,
    nameAr: other.nameAr ?? own.nameAr,
    population: other.population ?? own.population,
    accuracyMetres: apart > movedMetres ? Math.max(apart, other.accuracyMetres) : other.accuracyMetres,
    sameAs: sameAsBoth(other, own),
  }
}

const byCloseness: readonly NameMatch[] = ['exact', 'folded', 'variant']
const closer = (one: NameMatch, other: NameMatch): NameMatch =>
  byCloseness.indexOf(one) <= byCloseness.indexOf(other) ? one : other

/** One match for both. What somebody has listed by hand keeps its point; of all places of a country the world knows better. */
function joined(own: Match, other: Match): Match {
  const match = closer(own.match, other.match)
  return own.ofMany
    ? { ...other, match, place: asKnown(own.place, other.place) }
    : { ...own, match, place: asListed(own.place, other.place) }
}

/** Matches of one name, in which a place of the reader's own files and of the world stands once. */
export function knownBetter(matches: readonly Match[]): readonly Match[] {
  const world = matches.filter(({ place }) => place.layer === 'world')
  if (world.length === 0 || world.length === matches.length) return matches
  const taken = new Set<Match>()
  const twinOf = (match: Match): Match | undefined =>
    match.place.layer === 'own' ? world.find((other) => areOne(match.place, other.place)) : undefined
  const all = matches.map((match) => {
    const twin = twinOf(match)
    if (!twin) return match
    taken.add(twin)
    return joined(match, twin)
  })
  return all.filter((match) => !taken.has(match))
}

/** A place with fewer people is a village, which may bear the name of a town elsewhere (as in `settlementType`). */
const townPopulation = 5_000

/** Whether all that bears a name are villages of the reader's own files. */
export const areOnlyVillages = (matches: readonly Match[]): boolean =>
  matches.every(
    ({ place }) => place.layer === 'own' && (place.population ?? 0) < townPopulation && place.capitalOf.length === 0,
  )
