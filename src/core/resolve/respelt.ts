/** Places that only a variant of a spelling leads to: "Rakka" to Raqqa beside Tabqa, but not "Kawlin" of Burma to Köln. */
import type { Candidate } from './candidates.ts'
import type { Entity } from './entities.ts'
import { isArea } from '../mention/type-words.ts'
import { isCurated } from '../model.ts'
import { isInside } from './inside.ts'
import { roughKilometres } from './near.ts'
import type { Place } from '../model.ts'

/** How far from all that stands around it a place may lie to be known by a variant of its name (chosen). */
const companyKilometres = 300

const keepCompany = (a: Place, b: Place): boolean =>
  (a.country !== null && a.country === b.country) ||
  isInside(a, b) ||
  isInside(b, a) ||
  roughKilometres(a, b) <= companyKilometres

/** From this population on a city is known the world over, in whatever spelling (chosen). */
const cityPopulation = 100_000

/** A curated place, an area or a great city is known by a variant of its name where nothing else is named around it. */
const standsAlone = ({ layer, type, population }: Place): boolean =>
  isCurated(layer) || isArea(type) || (population ?? 0) >= cityPopulation

/** What is named around an entity and leads to its place by more than a variant of its name. */
const companyOf = ({ neighbours }: Entity, pools: readonly (readonly Candidate[])[]): readonly Place[] =>
  [...neighbours.keys()].flatMap((index) =>
    pools[index]!.slice(0, 1)
      .filter(({ respelt }) => !respelt)
      .map(({ place }) => place),
  )

/**
 * The candidates without those that are respelt, or stand in for a site of their name, and keep no company with what is
 * named around them. A small place is never taken by a variant alone: where nothing speaks for it, it is only offered.
 */
export function credible(
  entity: Entity,
  candidates: readonly Candidate[],
  pools: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  if (candidates.every(({ respelt }) => !respelt)) return candidates
  const company = companyOf(entity, pools)
  const isKnown = (place: Place) =>
    company.length === 0 ? standsAlone(place) : company.some((other) => keepCompany(place, other))
  return candidates.filter(({ place, respelt }) => !respelt || isKnown(place))
}
