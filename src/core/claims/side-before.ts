/** The side that does what a verb says: "government forces, backed by Russia, | captured". */
import type { Holder } from '../model.ts'
import { wordSet } from '../text/word-set.ts'
import type { ClaimContext } from './context.ts'
import { holderAt, placeSideAt } from './holders.ts'

const lookBack = 9
const longestSide = 3
const helping = wordSet('backed supported aided helped accompanied along together assisted')
const verbs = wordSet(`
  seized captured retook recaptured took taken retaken overran overrun liberated regained conquered reclaimed lost fell
  controls control controlled holds
`)
const auxiliaries = wordSet(
  'has have had also later then since now still briefly reportedly finally recently again already fully',
)

/** What stands before it belongs to another clause; "backed by Russia" is an aside. */
function endsClause(context: ClaimContext, at: number): boolean {
  const word = context.lower(at)
  if (word === 'by' || word === 'with') return !helping.has(context.lower(at - 1))
  return [';', '.', ':', 'from', 'against'].includes(word) || verbs.has(word)
}

/** The nearest side named before the verb at token `at`, in its clause; null where none is. */
export function sideBefore(context: ClaimContext, at: number): Holder | null {
  const first = context.sentenceOf(at).firstToken
  for (let token = at - 1; token >= Math.max(first, at - lookBack); token--) {
    if (endsClause(context, token)) return null
    const side = sideEndingAt(context, token, first) ?? stateBefore(context, token, at)
    if (side !== null) return side
  }
  return null
}

/** The longest name of a side that ends at `token`: "Syrian army" before "army". */
function sideEndingAt(context: ClaimContext, token: number, first: number): Holder | null {
  for (let start = Math.max(first, token - longestSide + 1); start <= token; start++) {
    const side = holderAt(context, start)
    if (side?.last === token + 1) return side.holder
  }
  return null
}

/** "Ukraine retook": a state or its capital acts where it stands right before the verb, under no preposition. */
function stateBefore(context: ClaimContext, token: number, verb: number): Holder | null {
  const side = placeSideAt(context, token)
  if (side === null || placing.has(context.lower(token - 1))) return null
  for (let between = token + 1; between < verb; between++) if (!auxiliaries.has(context.lower(between))) return null
  return side
}

const placing = wordSet('in at of near from to and across around with for inside into between through over')
