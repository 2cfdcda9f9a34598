/** What the text does not tell as a fact: denied, doubted, supposed, asked; by words before a claim or behind it. */
import { countBefore } from '../../../text/count-before.ts'
import type { Claim, ClaimKind } from '../../../model.ts'
import { spanOfTokens } from '../../claim.ts'
import type { ClaimContext } from '../../context.ts'
import { isPlainWord } from '../../slots.ts'
import { isFalsehood, isInvented } from '../../taken-back.ts'
import { correctionBefore } from './correction.ts'
import { deniedBy, excludedBy, isVerb } from './denied.ts'
import { isSupposed, nominally, struckOut, takenBackBehind, toldByFalsehood, verdictBehind } from './retracted.ts'
import { saidBefore, setRight } from './set-right.ts'

/** Tokens before and behind a claim that are looked at: keeps the whole linear. */
const longestClause = 60
/** How far before "that" the word stands that denies: "denied in a statement on Monday that". */
const governorReach = 7
/** Words between such a word and what it denies, where no "that" joins them: "wrongly put Tabqa 145 km from". */
const directReach = 3
/** Tokens before a claim in which a negation takes it back: "is not about 20 km from". */
const negationReach = 4
/** Tokens of an aside between a negation and what it takes back. */
const longestAside = 10

/** Two figures that are one length, and a pair beside a name, are the writer's own. */
const untouched: ReadonlySet<ClaimKind> = new Set(['conversion', 'coordinates', 'consistency'])

/** Kinds whose claims may stand under a name in passing ("Mosul, Iraq"): only what a verb says is denied. */
const isSide = ({ kind }: Claim): boolean => kind === 'distance' || kind === 'direction'

/** Tokens of a claim and its subject. */
interface Place {
  readonly first: number
  readonly last: number
  /** Where its clause begins: its subject, if that stands in the sentence before it. */
  readonly start: number
}

function placeOf(context: ClaimContext, { from, to, subject }: Claim): Place {
  const { tokens } = context.draft
  const first = countBefore(tokens, (token) => token.to <= from)
  const last = countBefore(tokens, (token) => token.from < to)
  const isBefore =
    subject && subject.firstToken < first && context.sentenceOf(subject.firstToken) === context.sentenceOf(first)
  return { first, last, start: isBefore ? subject.firstToken : first }
}

/** "Is Mosul in Syria?", "Were the town 45 km from": a verb right before the subject, where the sentence opens. */
function isInverted(context: ClaimContext, start: number): boolean {
  const { firstToken } = context.sentenceOf(start)
  return context.isAny(firstToken, 'copula', 'ability') && start > firstToken && start <= firstToken + 2
}

/** "Tabqa, | 145 km from Raqqa,": of that name, whatever stands before it. */
const isRightBehind = (context: ClaimContext, { subject }: Claim, first: number): boolean =>
  subject?.lastToken === first - 1 && context.isAny(first - 1, 'comma', 'open', 'dash')

/** "Tabqa, 145 km from Raqqa, fell", "Tabqa, which lies": said in passing, whatever becomes of the sentence. */
function isAside(context: ClaimContext, claim: Claim, { first, last, start }: Place): boolean {
  const { subject } = claim
  if (subject && context.is(subject.firstToken, 'relative') && context.is(subject.firstToken - 1, 'comma')) return true
  if (isRightBehind(context, claim, first)) return true
  if (isSide(claim) || isInverted(context, start)) return false
  const from =
    subject && start < first ? Math.max(subject.lastToken, first - longestClause) : Math.max(start, first - 1)
  for (let at = from; at < last; at++) if (isVerb(context, at)) return false
  return true
}

/** "the disputed city": says nothing of what is told. */
const isAdjective = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'participle') &&
  (at === context.sentenceOf(at).firstToken || context.isAny(at - 1, 'article', 'owner', 'placing', 'conjunction'))

/** Tokens at the head of a sentence among which stands what it is told by. */
const longestHead = 8

/** "In his novel, X is", "On the old map X": the sentence opens with what tells of no real ground; or null. */
function inTale(context: ClaimContext, start: number): number | null {
  const { firstToken } = context.sentenceOf(start)
  const isLed = context.isAny(firstToken, 'inner', 'onSurface', 'means') || isCiting(context, firstToken)
  for (let at = firstToken + 1; isLed && at < Math.min(start, firstToken + longestHead); at++) {
    if (isInvented(context, at)) return isEvent(context, at) ? null : at
    if (context.isAny(at, 'comma', 'copula', 'saying') || context.mentionOver(at)?.form === 'name') return null
  }
  return null
}

/** "In a game in X": it takes place on real ground. */
const isEvent = (context: ClaimContext, at: number): boolean =>
  context.isAny(at + 1, 'inner', 'site', 'locative', 'facing', 'onSurface', 'vicinity')

const isCiting = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'citing') || context.draft.phrases.from(at).some(({ classes }) => classes.has('citing'))

/** "The poster showed | X 145 km from": what shows it, with no more than a verb before the subject. */
function shownBy(context: ClaimContext, start: number): number | null {
  const { firstToken } = context.sentenceOf(start)
  for (let at = start - 1; at >= Math.max(firstToken, start - directReach); at--) {
    if (isInvented(context, at)) return at
    if (!isPlainWord(context, at) && !context.is(at, 'complement')) return null
  }
  return null
}

/** "or so the propaganda had it", "so the story goes", ", in his novel": words behind a claim by which it is only told. */
function soTold(context: ClaimContext, last: number): number | null {
  const { lastToken } = context.sentenceOf(last - 1)
  const lead = context.is(last, 'comma') ? last + 1 : last
  if (context.isAny(lead, 'inner', 'onSurface') || isCiting(context, lead))
    for (let at = lead + 1; at < Math.min(lastToken, lead + directReach + 2) && !context.is(at, 'comma'); at++)
      if (isInvented(context, at) && !isEvent(context, at)) return at
  const end = Math.min(lastToken, last + longestHead)
  for (let at = last + 1; at < end; at++) {
    const isTold =
      context.is(at, 'soTold') || context.draft.phrases.from(at).some(({ classes }) => classes.has('soTold'))
    if (isTold && context.isAny(at - 1, 'invented', 'reported', 'powerSeat')) return at
  }
  return null
}

/** A word by which what follows is not so. */
const denies = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'denying', 'untrue') && !isAdjective(context, at)

/** "denied", "nobody believes", "the myth" before the "that" at a token; over an aside between the two. */
function governorOf(context: ClaimContext, that: number, first: number): number | null {
  let at = that - 1
  if (context.isAny(at, 'comma', 'dash', 'close')) {
    do at--
    while (at > Math.max(first, that - longestClause) && !context.isAny(at, 'comma', 'dash', 'open'))
    at--
  }
  const end = Math.max(first, at - governorReach)
  for (; at >= end && !context.isAny(at, 'comma', 'semicolon', 'conjunction', 'contrast'); at--)
    if (
      context.isAny(at, 'denying', 'untrue', 'negation', 'unreal') ||
      isFalsehood(context, at) ||
      (context.is(at, 'rectifying') && context.is(that - 1, 'reported'))
    )
      return at
  return null
}

/** Words of the phrase that "that" ends: "The odd new idea". */
const longestNounPhrase = 4

/** "The idea that X is", where its clause opens: what a thing of talk says that is itself spoken of, and not called true. */
function spokenOf(context: ClaimContext, that: number, firstToken: number): number | null {
  if (!context.is(that - 1, 'reported')) return null
  let at = that - 1
  while (at > firstToken && that - at < longestNounPhrase && isPlainWord(context, at - 1)) at--
  if (at > firstToken && context.isAny(at - 1, 'article', 'owner')) at--
  if (at > firstToken && !context.isAny(at - 1, 'comma', 'semicolon', 'dash', 'contrast', 'quote')) return null
  const { lastToken } = context.sentenceOf(that)
  for (let token = that; token < Math.min(lastToken, that + longestClause); token++)
    if (context.isAny(token, 'truth', 'confirming')) return null
  return that - 1
}

/** "he believed X was", "had assumed that X is": somebody's idea; "is believed to be" goes behind its subject. */
const believes = (context: ClaimContext, at: number, start: number, isSameClause: boolean): boolean =>
  isSameClause &&
  context.is(at, 'believing') &&
  !context.is(at - 1, 'copula') &&
  (at >= start - 2 || context.is(at + 1, 'complement'))

/** "misstated the distance: |": what stands behind the colon is right. */
function isSetRightBehind(context: ClaimContext, colon: number, first: number): boolean {
  if (!context.is(colon, 'colon')) return false
  for (let at = colon - 1; at >= Math.max(first, colon - longestClause); at--)
    if (context.is(at, 'portraying')) return true
  return false
}

/** The word that takes back the clause which opens at `at`: "denied | that", "wrongly | said". */
function governorAt(context: ClaimContext, at: number, first: number, isDirect: boolean): number | null {
  const opens = context.is(at, 'complement') || (isDirect && context.isAny(at, 'opinion', 'saying'))
  return opens ? (governorOf(context, at, first) ?? spokenOf(context, at, first)) : null
}

/** Where a clause of its own begins, which no word before it governs. */
const endsGoverning = (context: ClaimContext, at: number, first: number): boolean =>
  context.isAny(at, 'semicolon', 'contrast') ||
  isSetRightBehind(context, at, first) ||
  (context.is(at, 'conjunction') && context.is(at + 1, 'saying'))

/** "denied that X is", "wrongly put X 145 km from", "if X were": a word over the clause that begins at `start`. */
function before(context: ClaimContext, start: number): number | null {
  const { firstToken } = context.sentenceOf(start)
  let [isDirect, isSameClause] = [true, true]
  for (let at = start - 1; at >= Math.max(firstToken, start - longestClause); at--) {
    if (endsGoverning(context, at, firstToken)) return null
    const takesBack = (isSameClause && context.is(at, 'supposing')) || (isDirect && denies(context, at))
    if (takesBack || believes(context, at, start, isSameClause)) return at
    const governor = governorAt(context, at, firstToken, isDirect)
    if (governor !== null) return governor
    isSameClause &&= !context.isAny(at, 'comma', 'close', 'dash')
    isDirect &&= start - at < directReach && isSameClause && (context.is(at, 'saying') || !context.is(at, 'boundary'))
  }
  return null
}

/** "is false", "is not true", "wrongly": a word that says so of what stands before. */
const isUntrue = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'untrue') ||
  (context.is(at, 'negation') && (context.is(at + 1, 'truth') || context.is(at + 2, 'truth')))

/** Whether such a word is all that a clause says, or tells how something was said: "wrongly said". */
function closes(context: ClaimContext, at: number): boolean {
  const next = context.is(at, 'negation') ? (context.is(at + 1, 'truth') ? at + 2 : at + 3) : at + 1
  return (
    next >= context.sentenceOf(at).lastToken ||
    context.isAny(next, 'saying', 'opinion', 'reported', 'stop', 'comma', 'quote')
  )
}

/** "The claim that X is", "reports X is": what is told of it behind may deny it. */
function isReported(context: ClaimContext, start: number): boolean {
  const that = [start - 1, start - 2].find((at) => context.is(at, 'complement'))
  return context.is((that ?? start) - 1, 'reported')
}

const isQuoted = (context: ClaimContext, last: number): boolean =>
  [last, last + 1, last + 2].some((at) => context.is(at, 'quote')) && !context.is(last, 'saying')

/** "The claim that X is ... was false", “... ,” the map wrongly said: a word behind the claim. */
function behind(context: ClaimContext, { start, last }: Place): number | null {
  const reported = isReported(context, start)
  const quoted = isQuoted(context, last)
  const end = Math.min(context.sentenceOf(last - 1).lastToken, last + longestClause)
  for (let at = last; at < end && !context.is(at, 'semicolon'); at++) {
    if (isUntrue(context, at) && (reported || quoted || closes(context, at))) return at
    if (reported && context.is(at, 'denying')) return at
  }
  return null
}

/** "That is false.", "The claim was wrong.", "Wrong!", "Rating: false": a sentence behind. */
function inNext(context: ClaimContext, { last }: Place): number | null {
  return verdictBehind(context, last) ?? calledFalse(context, last)
}

function calledFalse(context: ClaimContext, last: number): number | null {
  const next = context.sentenceOf(context.sentenceOf(last - 1).lastToken)
  const { firstToken, lastToken } = next
  if (firstToken < last) return null
  if (!context.is(firstToken, 'demonstrative') && !context.is(firstToken + 1, 'reported')) return null
  for (let at = firstToken; at < Math.min(lastToken, firstToken + governorReach); at++)
    if (isUntrue(context, at) && closes(context, at)) return at
  return null
}

/** The mark that opens an aside right before a claim: "is not|, as the brief says, | 20 km from"; null where none ends there. */
function asideBefore(context: ClaimContext, end: number, from: number): number | null {
  if (!context.isAny(end, 'comma', 'dash', 'close')) return null
  for (let at = end - 1; at > Math.max(from, end - longestAside); at--)
    if (context.isAny(at, 'comma', 'dash', 'open')) return at
  return null
}

/** "is not 20 km from", "if Aden were", "Were Aden", a question: taken back where it is said. */
function within(context: ClaimContext, claim: Claim, { first, start }: Place): number | null {
  const { firstToken, lastToken } = context.sentenceOf(first)
  if (context.lower(lastToken - 1) === '?') return lastToken - 1
  if (isInverted(context, start)) return firstToken
  if (isSupposed(context, first)) return first - 2
  if (!isSide(claim) || correctionBefore(context, first) < first) return null
  const negated = negatedBefore(context, first, start < first ? claim.subject!.lastToken : start)
  return negated ?? (context.is(firstToken, 'unreal') ? firstToken : null)
}

/** "not", "fails to", "is not, as the brief says,": in the clause before a claim that is said from `claimed` on. */
function negatedBefore(context: ClaimContext, first: number, claimed: number): number | null {
  const { firstToken } = context.sentenceOf(first)
  for (let at = first - 1; at >= Math.max(firstToken, first - negationReach); at--) {
    const opening = at === first - 1 ? asideBefore(context, at, claimed) : null
    if (opening !== null && context.is(opening - 1, 'unreal')) return opening - 1
    if (context.isAny(at, 'comma', 'close', 'semicolon')) break
    if (context.is(at, 'unreal')) return at
    if (at >= claimed && context.isAny(at, 'denying', 'untrue')) return at
  }
  return null
}

/** "not 145 km from X and 20 km from Y": goes on with what was taken back. */
function goesOn(context: ClaimContext, previous: Claim | undefined, claim: Claim, { first }: Place): boolean {
  if (!previous?.unasserted || !claim.subject || previous.subject !== claim.subject) return false
  for (let at = first - 1; at > first - longestClause && context.draft.tokens[at]!.from >= previous.to; at--)
    if (context.isAny(at, 'contrast', 'semicolon', 'stop')) return false
  return true
}

/** "far from being | 20 km from", "a far cry from |": said even in passing. */
const takenBackBefore = (context: ClaimContext, first: number): number | null =>
  context.draft.phrases.before(first).some(({ classes }) => classes.has('takingBack')) ? first - 1 : null

/** Tokens right behind a claim that say how it was said. */
const longestSource = 8

/** "20 km from X as he wrongly put it", "according to a mistaken report", "if they are to be believed": up to the comma. */
function doubtRightBehind(context: ClaimContext, last: number): number | null {
  const end = Math.min(context.sentenceOf(last - 1).lastToken, last + longestSource)
  for (let at = last; at < end && !context.isAny(at, 'comma', 'semicolon', 'dash', 'close', 'conjunction'); at++)
    if (context.is(at, 'untrue') || (at === last && context.is(at, 'supposing'))) return at
  return null
}

/** What takes back even what is said in passing: "Homs, which is not on the coast, has no port", "All but Lviv, 40 km from". */
const evenInPassing = (context: ClaimContext, claim: Claim, { first, last, start }: Place): number | null =>
  (isRightBehind(context, claim, first) ? null : excludedBy(context, claim)) ??
  (isSide(claim) ? takenBackBefore(context, first) : deniedBy(context, claim, first, last)) ??
  doubtRightBehind(context, last) ??
  nominally(context, first, last) ??
  toldByFalsehood(context, start)

/** The word of the same sentence, or of the next, that takes a whole statement back; null where none does. */
const takenBackAt = (context: ClaimContext, claim: Claim, place: Place, next: Claim | undefined): number | null =>
  within(context, claim, place) ??
  before(context, place.start) ??
  shownBy(context, place.start) ??
  behind(context, place) ??
  soTold(context, place.last) ??
  takenBackBehind(context, place.last) ??
  inNext(context, place) ??
  setRight(context, claim, place.start, place.last, next ? { claim: next, start: placeOf(context, next).start } : null)

/** The claim, with the word by which the text does not tell it as a fact. */
function told(context: ClaimContext, claim: Claim, previous: Claim | undefined, next: Claim | undefined): Claim {
  if (untouched.has(claim.kind) || claim.subjectForm !== 'place') return claim
  const place = placeOf(context, claim)
  const doubt =
    inTale(context, place.start) ?? saidBefore(context, place.start, place.last) ?? evenInPassing(context, claim, place)
  if (doubt !== null) return takenBack(context, claim, doubt)
  const struck = struckOut(context, claim)
  if (struck) return { ...claim, unasserted: struck }
  if (isAside(context, claim, place)) return claim
  if (goesOn(context, previous, claim, place)) return { ...claim, unasserted: previous!.unasserted! }
  const at = takenBackAt(context, claim, place, next)
  return at === null ? claim : takenBack(context, claim, at)
}

/** The claim, with the word by which it is not told as a fact. */
function takenBack(context: ClaimContext, claim: Claim, at: number): Claim {
  context.tracer?.step(at, 'veto', 'not-asserted', `“${context.lower(at)}” takes the claim back: not told as a fact`)
  return { ...claim, unasserted: spanOfTokens(context, at, at + 1) }
}

/** Claims in the order of the text; those that it does not tell as facts say by which word. */
export function asserted(context: ClaimContext, claims: readonly Claim[]): readonly Claim[] {
  const all: Claim[] = []
  claims.forEach((claim, index) => all.push(told(context, claim, all.at(-1), claims[index + 1])))
  return all
}
