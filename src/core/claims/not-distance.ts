/** Lengths that say no distance between places: ranges, widths, advances heard or travelled. */
import { wordSet } from '../text/word-set.ts'
import type { Quantity } from '../model.ts'
import type { ClaimContext } from './context.ts'

const measuresBefore = wordSet(`
  range radius width length height altitude elevation depth diameter perimeter circumference speed wide
  long visibility every per lengths ranges
`)
const perceived = wordSet(`
  heard felt audible visible seen smelt smelled shook shattered broke blew fired launched firing reach
`)
const travelled = wordSet(`
  travelled traveled travel travels drove drive walked walk flew fly flies backed queue queued widened cycled sailed ran marched hiked swam covered covers spans spanning
  stretches stretching extends extending stretched extended runs meanders winds flows snakes ranges lined
`)
const behind = wordSet('long wide deep high tall thick above below per an square sq range radius')
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

/** Words by which something reaches a place from one that is not said: "felt in Beirut, 300 km away". */
const reaching = new Set([
  ...perceived,
  'reach',
  'reached',
  'reaches',
  'hit',
  'targets',
  'detected',
  'carried',
  'spread',
])
const senseLookBack = 20

/** "N km away", with nothing said to be away from, behind what was felt or fired in the same sentence. */
function isSensedAway(context: ClaimContext, quantity: Quantity): boolean {
  if (context.lower(quantity.lastToken) !== 'away' || ['from', 'of'].includes(context.lower(quantity.lastToken + 1)))
    return false
  const first = context.sentenceOf(quantity.firstToken).firstToken
  for (let at = quantity.firstToken - 1; at >= Math.max(first, quantity.firstToken - senseLookBack); at--) {
    if (reaching.has(context.lower(at))) return true
  }
  return false
}

/** Whether the words around a length say that it is no distance between places. */
export const isNotDistance = (context: ClaimContext, quantity: Quantity): boolean =>
  isSensedAway(context, quantity) ||
  anyBefore(context, quantity, measuresBefore, lookBack) ||
  anyBefore(context, quantity, perceived, lookBack + 2) ||
  behind.has(context.lower(quantity.lastToken))

/** "travelled 50 miles from A": a journey, no position. */
export const isJourney = (context: ClaimContext, quantity: Quantity): boolean =>
  anyBefore(context, quantity, travelled, lookBack) && context.lower(quantity.firstToken - 1) !== 'aground'
