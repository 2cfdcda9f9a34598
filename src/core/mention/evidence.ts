/** What shows that a name which is also an ordinary word or a person's names a place here. */
import { is, isAny } from '../../lang/engine/language.ts'
import { isCurated } from '../model.ts'
import type { Draft, Match, Place, Token } from '../model.ts'
import { countBefore } from '../text/count-before.ts'
import { fold } from '../place/names/fold.ts'
import { prominence } from '../place/prominence.ts'
import { variantKey } from '../place/names/variant.ts'
import type { Found } from './build.ts'
import { isArea, isSettlement } from './type-words.ts'

/** These may follow a length or a direction: "20 km from Nice", "south of Reading", "close to Split". */
const isMeasuring = (token: Token | undefined): boolean => isAny(token, 'origin', 'genitive', 'goal')
/** How far before such a word the length or direction may end: "20 km away from". */
const measuredWithin = 3

/** How prominent a place must be to go by its own name unasked, though that is a word; though it is a person's. */
const knownPeople: Readonly<Record<NonNullable<Match['ordinary']>, number>> = { word: 250_000, person: 600_000 }

/** Whether a length or a compass word ends within a few tokens before `at`. */
function isMeasured(draft: Draft, at: number): boolean {
  const ends = [...draft.quantities, ...draft.compass].map(({ lastToken }) => lastToken)
  return ends.some((end) => end <= at && at - end < measuredWithin)
}

/** "in Hope", "20 km from Nice", "between Reading and Bath", "the capital of Farah". */
export function isPlaced(draft: Draft, { firstToken }: Pick<Found, 'firstToken'>): boolean {
  const before = draft.tokens[firstToken - 1]
  if (is(before, 'placeLead')) return true
  if (is(before, 'genitive') && is(draft.tokens[firstToken - 2], 'seatNoun')) return true
  if (isMeasuring(before)) return isMeasured(draft, firstToken - 1)
  return is(before, 'conjunction') && [2, 3, 4].some((back) => is(draft.tokens[firstToken - back], 'pairing'))
}

/** "Nice lies 20 km", "Hope is 5 miles", a heading, a dateline. */
export function isStated(draft: Draft, { firstToken, lastToken, from }: Found): boolean {
  const next = draft.tokens[lastToken]
  const sentence = draft.sentences[countBefore(draft.sentences, (one) => one.firstToken <= firstToken) - 1]
  if (sentence?.heading || draft.datelines.some((line) => line.from <= from && from < line.to)) return true
  if (is(next, 'lyingVerb')) return true
  // "Sake est à environ 25 km".
  let figure = lastToken + 1
  while (isAny(draft.tokens[figure], 'site', 'hedge')) figure++
  const isLength = draft.quantities.some((quantity) => quantity.firstToken === figure)
  if (is(next, 'copula') && (isLength || is(draft.tokens[lastToken + 1], 'lyingVerb'))) return true
  return isCalledPlace(draft, behindBrackets(draft, lastToken))
}

/** From so many people on a town is meant rather than a person of that name, within the land that is named (chosen). */
const townPopulation = 10_000

const isTownOfLand = ({ place }: Match, area: Found): boolean =>
  isSettlement(place.type) &&
  (place.population ?? 0) >= townPopulation &&
  area.matches.some((match) => match.place.country === place.country)

/** "Harem is in Idlib province", "Lyman in Luhansk region": before an area that a noun calls one. */
function isInArea({ tokens }: Draft, { lastToken, matches }: Found, found: readonly Found[]): boolean {
  const isSaid = is(tokens[lastToken], 'copula')
  const at = isSaid ? lastToken + 1 : lastToken
  if (!is(tokens[at], 'inner')) return false
  const area = found.find(({ firstToken }) => firstToken > at && firstToken <= at + mostAdjectives)
  if (!area?.types.some(isArea)) return false
  return matches.some((match) => (isSaid && match.ordinary !== 'person') || isTownOfLand(match, area))
}

/** Longer brackets are not looked through. */
const longestBrackets = 40

/** Behind "(Greek: Γέρι)", which opens at a token; the token itself where none does. */
function behindBrackets({ tokens }: Draft, at: number): number {
  if (!is(tokens[at], 'open')) return at
  for (let close = at + 1; close < at + longestBrackets; close++) if (is(tokens[close], 'close')) return close + 1
  return at
}

/** Words between "is a" and what something is: "is an old market | town". */
const mostAdjectives = 3

/** "is a town", "is an urban locality": what is said from a token on is said of a place. */
function isCalledPlace({ tokens }: Draft, at: number): boolean {
  if (!is(tokens[at], 'copula') || !is(tokens[at + 1], 'article')) return false
  for (let noun = at + 2; noun <= at + 2 + mostAdjectives; noun++) {
    if (isAny(tokens[noun], 'villageNoun', 'townNoun', 'bigNoun', 'plainNoun')) return true
    if (tokens[noun]?.kind !== 'word' || isAny(tokens[noun], 'boundary', 'genitive')) return false
  }
  return false
}

/** "Lyman in Donetsk region, | 20 km from": an area behind a name, and a length behind the area. */
function isInMeasuredArea({ tokens, quantities }: Draft, { lastToken }: Found, found: readonly Found[]): boolean {
  if (!is(tokens[lastToken], 'locative')) return false
  const next = found[countBefore(found, ({ firstToken }) => firstToken <= lastToken)]
  if (!next || next.firstToken - lastToken > 3 || !is(tokens[next.lastToken], 'comma')) return false
  const isOfArea =
    next.types.length > 0 ? next.types.every(isArea) : next.matches.some(({ place }) => isArea(place.type))
  const figure = quantities[countBefore(quantities, ({ firstToken }) => firstToken <= next.lastToken)]
  return isOfArea && figure !== undefined && figure.firstToken - next.lastToken <= 2
}

/** Where it lies stands behind a comma: "Hit, 50 km from Ramadi", "Muse, on the border", "Willard, Ohio", "Dori, capital of". */
function isExplained(draft: Draft, { lastToken }: Found, found: readonly Found[]): boolean {
  const behind = lastToken + 1
  if (!is(draft.tokens[lastToken], 'comma')) return false
  if (isAny(draft.tokens[behind], 'onSurface', 'placeLead', 'located') || leadsToLength(draft, behind)) return true
  if (isCalledSeat(draft, behind)) return true
  return (
    [...draft.quantities, ...draft.compass].some(({ firstToken }) => firstToken === behind) ||
    found.some(({ firstToken, matches }) => firstToken === behind && matches.some(({ place }) => isArea(place.type)))
  )
}

/** "the capital of", "provincial seat of": no person is one. */
function isCalledSeat({ tokens }: Draft, first: number): boolean {
  let at = first
  while (at < first + mostAdjectives && isAny(tokens[at], 'article', 'subnational')) at++
  return is(tokens[at], 'seatNoun') && is(tokens[at + 1], 'genitive')
}

/** Rivers drawn so long go by their bare names behind an article: the Nile, the Don (chosen). */
const greatRiverMetres = 300_000

/** "The Nile flows": no person has an article. */
const isRiverCalled = (draft: Draft, { firstToken, matches }: Found): boolean =>
  is(draft.tokens[firstToken - 1], 'definite') &&
  matches.some(
    ({ place, ordinary, match }) =>
      place.type === 'river' && match !== 'variant' && ordinary !== 'word' && place.extentMetres >= greatRiverMetres,
  )

/** "captured Hit", "took Sake": a word with a capital is the name of what somebody takes; a person's may be a person. */
const isTaken = (draft: Draft, { firstToken, matches }: Found): boolean =>
  isAny(draft.tokens[firstToken - 1], 'takingVerb', 'takingInfinitive') &&
  matches.some(({ ordinary }) => ordinary !== 'person')

/** Words of a phrase before its figure, at most: "a key rail hub | 20 km from". */
const longestPhrase = 6

/** "Lyman, a rail hub 20 km from", "Sake, verrou à 25 km de": a phrase of its own that a length ends. */
function leadsToLength({ tokens, quantities }: Draft, first: number): boolean {
  if (!isAny(tokens[first], 'article', 'bareApposition')) return false
  const next = quantities[countBefore(quantities, ({ firstToken }) => firstToken < first)]
  if (!next || next.firstToken - first > longestPhrase) return false
  const between = tokens.slice(first + 1, next.firstToken)
  return between.every(
    (token) => token.kind === 'word' && !isAny(token, 'copula', 'ability', 'relative', 'phraseBreak'),
  )
}

/** Longer lists are not looked through. */
const mostListed = 8

function areJoined(draft: Draft, one: Found | undefined, next: Found | undefined): boolean {
  if (!one || !next || next.firstToken - one.lastToken > 2 || next.firstToken === one.lastToken) return false
  return draft.tokens.slice(one.lastToken, next.firstToken).every((token) => isAny(token, 'comma', 'conjunction'))
}

/** "Lyman, Sviatohirsk and Izium": among two others at least that are places by their names alone. */
function isListed(draft: Draft, mention: Found, found: readonly Found[]): boolean {
  const at = countBefore(found, ({ firstToken }) => firstToken < mention.firstToken)
  let [first, last] = [at, at]
  while (at - first < mostListed && areJoined(draft, found[first - 1], found[first])) first--
  while (last - at < mostListed && areJoined(draft, found[last], found[last + 1])) last++
  const others = found.slice(first, last + 1).filter((one) => one.form === 'name' && one.matches.length > 0)
  return others.filter((one) => !needsEvidence(one)).length >= 2
}

export function hasEvidence(draft: Draft, mention: Found, found: readonly Found[]): boolean {
  return (
    mention.types.length > 0 ||
    mention.apposed.length > 0 ||
    isPlaced(draft, mention) ||
    isStated(draft, mention) ||
    isInArea(draft, mention, found) ||
    isRiverCalled(draft, mention) ||
    isExplained(draft, mention, found) ||
    isInMeasuredArea(draft, mention, found) ||
    isTaken(draft, mention) ||
    isListed(draft, mention, found)
  )
}

/** The seat of a province or a country: those of districts are towns that a reader need not know. */
export const isSeat = ({ capitalOf }: Place): boolean => capitalOf.some((id) => !id.startsWith('press:'))

export const isNationalCapital = ({ capitalOf }: Place): boolean => capitalOf.some((id) => id.startsWith('country:'))

const isOwnName = (name: string, place: Place): boolean => variantKey(fold(name)) === variantKey(fold(place.name))

/** Whether everybody knows the place by this name: a country, a place of the pack, a large province, a great city. */
function isWellKnown(name: string, { place, ordinary = 'word', use }: Match): boolean {
  if (isCurated(place.layer) || place.type === 'country') return true
  if (!isOwnName(name, place) || use === 'abbreviation') return false
  return (ordinary === 'person' && isNationalCapital(place)) || prominence(place) >= knownPeople[ordinary]
}

/** Whether the bare name needs evidence to be a place: all that bear it are less known than the word, or the people. */
export const needsEvidence = ({ name, matches }: Found): boolean =>
  matches.length > 0 &&
  !name.includes(' ') &&
  matches.every((match) => match.ordinary !== undefined && !isWellKnown(name, match))
