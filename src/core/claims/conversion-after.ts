/** The same figure in another unit behind a figure: "40 km (25 miles)", "40 km / 25 mi", "40 km, or 25 miles,", "40 km—25 miles—". */
import type { Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'

export interface Conversion {
  readonly converted: Quantity
  /** First token behind it, brackets included. */
  readonly last: number
}

/** First quantity at or just behind token `at`, over words of approximation. */
function quantityNear(context: ClaimContext, at: number, end: number): Quantity | null {
  for (let token = at; token < Math.min(end, at + 4); token++) {
    const quantity = context.quantityOver(token)
    if (quantity) return quantity
    if (!context.is(token, 'approximation')) return null
  }
  return null
}

/** First token behind the closing bracket; behind the quantity if none closes it within a few tokens. */
function behindBracket(context: ClaimContext, from: number, end: number): number {
  for (let token = from; token < Math.min(end, from + 12); token++) if (context.is(token, 'close')) return token + 1
  return from
}

const converts = (a: Quantity, b: Quantity): boolean =>
  a.measure === b.measure && a.unit !== b.unit && b.from > a.from && !a.vague && !b.vague

/** Behind ", or", "/" and "or"; null where none of them stands. */
function behindJoint(context: ClaimContext, at: number): number | null {
  if (context.is(at, 'comma') && context.is(at + 1, 'disjunction')) return at + 2
  return context.isAny(at, 'slash', 'disjunction') ? at + 1 : null
}

/** "15 kilometers—roughly 9 miles—": whether a dash opens the conversion, and one closes it. */
const isBetweenDashes = (context: ClaimContext, open: number, close: number): boolean =>
  context.is(open, 'dash') && context.is(close, 'dash')

/** The conversion that follows `quantity`, or null. */
export function conversionAfter(context: ClaimContext, quantity: Quantity, end: number): Conversion | null {
  const next = quantity.lastToken
  const isBracket = context.is(next, 'open')
  const start = isBracket || context.is(next, 'dash') ? next + 1 : behindJoint(context, next)
  const converted = start === null ? null : quantityNear(context, start, end)
  if (!converted || !converts(quantity, converted)) return null
  const { lastToken } = converted
  if (context.is(next, 'dash'))
    return isBetweenDashes(context, next, lastToken) ? { converted, last: lastToken + 1 } : null
  if (isBracket) return { converted, last: behindBracket(context, lastToken, end) }
  const isAside = context.is(next, 'comma') && context.is(lastToken, 'comma')
  return { converted, last: isAside ? lastToken + 1 : lastToken }
}
