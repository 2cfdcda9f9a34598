/** Where the ground gives an answer so far out that another place than the one at hand must be meant. */
import { isCurated, said } from '../../model.ts'
import type { Claim, Measured, Place, Said } from '../../model.ts'
import { is } from '../../../lang/engine/language.ts'
import { named } from '../../place/names/named.ts'
import { isNationalCapital, isSeat } from '../../mention/evidence.ts'
import { isBacked, oddsOf } from './backing.ts'
import type { Backing } from './backing.ts'
import { statedEnds } from '../distances/allowed.ts'
import type { Case, Judgement } from '../judgement.ts'
import { flagged, judgement } from '../judgement.ts'
import { standing } from './standing-figures.ts'
import { oddsOfWrong } from './standing.ts'
import { kilometres } from '../findings/values.ts'
import { roughKilometres } from '../../geo/rough.ts'

/**
 * From here on a small place is taken for another of its name. What this rests on: a gazetteer lacks most small places
 * and holds namesakes of them, so that either the figure or the place may be wrong, and a wrong alarm costs more. The
 * corpus cannot settle it by its own marks, for it calls rows suspect because they are this far off. But 51 of its rows
 * beyond these limits state a direction as well: where only a figure slipped, the direction would hold, as it does in
 * 98 % of the claims nearer by; it holds in 14 (27 %), and in 25 % by chance. So nearly all are other places. Where the
 * limits lie is chosen: halves, doubles and mixed-up units, the commonest slips, stay below them.
 */
const farthestTimes = 2.5
const farthestMetres = 200_000
/** A place that only a variant of its spelling leads to, however large, must be nearer still to be believed (chosen likewise). */
const variantMetres = 100_000
/** Nobody says by a direction alone where a small place lies that is this far away (chosen). */
const farthestDirectionMetres = 1_000_000
/** Nor, where the direction does not fit, this far away: another village of the name is likelier (chosen). */
const farthestWrongMetres = 300_000
/** What is called nearby: of 81 such pairs of the corpus whose places are known, half lie within 10 km, 90 % within 57. */
export const nearbyMetres = 60_000
/** A place with fewer people may well be missing from a gazetteer that holds another of its name (chosen). */
const knownPopulation = 100_000
/** Of cities with so many people nobody means another without saying so (chosen). */
const famousPopulation = 500_000
/** A river drawn so long is not one of several of its name: its radius about the middle of its line (chosen). */
const greatRiverMetres = 300_000

/** Lakes of this radius are no other's namesakes (chosen: Albert, Van and Urmia are, Lake Geneva is not). */
const greatLakeMetres = 30_000

/** Curated, a country, its capital, or a city of so many people. */
const standsAlone = (place: Place, people: number): boolean =>
  isCurated(place.layer) || place.type === 'country' || isNationalCapital(place) || (place.population ?? 0) >= people

const isKnownArea = ({ type, extentMetres }: Place): boolean =>
  type === 'province' ||
  (type === 'lake' && extentMetres >= greatLakeMetres) ||
  (type === 'river' && extentMetres >= greatRiverMetres)

/** Curated, an area, the seat of one or a city: the name means this place, and the figure is wrong. */
const isKnown = (place: Place): boolean => standsAlone(place, knownPopulation) || isSeat(place) || isKnownArea(place)

const obscure = (places: readonly (Place | null)[]): Place | null =>
  places.find((place) => place && !isKnown(place)) ?? null

const unknown = (message: Said, measured: Measured): Judgement =>
  judgement('undecided', message, { why: 'unknown-place', measured })

/** What else may be the matter where even well-known places are as far off: said, but no excuse. */
export const homonymHint = ({ claim }: Case, { metres }: Measured): readonly Said[] =>
  metres < farthest(claim, farthestTimes, farthestMetres, farthestDirectionMetres) ? [] : [said('place.another-meant')]

/** Nobody slips by this much: where a place of some size lies that far off, another of its name is meant (chosen). */
const absurdTimes = 10
const absurdMetres = 1_000_000
/** But of two great cities the names mean these. */
const greatPopulation = 1_000_000

const isGreat = (place: Place): boolean => standsAlone(place, greatPopulation)

const lies = (place: Place, { metres }: Measured): Said =>
  said('place.far', { place: named(place), away: kilometres(metres) })

/** Fewer people than make a place known to those who live across the border (chosen). */
const villagePopulation = 20_000

/** "Blace, on the Macedonian border": gazetteers lack the hamlets of border posts, and hold others of their names. */
function villageOnBorder(claim: Claim, place: Place | null, { metres }: Measured): Place | null {
  const isOnBorder = claim.kind === 'adjacency' && claim.reference?.line === 'border' && metres > nearbyMetres
  return isOnBorder && place && !isKnown(place) && (place.population ?? 0) < villagePopulation ? place : null
}

/** The places of a claim that may be others of their names: none that the author chose, or that other claims vouch for. */
function openSides({ claim, subject, reference, chosen, backing }: Case): readonly (Place | null)[] {
  const all = claim.reference?.form === 'line' ? [subject] : [subject, reference]
  const isMeant = (place: Place): boolean => chosen.includes(place) || isBacked(backing, place)
  return all.map((place) => (place && isMeant(place) ? null : place))
}

/** Far above the stated figure and hundreds of kilometres off: a small place is doubted, not the figure. */
export function farOff(input: Case, measured: Measured): Judgement | null {
  const { claim, reference } = input
  const sides = openSides(input)
  const respelt = sides.find((place, at) => isRespelt(at === 0 ? claim.subject : claim.reference, place)) ?? null
  const isFar = (times: number, least: number, byDirection = farthestDirectionMetres) =>
    measured.metres >= farthest(claim, times, least, byDirection)
  if (isRiver(claim, reference) && isFar(1, farthestMetres)) return unknown(lies(reference!, measured), measured)
  const isTooFar = isFar(farthestTimes, farthestMetres) || (isSaidNear(claim) && measured.metres > nearbyMetres)
  const small = sides.find((place, at) => isCalledVillage(input, at === 0 ? claim.subject : claim.reference, place))
  const doubted = isTooFar ? (small ?? obscure(sides)) : villageOnBorder(claim, sides[0] ?? null, measured)
  const place =
    doubted ?? absurdlyFar(input, measured) ?? (isFar(farthestTimes, variantMetres, variantMetres) ? respelt : null)
  return place && unknown(lies(place, measured), measured)
}

/**
 * "Riyadah", read as Ar Riyad: a small place that only a variant of its name leads to, or that lies far away, and whose
 * direction does not fit.
 */
export function respeltInstead(
  { claim, subject, reference, chosen, backing }: Case,
  measured: Measured,
): Judgement | null {
  const sides = [[claim.subject, subject] as const, [claim.reference, reference] as const]
  const isFar = claim.quantity === null && measured.metres >= farthestWrongMetres
  const found = sides.find(
    ([mention, place]) =>
      place &&
      !chosen.includes(place) &&
      !isKnown(place) &&
      (isFar || (isRespelt(mention, place) && !isBacked(backing, place))),
  )?.[1]
  return found ? unknown(lies(found, measured), measured) : null
}

/** Other places under the very name, not counting one that is entered twice. */
function namesakesOf(mention: Claim['subject'], place: Place): number {
  const others = (mention?.matches ?? []).filter(
    ({ match, place: other }) => match !== 'variant' && roughKilometres(other, place) > twinKilometres,
  )
  return others.length
}
const twinKilometres = 15

/** A name that everybody knows for this place. */
export const isFamous = (place: Place): boolean => place.layer !== 'theatre' && standsAlone(place, famousPopulation)

/** A city with so many people is no village, whatever its name: "the village of Warri" is not the city in Nigeria (chosen). */
const villageAtMost = 100_000

const isCalledVillage = ({ draft }: Pick<Case, 'draft'>, mention: Claim['subject'], place: Place | null): boolean =>
  mention !== null &&
  mention !== undefined &&
  (place?.population ?? 0) >= villageAtMost &&
  draft.tokens.slice(mention.firstToken, mention.lastToken + 1).some((token) => is(token, 'villageNoun'))

/** A place that one claim shows to be another of its name, or that is called otherwise, is hardly the one that is meant (chosen). */
const otherOdds = 0.1

/** Odds that a side of a claim is not another place of its name; without end where nobody would think of another. */
function sideOdds(input: Case, mention: Claim['subject'], place: Place, stated: number, metres: number): number {
  if (isCalledVillage(input, mention, place)) return otherOdds
  if (standsAlone(place, famousPopulation) || isKnownArea(place)) return Infinity
  const stood = {
    population: place.population,
    respelt: isRespelt(mention, place),
    seat: isSeat(place),
    namesakes: namesakesOf(mention, place),
  }
  return oddsOfWrong(standing, stood, stated, metres)
}

/** What other claims of the draft say for a place, or against it. */
const standingOf = (backing: Backing, place: Place): number =>
  backing.doubted.has(place.id) ? otherOdds : oddsOf(backing, place)

/** A wrong figure leaves the direction right as a rule; of another place it is right by chance (both chosen). */
const byDirection = { agreeing: 3.5, clashing: 0.2 } as const

/** How much likelier it is that the figure is wrong than that one of its two places is another (chosen by the curve). */
export const clearOdds = 0.75

/** What would be flagged, where another place of the name explains it as well. */
export function unlessAnother(input: Case, found: Judgement, isDirectionRight: boolean | null): Judgement {
  const { claim, subject, reference, chosen, backing } = input
  const { measured } = found
  if (!flagged(found.verdict) || !measured || !claim.quantity) return found
  const { near, far } = statedEnds(claim.quantity)
  const stated = Number.isFinite(far) ? far : near
  const sides = [[claim.subject, subject] as const, [claim.reference, reference] as const].flatMap(
    ([mention, place]) =>
      place && !chosen.includes(place) && mention?.form !== 'line'
        ? [{ place, odds: sideOdds(input, mention, place, stated, measured.metres) * standingOf(backing, place) }]
        : [],
  )
  const weakest = sides.toSorted((a, b) => a.odds - b.odds)[0]
  const hinted = isDirectionRight === null ? 1 : byDirection[isDirectionRight ? 'agreeing' : 'clashing']
  const odds = hinted / sides.reduce((sum, one) => sum + 1 / one.odds, 0)
  const another = odds < clearOdds ? weakest?.place : absurdlyFar(input, measured)
  return another ? unknown(lies(another, measured), measured) : found
}

/** A place of some size, so far off that nobody slips by as much. */
function absurdlyFar(input: Case, { metres }: Measured): Place | null {
  const isAbsurd = metres >= farthest(input.claim, absurdTimes, absurdMetres, farthestDirectionMetres)
  return isAbsurd ? (openSides(input).find((place) => place && !isGreat(place)) ?? null) : null
}

/** "a few kilometres" is said of what is near as well. */
const isSaidNear = ({ relation, quantity }: Claim): boolean =>
  relation === 'nearby' ||
  relation === 'near' ||
  relation === 'beside' ||
  relation === 'opposite' ||
  (quantity?.vague === true && quantity.highMetres <= nearbyMetres)

/** Rivers share their names: one that runs hundreds of kilometres away is another, unless somebody vouches for it. */
const isRiver = ({ kind }: Claim, reference: Place | null): boolean =>
  kind === 'adjacency' &&
  reference?.type === 'river' &&
  !isCurated(reference.layer) &&
  reference.extentMetres < greatRiverMetres

/** Whether a name leads to the place only by a variant of its spelling: "Metema" to El Matama, "Mawchi" to Moshi. */
const isRespelt = (mention: Claim['subject'], place: Place | null): boolean =>
  place !== null &&
  !isCurated(place.layer) &&
  (mention?.matches ?? []).some((one) => one.place.id === place.id && one.match === 'variant')

function farthest({ kind, quantity }: Claim, times: number, least: number, byDirection: number): number {
  if (!quantity) return kind === 'direction' ? byDirection : least
  const { near, far } = statedEnds(quantity)
  return Math.max(least, times * (Number.isFinite(far) ? far : near))
}

const words = (mention: Claim['subject']): string => (mention?.name || mention?.text || '').toLowerCase()

/** Both sides read as one place: a name that goes back to itself tells nothing, nor do two names that an index has for one place. */
export function onePlace({ claim, subject, reference }: Case, measured: Measured): Judgement | null {
  if (!reference || subject.id !== reference.id || claim.reference?.form === 'line') return null
  const areNames = claim.subject?.form === 'name' && claim.reference?.form === 'name'
  if (!areNames || words(claim.subject) === words(claim.reference))
    return unknown(said('place.itself', { place: named(subject) }), measured)
  const names = { one: claim.subject!.text, other: claim.reference!.text }
  const message = said('place.one', { ...names, place: named(subject) })
  // An index gives a village the name of the town that it is now part of: only where somebody vouches for it is it a mistake.
  return isCurated(subject.layer) ? judgement('disagrees', message, { measured }) : unknown(message, measured)
}
