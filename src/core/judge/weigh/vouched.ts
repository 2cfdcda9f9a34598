/** Whether what the words of a claim say of its places beside the claim holds: "60 km from the port of", "the northern city of". */
import { angleBetween } from '../../geo/bearing.ts'
import { bearingInArea } from '../../geo/part-of.ts'
import type { Mention, Place, Span } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'
import { isSeat } from '../../mention/evidence.ts'
import { isSettlement } from '../../mention/type-words.ts'
import { isAny } from '../../../lang/engine/language.ts'
import { isHeldSo } from './backing.ts'
import { countryAround } from '../lines/country-around.ts'
import { judgeCoast } from '../lines/earth.ts'
import type { Case } from '../judgement.ts'
import { judgeCalled } from '../areas/kind-of-place.ts'
import { positionOf } from '../distances/measure.ts'
import { qualifiersOf, wordIn } from './qualifiers.ts'
import { isLongAgo } from '../areas/states.ts'

/** Degrees off a side, seen from the middle of the country, up to which news says so: Benghazi is an eastern city (chosen). */
const sideDegrees = 90

/** "the northern city of": of the country around it; a part of an area that is named itself is part of its name. */
function isOtherPart({ draft, ground }: Case, place: Place, token: number): boolean {
  const compass = draft.compass.find(({ firstToken }) => firstToken === token)
  const country = isSettlement(place.type) ? countryAround(place, ground) : null
  const geometry = country?.outline ? ground.outlines.get(country.outline)?.geometry : null
  if (!compass || draft.tokens[compass.lastToken]?.capital) return false
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return false
  return angleBetween(bearingInArea(geometry, positionOf(place)), compass.degrees) > sideDegrees
}

/** "the Russian | capital": of another country, by the word before. */
function isOfOther({ draft: { tokens }, ground: { gazetteer } }: Case, { country }: Place, at: number): boolean {
  const before = tokens[at - 1]
  if (!before?.capital) return false
  const countries = gazetteer
    .lookup(before.text)
    .flatMap(({ place, use }) => (use === 'demonym' ? [place.country] : []))
  return countries.length > 0 && !countries.includes(country)
}

/** Whether a word holds of a place, as far as is known; a word of the land is never vouched for. */
function holds(input: Case, place: Place, at: number): boolean {
  const token = input.draft.tokens[at]!
  const called = () =>
    judgeCalled({ ...input, subject: place }, { noun: token.lower, size: null, unchecked: null }, isLongAgo(input))
      ?.verdict
  if (isAny(token, 'landAdjective') || token.capital) return false
  if (isAny(token, 'onCoast')) return isByCoast(input, place)
  if (isAny(token, 'seatNoun')) return isSeat(place) && !isOfOther(input, place, at)
  if (isAny(token, 'harbourNoun')) return (called() ?? 'agrees') === 'agrees'
  if (isAny(token, 'villageNoun', 'townNoun')) return called() !== 'disagrees'
  return !isOtherPart(input, place, at)
}

/** "the Polish city of Kharkiv": the adjective of a land that the place does not lie in, where it would have to. */
function otherLand(
  { draft: { tokens } }: Case,
  { land, types }: Mention,
  { country }: Place,
  claim: Span,
): Span | null {
  if (!land || land.from < claim.from || land.to > claim.to || !types.some(isSettlement)) return null
  const words = tokens.slice(land.firstToken, land.lastToken + 1)
  const isMinority =
    words.some((token) => isAny(token, 'ofMinority')) && !words.some((token) => isAny(token, 'bigNoun'))
  const isPeople = isMinority || words.some((token) => isAny(token, 'ofPeople', 'ownersNoun', 'compoundAdjective'))
  const countries = land.matches.flatMap(({ place }) => (place.type === 'country' ? [place.country] : []))
  return isPeople || countries.length === 0 || countries.includes(country) ? null : land
}

/** "on Kenya's | Indian Ocean coast": whose coast it is said to be, where the place does not lie in that land. */
function otherOwner({ claim: { owner }, ground }: Case, place: Place): Span | null {
  if (!owner) return null
  const country = countryAround(place, ground)?.country ?? place.country
  const isHere = owner.matches.some(({ place: land }) => land.type === 'country' && land.country === country)
  return isHere ? null : owner
}

/** "40 km inland from | Latakia": only from a place on the coast. */
const isByCoast = (input: Case, place: Place): boolean =>
  judgeCoast({ ...input, subject: place, claim: { ...input.claim, relation: 'coastal' } }).verdict === 'agrees'

/** "the Syrian | coastal | city of", "Nigeria's | capital | city": whether what the word says holds of the place. */
export function holdsAsCalled(input: Case, word: Span): boolean {
  const { draft, subject, reference } = input
  const token = draft.tokens[countBefore(draft.tokens, ({ from }) => from < word.from)]
  if (isAny(token, 'onCoast')) return isByCoast(input, subject)
  return isAny(token, 'seatNoun') && reference?.outline !== null && subject.capitalOf.includes(reference?.outline ?? '')
}

/** The first word within the claim that says of one of its places what does not hold, or what nothing here can check. */
export function unvouched(input: Case): Span | null {
  const { claim, draft } = input
  const places: readonly (readonly [Mention | null, Place | null])[] = [
    [claim.subject, input.subject],
    [claim.reference, input.reference],
    [claim.second, input.second],
  ]
  const held = claim.kind === 'identity' ? wordIn(draft, claim, 'compoundAdjective') : undefined
  if (held && !isHeldSo(input.backing, held)) return held
  const inland = input.reference && !isByCoast(input, input.reference) ? wordIn(draft, claim, 'inlandward') : undefined
  if (inland) return inland
  for (const [mention, place] of places) {
    if (!mention || !place) continue
    const at = qualifiersOf(draft, mention, claim).find((one) => !holds(input, place, one))
    const owner = place === input.subject ? otherOwner(input, place) : null
    if (owner) return owner
    const word = at === undefined ? otherLand(input, mention, place, claim) : draft.tokens[at]!
    if (word) return word
  }
  return null
}
