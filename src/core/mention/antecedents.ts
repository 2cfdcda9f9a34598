/** Which earlier mention "it", "which", "the base" and "the town" refer to. */
import { countBefore } from '../text/count-before.ts'
import { is, isAny } from '../../lang/engine/language.ts'
import { isCurated } from '../model.ts'
import type { Draft, Match, Mention, Sentence, Span, Token } from '../model.ts'
import { isArea, isSettlement, typeAgreement } from './type-words.ts'

/** Mention index -> index of the mention it refers to. */
export type Antecedents = ReadonlyMap<number, number>

/** Whether the word before a mention shows that it is no subject: a preposition, or a conjunction. */
const isGoverning = (token: Token | undefined): boolean =>
  isAny(token, 'placeLead', 'onSurface', 'accompanying', 'preposition', 'inner', 'pairing', 'spreadOver') ||
  isAny(token, 'genitive', 'origin', 'goal', 'conjunction')

const isPlaceForm = (mention: Mention): boolean => mention.form === 'name' || mention.form === 'description'

/** Verbs behind which no subject follows. */
const isVerb = (token: Token | undefined): boolean => isAny(token, 'copula', 'posture', 'subjectEnd')

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
    if (isGoverning(wordBefore(draft, mention, sentence)) || isDateline(draft, mention) || isPossessor(draft, mention))
      continue
    if (isOrdinaryOpening(draft, mention, sentence)) continue
    return mention.form === 'line' ? null : mention
  }
  return null
}

/** The word before a mention, over its article: "in" of "in the Red Sea". */
function wordBefore(draft: Draft, mention: Mention, sentence: Sentence): Token | undefined {
  const wordAt = (at: number): Token | undefined => (at >= sentence.firstToken ? draft.tokens[at] : undefined)
  const before = wordAt(mention.firstToken - 1)
  return is(before, 'definite') ? wordAt(mention.firstToken - 2) : before
}

/** "Libya's second city": the sentence is about what is owned. */
const isPossessor = (draft: Draft, mention: Mention): boolean =>
  mention.form === 'name' && mention.possessive && draft.tokens[mention.lastToken]?.kind === 'word'

/** "Heavy shelling hit": a word that only its place in the sentence gives a capital, before an ordinary noun. */
function isOrdinaryOpening(draft: Draft, mention: Mention, sentence: Sentence): boolean {
  if (mention.form !== 'name' || mention.matches.length > 0 || mention.types.length > 0) return false
  const next = draft.tokens[mention.lastToken]
  const isBare = mention.firstToken === sentence.firstToken && mention.lastToken === mention.firstToken + 1
  if (isBare && isAny(draft.tokens[mention.firstToken], 'newsNoun', 'forceNoun')) return true
  return isBare && next?.kind === 'word' && !next.capital && !isVerb(next) && !isGoverning(next)
}

/** Whether a span lies within the last dateline that starts before it. */
function isInDateline({ datelines }: Draft, { from, to }: Span): boolean {
  const line = datelines[countBefore(datelines, (one) => one.from <= from) - 1]
  return line !== undefined && to <= line.to
}

/** "BEIRUT" and "AP" of "BEIRUT (AP) —". */
function isDateline(draft: Draft, mention: Mention): boolean {
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

/** Whether a name may be that of the capital meant: of a country, unless "the provincial capital" is said. */
function isSeat(description: Mention, earlier: Mention): boolean {
  if (earlier.types.some(isArea)) return false
  const area = description.provincial ? 'province:' : 'country:'
  return earlier.matches.some(({ place }) => place.capitalOf.some((id) => id.startsWith(area)))
}

/** "A and B, the cities": a list right before a description in apposition. */
const isListed = (draft: Draft, earlier: Mention): boolean => is(draft.tokens[earlier.firstToken - 1], 'conjunction')

/** "the villages", "the nearest town": several places, or another one than the place before, unless that is explained. */
function meansOthers(draft: Draft, { firstToken, lastToken }: Mention, earlier: Mention): boolean {
  const isApposed = earlier.lastToken === firstToken - 1 && is(draft.tokens[firstToken - 1], 'comma')
  if (isAny(draft.tokens[lastToken - 1], 'severalCountries', 'severalOf'))
    return !isApposed || !isListed(draft, earlier)
  return !isApposed && draft.tokens.slice(Math.max(0, firstToken - 1), lastToken).some((token) => is(token, 'another'))
}

/** A village is no camp and no castle, though a gazetteer may hold a camp as a village. */
const isOnlySettlement = ({ types }: Mention, { place }: Match): boolean =>
  isSettlement(place.type) && !types.some(isSettlement)

/** Whether `earlier` can be what a description with these types means. No province is "the country". */
const fits = (draft: Draft, description: Mention, earlier: Mention): boolean => {
  if (meansOthers(draft, description, earlier)) return false
  if (description.capital) return earlier.capital || isSeat(description, earlier)
  if (earlier.types.length > 0) {
    return description.types.some((type) => typeAgreement(type, earlier.types) === 2)
  }
  if (earlier.matches.length > 0) {
    const least = description.types.includes('country') ? 2 : 1
    return earlier.matches.some(
      (match) => typeAgreement(match.place.type, description.types) >= least && !isOnlySettlement(description, match),
    )
  }
  return description.types.some(isSettlement)
}

/** How many mentions back a description may look: keeps the whole linear. */
const lookBack = 60

/** Whether the words leave no doubt that this is a place: a bare capitalised word at large is not referred back to. */
function isAnchored(draft: Draft, mention: Mention): boolean {
  if (mention.types.length + mention.apposed.length > 0) return true
  if (mention.matches.some(({ place }) => isCurated(place.layer) || (place.population ?? 0) >= 100_000)) return true
  const before = draft.tokens[mention.firstToken - 1]
  return before === undefined || isAny(before, 'placeLead', 'onSurface', 'genitive', 'origin', 'goal')
}

function antecedentOfDescription(
  draft: Draft,
  description: Mention,
  mentions: readonly Mention[],
  topic: Mention | null,
  not: Mention | null,
): Mention | null {
  if (topic && topic.index < description.index && fits(draft, description, topic)) return topic
  const oldest = Math.max(0, description.index - lookBack)
  for (let index = description.index - 1; index >= oldest; index--) {
    const earlier = mentions[index]!
    if (earlier === not || earlier.form !== 'name') continue
    if (fits(draft, description, earlier) && isAnchored(draft, earlier)) return earlier
  }
  return null
}

/** The first place named in a sentence whose subject is a force: what the force does something to. */
const objectOf = (draft: Draft, own: readonly Mention[]): Mention | null =>
  own.find(
    (mention) =>
      mention.form === 'name' &&
      !isDateline(draft, mention) &&
      !isPossessor(draft, mention) &&
      mention.matches.some((match) => match.use !== 'demonym'),
  ) ?? null

/** What the next sentence is about: this one's subject, followed back to a name; a force's object; else the topic before. */
function nextTopic(
  draft: Draft,
  subject: Mention | null,
  own: readonly Mention[],
  topic: Mention | null,
  links: Antecedents,
  mentions: readonly Mention[],
): Mention | null {
  if (subject?.form === 'name') return subject
  if (subject?.form === 'force' || topic === null) return objectOf(draft, own) ?? topic
  if (!subject || !(isPlaceForm(subject) || subject.form === 'pronoun')) return topic
  const back = links.get(subject.index)
  return back === undefined ? topic : mentions[back]!
}

export interface Linked {
  readonly links: Antecedents
  /** What the text is about where a sentence begins. */
  readonly topics: ReadonlyMap<Sentence, Mention>
  /** What a description may mean as well: what the text was about, where another place was named since. */
  readonly others: Antecedents
}

/** Links every pronoun and description to the name it refers to, where there is one. */
export function linkAntecedents(draft: Draft, mentions: readonly Mention[]): Linked {
  const links = new Map<number, number>()
  const others = new Map<number, number>()
  const topics = new Map<Sentence, Mention>()
  let topic: Mention | null = null
  for (const sentence of draft.sentences) {
    const subject = subjectOfSentence(draft, mentions, sentence)
    const own = mentionsIn(mentions, sentence)
    if (topic) topics.set(sentence, topic)
    for (const mention of own) {
      const found = antecedentOf(draft, mention, mentions, topic, subject)
      if (found) links.set(mention.index, found.index)
      if (found && topic && mayMean(draft, mention, topic, found)) others.set(mention.index, topic.index)
    }
    topic = nextTopic(draft, subject, own, topic, links, mentions)
  }
  return { links, others, topics }
}

/** Whether "the city" may mean the topic, and not the place named last. */
const mayMean = (draft: Draft, mention: Mention, topic: Mention, found: Mention): boolean =>
  mention.form === 'description' &&
  !mention.capital &&
  topic.index < mention.index &&
  topic.name !== found.name &&
  fits(draft, mention, topic)

function antecedentOf(
  draft: Draft,
  mention: Mention,
  mentions: readonly Mention[],
  topic: Mention | null,
  subject: Mention | null,
): Mention | null {
  if (mention.form === 'pronoun' && is(draft.tokens[mention.firstToken], 'relative')) return before(mentions, mention)
  const earlier = subject && subject.index < mention.index ? subject : null
  if (mention.form === 'pronoun') return (opensClause(draft, mention) ? earlier : null) ?? topic ?? earlier
  if (mention.form !== 'description') return null
  const explained = explainedBy(draft, mention, mentions)
  if (explained || mention.of) return explained
  return mention === subject
    ? antecedentOfDescription(draft, mention, mentions, topic, null)
    : antecedentOfDescription(draft, mention, mentions, null, isMeasuredFrom(draft, mention) ? earlier : null)
}

/** "X fell on Monday; it lies": a clause of the same sentence goes on about its subject. */
const opensClause = (draft: Draft, { firstToken, lastToken }: Mention): boolean =>
  isAny(draft.tokens[firstToken - 1], 'semicolon', 'conjunction', 'contrast', 'subclause') &&
  isVerb(draft.tokens[lastToken])

/** "X, 45 km west of the city": the city is another place than X. */
const isMeasuredFrom = (draft: Draft, { firstToken }: Mention): boolean =>
  isAny(draft.tokens[firstToken - 1], 'genitive', 'origin')

/** "The capital, Bamako, is": the name in apposition right behind. */
function explainedBy(draft: Draft, description: Mention, mentions: readonly Mention[]): Mention | null {
  const next = mentions[description.index + 1]
  const isBehind = next?.firstToken === description.lastToken + 1 && is(draft.tokens[description.lastToken], 'comma')
  const closing = next && draft.tokens[next.lastToken]
  const closes = next && (closing === undefined || isAny(closing, 'comma', 'stop', 'close'))
  return isBehind && closes && next.form === 'name' && next.matches.length > 0 ? next : null
}

function before(mentions: readonly Mention[], mention: Mention): Mention | null {
  const earlier = mentions[mention.index - 1]
  return earlier && mention.firstToken - earlier.lastToken <= 2 ? earlier : null
}
