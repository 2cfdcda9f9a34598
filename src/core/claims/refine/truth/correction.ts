/** "410 km, not 40 km, from", "not 40 but 410 km from": a figure that is set right beside the one that is said. */
import type { ClaimContext } from '../../context.ts'

/** Whether the figure at token `at` stands in an aside of its own that takes it back: ", not | 40 km,". */
export function isTakenBack(context: ClaimContext, at: number): boolean {
  if (!context.is(at - 1, 'negation')) return false
  if (context.isAny(at - 2, 'comma', 'open', 'dash')) return true
  return context.is(at - 2, 'conjunction') && context.isAny(at - 3, 'comma', 'open', 'dash')
}

/** First token of a figure that ends at a token, with or without its unit; the token behind it where none does. */
function figureBefore(context: ClaimContext, last: number): number {
  const quantity = context.quantityOver(last - 1)
  if (quantity) return quantity.firstToken
  return context.draft.tokens[last - 1]?.kind === 'number' ? last - 1 : last
}

/** First token of "not 40 but" right before token `start`; `start` where nothing of the kind stands there. */
export function correctionBefore(context: ClaimContext, start: number): number {
  if (!context.is(start - 1, 'contrast')) return start
  const comma = context.is(start - 2, 'comma') ? start - 2 : start - 1
  const figure = figureBefore(context, comma)
  return figure < comma && context.is(figure - 1, 'negation') ? figure - 1 : start
}
