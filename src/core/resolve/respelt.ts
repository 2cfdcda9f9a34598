/** Places that only a variant of a spelling leads to: "Rakka" to Raqqa beside Tabqa, but not "Kawlin" of Burma to Köln. */
import type { Candidate } from './candidates.ts'
import type { Entity } from './entities.ts'
import { isArea } from '../mention/type-words.ts'
import { isCurated } from '../model.ts'
import { fold } from '../place/names/fold.ts'
import { isInside } from './inside.ts'
import { roughKilometres } from '../geo/rough.ts'
import type { Place } from '../model.ts'

/** How far from what stands around it a place may lie to be known by a variant of its name, by its size (chosen). */
const knownKilometres = 300
const inCountryKilometres = 200
const abroadKilometres = 60

const isWithin = (a: Place, b: Place): boolean => isInside(a, b) || isInside(b, a)

/** A place of some size: in the country of its company, or near it. */
const isKnownBeside = (place: Place, other: Place): boolean =>
  (place.country !== null && place.country === other.country) ||
  isWithin(place, other) ||
  roughKilometres(place, other) <= knownKilometres

/** A small place: in the same part of the country, or just across a border. */
function keepCompany(place: Place, other: Place): boolean {
  const isHome = place.country !== null && place.country === other.country
  return isWithin(place, other) || roughKilometres(place, other) <= (isHome ? inCountryKilometres : abroadKilometres)
}

/** From this population on a city is known the world over, in whatever spelling (chosen). */
const cityPopulation = 100_000

const isGreat = ({ type, population }: Place): boolean => isArea(type) || (population ?? 0) >= cityPopulation

/** Where nothing else is named: what somebody vouches for, an area, a great city. */
const isKnownAlone = (place: Place): boolean => isCurated(place.layer) || isGreat(place)

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
  const company = companyOf(entity, pools)
  const fits = ({ place, respelt }: Candidate): boolean => {
    if (!respelt || place.layer === 'draft') return true
    if (company.length === 0) return isKnownAlone(place)
    return company.some((other) => (isGreat(place) ? isKnownBeside : keepCompany)(place, other))
  }
  const fitting = candidates.every(({ respelt }) => !respelt) ? candidates : candidates.filter(fits)
  return withoutFarAliases(entity, withoutForeignNames(entity, fitting, company), company)
}

/** A village that bears the very name, in the country of its company, is no spelling or alias of a village across the border. */
function withoutForeignNames(
  { mentions }: Entity,
  candidates: readonly Candidate[],
  company: readonly Place[],
): readonly Candidate[] {
  const isCalledSo = ({ place, respelt }: Candidate) =>
    !respelt && mentions.some(({ name }) => fold(name) === fold(place.name))
  const isHome = ({ place }: Candidate) =>
    company.some((other) => place.country !== null && place.country === other.country && keepCompany(place, other))
  const home = candidates.find((one) => isCalledSo(one) && isHome(one))?.place.country
  if (home === undefined) return candidates
  return candidates.filter((one) => isCalledSo(one) || isGreat(one.place) || one.place.country === home)
}

/** How far a place lies from another, or from the edge of a circle as large as an area, a river or a lake. */
const gapKilometres = (place: Place, other: Place): number =>
  Math.max(0, roughKilometres(place, other) - other.extentMetres / 1000)

/** Somewhere about: a village of all those of a country is no more than a name. */
const isAbout = (place: Place, other: Place): boolean =>
  keepCompany(place, other) || gapKilometres(place, other) <= inCountryKilometres

/**
 * "The town of Riyadah, 50 km south of Kirkuk" is no spelling of Riyadh where a place of the name lies there: one that
 * is called otherwise, abroad and far from all company, yields to one that keeps company. So does a village of a list of
 * all villages of a country, whatever it is called: Muhassan on the Euphrates is not Al Muhassan in Yemen.
 */
function withoutFarAliases(
  { mentions }: Entity,
  candidates: readonly Candidate[],
  company: readonly Place[],
): readonly Candidate[] {
  if (candidates.length < 2 || company.length === 0) return candidates
  const isHere = ({ place }: Candidate) => company.some((other) => keepCompany(place, other))
  const isHereabouts = ({ place }: Candidate) => company.some((other) => isAbout(place, other))
  const isCalledSo = ({ place, ofMany }: Candidate) =>
    !ofMany && mentions.some(({ name }) => fold(name) === fold(place.name))
  const isFar = (one: Candidate) =>
    !isArea(one.place.type) && !isCalledSo(one) && !company.some((other) => isKnownBeside(one.place, other))
  const near = candidates.filter((one) => !isFar(one))
  const isOfMany = near.length < candidates.length && candidates.every((one) => !isFar(one) || one.ofMany)
  return near.some(isOfMany ? isHereabouts : isHere) ? near : candidates
}
