/** "Libya's second city", "Ukraine's second-largest city": which town of a country is of that rank by its people. */
import type { Ground, Place, Span } from '../../model.ts'
import type { Case } from '../judgement.ts'
import { isLongAgo } from '../areas/states.ts'
import { wordsAt } from '../findings/values.ts'

/** Counts of people differ by so much from one source to the next (chosen: Mosul and Basra, Aleppo and Damascus). */
const apart = 1.33

/** The seats of a country and of its provinces, among which its large towns are; each once. */
function seatsOf(country: string, { gazetteer, outlines }: Ground): readonly Place[] {
  const areas = [country, ...(outlines.provincesOf?.(country) ?? [])]
  const seats = areas.flatMap((id) => gazetteer.seatOf?.(id) ?? [])
  return [...new Map(seats.map((seat) => [seat.id, seat])).values()]
}

/** Whether a town may be the second, or third, of its country, as a word beside its noun says. */
export function holdsRank(input: Case, word: Span): boolean {
  const { subject, reference, ground, draft, text } = input
  const rank = draft.language.lexicon.value('sizeRank', wordsAt(text, word).toLowerCase())
  const people = subject.population
  if (rank === undefined || !people || reference?.type !== 'country' || isLongAgo(input)) return false
  const others = seatsOf(`country:${reference.country}`, ground).filter(({ id }) => id !== subject.id)
  const ahead = (share: number): number => others.filter(({ population }) => (population ?? 0) > people * share).length
  return ahead(apart) < rank && rank <= ahead(1 / apart) + 1
}
