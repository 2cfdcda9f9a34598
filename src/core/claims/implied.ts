/** The reference of "3 km to the west": what the sentence, or the text so far, is about. */
import type { Mention, Quantity, Sentence } from '../model.ts'
import { isArea } from '../mention/type-words.ts'
import { mentionsBefore, mentionsIn, subjectOfSentence } from '../mention/antecedents.ts'
import type { ClaimContext } from './context.ts'
import { isPossessive } from './setting.ts'
import type { Subject } from './subject.ts'
import { isWater } from './waters.ts'

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && mention.form !== 'force' && mention.form !== 'other' && mention.form !== 'line'

/** What the text's first heading with a name is about, kept with its context. */
const headings = new WeakMap<ClaimContext, Mention | null>()

function findHeading({ draft, mentions }: ClaimContext): Mention | null {
  for (const sentence of draft.sentences) {
    const named = sentence.heading ? mentionsIn(mentions, sentence).find((mention) => mention.form === 'name') : null
    if (named) return named
  }
  return null
}

/** The heading before a token, or null. */
function topicBefore(context: ClaimContext, token: number): Mention | null {
  const known = headings.get(context)
  const topic = known === undefined ? findHeading(context) : known
  headings.set(context, topic)
  return topic && topic.firstToken < token ? topic : null
}

/** How many mentions back a place is looked for: keeps the whole linear. */
const lookBack = 60

/** Whether two mentions mean one place, as far as words tell: "the town" and the name that it refers back to. */
function isSame({ antecedents, mentions }: ClaimContext, one: Mention, other: Mention): boolean {
  const named = (mention: Mention): Mention => mentions[antecedents.get(mention.index) ?? mention.index]!
  return named(one) === named(other) || (named(one).name !== '' && named(one).name === named(other).name)
}

const measures = new Set(['of', 'from'])

/** "800 km west of Khartoum": what a place was measured from is less in mind than that place. */
const isMeasuredFrom = (context: ClaimContext, { firstToken }: Mention): boolean =>
  measures.has(context.lower(firstToken - 1)) &&
  (context.compassOver(firstToken - 2) !== null || context.quantityOver(firstToken - 2) !== null)

/** "in Chin State", "on the Kaladan River", "Yemen's": words that nothing is measured from unless nothing else is named. */
const isWide = (mention: Mention): boolean =>
  isPossessive(mention) ||
  isWater(mention) ||
  (mention.types.length > 0 ? mention.types.every(isArea) : mention.matches.every(({ place }) => isArea(place.type)))

/** "A to the north and B to the south": both lie beside a third. */
const isBeside = (context: ClaimContext, { lastToken }: Mention): boolean =>
  context.lower(lastToken) === 'to' && [1, 2].some((step) => context.compassAt(lastToken + step) !== null)

/** The latest named place before a token that is not the subject, from token `first` on; of a sentence, the one in mind. */
function latestBefore(context: ClaimContext, token: number, not: Mention | null, first = 0): Mention | null {
  const last = mentionsBefore(context.mentions, token) - 1
  let second: Mention | null = null
  for (let index = last; index >= Math.max(0, last - lookBack); index--) {
    const mention = context.mentions[index]!
    if (mention.firstToken < first) break
    if (mention.form !== 'name' || mention.matches.length === 0 || (not && isSame(context, mention, not))) continue
    if (isWide(mention) || isBeside(context, mention)) continue
    if (second && mention.firstToken < context.sentenceOf(second.firstToken).firstToken) break
    if (!isMeasuredFrom(context, mention)) return mention
    second ??= mention
  }
  return second
}

const measuring = new Set(['from', 'of', 'near', 'opposite', 'facing'])

/** "From Homs, Hama is 47 km to the north", "lies across the river from Khartoum, 5 km to the west". */
function namedToMeasureFrom(context: ClaimContext, sentence: Sentence, before: number, not: Mention): Mention | null {
  const named = mentionsIn(context.mentions, sentence).filter(
    (mention) =>
      mention.form === 'name' &&
      mention !== not &&
      mention.lastToken <= before &&
      mention.matches.length > 0 &&
      !mention.types.some(isArea) &&
      !mention.matches.every(({ place }) => isArea(place.type)) &&
      measuring.has(context.lower(mention.firstToken - 1)),
  )
  return named.at(-1) ?? null
}

/** What the text is about where the sentence begins, unless that is the subject or too wide to measure from. */
function topicEntering(context: ClaimContext, sentence: Sentence, not: Mention | null): Mention | null {
  const topic = context.topicOf(sentence)
  return topic && isPlace(topic) && !isWide(topic) && !(not && isSame(context, topic, not)) ? topic : null
}

/** What an unsaid reference means likeliest, or null: a place of the sentence, the heading, what the text is about. */
function likeliest(context: ClaimContext, { subject }: Subject, at: number, sentence: Sentence): Mention | null {
  const own = subjectOfSentence(context.draft, context.mentions, sentence)
  if (isPlace(own) && own !== subject && own.lastToken <= at) return own
  const topic = topicBefore(context, sentence.firstToken)
  if (own !== subject || own === null)
    return (
      topic ??
      latestBefore(context, at, subject, sentence.firstToken) ??
      topicEntering(context, sentence, subject) ??
      latestBefore(context, at, subject)
    )
  const named = namedToMeasureFrom(context, sentence, at, own)
  if (named) return named
  const isTopic = topic !== null && context.antecedents.get(own.index) === topic.index
  return (
    (isTopic ? null : topic) ??
    topicEntering(context, sentence, subject) ??
    latestBefore(context, sentence.firstToken, subject)
  )
}

/**
 * What an unsaid reference may mean, the likeliest first: a place of its own sentence alone, else what is found, what
 * the text is about, and the last name.
 */
export function impliedReferences(
  context: ClaimContext,
  subject: Subject,
  { firstToken }: Pick<Quantity, 'firstToken'>,
): readonly Mention[] {
  const sentence = context.sentenceOf(firstToken)
  const first = likeliest(context, subject, firstToken, sentence)
  if (!first || first.firstToken >= sentence.firstToken) return first ? [first] : []
  const more = [topicEntering(context, sentence, subject.subject), latestBefore(context, firstToken, subject.subject)]
  return [first, ...more.flatMap((one) => (one && !isSame(context, one, first) ? [one] : []))]
}
