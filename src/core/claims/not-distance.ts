/** Lengths that say no distance between places: ranges, widths, advances heard or travelled. */
import type { Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'

const measuresBefore = new Set(['range', 'radius', 'width', 'length', 'height', 'altitude', 'elevation', 'depth', 'diameter',
  'perimeter', 'circumference', 'area', 'speed', 'wide', 'long', 'visibility', 'every', 'per', 'lengths', 'ranges'])
const perceived = new Set(['heard', 'felt', 'audible', 'visible', 'seen', 'smelt', 'smelled', 'shook', 'shattered', 'fired', 'launched', 'firing'])
const travelled = new Set(['travelled', 'traveled', 'drove', 'walked', 'flew', 'cycled', 'sailed', 'ran', 'marched', 'hiked', 'swam',
  'covered', 'covers', 'spans', 'spanning', 'stretches', 'stretching', 'extends', 'extending', 'stretched', 'extended', 'runs', 'meanders',
  'winds', 'flows', 'snakes', 'ranges', 'lined'])
const behind = new Set(['long', 'wide', 'deep', 'high', 'tall', 'thick', 'above', 'below', 'per', 'an', 'square', 'sq', 'range', 'radius'])
const lookBack = 4

const anyBefore = (context: ClaimContext, quantity: Quantity, words: ReadonlySet<string>, count: number): boolean => {
  const first = context.sentenceOf(quantity.firstToken).firstToken
  for (let at = quantity.firstToken - 1; at >= Math.max(first, quantity.firstToken - count); at--) {
    const word = context.lower(at)
    if (words.has(word)) return true
    if (word === ',' || word === 'and' || word === '(') return false
  }
  return false
}

/** Whether the words around a length say that it is no distance between places. */
export const isNotDistance = (context: ClaimContext, quantity: Quantity): boolean =>
  anyBefore(context, quantity, measuresBefore, lookBack) || anyBefore(context, quantity, perceived, lookBack + 2) ||
  behind.has(context.lower(quantity.lastToken))

/** "travelled 50 miles from A": a journey, no position. */
export const isJourney = (context: ClaimContext, quantity: Quantity): boolean => anyBefore(context, quantity, travelled, lookBack)
