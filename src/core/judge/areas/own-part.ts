/** "the northern city of Kunduz": whether a place lies in that part of its country, or of another area that holds it. */
import { isArea } from '../../mention/type-words.ts'
import { said } from '../../model.ts'
import type { Place } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { measureToOutline } from '../distances/measure.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { countryAround } from '../lines/country-around.ts'
import { wordsAt } from '../findings/values.ts'
import { isTrusted } from '../weigh/trusted.ts'
import { judgePart } from './part-of-area.ts'
import { isDisputed, judgeBeforeBorders } from './states.ts'

/** The other areas around a place that the draft names: the words may speak of their parts as well. */
function othersAround({ claim, subject, draft, ground }: Case, country: Place): readonly Place[] {
  const names = draft.tokens
    .filter(({ capital, from }) => capital && !(claim.subject && from >= claim.subject.from && from < claim.subject.to))
    .map(({ text }) => text)
  const areas = [...new Set(names)].flatMap((name) => ground.gazetteer.lookup(name)).map(({ place }) => place)
  return areas.filter(
    (area) =>
      isArea(area.type) && area.id !== country.id && measureToOutline(subject, area, ground.outlines)?.metres === 0,
  )
}

/** Another place of that name lies in such a part of its country. */
const holdsOfNamesake = (input: Case): boolean =>
  (input.claim.subject?.matches ?? []).some(({ place, match, use }) => {
    if (match === 'variant' || use !== undefined || place.id === input.subject.id) return false
    const country = countryAround(place, input.ground)
    return country !== null && judgePart({ ...input, subject: place }, country)?.verdict === 'agrees'
  })

export function judgeOwnPart(input: Case): Judgement {
  const { claim, text, subject, ground } = input
  const country = countryAround(subject, ground)
  const found = country && judgePart(input, country)
  const unclear = { subject: named(subject), area: named(country ?? subject) }
  if (!found || isDisputed(input))
    return tooCoarse(said('containment.part-unclear', { ...unclear, stated: wordsAt(text, claim.compass ?? claim) }))
  if (found.verdict !== 'disagrees') return found
  const then = judgeBeforeBorders(input)
  if (then) return then
  const isOpen =
    !isTrusted(input) ||
    holdsOfNamesake(input) ||
    othersAround(input, country).some((area) => judgePart(input, area)?.verdict !== 'disagrees')
  return isOpen ? judgement('undecided', found.message, { why: 'ambiguous-place' }) : { ...found, fixes: [] }
}
