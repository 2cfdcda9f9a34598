/** The candidates of a mention with what speaks for each, before the rest of the draft is heard. */
import type { FeatureType, Match, Mention, Place, Said } from '../model.ts'
import { isCurated, said } from '../model.ts'
import { named } from '../place/names/named.ts'
import { fold } from '../place/names/fold.ts'
import { isInside } from './inside.ts'
import { prominence } from '../place/prominence.ts'
import { isArea, isSettlement, typeAgreement } from '../mention/type-words.ts'
import { standIn } from './stand-in.ts'

export interface Candidate {
  readonly place: Place
  /** Higher is likelier; a difference of 1 is worth about a factor of ten in population. */
  readonly score: number
  readonly reasons: readonly Said[]
  /** Whether only a variant of the written name leads to it, or the name without what the text calls it. */
  readonly respelt: boolean
  /** One of all places of a country that a reader has added: see `Match`. */
  readonly ofMany: boolean
}

/** Candidates beyond this rank are never right often enough to be worth their time. */
const mostCandidates = 24

interface Weighed {
  readonly score: number
  readonly reason: Said | null
}

const matchScore: Readonly<Record<Match['match'], number>> = { exact: 0.4, folded: 0.2, variant: -1.5 }
const layerScore: Readonly<Record<Place['layer'], number>> = { draft: 6, theatre: 3, own: 1, world: 0 }
/** Of all places of a country hardly one is ever named: the village that the world's index has is likelier (chosen). */
const ofManyScore = -0.5

/** In powers of ten of people, or of what an area's size stands for: Africa, California and Oristano are not alike. */
const byProminence = (place: Place): number => (place.type === 'country' ? 7 : Math.log10(prominence(place) + 300))

function byType(types: readonly FeatureType[], place: Place, weight: number): Weighed {
  if (types.length === 0) return { score: 0, reason: null }
  const agreement = typeAgreement(place.type, types)
  const score = [-2 * weight, 0.4 * weight, weight][agreement]!
  return { score, reason: agreement > 0 ? said('reason.type', { type: types[0]! }) : null }
}

/** A bare name means the town rather than its airbase or its province. */
const byBareName = (mention: Mention, place: Place): number =>
  mention.types.length + mention.apposed.length > 0 || place.type === 'country'
    ? 0
    : isSettlement(place.type)
      ? 0.6
      : isArea(place.type)
        ? -0.3
        : place.type === 'river'
          ? 0
          : -1

const isPrimary = (mention: Mention, place: Place): boolean => fold(place.name) === fold(mention.name)

/**
 * The name that the gazetteer shows first is likelier meant than one of its aliases; but a town bears the name of its
 * province as well as that does: "Tombouctou" is Timbuktu as much as the province around it. Lists of
 * somebody's own are not outdone so.
 */
function byPrimaryName(mention: Mention, { place, match }: Match): number {
  const isAround = (area: Place): boolean => isArea(area.type) && isPrimary(mention, area) && isInside(place, area)
  const isListed = mention.matches.some((one) => isCurated(one.place.layer))
  const isTown = match === 'exact' && isSettlement(place.type) && !isListed
  return isPrimary(mention, place) || (isTown && mention.matches.some((one) => isAround(one.place))) ? 1 : 0
}

const byCapital = (mention: Mention, place: Place): Weighed =>
  mention.capital && place.capitalOf.length > 0
    ? { score: 2.5, reason: said('reason.capital') }
    : { score: 0, reason: null }

function weigh(mention: Mention, match: Match): Candidate {
  const { place } = match
  const type = byType(mention.types, place, 3)
  const apposed = byType(mention.apposed, place, 2)
  const capital = byCapital(mention, place)
  const score =
    matchScore[match.match] +
    (match.ofMany ? ofManyScore : layerScore[place.layer]) +
    byProminence(place) +
    type.score +
    apposed.score +
    capital.score +
    byBareName(mention, place) +
    byPrimaryName(mention, match)
  const spelling = match.match === 'variant' ? said('reason.spelling', { place: named(place) }) : null
  const reasons = [type.reason, apposed.reason, capital.reason, spelling].filter((reason) => reason !== null)
  return { place, score, reasons, respelt: match.match === 'variant', ofMany: match.ofMany === true }
}

const idsOf = ({ place }: Candidate): readonly string[] => [place.id, ...(place.sameAs ?? [])]

/** One place under two ids stands once, in its first layer; the name of either is its own. */
function withoutTwins(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const one of candidates) {
    const ids = idsOf(one)
    const at = kept.findIndex((other) => idsOf(other).some((id) => ids.includes(id)))
    if (at < 0) kept.push(one)
    else if (!one.respelt) kept[at] = { ...kept[at]!, respelt: false }
  }
  return kept
}

const waters: ReadonlySet<FeatureType> = new Set(['river', 'lake', 'sea'])

/** A bank is a river's, a border an area's; where the name has no area, the border may be a town's. */
function sidesOfLine(mention: Mention, usable: readonly Match[]): readonly Candidate[] {
  const fits = (type: FeatureType) => (mention.line === 'bank' ? waters.has(type) : isArea(type))
  const sides = usable.filter(({ place }) => fits(place.type))
  const kept = sides.length > 0 || mention.line === 'bank' ? sides : usable
  return withoutTwins(kept.map((match) => weigh(mention, match)).sort(byScore)).slice(0, mostCandidates)
}

/** "Red Sea", without "province" behind it. */
const seaOf = ({ calls, types }: Mention, usable: readonly Match[]): readonly Match[] => {
  const seas = types.length === 0 && calls.includes('sea') ? usable.filter(({ place }) => place.type === 'sea') : []
  return seas.length > 0 ? seas : usable
}

/** A lake of this radius is likelier meant than any town named after it, without "town" beside it (chosen). */
const greatLakeMetres = 20_000

/** "Lake Albert" is the water, though a suburb bears the name; "the shores of Lake Geneva" are of no town. */
function lakeOf({ calls, types, line }: Mention, usable: readonly Match[]): readonly Match[] {
  if (types.length > 0 || !calls.includes('lake')) return usable
  const least = line === 'coast' ? 0 : greatLakeMetres
  const lakes = usable.filter(({ place }) => place.type === 'lake' && place.extentMetres >= least)
  return lakes.length > 0 ? lakes : usable
}

/** Candidates of a mention, best first; none where no place bears the name, or none of the type that the words demand. */
export function candidatesOf(mention: Mention): readonly Candidate[] {
  if (mention.line === 'bank' || mention.line === 'border') return sidesOfLine(mention, mention.matches)
  const isTyped = mention.types.length > 0 && mention.form === 'name'
  const fitting = isTyped
    ? mention.matches.filter(({ place }) => typeAgreement(place.type, mention.types) > 0)
    : lakeOf(mention, seaOf(mention, mention.matches))
  const found = fitting.length > 0 ? fitting.map((match) => weigh(mention, match)) : standingIn(mention)
  return withoutTwins([...found].sort(byScore)).slice(0, mostCandidates)
}

/** "The refinery at Tuapse" where no refinery of that name is known: Tuapse, and as far around it as a refinery may be. */
function standingIn(mention: Mention): readonly Candidate[] {
  return mention.matches.flatMap((match) => {
    const place = standIn(match.place, mention.types)
    return place ? [{ ...weigh(mention, { ...match, place }), respelt: !isCurated(place.layer) }] : []
  })
}

export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.place.id < b.place.id ? -1 : 1)
