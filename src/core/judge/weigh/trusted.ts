/** Whether a place is surely the one that the text means, though what is said of it does not fit. */
import { isSeat } from '../../mention/evidence.ts'
import { isSettlement } from '../../mention/type-words.ts'
import { isCurated } from '../../model.ts'
import type { Place } from '../../model.ts'
import { fold } from '../../place/names/fold.ts'
import type { Case } from '../judgement.ts'

/**
 * People from which on a reader thinks of this place (chosen). Where the words call it a city or a town, the country that
 * they name would have it in the gazetteer if it were another; villages of one name are many.
 */
const knownFrom = { city: 10_000, town: 20_000, village: 100_000, bare: 50_000 } as const

function leastPeople({ claim, draft }: Case): number {
  const classes = draft.language.lexicon.classesOf(claim.called?.noun ?? '')
  if (claim.kind === 'identity' || classes.has('bigNoun')) return knownFrom.city
  if (classes.has('townNoun') || classes.has('harbourNoun')) return knownFrom.town
  return claim.called ? knownFrom.village : knownFrom.bare
}

/** A variant of a spelling leads to places that nobody means. */
const isRespelt = ({ claim }: Case, { id }: Place): boolean =>
  (claim.subject?.matches ?? []).some(({ place, match }) => place.id === id && match === 'variant')

/** Another place is called so in the first place: "Dili" is an old spelling of Delhi too. */
function isOtherName({ claim }: Case, { name, id }: Place): boolean {
  const written = fold(claim.subject?.name ?? '')
  if (fold(name) === written) return false
  const bears = (place: Place): boolean => place.id !== id && isSettlement(place.type) && fold(place.name) === written
  return (claim.subject?.matches ?? []).some(({ place }) => bears(place) && (place.population ?? 0) >= knownFrom.bare)
}

export function isTrusted(input: Case): boolean {
  const { subject, chosen } = input
  if (isCurated(subject.layer) || chosen.includes(subject)) return true
  if (isRespelt(input, subject) || isOtherName(input, subject)) return false
  return (
    subject.type === 'country' ||
    subject.type === 'province' ||
    isSeat(subject) ||
    (subject.population ?? 0) >= leastPeople(input)
  )
}
