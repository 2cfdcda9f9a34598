/** The same figure in another unit behind a figure: "40 km (25 miles)", "40 km / 25 mi", "40 km, or 25 miles,", "40 km—25 miles—". */
import type { Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { sharingUnit } from './sharing-unit.ts'

export interface Conversion {
  /** Null where as many figures do not stand in both units: which is which is not known. */
  readonly converted: Quantity | null
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

/** The conversion that follows `quantity`, or null. Figures that share a unit have theirs in the same order behind all of them. */
export function conversionAfter(context: ClaimContext, quantity: Quantity, end: number): Conversion | null {
  const list = sharingUnit(context, quantity)
  const found = conversionBehind(context, list.at(-1)!, end)
  if (!found) return null
  const at = list.indexOf(quantity)
  const figures = list.length === 1 && quantity.upper !== null ? asRange(found.figures) : found.figures
  const converted = list.length === figures.length ? figures[at]! : null
  return { converted, last: at === list.length - 1 ? found.last : quantity.lastToken }
}

/** "between 40 and 50 km (25 and 31 mi)": two figures for the ends of a range. */
function asRange(figures: readonly Quantity[]): readonly Quantity[] {
  const [first, last] = figures as [Quantity, Quantity]
  if (figures.length !== 2 || first.upper !== null || last.upper !== null || first.value > last.value) return figures
  const { from, firstToken, value, lowMetres } = first
  const [figure, number] = [
    { ...last.figure, from: first.figure.from },
    { ...last.number, from: first.number.from },
  ]
  return [{ ...last, from, firstToken, value, upper: last.value, lowMetres, figure, number, bound: 'range' }]
}

interface Found {
  readonly figures: readonly Quantity[]
  readonly last: number
}

function conversionBehind(context: ClaimContext, quantity: Quantity, end: number): Found | null {
  const next = quantity.lastToken
  const isBracket = context.is(next, 'open')
  const start = isBracket || context.is(next, 'dash') ? next + 1 : behindJoint(context, next)
  const converted = start === null ? null : quantityNear(context, start, end)
  if (!converted || !converts(quantity, converted)) return null
  const figures = sharingUnit(context, converted)
  const { lastToken } = figures.at(-1)!
  if (context.is(next, 'dash'))
    return isBetweenDashes(context, next, lastToken) ? { figures, last: lastToken + 1 } : null
  if (isBracket) return { figures, last: behindBracket(context, lastToken, end) }
  const isAside = context.is(next, 'comma') && context.is(lastToken, 'comma')
  return { figures, last: isAside ? lastToken + 1 : lastToken }
}
