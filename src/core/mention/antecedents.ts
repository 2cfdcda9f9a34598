/** Which earlier mention "it", "which", "the base" and "the town" refer to. */
import { is, isAny } from '../../lang/engine/language.ts'
import type { Draft, Mention, Sentence } from '../model.ts'
import { antecedentFeatures, noneFeatures } from './antecedents/features.ts'
import { namesFor } from './antecedents/names.ts'
import type { Place } from './antecedents/place.ts'
import { nearLeader, ranked } from './choice.ts'
import type { ChoiceListener } from './choice.ts'
import { fits } from './antecedents/fits.ts'
import { isDateline, isPossessor, mentionsIn, subjectOfSentence } from './sentence-subject.ts'
import { isSpeaking } from './speaking.ts'
import { antecedentWeights } from './weights.ts'

/** Mention index -> index of the mention it refers to. */
export type Antecedents = ReadonlyMap<number, number>

const isPlaceForm = (mention: Mention): boolean => mention.form === 'name' || mention.form === 'description'

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

interface Antecedent {
  readonly found: Mention | null
  /** What may be meant as well. */
  readonly other: Mention | null
}

const unlinked: Antecedent = { found: null, other: null }

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

/** "The capital, Bamako, is": the name in apposition right behind. */
function explainedBy(draft: Draft, description: Mention, mentions: readonly Mention[]): Mention | null {
  const next = mentions[description.index + 1]
  const isBehind = next?.firstToken === description.lastToken + 1 && is(draft.tokens[description.lastToken], 'comma')
  const closing = next && draft.tokens[next.lastToken]
  const closes = next && (closing === undefined || isAny(closing, 'comma', 'stop', 'close'))
  return isBehind && closes && next.form === 'name' && next.matches.length > 0 ? next : null
}
