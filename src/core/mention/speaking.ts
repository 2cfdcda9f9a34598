/** "Kyiv said", "Ankara has denied", "according to Damascus": a state that speaks by the name of its capital. */
import { isAny } from '../../lang/engine/language.ts'
import type { Draft, Mention } from '../model.ts'
import { isNationalCapital } from './evidence.ts'

/** Tokens between a name and its verb: "has repeatedly". */
const longestGap = 2

/** Whether a name stands for its government, which says something: it is no place that anything is said of. */
export function isSpeaking(draft: Draft, { form, lastToken, matches, types }: Mention): boolean {
  if (form !== 'name' || types.length > 0) return false
  if (!matches.some(({ place }) => place.type === 'country' || isNationalCapital(place))) return false
  for (let at = lastToken; at <= lastToken + longestGap; at++) {
    if (isAny(draft.tokens[at], 'saying', 'stanceVerb')) return true
    if (!isAny(draft.tokens[at], 'ability', 'additive', 'circumstance')) return false
  }
  return false
}
