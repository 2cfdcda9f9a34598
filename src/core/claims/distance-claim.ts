/** One distance claim put together from its figure, its tail and its two places. */
import type { Claim, Quantity } from '../model.ts'
import { claimOf } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { conversionAfter } from './conversion-after.ts'
import { impliedReferences } from './implied.ts'
import type { Reference } from './reference.ts'
import type { Subject } from './subject.ts'
import type { Tail } from './tail.ts'

/** A distance claim with the token behind it, so that the next one can share its subject and unit. */
export interface Placed {
  readonly claim: Claim
  readonly firstToken: number
  readonly lastToken: number
}

const participles = new Set(['located', 'situated', 'lying', 'lies'])

/** "located 45km": the participle belongs to the quotation. */
export const firstTokenOf = (context: ClaimContext, quantity: Quantity): number => {
  const before = quantity.firstToken - 1
  return participles.has(context.lower(before)) ? before : quantity.firstToken
}

export function claimFor(
  context: ClaimContext,
  quantity: Quantity,
  tail: Tail,
  reference: Reference | null,
  subject: Subject,
  last: number,
): Placed {
  const firstToken = firstTokenOf(context, quantity)
  const lastToken = Math.max(last, quantity.lastToken)
  const span = { from: context.draft.tokens[firstToken]!.from, to: context.draft.tokens[lastToken - 1]!.to }
  const [from = null, ...mayBeFrom] = reference ? [reference.mention] : impliedReferences(context, subject, quantity)
  const claim = claimOf('distance', span, {
    ...subject,
    reference: from,
    mayBeFrom,
    quantity,
    compass: tail.compass,
    path: tail.path,
    converted: conversionAfter(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)?.converted ?? null,
  })
  return { claim, firstToken, lastToken }
}
