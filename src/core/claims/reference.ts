/** The place behind "of" or "from", where a rule looks for it by itself; frames read theirs. */
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { explainedName } from './refine/explained-name.ts'
import { isPossessive } from './setting.ts'

export interface Reference {
  readonly mention: Mention
  /** First token behind the phrase. */
  readonly last: number
}

/** Words before the name of a place: "the besieged city of". */
const farthest = 6

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && mention.form !== 'force' && mention.form !== 'pronoun'

/** Whether a word before a place changes nothing about which one is meant. */
const isAhead = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'article', 'owner', 'quality', 'core', 'edge', 'emphasis') ||
  context.compassOver(at) !== null ||
  context.is(at, 'compoundAdjective')

/** "the limits of": a noun of a place's middle or rim, and the preposition behind it. */
const isOfPlace = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'genitive') && context.isAny(at - 1, 'core', 'edge', 'feature')

/** The reference that starts at token `at` (determiners, "the centre of" and "China's" allowed), or null. */
export function referenceAt(context: ClaimContext, at: number, end: number): Reference | null {
  for (let token = at; token < Math.min(end, at + farthest); token++) {
    const mention = context.mentionOver(token)
    const owned = mention && isPossessive(mention) ? context.mentionOver(mention.lastToken) : null
    if (owned?.form === 'name' && isPlace(owned)) return named(context, owned)
    if (mention) return isPlace(mention) && mention.firstToken === token ? named(context, mention) : null
    if (!isAhead(context, token) && !isOfPlace(context, token) && !context.is(token, 'feature')) return null
  }
  return null
}

function named(context: ClaimContext, mention: Mention): Reference {
  const explained = explainedName(context, mention)
  return { mention: explained, last: explained.lastToken }
}

/** Longer lists go with no list of figures that anybody writes. */
export const longestList = 24

/** Token behind ", ", " and ", ", and ", or null where the list ends. */
export function joinAfter(context: ClaimContext, at: number): number | null {
  const comma = context.is(at, 'comma') ? at + 1 : at
  if (context.isAny(comma, 'conjunction', 'disjunction')) return comma + 1
  return comma > at ? comma : null
}

/** "A, B and C": the references from `at` on, at least one, or none. */
export function referencesAt(context: ClaimContext, at: number, end: number): readonly Reference[] {
  const found: Reference[] = []
  for (let token = at; ;) {
    const next = referenceAt(context, token, end)
    if (!next) return found
    found.push(next)
    const joined = joinAfter(context, next.last)
    if (joined === null || found.length === longestList) return found
    token = joined
  }
}
