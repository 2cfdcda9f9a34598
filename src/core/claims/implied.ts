/** The reference of "3 km to the west": what the sentence, or the text so far, is about. */
import type { Mention, Quantity, Sentence } from '../model.ts'
import { isArea } from '../mention/type-words.ts'
import { mentionsBefore, mentionsIn, subjectOfSentence } from '../mention/antecedents.ts'
import type { ClaimContext } from './context.ts'
import type { Subject } from './subject.ts'

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

/** The latest named place before a token that is not the subject; of its sentence, one that nothing is measured from. */
function latestBefore(context: ClaimContext, token: number, not: Mention | null): Mention | null {
  const last = mentionsBefore(context.mentions, token) - 1
  let measured: Mention | null = null
  for (let index = last; index >= Math.max(0, last - lookBack); index--) {
    const mention = context.mentions[index]!
    if (mention.form !== 'name' || mention.matches.length === 0 || (not && isSame(context, mention, not))) continue
    if (measured && mention.firstToken < context.sentenceOf(measured.firstToken).firstToken) break
    if (!isMeasuredFrom(context, mention)) return mention
    measured ??= mention
  }
  return measured
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

/** What the sentence before is about, followed back to a name. */
function earlierTopic(context: ClaimContext, sentence: Sentence): Mention | null {
  if (sentence.firstToken === 0) return null
  const { draft, mentions, antecedents } = context
  const subject = subjectOfSentence(draft, mentions, context.sentenceOf(sentence.firstToken - 1))
  return subject && (mentions[antecedents.get(subject.index) ?? subject.index] ?? null)
}

/** What an unsaid reference means likeliest, or null. */
function likeliest(context: ClaimContext, subject: Subject, at: number, sentence: Sentence): Mention | null {
  const own = subjectOfSentence(context.draft, context.mentions, sentence)
  if (isPlace(own) && own !== subject.subject && own.lastToken <= at) return own
  if (own !== subject.subject || own === null)
    return topicBefore(context, sentence.firstToken) ?? latestBefore(context, at, subject.subject)
  const named = namedToMeasureFrom(context, sentence, at, own)
  if (named) return named
  const topic = topicBefore(context, sentence.firstToken)
  const isTopic = topic !== null && context.antecedents.get(own.index) === topic.index
  return (isTopic ? null : topic) ?? latestBefore(context, sentence.firstToken, subject.subject)
}

/**
 * What an unsaid reference may mean, the likeliest first: the sentence's own subject alone, else what is found, what the
 * sentence before is about, and the last name.
 */
export function impliedReferences(
  context: ClaimContext,
  subject: Subject,
  { firstToken }: Pick<Quantity, 'firstToken'>,
): readonly Mention[] {
  const sentence = context.sentenceOf(firstToken)
  const first = likeliest(context, subject, firstToken, sentence)
  if (!first || first.firstToken >= sentence.firstToken) return first ? [first] : []
  const more = [earlierTopic(context, sentence), latestBefore(context, firstToken, subject.subject)]
  return [first, ...more.filter((one) => isPlace(one) && !isSame(context, one, first)).map((one) => one!)]
}
