/** Places that stand before a claim and are not what it is said of: "took X and are 10 km from", "in X and 10 km from". */
import type { Mention, Sentence } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import type { Step } from './reach.ts'

/** What is known of the words before a claim. */
interface Before {
  readonly context: ClaimContext
  readonly sentence: Sentence
  readonly start: number
  readonly step: Step
  readonly hints: { readonly isElided?: boolean }
}

/** Words between "and" and a claim, of a noun phrase, and of what stands between a dateline and its dash. */
const mostBetween = 6
const longestPhrase = 12
const longestDateline = 10

/** What opens a noun or a clause between "and" and a claim: then that is what the claim is said of. */
const opensOther = (context: ClaimContext, at: number): boolean =>
  context.mentionOver(at) !== null ||
  context.quantityOver(at) !== null ||
  context.isAny(at, 'article', 'owner', 'demonstrative', 'relative', 'personal', 'subclause', 'complement') ||
  (context.draft.tokens[at]!.kind === 'punctuation' && !context.is(at, 'comma'))

/** The "and" behind which the words of a claim that starts at `start` begin, or null. */
function jointBefore(context: ClaimContext, start: number, first: number): number | null {
  for (let at = start - 1; at > Math.max(first, start - mostBetween); at--) {
    if (context.isAny(at, 'conjunction', 'contrast')) return at
    if (opensOther(context, at)) return null
  }
  return null
}

/** Words of a noun phrase before its name: "the besieged eastern city of", "Syria's". */
const isOfPhrase = (context: ClaimContext, at: number): boolean =>
  context.compassOver(at) !== null ||
  context.dateOver(at) !== null ||
  (context.mentionOver(at)?.possessive ?? false) ||
  (context.is(at, 'genitive') && context.isAny(at - 1, 'feature', 'core', 'edge')) ||
  context.isAny(at, 'article', 'feature', 'quality', 'areaEpithet', 'placeAdjective', 'compoundAdjective') ||
  context.isAny(at, 'nationality', 'additive', 'circumstance')

const isMark = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'semicolon', 'colon', 'dash', 'open', 'close', 'quote', 'subclause', 'complement', 'saying') ||
  context.isAny(at, 'relative', 'contrast', 'clauseBegin')

/** "In Syria, | Homs fell": a name under the preposition that opens the sentence. */
const isFronted = (context: ClaimContext, { firstToken }: Mention, first: number): boolean =>
  firstToken - 1 === first && context.isAny(first, 'inner', 'placing', 'settingPreposition')

/** Whether a name opens its clause: what the verbs of the clause are said of. */
function opensClause(context: ClaimContext, { firstToken }: Mention, first: number): boolean {
  let at = firstToken - 1
  for (; at >= first && firstToken - at < longestPhrase; at--) {
    if (isMark(context, at)) return true
    if (context.isAny(at, 'comma', 'conjunction')) {
      const listed = context.mentionOver(at - 1)
      if (listed?.form !== 'name' || isFronted(context, listed, first)) return true
      at = listed.firstToken
    } else if (!isOfPhrase(context, at)) return false
  }
  return at < first
}

/** "X, near Y | and 45 km from Z", "X, a town on Y | and": phrases that place X go on behind "and". */
const isPlacedBeside = (context: ClaimContext, { lastToken }: Mention): boolean =>
  context.isAny(lastToken, 'comma', 'open', 'dash') &&
  (context.isAny(lastToken + 1, 'placing', 'located', 'article', 'relative', 'hedge', 'inner', 'vicinity') ||
    context.compassOver(lastToken + 1) !== null ||
    context.quantityOver(lastToken + 1) !== null)

/** Whether what stands between "and" and a claim goes on with a verb. */
function hasVerb(context: ClaimContext, joint: number, start: number): boolean {
  for (let at = joint + 1; at <= start; at++)
    if (context.isAny(at, 'copula', 'posture', 'ability', 'being')) return true
  return false
}

/** "in X and | 10 km from Y", "took X and | are 10 km from Y": said of another spot, or of who took it. */
function isBeforeJoint(context: ClaimContext, one: Mention, start: number, first: number): boolean {
  const joint = jointBefore(context, start, first)
  if (joint === null || one.lastToken > joint) return false
  const verb = hasVerb(context, joint, start)
  const isRight = joint - one.lastToken === (context.is(joint - 1, 'comma') ? 1 : 0)
  if (!verb && (isRight || context.is(joint + 1, 'comma'))) return true
  return !opensClause(context, one, first) && (verb || !isPlacedBeside(context, one))
}

/** "From X to | 40 km west of Y". */
const isFromTo = (context: ClaimContext, { firstToken, lastToken }: Mention, start: number): boolean =>
  lastToken === start - 1 && context.is(lastToken, 'goal') && context.is(firstToken - 1, 'origin')

/** "Goma – Rebels are", "Goma, Jan 27 (AFP) Only": where a report was written. */
function isDateline(context: ClaimContext, { firstToken, lastToken }: Mention, start: number, first: number): boolean {
  if (firstToken !== first) return false
  let isBracketed = false
  for (let at = lastToken; at < Math.min(start - 1, first + longestDateline); at++) {
    const next = context.draft.tokens[at + 1]!
    const opens = next.kind === 'word' && next.capital && !context.mentionOver(at + 1)?.matches.length
    if (context.isAny(at, 'dash', 'close') && opens) return context.is(at, 'dash') ? next.spaced : isBracketed
    isBracketed ||= context.dateOver(at) !== null
    if (context.isAny(at, 'copula', 'posture', 'being')) return false
  }
  return false
}

/** Whether a place before a claim that starts at token `start` is never what it is said of. */
export const isElsewhere = (context: ClaimContext, one: Mention, start: number, { firstToken }: Sentence): boolean =>
  (one.form === 'name' || one.form === 'description') &&
  one.lastToken <= start &&
  (isBeforeJoint(context, one, start, firstToken) ||
    isFromTo(context, one, start) ||
    isDateline(context, one, start, firstToken))

/** Token before "the direction of", "the town of", "nearby", which stand between "from" and a name. */
function beforePhrase(context: ClaimContext, { firstToken }: Mention): number {
  let at = firstToken - 1
  while (firstToken - at < longestPhrase && (isOfPhrase(context, at) || isOfSide(context, at))) at--
  return at
}

/** "the direction | of", "the side | of". */
const isOfSide = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'sideNoun') || (context.is(at, 'genitive') && context.is(at - 1, 'sideNoun'))

/** "X was shelled from | Y, 52 km to the southwest", "and | Z, 130 km to the north": the figure says where Y lies, as seen from X. */
export function isComingFrom({ context, step, hints, sentence, start }: Before, near: Mention): boolean {
  if (!hints.isElided || near.form !== 'name' || near.possessive || step.sawVerb) return false
  if (!context.isAny(near.lastToken, 'comma', 'open', 'dash')) return false
  for (let at = near.lastToken + 1; at < start; at++) if (!context.isAny(at, 'hedge', 'site')) return false
  const from = beforePhrase(context, near)
  const isMeasured = context.compassOver(from - 1) !== null || context.quantityOver(from - 1) !== null
  if (!context.isAny(from, 'origin', 'conjunction') || from <= sentence.firstToken || isMeasured) return false
  return !isAcross(context, from, sentence)
}

/** "left X for | Y, 240 km away": with no other place to measure from, the figure says how far Y lies. */
export function isWayTo({ context, step, hints, start }: Before, near: Mention): boolean {
  if (!hints.isElided || near.form !== 'name' || near.possessive || step.sawVerb || isEndOfWay(context, near))
    return false
  if (!context.isAny(near.lastToken, 'comma', 'open', 'dash')) return false
  for (let at = near.lastToken + 1; at < start; at++) if (!context.is(at, 'hedge')) return false
  return context.isAny(beforePhrase(context, near), 'goal', 'lasting')
}

/** "X lies across the river | from Y": X lies there. */
function isAcross(context: ClaimContext, from: number, { firstToken }: Sentence): boolean {
  for (let at = from - 1; at > Math.max(firstToken, from - mostBetween); at--)
    if (context.isAny(at, 'crossing', 'facing')) return true
  return false
}

/** "the motorway that links A with | B". */
function isJoined(context: ClaimContext, firstToken: number): boolean {
  if (!context.isAny(firstToken - 1, 'conjunction', 'accompanying', 'goal')) return false
  const other = context.mentionOver(firstToken - 2)
  return other !== null && context.is(other.firstToken - 1, 'joining')
}

/** "the road from A to | B, 5 km from Y", "a day out of | B, 5 km from Y": the figure may be said of a spot on the way. */
export function isEndOfWay(context: ClaimContext, { firstToken }: Mention): boolean {
  if (context.is(firstToken - 1, 'genitive')) return context.is(firstToken - 3, 'timeUnit')
  if (isJoined(context, firstToken)) return true
  if (!context.isAny(firstToken - 1, 'goal', 'origin')) return false
  const from = context.mentionOver(firstToken - 2)
  const noun = from && context.is(from.firstToken - 1, 'origin') ? from.firstToken - 2 : firstToken - 2
  return context.isAny(noun, 'wayNoun', 'vehicle', 'timeUnit')
}
