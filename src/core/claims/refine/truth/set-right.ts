/** What a text says that it said wrongly before, or that others say and it sets right: "An earlier version said ...", "In fact ...". */
import type { Claim, ClassName, Mention } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { isCountry } from '../lists/implied.ts'

/** Tokens before a claim that are looked at: keeps the whole linear. */
const longestClause = 60
/** Words between a claim and the earlier version behind it: ", | in an |". */
const longestLead = 3

const isPhrase = (context: ClaimContext, at: number, of: ClassName): boolean =>
  context.is(at, of) || context.draft.phrases.from(at).some(({ classes }) => classes.has(of))

/** Where what stands before no longer reaches: "misstated the distance: |", "... rather than |", "... when |". */
const isBarrier = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'semicolon', 'colon', 'contrast', 'negation', 'moment') ||
  isPhrase(context, at, 'ratherThan') ||
  isPhrase(context, at, 'inFact')

/** The nearest token before `start`, in its sentence and over no barrier, of which something holds; or null. */
function tokenBefore(context: ClaimContext, start: number, isMeant: (at: number) => boolean): number | null {
  const first = Math.max(context.sentenceOf(start).firstToken, start - longestClause)
  for (let at = start - 1; at >= first && !isBarrier(context, at); at--) if (isMeant(at)) return at
  return null
}

const isTelling = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'saying', 'opinion', 'portraying', 'stanceVerb')

/** "originally said", "said initially". */
const isFormerly = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'formerly') && (isTelling(context, at + 1) || isTelling(context, at - 1))

/** ", an earlier version said", "in an earlier version": right behind a claim. */
function versionBehind(context: ClaimContext, last: number): number | null {
  for (let at = last; at <= last + longestLead && at < context.sentenceOf(last - 1).lastToken; at++) {
    if (isPhrase(context, at, 'priorVersion')) return at
    if (!context.isAny(at, 'comma', 'article', 'inner')) return null
  }
  return null
}

/** The word by which a claim over tokens [start, last) is what the text said once, and says no more; or null. */
export const saidBefore = (context: ClaimContext, start: number, last: number): number | null =>
  tokenBefore(context, start, (at) => isPhrase(context, at, 'priorVersion') || isFormerly(context, at)) ??
  versionBehind(context, last)

/** "; in fact", ", but in reality", or what the next sentence opens with. */
function factBehind(context: ClaimContext, last: number): number | null {
  const { lastToken } = context.sentenceOf(last - 1)
  const skipped = (at: number): number => (context.isAny(at, 'comma', 'semicolon', 'contrast', 'dash') ? at + 1 : at)
  const own = skipped(skipped(last))
  if (own > last && own < lastToken && isPhrase(context, own, 'inFact')) return own
  const next = skipped(lastToken)
  return next < context.draft.tokens.length && isPhrase(context, next, 'inFact') ? next : null
}

function isSame({ antecedents, mentions }: ClaimContext, one: Mention | null, other: Mention | null): boolean {
  const named = (mention: Mention): Mention => mentions[antecedents.get(mention.index) ?? mention.index] ?? mention
  if (!one || !other) return one === other
  return named(one) === named(other) || (named(one).name !== '' && named(one).name === named(other).name)
}

const isSide = ({ kind }: Claim): boolean => kind === 'distance' || kind === 'direction'

const isOfCountry = ({ kind, reference }: Claim): boolean =>
  kind === 'containment' && reference !== null && reference.matches.some(isCountry)

/** Whether a later claim says the same of the same place, with another figure, another side, or another country. */
function differs(context: ClaimContext, claim: Claim, later: Claim): boolean {
  if (later.kind !== claim.kind || !isSame(context, claim.subject, later.subject)) return false
  const isFromSame = isSame(context, claim.reference, later.reference)
  if (isOfCountry(claim) && isOfCountry(later)) return !isFromSame
  const degrees = [claim, later].map(({ compass }) => compass?.degrees ?? null)
  return isSide(claim) && isFromSame && (claim.quantity?.value !== later.quantity?.value || degrees[0] !== degrees[1])
}

/**
 * The word by which what somebody tells is set right behind it: "The post says A. In fact B.", "The map showed A 300 km
 * from B. It is 100 km from B."; `start` is the first token of a claim's clause, `next` the claim behind it. Or null.
 */
export function setRight(
  context: ClaimContext,
  claim: Claim,
  start: number,
  last: number,
  next: { readonly claim: Claim; readonly start: number } | null,
): number | null {
  const told = tokenBefore(context, start, (at) => isTelling(context, at))
  if (told === null) return null
  const fact = factBehind(context, last)
  if (fact !== null || !next) return fact
  const isNear = next.start <= context.sentenceOf(context.sentenceOf(last - 1).lastToken).lastToken
  const isOwn = isNear && tokenBefore(context, next.start, (at) => isTelling(context, at)) === null
  return isOwn && differs(context, claim, next.claim) ? told : null
}
