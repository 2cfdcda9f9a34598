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

/** The latest named place before a token that is not the subject. */
function latestBefore(context: ClaimContext, token: number, not: Mention | null): Mention | null {
  const last = mentionsBefore(context.mentions, token) - 1
  for (let index = last; index >= Math.max(0, last - lookBack); index--) {
    const mention = context.mentions[index]!
    if (mention.form !== 'name' || mention.matches.length === 0) continue
    if (!not || !isSame(context, mention, not)) return mention
  }
  return null
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

/** What an unsaid reference means, or null. */
export function impliedReference(
  context: ClaimContext,
  subject: Subject,
  at: Pick<Quantity, 'firstToken'>,
): Mention | null {
  const sentence = context.sentenceOf(at.firstToken)
  const own = subjectOfSentence(context.draft, context.mentions, sentence)
  if (isPlace(own) && own !== subject.subject && own.lastToken <= at.firstToken) return own
  if (own !== subject.subject || own === null)
    return topicBefore(context, sentence.firstToken) ?? latestBefore(context, at.firstToken, subject.subject)
  const named = namedToMeasureFrom(context, sentence, at.firstToken, own)
  if (named) return named
  const topic = topicBefore(context, sentence.firstToken)
  const isTopic = topic !== null && context.antecedents.get(own.index) === topic.index
  return (isTopic ? null : topic) ?? latestBefore(context, sentence.firstToken, subject.subject)
}
