/** "the Raqqa road", "Raqqa and Homs roads", "Raqqa northern outskirts": names that only say which road or rim is meant. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { joinAfter } from '../reference.ts'
import { isPlainWord } from '../slots.ts'
import type { Doubt } from './truth/doubt.ts'

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

/** Names of a list that are walked over: "Mosul, Tikrit and Kirkuk | roads". */
const longestListed = 4

/** The last name of a list of bare names that begins with the mention: "Mosul and | Kirkuk", "Mosul-| Kirkuk"; the mention where none is. */
function lastListed(context: ClaimContext, mention: Mention): Mention {
  let last = mention
  for (let count = 0; count < longestListed; count++) {
    const joint = context.is(last.lastToken, 'dash') ? last.lastToken + 1 : joinAfter(context, last.lastToken)
    const next = joint === null ? null : context.mentionOver(joint)
    if (next?.form !== 'name' || next.possessive || next.firstToken !== joint) break
    last = next
  }
  return last
}

/** Token behind adjectives of a side: "northern | outskirts". */
function behindSides(context: ClaimContext, from: number): number {
  let at = from
  while (context.compassAt(at)?.form === 'adjective') at = context.compassAt(at)!.lastToken
  return at
}

/** "Mopti | airports": a noun for several things, each of which is called by a name before it. */
const isOfSeveral = (context: ClaimContext, { types, lastToken }: Mention): boolean =>
  types.length > 0 && context.is(lastToken - 1, 'severalOf')

/** Behind the noun that is called by all names of a list, or by a name and a side; null where none stands there. */
function behindNoun(context: ClaimContext, mention: Mention): number | null {
  const listed = lastListed(context, mention)
  if (listed !== mention && isOfSeveral(context, listed)) return listed.lastToken
  if (listed.types.length > 0) return null
  const at = behindSides(context, listed.lastToken)
  if (at > listed.lastToken) return isPlainWord(context, at) && !listed.possessive ? at + 1 : null
  const isDone = listed !== mention && context.isAny(at, 'participle', 'gerund')
  return mayBeNoun(context, at) && !isDone ? at + 1 : null
}

/**
 * The words of a name and of the noun that is called by it, where a claim that begins at token `start` reads the name
 * alone: behind an article, or where the clause has its verb already ("is 20 km from | Mosul trenches"); or null.
 */
export function adjunctOf(context: ClaimContext, mention: Mention, start: number): Doubt | null {
  const { form, types, firstToken, lastToken } = mention
  const last = form === 'name' && types.length === 0 ? behindNoun(context, mention) : null
  // A cell, an item or a line that follows is no part of the phrase.
  if (last === null || last > context.sentenceOf(firstToken).lastToken) return null
  const isSaid = last > lastToken + 1 || hasArticle(context, mention) || hasVerbBefore(context, start)
  return isSaid ? { first: firstToken, last } : null
}
