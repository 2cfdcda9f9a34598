/** What is known where a mention is linked, and what is measured from what there. */
import { is, isAny } from '../../../lang/engine/language.ts'
import type { Draft, Mention, Sentence } from '../../model.ts'
import { countBefore } from '../../text/count-before.ts'
import type { ChoiceListener } from '../choice.ts'
import { mentionsBefore } from '../sentence-subject.ts'

/** What is known where a mention is linked. */
export interface Place {
  readonly draft: Draft
  readonly mentions: readonly Mention[]
  readonly sentence: Sentence
  readonly topic: Mention | null
  readonly subject: Mention | null
  readonly listener: ChoiceListener | null
}

/** Tokens between a verb and the pronoun that its figure is measured from: "lies about 45 km north-west of | it". */
const longestFigure = 12

/** "X, 45 km north of | the town": the name that a comma parts from a figure; null where none stands so. */
function apposedTo({ draft, mentions }: Place, { firstToken }: Mention): Mention | null {
  const figure = draft.quantities[countBefore(draft.quantities, (one) => one.firstToken < firstToken) - 1]
  if (!figure || firstToken - figure.lastToken > longestFigure) return null
  let at = figure.firstToken - 1
  while (is(draft.tokens[at], 'hedge')) at--
  if (!isAny(draft.tokens[at], 'comma', 'open')) return null
  const before = mentions[mentionsBefore(mentions, at) - 1]
  return before?.lastToken === at && before.form === 'name' ? before : null
}

/** "X is 45 km from | it", "X, which fell, is 45 km from | it": what is measured, which nothing is from; null of others. */
export function measuredBefore(place: Place, anaphor: Mention): Mention | null {
  const { draft, mentions, subject } = place
  if (!isMeasuredFrom(draft, anaphor)) return null
  if (anaphor.form !== 'pronoun') return anaphor.capital ? null : apposedTo(place, anaphor)
  let verb = anaphor.firstToken - 1
  while (!isAny(draft.tokens[verb], 'copula', 'posture')) {
    if (isAny(draft.tokens[verb], 'comma', 'semicolon') || anaphor.firstToken - verb > longestFigure) return null
    verb--
  }
  if (is(draft.tokens[verb - 1], 'comma')) return is(draft.tokens[subject?.lastToken ?? -1], 'comma') ? subject : null
  const before = mentions[mentionsBefore(mentions, verb) - 1]
  return before?.lastToken === verb ? before : null
}

/** "X, 45 km west of the city": the city is another place than X. */
export const isMeasuredFrom = (draft: Draft, { firstToken }: Mention): boolean =>
  isAny(draft.tokens[firstToken - 1], 'genitive', 'origin')
