/** Whether "the base" and "the town" can mean a place that was named. */
import { is, isAny } from '../../../lang/engine/language.ts'
import { isCurated } from '../../model.ts'
import type { Draft, Match, Mention } from '../../model.ts'
import { isBareOpening, isInDateline } from '../sentence-subject.ts'
import { isArea, isSettlement, typeAgreement } from '../type-words.ts'

/** Whether a name may be that of the capital meant: of a country, unless "the provincial capital" is said. */
function isSeat(description: Mention, earlier: Mention): boolean {
  if (earlier.types.some(isArea)) return false
  const area = description.provincial ? 'province:' : 'country:'
  return earlier.matches.some(({ place }) => place.capitalOf.some((id) => id.startsWith(area)))
}

/** "A and B, the cities": a list right before a description in apposition. */
const isListed = (draft: Draft, earlier: Mention): boolean => is(draft.tokens[earlier.firstToken - 1], 'conjunction')

/** "the villages", "the nearest town": several places, or another one than the place before, unless that is explained. */
function meansOthers(draft: Draft, { firstToken, lastToken }: Mention, earlier: Mention): boolean {
  const isApposed = earlier.lastToken === firstToken - 1 && is(draft.tokens[firstToken - 1], 'comma')
  if (isAny(draft.tokens[lastToken - 1], 'severalCountries', 'severalOf'))
    return !isApposed || !isListed(draft, earlier)
  return !isApposed && draft.tokens.slice(Math.max(0, firstToken - 1), lastToken).some((token) => is(token, 'another'))
}

/** A village is no camp and no castle, though a gazetteer may hold a camp as a village. */
const isOnlySettlement = ({ types }: Mention, { place }: Match): boolean =>
  isSettlement(place.type) && !types.some(isSettlement)

/** Reports are datelined from cities: of so many people a place is no village and no mere town. */
const cityPeople = 100_000

/** "MOSUL, Iraq — The village": the place of a dateline bears no noun for something smaller. */
const isTooSmall = (draft: Draft, { types, lastToken }: Mention, earlier: Mention): boolean =>
  types.length > 0 &&
  types.every(isSettlement) &&
  !is(draft.tokens[lastToken - 1], 'largeNoun') &&
  isInDateline(draft, earlier) &&
  earlier.matches.some(({ place }) => isSettlement(place.type) && (place.population ?? 0) >= cityPeople)

/** Whether `earlier` can be what a description with these types means. No province is "the country". */
export const fits = (draft: Draft, description: Mention, earlier: Mention): boolean => {
  if (meansOthers(draft, description, earlier) || isTooSmall(draft, description, earlier)) return false
  if (description.capital) return earlier.capital || isSeat(description, earlier)
  if (earlier.types.length > 0) {
    return description.types.some((type) => typeAgreement(type, earlier.types) === 2)
  }
  if (earlier.matches.length > 0) {
    const least = description.types.includes('country') ? 2 : 1
    return earlier.matches.some(
      (match) => typeAgreement(match.place.type, description.types) >= least && !isOnlySettlement(description, match),
    )
  }
  return description.types.some(isSettlement)
}

/** Whether the words leave no doubt that this is a place: a bare capitalised word at large is not referred back to. */
export function isAnchored(draft: Draft, mention: Mention): boolean {
  if (mention.types.length + mention.apposed.length > 0) return true
  if (mention.matches.some(({ place }) => isCurated(place.layer) || (place.population ?? 0) >= 100_000)) return true
  const before = draft.tokens[mention.firstToken - 1]
  if (before === undefined) return !isBareOpening(draft, mention)
  // "Where is X?"
  if (is(before, 'copula')) return is(draft.tokens[mention.firstToken - 2], 'whereWord')
  return isAny(before, 'placeLead', 'onSurface', 'genitive', 'origin', 'goal', 'takingVerb', 'participle', 'moving')
}
