/** What takes a claim back from outside its clause: a hoax that tells it, a line through it, a verdict behind it. */
import type { Claim, Sentence, Span } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { isPlainWord } from '../../slots.ts'
import { isFalsehood, struck } from '../../taken-back.ts'
import { isVerb } from './denied.ts'

/** Words between who tells and what is told: "an error placed | Kabul". */
const directReach = 3
/** Words of what tells it, where a verb of telling stands between: "an error in the data | placed". */
const longestTeller = 10
/** Tokens of what is added behind a claim: ", a hoax said". */
const longestAddition = 6
/** Tokens of a sentence that is nothing but a verdict: "No, it is not." */
const longestVerdict = 6
/** Sentences behind a claim among which a labelled verdict stands: "Source: a blog. Rating: false." */
const verdictReach = 4

const isPhrase = (context: ClaimContext, at: number, of: 'nominal'): boolean =>
  context.is(at, of) || context.draft.phrases.from(at).some(({ classes }) => classes.has(of))

/** "A hoax said | Kabul", "An error in the data placed | Kabul": what tells the claim is false; or null. */
export function toldByFalsehood(context: ClaimContext, start: number): number | null {
  const { firstToken } = context.sentenceOf(start)
  const isTold = [start - 1, start - 2].some((at) => context.isAny(at, 'portraying', 'saying', 'opinion'))
  const reach = isTold ? longestTeller : directReach
  for (let at = start - 1; at >= Math.max(firstToken, start - reach); at--) {
    if (isFalsehood(context, at)) return at
    const isOfTeller = isPlainWord(context, at) || context.isAny(at, 'complement', 'saying', 'quote')
    if (!isOfTeller && !(isTold && context.isAny(at, 'inner', 'onSurface', 'genitive', 'article', 'means'))) return null
  }
  return null
}

/** "in name only", "only on paper": right behind a claim, or right before it. */
export function nominally(context: ClaimContext, first: number, last: number): number | null {
  const behind = [last, last + 1].find((at) => isPhrase(context, at, 'nominal'))
  if (behind !== undefined) return behind
  const before = context.draft.phrases.before(first).some(({ classes }) => classes.has('nominal'))
  return before || context.is(first - 1, 'nominal') ? first - 1 : null
}

/** "were it | 40 km from": a verb before its pronoun, where a clause opens. */
export function isSupposed(context: ClaimContext, first: number): boolean {
  const opens = (at: number): boolean =>
    at < context.sentenceOf(first).firstToken ||
    context.isAny(at, 'comma', 'dash', 'open', 'conjunction', 'contrast', 'quote')
  return (
    context.isAny(first - 1, 'expletive', 'deictic', 'anyone') && context.is(first - 2, 'copula') && opens(first - 3)
  )
}

/** "a disputed | town": an adjective. */
const isOfNoun = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'participle') && context.isAny(at - 1, 'article', 'owner')

/** Behind "a hoax |": nothing more of it, or a verb of telling; no "hoax | alert". */
const endsOrTells = (context: ClaimContext, at: number, lastToken: number): boolean =>
  at >= lastToken ||
  context.draft.tokens[at]!.kind === 'punctuation' ||
  context.isAny(at, 'saying', 'opinion', 'portraying', 'boundary')

/** The mark behind a claim that ends at token `last`, and behind what its clause adds to it; or null. */
function additionBehind(context: ClaimContext, last: number, end: number): number | null {
  for (let at = last; at < Math.min(end, last + longestAddition); at++) {
    if (context.isAny(at, 'comma', 'dash', 'open', 'quote')) return at
    if (isVerb(context, at) || context.isAny(at, 'semicolon', 'contrast', 'relative', 'personal')) return null
  }
  return null
}

/** ", a hoax said", "- a falsehood", ", he lied": what is added right behind a claim takes it back; or null. */
export function takenBackBehind(context: ClaimContext, last: number): number | null {
  const { lastToken } = context.sentenceOf(last - 1)
  const opening = additionBehind(context, last, lastToken)
  if (opening === null) return null
  for (let at = opening + 1; at < Math.min(lastToken, opening + longestAddition); at++) {
    const isTaken = isFalsehood(context, at) ? endsOrTells(context, at + 1, lastToken) : context.is(at, 'denying')
    if (isTaken && !isOfNoun(context, at)) return at
    if (context.isAny(at, 'comma', 'semicolon', 'close', 'contrast', 'conjunction')) return null
  }
  return null
}

const isNo = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'negation', 'untrue', 'denying') || isFalsehood(context, at)

/** "Wrong!", "It is not.", "No, it is not.", "He lied.": a sentence that is nothing but a verdict; or null. */
function retort(context: ClaimContext, { firstToken, lastToken }: Sentence): number | null {
  let end = lastToken - 1
  while (end > firstToken && context.draft.tokens[end]!.kind === 'punctuation') end--
  const isShort = end - firstToken < longestVerdict
  for (let at = firstToken; isShort && at < end; at++) if (context.mentionOver(at)?.form === 'name') return null
  const isUntrue = context.is(end, 'truth') && context.is(end - 1, 'negation')
  if (isShort && (isUntrue || isNo(context, end))) return end
  const next = firstToken + 1
  return context.isAny(firstToken, 'negation', 'untrue') && context.isAny(next, 'comma', 'stop') ? firstToken : null
}

/** "VERDICT: False", "Rating: mostly false": a label, and what is found; or null. */
function labelled(context: ClaimContext, { firstToken, lastToken }: Sentence): number | null {
  const colon = [firstToken + 1, firstToken + 2].find((at) => context.is(at, 'colon'))
  if (colon === undefined) return null
  for (let at = colon + 1; at < Math.min(lastToken, colon + directReach + 1); at++) if (isNo(context, at)) return at
  return null
}

/** The word of a sentence behind a claim that ends at token `last` by which it was wrong; or null. */
export function verdictBehind(context: ClaimContext, last: number): number | null {
  let sentence = context.sentenceOf(last - 1)
  for (let step = 0; step < verdictReach && sentence.lastToken < context.draft.tokens.length; step++) {
    sentence = context.sentenceOf(sentence.lastToken)
    const found = labelled(context, sentence) ?? (step === 0 ? retort(context, sentence) : null)
    if (found !== null) return found
  }
  return null
}

/** The mark of a line drawn through a claim in plain text ("~~20 km from Herat~~"); or null. */
export function struckOut({ draft: { text } }: ClaimContext, { from, to }: Claim): Span | null {
  const line = text.lastIndexOf('\n', from) + 1
  const marks = text.slice(line, from).split(struck).length - 1
  const opening = text.lastIndexOf(struck, from)
  return marks % 2 === 1 && text.indexOf(struck, to) >= 0 ? { from: opening, to: opening + struck.length } : null
}
