/** What can lie nowhere: a word that only opens its sentence, a month, a capital that speaks for its state. */
import type { Mention, Sentence } from '../../model.ts'
import { isSpeaking } from '../../mention/speaking.ts'
import type { ClaimContext } from '../context.ts'
import { isPlainWord } from '../slots.ts'

/** "Buses are", "Houses were": one place does not go with the verb of several. */
const isOfSeveral = (context: ClaimContext, at: number): boolean => context.is(at, 'copula') && context.is(at, 'plural')

/** "Late", "Reporters": a capital that only the place in the sentence gives, and no place bears the word. */
export function isOpeningWord(context: ClaimContext, mention: Mention, { firstToken }: Sentence): boolean {
  const { lastToken, matches, types } = mention
  if (mention.firstToken !== firstToken || lastToken - firstToken > 1) return false
  if (isOfSeveral(context, lastToken) || context.isAny(firstToken, 'newsNoun', 'forceNoun', 'dayLink')) return true
  if (matches.length + types.length > 0) return false
  const next = context.draft.tokens[lastToken]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    context.quantityOver(lastToken) === null &&
    context.compassOver(lastToken) === null &&
    !context.isAny(lastToken, 'being', 'posture', 'located', 'locative', 'site', 'hedge', 'quoted', 'onSurface') &&
    !context.isAny(lastToken, 'conjunction', 'facing', 'inner')
  )
}

/** "Jan.", "on Tuesday": part of a day. */
const isOfDay = (context: ClaimContext, { firstToken, lastToken }: Mention): boolean =>
  context.dateOver(firstToken) !== null ||
  (lastToken - firstToken === 1 && context.isAny(firstToken, 'monthName', 'weekdayName'))

/** Tokens of an aside, and of the words between "according to" and a name. */
const longestAside = 12
const longestTitle = 4

const isMark = (context: ClaimContext, at: number): boolean => context.isAny(at, 'comma', 'dash', 'open', 'close')

/** "according to the Syrian | army", "selon | Damas": whose word it is. */
function isBehindCiting(context: ClaimContext, { firstToken }: Mention): boolean {
  for (let at = firstToken; at >= Math.max(0, firstToken - longestTitle); at--) {
    if (context.is(at - 1, 'citing')) return true
    if (context.draft.phrases.before(at).some(({ classes }) => classes.has('citing'))) return true
    if (context.draft.tokens[at - 1]?.kind !== 'word' || context.is(at - 1, 'copula')) return false
  }
  return false
}

/** ", officials in Raqqa said,": the aside around a mention, which says who says it. */
function isInSayingAside(context: ClaimContext, { firstToken, lastToken }: Mention, sentence: Sentence): boolean {
  let [first, last] = [firstToken - 1, lastToken]
  while (first >= sentence.firstToken && firstToken - first < longestAside && !isMark(context, first)) first--
  while (last < sentence.lastToken && last - lastToken < longestAside && !isMark(context, last)) last++
  if (first < sentence.firstToken || last >= sentence.lastToken || !isMark(context, first) || !isMark(context, last))
    return false
  return context.is(last - 1, 'saying') || (context.is(first + 1, 'saying') && !closesAside(context, first, sentence))
}

/** Whether a verb that a name needs stands between two tokens. */
function hasVerb(context: ClaimContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isVerbal(context, at) || context.isAny(at, 'being', 'saying', 'takingVerb', 'quoted')) return true
  return false
}

/** "The army, which holds A, | said", "The group (ISW) | said": an aside closes there, and its noun goes on to its verb. */
function closesAside(context: ClaimContext, mark: number, { firstToken }: Sentence): boolean {
  let open = mark - 1
  while (open > firstToken && !isMark(context, open)) open--
  return open > firstToken && !hasVerb(context, firstToken, open)
}

/** "according to the army", ", officials in Raqqa said,": says it, and is not what it is said of. */
const isSource = (context: ClaimContext, mention: Mention, sentence: Sentence): boolean =>
  isBehindCiting(context, mention) || isInSayingAside(context, mention, sentence)

/** Tokens behind a pronoun in which the words of its clause stand. */
const longestClause = 40

/** Whether the subject of a clause may begin at a token: "when | the bomb", "that | rebels", "when | it". */
const opensNoun = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'article', 'owner', 'anyone', 'demonstrative', 'newsNoun') ||
  context.mentionOver(at)?.firstToken === at ||
  (isPlainWord(context, at) && !isVerbal(context, at) && isVerbal(context, at + 1))

const isVerbal = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'participle', 'copula', 'posture', 'moving', 'ability')

/** "It was in A that the drone fell": a pronoun that only lifts out what follows; "that | fell" goes on with A. */
function isLifting(context: ClaimContext, { firstToken, lastToken }: Mention, sentence: Sentence): boolean {
  if (!context.is(firstToken, 'expletive')) return false
  const end = Math.min(sentence.lastToken, lastToken + longestClause)
  for (let at = lastToken; at < end; at++) if (context.is(at, 'complement') && opensNoun(context, at + 1)) return true
  return false
}

/** Tokens at the head of a sentence among which the noun stands that it is about. */
const longestHead = 4

/** "The drone overflew A. It was 15 km from B": a thing that moves, which the sentence, or the one before it, is about. */
function isOfVehicle(context: ClaimContext, { firstToken }: Mention, sentence: Sentence): boolean {
  if (!context.is(firstToken, 'expletive')) return false
  const isFirst = firstToken <= sentence.firstToken + 1
  const about = isFirst && sentence.firstToken > 0 ? context.sentenceOf(sentence.firstToken - 1) : sentence
  const end = Math.min(about.lastToken, about.firstToken + longestHead)
  for (let at = about.firstToken; at < end && at < firstToken; at++) {
    if (context.isAny(at, 'placeLead', 'genitive', 'copula')) return false
    if (context.is(at, 'vehicle')) return true
  }
  return false
}

/** "It was 15 km from B when it was shot down": where something was at a moment, which no place is. */
function isOfMoment(context: ClaimContext, { firstToken, lastToken }: Mention, sentence: Sentence): boolean {
  if (!context.is(firstToken, 'expletive') || !context.is(lastToken, 'copula')) return false
  const end = Math.min(sentence.lastToken, lastToken + longestClause)
  for (let at = lastToken; at < end && !context.is(at, 'semicolon'); at++)
    if (context.is(at, 'moment') && !context.isAny(at + 1, 'gerund', 'participle')) return true
  return false
}

/** A pronoun that stands for no place. */
const isNoPlace = (context: ClaimContext, mention: Mention, sentence: Sentence): boolean =>
  mention.form === 'pronoun' &&
  (isLifting(context, mention, sentence) ||
    isOfVehicle(context, mention, sentence) ||
    isOfMoment(context, mention, sentence))

/** "between | A and B", "between A and | B": what something else lies between; "between A, 20 km from C, and B" is of A. */
export function isEndOfPair(context: ClaimContext, { firstToken, lastToken }: Mention): boolean {
  if (context.is(firstToken - 1, 'pairing')) return context.is(lastToken, 'conjunction')
  const other = context.is(firstToken - 1, 'conjunction') ? context.mentionOver(firstToken - 2) : null
  return other !== null && context.is(other.firstToken - 1, 'pairing')
}

/** Whether a mention may be what a claim locates, as far as its own words tell. */
export const mayLie = (context: ClaimContext, mention: Mention, sentence: Sentence): boolean =>
  (mention.form === 'name' ||
    mention.form === 'description' ||
    mention.form === 'pronoun' ||
    mention.form === 'force') &&
  !(mention.form === 'name' && isOpeningWord(context, mention, sentence)) &&
  !(mention.form === 'name' && (isOfDay(context, mention) || mention.name.length === 1)) &&
  !(mention.form === 'force' && context.is(mention.lastToken, 'saying')) &&
  !isNoPlace(context, mention, sentence) &&
  !isEndOfPair(context, mention) &&
  !isSource(context, mention, sentence) &&
  !isSpeaking(context.draft, mention)
