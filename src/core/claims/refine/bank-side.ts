/** Which bank the words mean: "on the southern bank of", "on the Dnieper's left bank", "sur la rive gauche du". */
import type { Claim } from '../../model.ts'
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'

type BankSide = Partial<Pick<Claim, 'compass' | 'bank' | 'relation'>>

const none: BankSide = {}

/** The noun for the bank or side, at which the word that says which one stands. */
function bankNoun(context: ClaimContext, { first, last }: FrameMatch): number | null {
  const { lexicon } = context.draft.language
  for (let at = first; at < last; at++) {
    const isBank = lexicon.value('lineNoun', context.lower(at)) === 'bank'
    if (isBank || context.isAny(at, 'sideOrEnd', 'sideBefore')) return at
  }
  return null
}

/** "the left and right banks": nothing of one of them. */
const isOfTwo = (context: ClaimContext, at: number): boolean => context.is(at - 1, 'conjunction')

/** The side at a token, which stands right before or behind its noun. */
function sideAt(context: ClaimContext, at: number): BankSide | null {
  const compass = context.compassOver(at)
  if (compass) return isOfTwo(context, compass.firstToken) ? none : { compass }
  const side = context.draft.language.lexicon.value('flowSide', context.lower(at))
  if (side === undefined) return null
  return isOfTwo(context, at) ? none : { bank: { ...spanOfTokens(context, at, at + 1), side } }
}

/** "a left-bank town on the Dnieper": the words before. */
const reachBack = 4

function sideBefore(context: ClaimContext, first: number): BankSide | null {
  const { lexicon } = context.draft.language
  for (let at = first - 1; at >= Math.max(0, first - reachBack); at--) {
    const side = lexicon.value('flowSide', context.lower(at))
    if (side !== undefined && context.lower(at).includes('-'))
      return { bank: { ...spanOfTokens(context, at, at + 1), side } }
    if (context.isAny(at, 'comma', 'copula', 'article')) return null
  }
  return null
}

/** The side of a river that the words of a frame say; nothing where they say none. */
export function bankSideOf(context: ClaimContext, match: FrameMatch): BankSide {
  const noun = bankNoun(context, match)
  if (noun === null) return sideBefore(context, match.first) ?? none
  const side = sideAt(context, noun - 1) ?? sideAt(context, noun + 1) ?? none
  return side === none || isShore(context, noun) ? side : { ...side, relation: 'on-side' }
}

/** A bank or a shore lies at the water; a side may reach far. */
const isShore = ({ draft, lower }: ClaimContext, at: number): boolean =>
  draft.language.lexicon.value('lineNoun', lower(at)) !== undefined
