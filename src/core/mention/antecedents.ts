/** Which earlier mention "it", "which", "the base" and "the town" refer to. */
import { wordSet } from '../text/word-set.ts'
import type { Draft, Mention, Sentence } from '../model.ts'
import { isSettlement, typeAgreement } from './type-words.ts'

/** Mention index -> index of the mention it refers to. */
export type Antecedents = ReadonlyMap<number, number>

const prepositions = wordSet(`
  in on at near from by with of to for between under along around into via towards through within across over
  and
`)

const isPlaceForm = (mention: Mention): boolean => mention.form === 'name' || mention.form === 'description'

/** Verbs behind which no subject follows. */
const verbs = wordSet(`
  is are was were include includes included including lies lie lay has have had contains borders surround
  neighbours neighbors
`)

function isBehindVerb(draft: Draft, sentence: Sentence, token: number): boolean {
  for (let at = sentence.firstToken; at < token; at++) if (verbs.has(draft.tokens[at]!.lower)) return true
  return false
}

/** The first mention of the sentence that no preposition governs: its grammatical subject, as far as words tell. */
export function subjectOfSentence(draft: Draft, mentions: readonly Mention[], sentence: Sentence): Mention | null {
  for (const mention of mentionsIn(mentions, sentence)) {
    const before = mention.firstToken > sentence.firstToken ? draft.tokens[mention.firstToken - 1]!.lower : ''
    if (isBehindVerb(draft, sentence, mention.firstToken)) return null
    if (prepositions.has(before) || isDateline(draft, mention)) continue
    return mention.form === 'line' ? null : mention
  }
  return null
}

const isDateline = (draft: Draft, mention: Mention): boolean =>
  draft.datelines.some((line) => line.from <= mention.from && mention.to <= line.to)

export const mentionsIn = (mentions: readonly Mention[], sentence: Sentence): readonly Mention[] => {
  const first = mentionsBefore(mentions, sentence.firstToken)
  const last = mentionsBefore(mentions, sentence.lastToken)
  return mentions.slice(first, last)
}

/** How many mentions start before a token (binary search: mentions are ordered). */
export function mentionsBefore(mentions: readonly Mention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.firstToken < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether `earlier` can be what a description with these types means. */
const fits = (description: Mention, earlier: Mention): boolean => {
  if (earlier.types.length > 0 && !description.capital) {
    return description.types.some((type) => typeAgreement(type, earlier.types) === 2)
  }
  if (earlier.matches.length > 0)
    return earlier.matches.some((match) => typeAgreement(match.place.type, description.types) > 0)
  return description.types.some(isSettlement)
}

/** How many mentions back a description may look: keeps the whole linear. */
const lookBack = 60

const placing = wordSet('in at near of from to around outside into on')

/** Whether the words leave no doubt that this is a place: a bare capitalised word at large is not referred back to. */
function isAnchored(draft: Draft, mention: Mention): boolean {
  if (mention.types.length + mention.apposed.length > 0) return true
  if (mention.matches.some(({ place }) => place.layer !== 'world' || (place.population ?? 0) >= 100_000)) return true
  return mention.firstToken === 0 || placing.has(draft.tokens[mention.firstToken - 1]!.lower)
}

function antecedentOfDescription(
  draft: Draft,
  description: Mention,
  mentions: readonly Mention[],
  topic: Mention | null,
): Mention | null {
  if (topic && topic.index < description.index && fits(description, topic)) return topic
  const oldest = Math.max(0, description.index - lookBack)
  for (let index = description.index - 1; index >= oldest; index--) {
    const earlier = mentions[index]!
    if (earlier.form === 'name' && fits(description, earlier) && isAnchored(draft, earlier)) return earlier
  }
  return null
}

/** The first place named in a sentence whose subject is a force: what the force does something to. */
const objectOf = (own: readonly Mention[]): Mention | null =>
  own.find((mention) => mention.form === 'name' && mention.matches.some((match) => match.use !== 'demonym')) ?? null

/** What the next sentence is about: this one's subject, followed back to a name; a force's object; else the topic before. */
function nextTopic(
  subject: Mention | null,
  own: readonly Mention[],
  topic: Mention | null,
  links: Antecedents,
  mentions: readonly Mention[],
): Mention | null {
  if (subject?.form === 'name') return subject
  if (subject?.form === 'force' || topic === null) return objectOf(own) ?? topic
  if (!subject || !(isPlaceForm(subject) || subject.form === 'pronoun')) return topic
  const back = links.get(subject.index)
  return back === undefined ? topic : mentions[back]!
}

/** Links every pronoun and description to the name it refers to, where there is one. */
export function linkAntecedents(draft: Draft, mentions: readonly Mention[]): Antecedents {
  const links = new Map<number, number>()
  let topic: Mention | null = null
  for (const sentence of draft.sentences) {
    const subject = subjectOfSentence(draft, mentions, sentence)
    const own = mentionsIn(mentions, sentence)
    for (const mention of own) {
      const found = antecedentOf(draft, mention, mentions, topic, subject)
      if (found) links.set(mention.index, found.index)
    }
    topic = nextTopic(subject, own, topic, links, mentions)
  }
  return links
}

function antecedentOf(
  draft: Draft,
  mention: Mention,
  mentions: readonly Mention[],
  topic: Mention | null,
  subject: Mention | null,
): Mention | null {
  if (mention.form === 'pronoun' && mention.text.toLowerCase() === 'which') return before(mentions, mention)
  if (mention.form === 'pronoun') return topic ?? (subject && subject.index < mention.index ? subject : null)
  if (mention.form !== 'description' || mention.of) return null
  return antecedentOfDescription(draft, mention, mentions, mention === subject ? topic : null)
}

function before(mentions: readonly Mention[], mention: Mention): Mention | null {
  const earlier = mentions[mention.index - 1]
  return earlier && mention.firstToken - earlier.lastToken <= 2 ? earlier : null
}
