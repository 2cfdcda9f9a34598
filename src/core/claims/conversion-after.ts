/** The same figure in another unit behind a figure: "40 km (25 miles)", "40 km / 25 mi", "40 km, or 25 miles,". */
import { wordSet } from '../text/word-set.ts'
import type { Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'

export interface Conversion {
  readonly converted: Quantity
  /** First token behind it, brackets included. */
  readonly last: number
}

const approximations = wordSet(`
  about around approx approximately approx. c. ca. ca ~ ≈ roughly some nearly almost or . = over under less more
  than just within
`)

/** First quantity at or just behind token `at`, over words of approximation. */
function quantityNear(context: ClaimContext, at: number, end: number): Quantity | null {
  for (let token = at; token < Math.min(end, at + 4); token++) {
    const quantity = context.quantityOver(token)
    if (quantity) return quantity
    if (!approximations.has(context.lower(token))) return null
  }
  return null
}

const closing = (open: string): string => (open === '[' ? ']' : ')')

/** First token behind the closing bracket; behind the quantity if none closes it within a few tokens. */
function behindBracket(context: ClaimContext, from: number, end: number, bracket: string): number {
  for (let token = from; token < Math.min(end, from + 12); token++)
    if (context.lower(token) === bracket) return token + 1
  return from
}

const converts = (a: Quantity, b: Quantity): boolean => a.measure === b.measure && a.unit !== b.unit && b.from > a.from

/** The conversion that follows `quantity`, or null. */
export function conversionAfter(context: ClaimContext, quantity: Quantity, end: number): Conversion | null {
  const next = quantity.lastToken
  const word = context.lower(next)
  if (word === '(' || word === '[') {
    const converted = quantityNear(context, next + 1, end)
    if (!converted || !converts(quantity, converted)) return null
    return { converted, last: behindBracket(context, converted.lastToken, end, closing(word)) }
  }
  const start =
    word === ',' && context.lower(next + 1) === 'or' ? next + 2 : word === '/' || word === 'or' ? next + 1 : null
  if (start === null) return null
  const converted = quantityNear(context, start, end)
  if (!converted || !converts(quantity, converted)) return null
  return {
    converted,
    last: word === ',' && context.lower(converted.lastToken) === ',' ? converted.lastToken + 1 : converted.lastToken,
  }
}
