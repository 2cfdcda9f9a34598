/** What a sentence is about, as far as its words tell, and which mentions stand in it. */
import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, Mention, Sentence, Span, Token } from '../model.ts'
import { countBefore } from '../text/count-before.ts'
import { isSpeaking } from './speaking.ts'
import { isArea } from './type-words.ts'

/** Whether the word before a mention shows that it is no subject: a preposition, or a conjunction. */
export const isGoverning = (token: Token | undefined): boolean =>
  isAny(token, 'placeLead', 'onSurface', 'accompanying', 'preposition', 'inner', 'pairing', 'spreadOver') ||
  isAny(token, 'genitive', 'origin', 'goal', 'conjunction')

/** Verbs behind which no subject follows. */
export const isVerb = (token: Token | undefined): boolean => isAny(token, 'copula', 'posture', 'subjectEnd')

/** Token behind which no subject follows: the sentence's first verb, or its end. */
function firstVerb(draft: Draft, sentence: Sentence): number {
  let at = sentence.firstToken
  while (at < sentence.lastToken && !isVerb(draft.tokens[at])) at++
  return at
}

/** What was read of a sentence, kept with the mentions that it was read with: rules ask once for every figure. */
interface Read {
  readonly own: readonly Mention[]
  subject?: Mention | null
}

const kept = new WeakMap<readonly Mention[], Map<Sentence, Read>>()

function readOf(mentions: readonly Mention[], sentence: Sentence): Read {
  const bySentence = kept.get(mentions) ?? new Map<Sentence, Read>()
  if (bySentence.size === 0) kept.set(mentions, bySentence)
  const known = bySentence.get(sentence)
  if (known) return known
  const own = mentions.slice(
    mentionsBefore(mentions, sentence.firstToken),
    mentionsBefore(mentions, sentence.lastToken),
  )
  const fresh: Read = { own }
  bySentence.set(sentence, fresh)
  return fresh
}

/** The first mention of the sentence that no preposition governs: its grammatical subject, as far as words tell. */
export function subjectOfSentence(draft: Draft, mentions: readonly Mention[], sentence: Sentence): Mention | null {
  const read = readOf(mentions, sentence)
  if (read.subject === undefined) read.subject = findSubject(draft, read.own, sentence)
  return read.subject
}

function findSubject(draft: Draft, own: readonly Mention[], sentence: Sentence): Mention | null {
  const verb = firstVerb(draft, sentence)
  for (const mention of own) {
    if (verb < mention.firstToken) return null
    if (
      isGoverning(wordBefore(draft, mention, sentence)) ||
      isOneOf(draft, mention) ||
      isDateline(draft, mention) ||
      isPossessor(draft, mention)
    )
      continue
    if (isOrdinaryOpening(draft, mention, sentence) || isSpeaking(draft, mention)) continue
    if (isApposedArea(draft, mention, own)) continue
    return mention.form === 'line' ? null : mention
  }
  return null
}

/** "from Long Beach, | CA, to": an area behind a comma, which only says where the name before it lies. */
const isApposedArea = (
  draft: Draft,
  { index, firstToken, matches, types }: Mention,
  own: readonly Mention[],
): boolean =>
  is(draft.tokens[firstToken - 1], 'comma') &&
  own.some((one) => one.index === index - 1 && one.form === 'name' && one.lastToken === firstToken - 1) &&
  (types.length > 0 ? types.every(isArea) : matches.some(({ place }) => isArea(place.type)))

/** "cities such as | Kharkiv": one of several, which the sentence is about. */
const isOneOf = ({ tokens, phrases }: Draft, { firstToken }: Mention): boolean =>
  is(tokens[firstToken - 1], 'exampleOf') || phrases.before(firstToken).some(({ classes }) => classes.has('exampleOf'))

/** The word before a mention, over its article: "in" of "in the Red Sea". */
export function wordBefore(draft: Draft, mention: Mention, sentence: Sentence): Token | undefined {
  const wordAt = (at: number): Token | undefined => (at >= sentence.firstToken ? draft.tokens[at] : undefined)
  const before = wordAt(mention.firstToken - 1)
  return is(before, 'definite') ? wordAt(mention.firstToken - 2) : before
}

/** "Libya's second city": the sentence is about what is owned. */
export const isPossessor = (draft: Draft, mention: Mention): boolean =>
  mention.form === 'name' && mention.possessive && draft.tokens[mention.lastToken]?.kind === 'word'

/** "Heavy shelling hit": a word that only its place in the sentence gives a capital, before an ordinary noun. */
const isOrdinaryOpening = (draft: Draft, mention: Mention, sentence: Sentence): boolean =>
  mention.firstToken === sentence.firstToken && isBareOpening(draft, mention)

/** The same of a mention that opens its sentence. */
export function isBareOpening(draft: Draft, mention: Mention): boolean {
  if (mention.form !== 'name' || mention.matches.length > 0 || mention.types.length > 0) return false
  if (mention.lastToken !== mention.firstToken + 1) return false
  if (isAny(draft.tokens[mention.firstToken], 'newsNoun', 'forceNoun', 'participle')) return true
  const next = draft.tokens[mention.lastToken]
  return next?.kind === 'word' && !next.capital && !isVerb(next) && !isGoverning(next)
}

/** Whether a span lies within the last dateline that starts before it. */
export function isInDateline({ datelines }: Draft, { from, to }: Span): boolean {
  const line = datelines[countBefore(datelines, (one) => one.from <= from) - 1]
  return line !== undefined && to <= line.to
}

/** "BEIRUT" and "AP" of "BEIRUT (AP) —". */
export function isDateline(draft: Draft, mention: Mention): boolean {
  const isBracketed = draft.tokens[mention.firstToken - 1]?.text === '('
  const before = draft.tokens[mention.firstToken - 2]
  return isInDateline(draft, mention) || (isBracketed && before !== undefined && isInDateline(draft, before))
}

/** The mentions that start within a sentence, in order. */
export const mentionsIn = (mentions: readonly Mention[], sentence: Sentence): readonly Mention[] =>
  readOf(mentions, sentence).own

/** How many mentions start before a token (binary search: mentions are ordered). */
export const mentionsBefore = (mentions: readonly Mention[], token: number): number =>
  countBefore(mentions, (mention) => mention.firstToken < token)
