/** Words between a subject and its claim that nobody understands: it is not judged then. */
import type { Mention } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { isPossessive } from '../../setting.ts'
import { isPlainWord } from '../../slots.ts'

export interface Doubt {
  readonly first: number
  readonly last: number
}

/** Tokens of a clause that are looked at: keeps the whole linear. */
const longestClause = 60

const over = (first: number, last = first + 1): Doubt => ({ first, last })

/** The word that governs a mention, over its article and adjectives. */
function governor(context: ClaimContext, { firstToken }: Mention): number {
  let at = firstToken - 1
  while (context.isAny(at, 'definite', 'quality', 'areaEpithet') || context.compassOver(at) !== null) at--
  return at
}

/** A noun before a preposition: it is what the sentence is about, not the place behind. */
function isHead(context: ClaimContext, at: number): boolean {
  if (context.is(at, 'feature')) return false
  if (isPlainWord(context, at) || context.mentionOver(at)?.form === 'force') return true
  const { firstToken } = context.sentenceOf(at)
  return (
    at === firstToken &&
    context.draft.tokens[at]!.kind === 'word' &&
    (context.mentionOver(at)?.matches.length ?? 0) === 0
  )
}

const isVerb = (context: ClaimContext, at: number): boolean => context.isAny(at, 'copula', 'posture', 'being')

/** "The army in Mosul is", "from Sanaa to within": the name stands under a preposition, and something else is meant. */
function governed(context: ClaimContext, subject: Mention, start: number): Doubt | null {
  const at = governor(context, subject)
  if (subject.form !== 'name' || at <= context.sentenceOf(start).firstToken) return null
  if (context.is(at, 'origin') && context.is(subject.lastToken, 'goal')) return over(at)
  const isUnder = context.isAny(at, 'genitive', 'origin', 'goal', 'placing', 'accompanying', 'crossing')
  const isObject = isPlainWord(context, at) && context.isAny(at - 1, 'relative', 'personal')
  if (!isObject && (!isUnder || !isHead(context, at - 1))) return null
  for (let token = subject.lastToken; token <= Math.min(start, subject.lastToken + longestClause); token++) {
    if (context.isAny(token, 'comma', 'open', 'dash')) return null
    if (isVerb(context, token)) return over(at - 1, at + 1)
  }
  return null
}

/** Words that may stand in a predicate before a claim: they place its subject, or say what it is. */
const isPlacing = (context: ClaimContext, at: number): boolean =>
  context.mentionOver(at) !== null ||
  context.compassOver(at) !== null ||
  context.quantityOver(at) !== null ||
  context.dateOver(at) !== null ||
  context.draft.tokens[at]?.kind !== 'word' ||
  context.draft.tokens[at]!.capital ||
  context.isAny(at, 'subjectLink', 'located', 'posture', 'copula', 'being', 'hedge', 'article', 'owner') ||
  (context.is(at, 'numeral') && context.isAny(at + 1, 'feature', 'quality', 'placeAdjective')) ||
  context.isAny(at, 'placing', 'genitive', 'feature', 'quality', 'placeAdjective', 'compoundAdjective') ||
  context.isAny(
    at,
    'perched',
    'dayLink',
    'path',
    'areaEpithet',
    'reachWord',
    'nameNoun',
    'edge',
    'core',
    'filler',
    'sideAdverb',
    'sideNoun',
    'additive',
    'conjunction',
    'nationality',
    'behindNoun',
    'bareApposition',
  )

/** Whether an article opens the phrase of a word right behind a copula or a preposition: "is a quiet | resort". */
function hasOpening(context: ClaimContext, at: number): boolean {
  for (let token = at - 1; token > at - 6; token--) {
    if (isPossessive(context.mentionOver(token))) return true
    if (context.isAny(token, 'article', 'owner'))
      return context.isAny(token - 1, 'copula', 'additive', 'placing', 'comma', 'open', 'dash')
    if (!isPlainWord(context, token) && !context.draft.tokens[token]?.capital && !context.compassOver(token))
      return false
  }
  return false
}

/** Behind the last mark between a subject and a claim; behind the subject where none stands. */
function segmentStart(context: ClaimContext, { lastToken }: Mention, start: number): number {
  let at = start
  while (
    at > Math.max(lastToken, start - longestClause) &&
    !context.isAny(at - 1, 'comma', 'close', 'dash', 'semicolon', 'colon')
  )
    at--
  return at
}

/** "has 9,300 people | and is 18 km from", "lies in the hills and is situated": the verb goes back to the subject. */
const beginsAgain = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'copula', 'posture') && context.is(at - 1, 'conjunction')

/** "a town of 20,000 | people": how many live there changes nothing. */
const isCounted = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'countedThing') && context.draft.tokens[at - 1]?.kind === 'number'

/** Words before a noun of the land: "high | ground". */
const longestGround = 2

/** Behind "on | high ground", "in | rolling hills", "on | a ridge": what land it stands on changes nothing; else the token. */
function overGround(context: ClaimContext, at: number): number {
  if (!context.isAny(at - 1, 'locative', 'onSurface')) return at
  for (let token = at; token <= at + longestGround; token++) {
    if (context.is(token, 'terrain')) return token + 1
    if (!isPlainWord(context, token)) return at
  }
  return at
}

/** "is | full of displaced families from villages | 30 km from": the first word of a predicate that no class holds. */
function strange(context: ClaimContext, subject: Mention, start: number): Doubt | null {
  if (subject.lastToken > start || context.isAny(start, 'located', 'quoted') || beginsAgain(context, start)) return null
  const from = segmentStart(context, subject, start)
  let first = -1
  for (let at = from; at < start; at++) {
    at = overGround(context, at)
    if (at >= start) break
    if (context.is(at, 'located') || beginsAgain(context, at)) first = -1
    else if (isCounted(context, at)) continue
    else if (!isPlacing(context, at) && !hasOpening(context, at)) first = first < 0 ? at : first
  }
  return first < 0 ? null : over(first, start)
}

/** "Mosul | residents who fled say the front | is": words right behind a subject that are no part of its name. */
function trailing(context: ClaimContext, { form, lastToken }: Mention, start: number): Doubt | null {
  if (form !== 'name' || lastToken >= start) return null
  if (!isPlainWord(context, lastToken) || isPlacing(context, lastToken)) return null
  return isOwnVerb(context, lastToken, start) ? null : over(lastToken)
}

/** "Diest | neighbours A and is situated": a verb of which a place is the subject, and another one behind it. */
function isOwnVerb(context: ClaimContext, at: number, start: number): boolean {
  if (!context.isAny(at, 'subjectEnd', 'fallingVerb')) return false
  for (let token = start; token > Math.max(at, start - longestClause); token--)
    if (beginsAgain(context, token)) return true
  return false
}

/** "is | a fictional | 40 km from", "a purported | 40 km": an adjective of the figure itself that no class holds. */
function ofFigure(context: ClaimContext, start: number): Doubt | null {
  let at = start
  while (start - at < 2 && context.is(at - 1, 'adjectival') && !context.isAny(at - 1, 'feature', 'stretching')) at--
  return at < start && context.is(at - 1, 'indefinite') ? over(at, start) : null
}

/** Words of a noun phrase that are walked over. */
const longestPhrase = 6

/** "is a town | with an airfield | 90 km from", "the market | for towns | 10 km from": the figure is said of that thing. */
function ofCompanion(context: ClaimContext, { lastToken }: Mention, start: number): Doubt | null {
  let last = start
  while (last > lastToken && context.is(last - 1, 'hedge')) last--
  const first = beginOfPhrase(context, last, lastToken)
  const at = first - 1
  if (first === last || at < lastToken) return null
  // "as far as a village 10 km from".
  if (context.draft.phrases.before(first).some(({ classes }) => classes.has('boundBefore'))) return over(at, start)
  if (!context.is(at, 'relating') || context.is(at, 'means')) return null
  // "of the province 90 km from" is what the subject lies in.
  const mayBeIn = context.isAny(at, 'genitive', 'origin', 'goal', 'pairing') && !context.is(first, 'indefinite')
  const isSeveral = context.is(last - 1, 'severalOf') && !context.draft.tokens[last - 2]!.capital
  return mayBeIn && !isSeveral ? null : over(at, start)
}

/** First token of the noun phrase of no name that ends before a token, with its article; the token where none ends. */
function beginOfPhrase(context: ClaimContext, last: number, from: number): number {
  const described = context.mentionOver(last - 1)
  if (described) return described.form === 'description' && described.firstToken >= from ? described.firstToken : last
  let first = last
  const isOfPhrase = (at: number): boolean => isPlainWord(context, at) || context.draft.tokens[at]!.capital
  while (first > from && last - first < longestPhrase && isOfPhrase(first - 1)) first--
  return first < last && context.is(first - 1, 'article') ? first - 1 : first
}

/** What is not understood between a subject and a claim that starts at a token, or null. */
export function doubtOf(context: ClaimContext, subject: Mention | null, start: number): Doubt | null {
  if (!subject) return null
  const found =
    ofFigure(context, start) ??
    governed(context, subject, start) ??
    trailing(context, subject, start) ??
    strange(context, subject, start) ??
    ofCompanion(context, subject, start)
  if (found) context.tracer?.step(found.first, 'veto', 'not-understood', 'words between the subject and the claim')
  return found
}
