/** The side that does what a verb says: "government forces, backed by Russia, | captured". */
import type { Holder } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { sideAt, stateAt } from './sides.ts'

/** Words between a side and its verb, at most. */
const lookBack = 9
const longestSide = 3

/** What stands before it belongs to another clause; "backed by Russia" is an aside. */
function endsClause(context: ClaimContext, at: number): boolean {
  if (context.isAny(at, 'means', 'accompanying')) return !context.is(at - 1, 'helping')
  return context.isAny(at, 'semicolon', 'colon', 'stop', 'origin', 'opposing', 'takingVerb', 'fallingVerb', 'holdVerb')
}

/** The nearest side named before the verb at token `at`, in its clause; null where none is. */
export function actorBefore(context: ClaimContext, at: number): Holder | null {
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
    const side = sideAt(context, start)
    if (side?.last === token + 1) return side.holder
  }
  return null
}

/** Whether a place that begins at a token only says where something is: "in Ukraine", "near Manbij". */
export const isGoverned = (context: ClaimContext, token: number): boolean =>
  context.isAny(token - 1, 'inner', 'genitive', 'origin', 'goal', 'settingPreposition')

/** "Ukraine retook", "Ukraine, which retook": a state or its capital acts where it stands right before the verb, under no preposition. */
function stateBefore(context: ClaimContext, token: number, verb: number): Holder | null {
  const side = stateAt(context, token)
  if (side === null || isGoverned(context, token) || context.is(token - 1, 'conjunction')) return null
  const isRelative = context.is(token + 1, 'comma') && context.is(token + 2, 'relative')
  for (let between = isRelative ? token + 3 : token + 1; between < verb; between++)
    if (!context.isAny(between, 'ability', 'circumstance')) return null
  return side
}
