/** Which earlier mention "it", "which", "the base" and "the town" refer to. */
import { countBefore } from '../text/count-before.ts'
import { is, isAny } from '../../lang/engine/language.ts'
import { isCurated } from '../model.ts'
import { isSpeaking } from './speaking.ts'
import { isTooWide } from './too-wide.ts'
import type { ChoiceListener } from './choice.ts'
import { nearLeader, ranked } from './choice.ts'
import { antecedentWeights } from './weights.ts'
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
function wordBefore(draft: Draft, mention: Mention, sentence: Sentence): Token | undefined {
  const wordAt = (at: number): Token | undefined => (at >= sentence.firstToken ? draft.tokens[at] : undefined)
  const before = wordAt(mention.firstToken - 1)
  return is(before, 'definite') ? wordAt(mention.firstToken - 2) : before
}

/** "Libya's second city": the sentence is about what is owned. */
const isPossessor = (draft: Draft, mention: Mention): boolean =>
  mention.form === 'name' && mention.possessive && draft.tokens[mention.lastToken]?.kind === 'word'

/** "Heavy shelling hit": a word that only its place in the sentence gives a capital, before an ordinary noun. */
const isOrdinaryOpening = (draft: Draft, mention: Mention, sentence: Sentence): boolean =>
  mention.firstToken === sentence.firstToken && isBareOpening(draft, mention)

/** The same of a mention that opens its sentence. */
function isBareOpening(draft: Draft, mention: Mention): boolean {
  if (mention.form !== 'name' || mention.matches.length > 0 || mention.types.length > 0) return false
  if (mention.lastToken !== mention.firstToken + 1) return false
  if (isAny(draft.tokens[mention.firstToken], 'newsNoun', 'forceNoun', 'participle')) return true
  const next = draft.tokens[mention.lastToken]
  return next?.kind === 'word' && !next.capital && !isVerb(next) && !isGoverning(next)
}

/** Whether a span lies within the last dateline that starts before it. */
function isInDateline({ datelines }: Draft, { from, to }: Span): boolean {
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

/** Reports are datelined from cities: of so many people a place is no village and no mere town. */
const cityPeople = 100_000

/** "MOSUL, Iraq — The village": the place of a dateline bears no noun for something smaller. */
const isTooSmall = (draft: Draft, { types, lastToken }: Mention, earlier: Mention): boolean =>
  types.length > 0 &&
  types.every(isSettlement) &&
  !is(draft.tokens[lastToken - 1], 'largeNoun') &&
  isInDateline(draft, earlier) &&
  earlier.matches.some(({ place }) => isSettlement(place.type) && (place.population ?? 0) >= cityPeople)

/** Whether `earlier` can be what a description with these types means. No province is "the country". */
const fits = (draft: Draft, description: Mention, earlier: Mention): boolean => {
  if (meansOthers(draft, description, earlier) || isTooSmall(draft, description, earlier)) return false
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
  if (before === undefined) return !isBareOpening(draft, mention)
  // "Where is X?"
  if (is(before, 'copula')) return is(draft.tokens[mention.firstToken - 2], 'whereWord')
  return isAny(before, 'placeLead', 'onSurface', 'genitive', 'origin', 'goal', 'takingVerb', 'participle', 'moving')
}

/** The first place named in a sentence whose subject is a force: what the force does something to. */
const objectOf = (draft: Draft, own: readonly Mention[]): Mention | null =>
  own.find(
    (mention) =>
      mention.form === 'name' &&
      !isDateline(draft, mention) &&
      !isPossessor(draft, mention) &&
      !isSpeaking(draft, mention) &&
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

/** Links every pronoun and description to the name that it refers to, where there is one. */
export function linkAntecedents(
  draft: Draft,
  mentions: readonly Mention[],
  listener: ChoiceListener | null = null,
): Linked {
  const links = new Map<number, number>()
  const others = new Map<number, number>()
  const topics = new Map<Sentence, Mention>()
  let topic: Mention | null = null
  for (const sentence of draft.sentences) {
    const subject = subjectOfSentence(draft, mentions, sentence)
    const own = mentionsIn(mentions, sentence)
    if (topic) topics.set(sentence, topic)
    for (const mention of own) {
      const { found, other } = antecedentOf({ draft, mentions, sentence, topic, subject, listener }, mention)
      if (found) links.set(mention.index, found.index)
      const open = other ?? (found && topic && mayMean(draft, mention, topic, found) ? topic : null)
      if (found && open) others.set(mention.index, open.index)
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

/** What is known where a mention is linked. */
interface Place {
  readonly draft: Draft
  readonly mentions: readonly Mention[]
  readonly sentence: Sentence
  readonly topic: Mention | null
  readonly subject: Mention | null
  readonly listener: ChoiceListener | null
}

interface Antecedent {
  readonly found: Mention | null
  /** What may be meant as well. */
  readonly other: Mention | null
}

const unlinked: Antecedent = { found: null, other: null }

/** Names that are looked at; a description goes on to what fits it. */
const mostNames = 6
const mostFitting = 5

/** The names before an anaphor that it may refer to, nearest first. */
function namesFor(place: Place, anaphor: Mention): readonly Mention[] {
  const { draft, mentions, sentence, topic, subject } = place
  const measured = measuredBefore(place, anaphor)
  const isRelative = is(draft.tokens[anaphor.firstToken], 'relative')
  const isDescription = anaphor.form === 'description'
  const first = isRelative ? mentionsBefore(mentions, sentence.firstToken) : 0
  const before = mentions.slice(Math.max(first, anaphor.index - (isDescription ? lookBack : mostNames)), anaphor.index)
  const near = before
    .filter((one) => one.form === 'name' || (isRelative && one.form === 'description'))
    .filter((one) => !isRelative || !draft.tokens.slice(one.lastToken, anaphor.firstToken).some(isVerb))
    .filter((one) => !isBareOpening(draft, one) || !isOpening(draft, one))
    .filter((one) => !isDescription || (fits(draft, anaphor, one) && isAnchored(draft, one)))
    .reverse()
    .slice(0, isDescription ? mostFitting : mostNames)
  const known = isRelative ? [isPredicated(place, anaphor) ? subject : null] : [subject, topic]
  const named = known.filter((one): one is Mention => one !== null && one.index < anaphor.index && one.form !== 'force')
  const more = isDescription ? named.filter((one) => one.form === 'name' && fits(draft, anaphor, one)) : named
  return [...new Set([...near, ...more])].filter(
    (one) => !isSpeaking(draft, one) && one !== measured && !(isRelative && isTooWide(draft, one, anaphor.lastToken)),
  )
}

/** Tokens of "is a town in County Galway, Ireland," and of what stands before it. */
const longestPredicate = 30

/** "X is a town in Y, which": whether all between what the sentence is about and "which" is what it is. */
function isPredicated({ draft: { tokens }, subject }: Place, { firstToken }: Mention): boolean {
  let at = firstToken - 1
  while (at > firstToken - longestPredicate && !isVerb(tokens[at])) at--
  if (!subject || at < subject.lastToken || !is(tokens[at], 'copula') || !is(tokens[at + 1], 'article')) return false
  return tokens.slice(at, firstToken).some((token) => isAny(token, 'feature') && !token.capital)
}

/** Whether a mention opens its sentence. */
const isOpening = ({ sentences }: Draft, { firstToken }: Mention): boolean =>
  sentences[countBefore(sentences, (one) => one.firstToken <= firstToken) - 1]?.firstToken === firstToken

/** "an airport that lies": the noun right before it is what is meant. */
const isOfNoun = ({ draft, mentions }: Place, { firstToken, index }: Mention): boolean =>
  is(draft.tokens[firstToken], 'relative') &&
  draft.tokens[firstToken - 1]?.kind === 'word' &&
  (mentions[index - 1]?.lastToken ?? 0) < firstToken

/** Sentences of names in which a pair is looked for. */
const mostPaired = 12

/** "A and B", "from A to B": whether two names are told as two. */
const arePaired = ({ tokens }: Draft, one: Mention, next: Mention): boolean =>
  next.firstToken - one.lastToken <= 3 &&
  tokens.slice(one.lastToken, next.firstToken).some((token) => isAny(token, 'conjunction', 'disjunction', 'goal'))

/** "A and B fell; the latter is": the one of the last two names told as two; null of any other mention. */
function orderedOf({ draft, mentions }: Place, { form, firstToken, index }: Mention): Antecedent | null {
  const order = form === 'pronoun' && draft.phrases.from(firstToken)
  const isOf = (name: 'formerOfTwo' | 'latterOfTwo'): boolean =>
    is(draft.tokens[firstToken], name) || (order && order.some(({ classes }) => classes.has(name)))
  if (!order || !(isOf('formerOfTwo') || isOf('latterOfTwo'))) return null
  const names = mentions.slice(Math.max(0, index - mostPaired), index).filter((one) => one.form === 'name')
  const at = names.findLastIndex((one, next) => next > 0 && arePaired(draft, names[next - 1]!, one))
  return at < 0 ? unlinked : { found: names[isOf('latterOfTwo') ? at : at - 1]!, other: null }
}

/** What an anaphor goes back to: chosen by fitted weights, but for a name in apposition right behind. */
function antecedentOf(place: Place, mention: Mention): Antecedent {
  const { draft, mentions, listener } = place
  if (mention.form !== 'pronoun' && mention.form !== 'description') return unlinked
  const ordered = orderedOf(place, mention)
  if (ordered) return ordered
  const explained = mention.form === 'description' ? explainedBy(draft, mention, mentions) : null
  if (explained || mention.of) return { found: explained, other: null }
  if (isOfNoun(place, mention)) return unlinked
  const candidates = namesFor(place, mention).map((one, back) => ({
    of: one as Mention | null,
    features: antecedentFeatures(place, mention, one, back),
  }))
  if (candidates.length === 0) return unlinked
  const scored = ranked(antecedentWeights, [...candidates, { of: null, features: noneFeatures(place, mention) }])
  listener?.choice(mention.firstToken, 'antecedent', scored, (one) => one?.text ?? '(none)')
  const other = nearLeader(scored).find(({ of }) => of !== null && of.name !== scored[0]!.of?.name)
  return { found: scored[0]!.of, other: scored[0]!.of && (other?.of ?? null) }
}

/** Tokens between a verb and the pronoun that its figure is measured from: "lies about 45 km north-west of | it". */
const longestFigure = 12

/** "X, 45 km north of | the town": the name that a comma parts from a figure; null where none stands so. */
function apposedTo({ draft, mentions }: Place, { firstToken }: Mention): Mention | null {
  const figure = draft.quantities[countBefore(draft.quantities, (one) => one.firstToken < firstToken) - 1]
  if (!figure || firstToken - figure.lastToken > longestFigure) return null
  let at = figure.firstToken - 1
  while (is(draft.tokens[at], 'hedge')) at--
  if (!isAny(draft.tokens[at], 'comma', 'open')) return null
  const before = mentions[mentionsBefore(mentions, at) - 1]
  return before?.lastToken === at && before.form === 'name' ? before : null
}

/** "X is 45 km from | it", "X, which fell, is 45 km from | it": what is measured, which nothing is from; null of others. */
function measuredBefore(place: Place, anaphor: Mention): Mention | null {
  const { draft, mentions, subject } = place
  if (!isMeasuredFrom(draft, anaphor)) return null
  if (anaphor.form !== 'pronoun') return anaphor.capital ? null : apposedTo(place, anaphor)
  let verb = anaphor.firstToken - 1
  while (!isAny(draft.tokens[verb], 'copula', 'posture')) {
    if (isAny(draft.tokens[verb], 'comma', 'semicolon') || anaphor.firstToken - verb > longestFigure) return null
    verb--
  }
  if (is(draft.tokens[verb - 1], 'comma')) return is(draft.tokens[subject?.lastToken ?? -1], 'comma') ? subject : null
  const before = mentions[mentionsBefore(mentions, verb) - 1]
  return before?.lastToken === verb ? before : null
}

/** Under which letter an anaphor's weights stand. */
const kindOf = ({ draft }: Place, { form, firstToken }: Mention): 'which' | 'it' | 'the' =>
  form === 'description' ? 'the' : is(draft.tokens[firstToken], 'relative') ? 'which' : 'it'

const noneFeatures = (place: Place, anaphor: Mention): readonly string[] => [
  `${kindOf(place, anaphor)} none`,
  ...(is(place.draft.tokens[anaphor.firstToken - 1], 'comma') ? [`${kindOf(place, anaphor)} none-comma`] : []),
]

/** Whether only an apposition or brackets stand between a name and an anaphor: ", a town in eastern Chad (its capital),". */
function isOverAside({ draft }: Place, anaphor: Mention, one: Mention): boolean {
  if (!isAny(draft.tokens[one.lastToken], 'comma', 'open', 'dash')) return false
  const isArticled = is(draft.tokens[one.lastToken + 1], 'article') || is(draft.tokens[one.lastToken], 'open')
  return isArticled && !draft.tokens.slice(one.lastToken, anaphor.firstToken).some(isVerb)
}

const isMeasured = ({ draft }: Place, { firstToken }: Mention): boolean =>
  isMeasuredFrom(draft, { firstToken } as Mention) &&
  [...draft.quantities, ...draft.compass].some(({ lastToken }) => lastToken === firstToken - 1)

const antecedentConditions: Readonly<Record<string, (place: Place, anaphor: Mention, one: Mention) => boolean>> = {
  'adjacent-name': (_place, anaphor, one) => anaphor.firstToken - one.lastToken <= 2,
  'over-aside': (place, anaphor, one) => isOverAside(place, anaphor, one),
  topic: ({ topic, subject }, anaphor, one) => topic === one && (anaphor.form !== 'description' || subject === anaphor),
  'sentence-subject': ({ subject }, _anaphor, one) => subject === one,
  'subject-of-clause': ({ draft, subject }, anaphor, one) => subject === one && opensClause(draft, anaphor),
  'anaphor-subject': ({ subject, topic }, anaphor, one) => subject === anaphor && topic === one,
  'own-sentence': ({ sentence }, _anaphor, one) => one.firstToken >= sentence.firstToken,
  governed: ({ draft, sentence }, _anaphor, one) => isGoverning(wordBefore(draft, one, sentence)),
  'in-area': ({ draft }, _anaphor, one) => is(draft.tokens[one.firstToken - 1], 'locative'),
  'is-area': (_place, _anaphor, one) =>
    one.types.length > 0
      ? one.types.every(isArea)
      : one.matches.some(({ place }) => place.type === 'country' || place.type === 'province'),
  owner: ({ draft }, _anaphor, one) => isPossessor(draft, one),
  unknown: (_place, _anaphor, one) => one.matches.length === 0,
  'same-noun': (_place, anaphor, one) =>
    one.types.length > 0 && anaphor.types.some((type) => typeAgreement(type, one.types) === 2),
  'measured-from': (place, anaphor, one) =>
    (anaphor.form !== 'description' || place.subject === anaphor) && isMeasured(place, one),
  'subject-measured-from': ({ draft, subject }, anaphor, one) => subject === one && isMeasuredFrom(draft, anaphor),
  dateline: ({ draft }, _anaphor, one) => isDateline(draft, one),
  possessive: (_place, _anaphor, one) => one.possessive,
}
const antecedentNames = Object.keys(antecedentConditions)

/** What speaks for a name as what an anaphor goes back to. */
const antecedentFeatures = (place: Place, anaphor: Mention, one: Mention, back: number): readonly string[] =>
  [
    `back-${Math.min(back + 1, 4)}`,
    ...antecedentNames.filter((name) => antecedentConditions[name]!(place, anaphor, one)),
  ].map((name) => `${kindOf(place, anaphor)} ${name}`)

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
