/** What a negation takes back, and what a word of exclusion leaves out: of claims of every kind, and even in passing. */
import type { Claim, Mention } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'

/** Tokens that are looked at: keeps the whole linear. */
const longestClause = 60
/** Tokens before a subject among which a negation stands: "no part of the city of | Lviv". */
const subjectReach = 4

export const isVerb = (context: ClaimContext, at: number): boolean => context.isAny(at, 'copula', 'posture', 'being')

/** "not far from", "non loin de", "pas d'accès à la mer": its first word denies nothing else. */
const opensPhrase = ({ draft }: ClaimContext, at: number): boolean =>
  draft.phrases.from(at).some(({ classes }) => classes.has('nearTo') || classes.has('seaAccess'))

const isDenial = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'unreal', 'negation') && !opensPhrase(context, at)

/** The mark that opens the aside that ends right before a token; the token itself where none does. */
function overAside(context: ClaimContext, at: number, from: number): number {
  if (!context.isAny(at, 'comma', 'dash', 'close')) return at
  for (let token = at - 1; token > from; token--) if (context.isAny(token, 'comma', 'dash', 'open')) return token
  return at
}

/** "has never fallen | and lies": what stands before the second verb says nothing of it. */
const goesBack = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'semicolon', 'colon', 'contrast') || (context.is(at, 'conjunction') && isVerb(context, at + 1))

/** The last negation of tokens [from, end), in the clause that ends there; or null. */
function denialBefore(context: ClaimContext, from: number, end: number): number | null {
  for (let at = end - 1; at >= Math.max(from, end - longestClause); at--) {
    if (isDenial(context, at)) return at
    const opening = at === end - 1 ? overAside(context, at, from) : at
    if (goesBack(context, at) || (opening === at && context.isAny(at, 'comma', 'dash', 'close'))) return null
    at = opening
  }
  return null
}

/** "neither Lviv nor | Kharkiv is on", "no part of | Lviv lies on", "nor is | Lviv on": before a subject and its verb. */
function denialOfSubject(context: ClaimContext, { firstToken, lastToken }: Mention, first: number): number | null {
  const isSaid = isVerb(context, firstToken - 1) || isVerb(context, lastToken) || first - lastToken > 0
  const start = Math.max(context.sentenceOf(firstToken).firstToken, firstToken - subjectReach)
  for (let at = firstToken - 1; isSaid && at >= start; at--) {
    if (context.is(at, 'negation')) return at
    if (context.isAny(at, 'comma', 'contrast', 'semicolon', 'colon', 'dash', 'close')) return null
  }
  return null
}

/** The first token of what a claim says its subject to lie on, in or at; the token behind the claim where it says nothing. */
function anchorOf({ reference, subject }: Claim, first: number, last: number): number {
  const at = reference && reference !== subject ? reference.firstToken : last
  return at > first ? Math.min(at, last) : last
}

/** The word by which a claim over tokens [first, last) is said not to hold: "is not on the coast", "lies nowhere near"; or null. */
export function deniedBy(context: ClaimContext, claim: Claim, first: number, last: number): number | null {
  const { subject } = claim
  const sentence = context.sentenceOf(first)
  const isBefore = subject !== null && subject.firstToken >= sentence.firstToken && subject.firstToken <= first
  const from = isBefore ? subject.lastToken : Math.max(sentence.firstToken, first - subjectReach)
  return (
    denialBefore(context, from, anchorOf(claim, first, last)) ??
    (isBefore ? denialOfSubject(context, subject, first) : null)
  )
}

/** Over the articles and adjectives of a name, and over the names listed before it: "except | the town of A, B and | C". */
function leadOf(context: ClaimContext, firstToken: number): number {
  let at = firstToken - 1
  for (let step = 0; step < longestClause; step++) {
    const listed = context.isAny(at, 'conjunction', 'disjunction', 'comma') ? context.mentionOver(at - 1) : null
    if (listed) at = listed.firstToken - 1
    else if (context.isAny(at, 'article', 'quality', 'placeAdjective', 'exampleOf')) at--
    else break
  }
  return at
}

/** "all towns | but", "everything | save": a word of all or none before it, in its clause. */
function isOfAll(context: ClaimContext, at: number): boolean {
  for (let token = at - 1; token >= Math.max(context.sentenceOf(at).firstToken, at - subjectReach); token--) {
    if (context.is(token, 'comma') && token < at - 1) return false
    if (context.isAny(token, 'everyOne', 'negation')) return true
  }
  return false
}

/** The word before a place by which a claim is told of all but it: "everything except | Lviv", "all but | Lviv"; or null. */
function excludes(context: ClaimContext, mention: Mention | null): number | null {
  if (!mention) return null
  const at = leadOf(context, mention.firstToken)
  const isPhrase = context.draft.phrases.before(at + 1).some(({ classes }) => classes.has('exception'))
  if (context.is(at, 'exception') || isPhrase) return at
  return context.isAny(at, 'butFor', 'contrast') && isOfAll(context, at) ? at : null
}

export const excludedBy = (context: ClaimContext, { subject, reference }: Claim): number | null =>
  excludes(context, subject) ?? excludes(context, reference)
