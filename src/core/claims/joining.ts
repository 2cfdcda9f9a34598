/** Figures that may join two places. Finding these claims is left to rarer.ts of the core (distance-between.ts). */
import type { Quantity } from '../model.ts'
import { Part } from '../part.ts'
import { wordSet } from '../text/word-set.ts'
import type { ClaimContext } from './context.ts'
import type { Placed } from './distance-claim.ts'

/** The claim of a figure that joins two named places, or null; `end`: the token behind its sentence. */
export const joiningReader = new Part<(context: ClaimContext, quantity: Quantity, end: number) => Placed | null>(
  'rarer',
)

export const roads = wordSet(`
  road highway route drive journey motorway railway trip track stretch line corridor
`)
export const separating = new Set(['separate', 'separates', 'separated', 'separating', 'divide', 'divides'])
/** Tokens between a way and its length. */
export const farthestWay = 16

const hedges = wordSet('about some only just around roughly approximately another')

/** Token of "it" in "it is about 45 km", or null. */
export function itBefore(context: ClaimContext, quantity: Quantity): number | null {
  let at = quantity.firstToken - 1
  while (hedges.has(context.lower(at))) at--
  if (context.lower(at) === "it's") return at
  return ['is', 'was'].includes(context.lower(at)) && context.lower(at - 1) === 'it' ? at - 1 : null
}

/** "the distance between A and B is 45 km", "the road from A to B is 60 km long". */
function wayBefore(context: ClaimContext, { firstToken }: Quantity): boolean {
  for (let at = Math.max(0, firstToken - farthestWay); at < firstToken; at++)
    if (context.lower(at) === 'distance' || roads.has(context.lower(at))) return true
  return false
}

/** The cheap sign of such a figure. */
export function mayJoinTwo(context: ClaimContext, quantity: Quantity): boolean {
  let behind = quantity.lastToken
  while (['-', 'long'].includes(context.lower(behind))) behind++
  const word = context.lower(behind)
  return (
    word === 'apart' ||
    roads.has(word) ||
    separating.has(word) ||
    itBefore(context, quantity) !== null ||
    wayBefore(context, quantity)
  )
}
