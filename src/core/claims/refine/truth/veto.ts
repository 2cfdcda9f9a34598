/** Lengths that say no distance between places: ranges, widths, what is heard or travelled. Each veto is traced. */
import type { ClassName, Quantity } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import type { Tail } from '../../tail.ts'
import { isTakenBack } from './correction.ts'

const lookBack = 4
const senseLookBack = 20

/** Whether a word of the classes stands in the few tokens before a figure, within its clause. */
function anyBefore(
  context: ClaimContext,
  { firstToken }: Quantity,
  count: number,
  ...of: readonly ClassName[]
): boolean {
  const first = context.sentenceOf(firstToken).firstToken
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - count); at--) {
    if (context.isAny(at, ...of)) return true
    if (context.isAny(at, 'comma', 'conjunction', 'open', 'close', 'dash')) return false
  }
  return false
}

/** "N km away", with nothing said to be away from, behind what was felt or fired in the same sentence. */
function isSensedAway(context: ClaimContext, { firstToken, lastToken }: Quantity): boolean {
  if (!context.is(lastToken, 'away') || context.isAny(lastToken + 1, 'origin', 'genitive')) return false
  const first = context.sentenceOf(firstToken).firstToken
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - senseLookBack); at--)
    if (context.isAny(at, 'perceived', 'reaching')) return true
  return false
}

/** What is inside a circle is measured from its centre, whatever the circle is called. */
const isCircle = (context: ClaimContext, { lastToken }: Quantity): boolean =>
  context.is(context.is(lastToken, 'dash') ? lastToken + 1 : lastToken, 'spread') &&
  context.isAny((context.is(lastToken, 'dash') ? lastToken + 1 : lastToken) + 1, 'genitive', 'around')

/** "is -140 km from": a sign right before the figure, behind a word that only a figure can follow. */
function isNegative({ draft, isAny, is }: ClaimContext, { firstToken }: Quantity): boolean {
  const sign = firstToken - 1
  const isSign = is(sign, 'dash') && draft.tokens[sign]!.spaced && !draft.tokens[firstToken]!.spaced
  return isSign && isAny(sign - 1, 'copula', 'posture', 'located', 'hedge', 'article')
}

function reasonOf(context: ClaimContext, quantity: Quantity): string | null {
  if (isNegative(context, quantity)) return 'below zero'
  if (isTakenBack(context, quantity.firstToken)) return 'what the figure is not'
  if (isSensedAway(context, quantity)) return 'heard or fired from afar'
  if (isCircle(context, quantity)) return null
  if (anyBefore(context, quantity, lookBack, 'dimension')) return 'a size or a reach'
  if (anyBefore(context, quantity, lookBack + 2, 'perceived')) return 'heard or fired'
  return context.is(quantity.lastToken, 'sized') ? 'a size or a reach' : null
}

/** Whether the words around a length say that it is no distance between places. */
export function vetoOfFigure(context: ClaimContext, quantity: Quantity): boolean {
  const reason = reasonOf(context, quantity)
  if (reason !== null) context.tracer?.step(quantity.firstToken, 'veto', 'no-distance', reason)
  return reason !== null
}

/** "travelled 50 miles from A": a journey, no position. */
const isJourney = (context: ClaimContext, quantity: Quantity): boolean =>
  anyBefore(context, quantity, lookBack, 'travelled') && !context.is(quantity.firstToken - 1, 'stranded')

/** "travelled 50 miles between A and B": a journey; "walked the 50 miles between A and B" says how far they lie apart. */
export function vetoOfPair(context: ClaimContext, quantity: Quantity): boolean {
  if (context.isAny(quantity.firstToken - 1, 'article', 'demonstrative') || !isJourney(context, quantity)) return false
  context.tracer?.step(quantity.firstToken, 'veto', 'no-position', 'a journey')
  return true
}

/** "carries gas 1,200 km from A to B": how long a way is. */
function leadsOn(context: ClaimContext, { references: [reference], compass }: Tail): boolean {
  const isFrom = reference && context.is(reference.mention.firstToken - 1, 'origin')
  const to = isFrom && !compass && context.is(reference.last, 'goal') ? context.mentionOver(reference.last + 1) : null
  return to?.form === 'name' && to.matches.length > 0
}

/** Why a figure with a place behind it says no position, or null. */
function reasonOfTail(context: ClaimContext, quantity: Quantity, tail: Tail): string | null {
  if (isJourney(context, quantity)) return 'a journey'
  return leadsOn(context, tail) ? 'the length of a way' : null
}

/** Whether what stands behind a figure, a place or "of it", makes it the length of a way. */
export function vetoOfTail(context: ClaimContext, quantity: Quantity, tail: Tail): boolean {
  if (tail.references.length === 0 && tail.frame?.id !== 'distance.deictic') return false
  const reason = reasonOfTail(context, quantity, tail)
  if (reason !== null) context.tracer?.step(quantity.firstToken, 'veto', 'no-position', reason)
  return reason !== null
}
