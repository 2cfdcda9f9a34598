/** One distance claim put together from its figure, its tail and its two places. */
import type { Claim, Mention, Quantity } from '../model.ts'
import type { Placed } from './claim.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { conversionAfter } from './conversion-after.ts'
import type { From } from './refine/lists/from-where.ts'
import { elidedFrom } from './refine/lists/from-where.ts'
import { streamIn } from './refine/stream-word.ts'
import type { Reference } from './reference.ts'
import type { Subject } from './subject.ts'
import type { Tail } from './tail.ts'
import { mayBeWater } from './waters.ts'

/** "located 45km": the participle belongs to the quotation. */
export const firstTokenOf = (context: ClaimContext, quantity: Quantity): number => {
  const before = quantity.firstToken - 1
  return context.is(before, 'quoted') ? before : quantity.firstToken
}

/** Whether a pronoun goes back to a name, which is not what is measured from it. */
function goesBack({ antecedents, mentions }: ClaimContext, back: Mention, { subject }: Subject): boolean {
  const named = (one: Mention): Mention => mentions[antecedents.get(one.index) ?? one.index]!
  return named(back) !== back && (subject === null || named(subject).name !== named(back).name)
}

/** Where something is measured from: what is said; else what is implied; nothing where the words were not understood. */
function referencesFor(
  context: ClaimContext,
  quantity: Quantity,
  tail: Tail,
  reference: Reference | null,
  subject: Subject,
): From {
  if (tail.unread) return { reference: null }
  if (reference) return { reference: reference.mention, ...alsoFrom(tail) }
  if (tail.back && goesBack(context, tail.back, subject)) return { reference: tail.back }
  return elidedFrom(context, quantity, tail, subject)
}

/** What the claim before leaves open, with which this one shares its reference. */
const alsoFrom = ({ mayBeFrom, perhapsFrom }: Tail): Pick<Claim, 'mayBeFrom' | 'perhapsFrom'> => ({
  ...(mayBeFrom ? { mayBeFrom } : {}),
  ...(perhapsFrom ? { perhapsFrom } : {}),
})

/** "within a 50 km radius of": the frame makes the figure a limit. */
const boundBy = ({ frame }: Tail, quantity: Quantity): Quantity =>
  frame?.means?.['bound'] === 'within' && quantity.bound !== 'more-than'
    ? { ...quantity, bound: 'within', lowMetres: 0 }
    : quantity

/** The river itself: down its valley is down the river at hand. */
const isRiver = (along: Mention): boolean =>
  mayBeWater(along) && (along.types.length === 0 || along.types.includes('river'))

/** "60 miles down the Dnieper from": which way, and along what. */
const alongRiver = (context: ClaimContext, { first, along }: Tail, last: number): Pick<Claim, 'stream' | 'second'> => ({
  stream: streamIn(context, first, last),
  second: along && isRiver(along) ? along : null,
})

export function claimFor(
  context: ClaimContext,
  quantity: Quantity,
  tail: Tail,
  reference: Reference | null,
  subject: Subject,
  last: number,
): Placed {
  const firstToken = Math.min(tail.first, firstTokenOf(context, quantity))
  const lastToken = Math.max(last, quantity.lastToken)
  const span = { from: context.draft.tokens[firstToken]!.from, to: context.draft.tokens[lastToken - 1]!.to }
  const claim = claimOf('distance', span, {
    ...subject,
    ...referencesFor(context, quantity, tail, reference, subject),
    quantity: boundBy(tail, quantity),
    frame: tail.frame?.id,
    unread: tail.unread && spanOfTokens(context, tail.unread.first, tail.unread.last),
    compass: tail.compass,
    path: tail.path,
    relation: tail.frame?.means?.['line'] === 'inside' ? 'inside-border' : null,
    ...(tail.path === 'river' ? alongRiver(context, tail, lastToken) : {}),
    converted: conversionAfter(context, quantity, context.sentenceOf(quantity.firstToken).lastToken)?.converted ?? null,
  })
  return { claim, firstToken, lastToken }
}
