/** "the Raqqa road", "the half-built Raqqa bypass": a name that only says which road or bypass is meant. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { isPlainWord } from '../slots.ts'
import type { Doubt } from './doubt.ts'

/** Adjectives between an article and a name. */
const longestGap = 3

/** Whether an article opens the phrase of the name: "the | half-built | Raqqa". */
function hasArticle(context: ClaimContext, { firstToken }: Mention): boolean {
  for (let at = firstToken - 1; at >= firstToken - longestGap; at--) {
    if (context.is(at, 'article')) return true
    if (!isPlainWord(context, at)) return false
  }
  return false
}

/** Whether a word behind a name may be a noun that is called by it: no class makes it a verb, an adverb or a place's own. */
const mayBeNoun = (context: ClaimContext, at: number): boolean =>
  isPlainWord(context, at) &&
  !context.isAny(at, 'being', 'posture', 'moving', 'stating', 'subjectLink', 'located', 'dayLink', 'nameNoun') &&
  !context.isAny(at, 'additive', 'sideAdverb', 'hedge', 'filler', 'core', 'edge', 'centreNoun', 'saying', 'opinion')

/** Words between a verb and its figure. */
const longestLead = 4

/** "Erbil is just | 20 km from Mosul": the clause has its verb before the claim, so that none follows. */
function hasVerbBefore(context: ClaimContext, start: number): boolean {
  for (let at = start - 1; at >= start - longestLead; at--) {
    if (context.isAny(at, 'copula', 'posture')) return true
    if (!context.isAny(at, 'hedge', 'located', 'subjectLink', 'filler')) return false
  }
  return false
}

/**
 * The words of a name and of the noun that is called by it, where a claim that begins at token `start` reads the name
 * alone: behind an article, or where the clause has its verb already ("is 20 km from | Mosul trenches"); or null.
 */
export function adjunctOf(context: ClaimContext, mention: Mention, start: number): Doubt | null {
  const { form, types, firstToken, lastToken } = mention
  if (form !== 'name' || types.length > 0 || !mayBeNoun(context, lastToken)) return null
  return hasArticle(context, mention) || hasVerbBefore(context, start)
    ? { first: firstToken, last: lastToken + 1 }
    : null
}
