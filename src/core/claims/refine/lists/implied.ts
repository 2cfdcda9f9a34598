/** The reference of "3 km to the west": what the sentence, or the text so far, is about. */
import type { Match, Mention, Quantity, Sentence } from '../../../model.ts'
import { isArea } from '../../../mention/type-words.ts'
import { mentionsBefore, mentionsIn, subjectOfSentence } from '../../../mention/sentence-subject.ts'
import { isActing, isSpeaking } from '../../../mention/speaking.ts'
import type { ClaimContext } from '../../context.ts'
import { onlyAreas } from './listed.ts'
import { isPossessive } from '../../setting.ts'
import type { Subject } from '../../subject.ts'
import { placedByArea } from '../placed-by-area.ts'
import { isOpeningWord } from '../../subject/lying.ts'
import { cellOpening } from '../../subject/reach.ts'
import { isWater } from '../../waters.ts'

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && mention.form !== 'force' && mention.form !== 'other' && mention.form !== 'line'

/** Lines at the head of a text among which its title stands; headings further down are those of sections. */
const mostTitles = 3

/** What the text's title is about, kept with its context. */
const headings = new WeakMap<ClaimContext, Mention | null>()

function findHeading({ draft, mentions }: ClaimContext): Mention | null {
  for (const sentence of draft.sentences.slice(0, mostTitles)) {
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
  const named = (mention: Mention): Mention => mentions[antecedents.get(mention.index) ?? mention.index] ?? mention
  return named(one) === named(other) || (named(one).name !== '' && named(one).name === named(other).name)
}

/** "800 km west of Khartoum": what a place was measured from is less in mind than that place. */
const isMeasuredFrom = (context: ClaimContext, { firstToken }: Mention): boolean =>
  context.isAny(firstToken - 1, 'genitive', 'origin') &&
  (context.compassOver(firstToken - 2) !== null || context.quantityOver(firstToken - 2) !== null)

export const isCountry = ({ place, use }: Match): boolean => place.type === 'country' && use !== 'demonym'

/** "in Chin State", "on the Kaladan River", "Yemen's", "Turkey": nothing is measured from these without saying so. */
const isWide = (mention: Mention): boolean =>
  isPossessive(mention) ||
  isWater(mention) ||
  (mention.types.length > 0 ? mention.types.every(isArea) : mention.matches.some(isCountry) || onlyAreas(mention))

/** "A to the north and B to the south": both lie beside a third. */
const isBeside = (context: ClaimContext, { lastToken }: Mention): boolean =>
  context.is(lastToken, 'goal') && [1, 2].some((step) => context.compassAt(lastToken + step) !== null)

/** "Kyiv said", "Ankara shelled Kobani": a government, which nothing is measured from. */
const isState = (context: ClaimContext, mention: Mention): boolean =>
  !context.is(mention.firstToken - 1, 'locative') &&
  (isSpeaking(context.draft, mention) || isActing(context.draft, mention))

/** Named places before a token that something may be measured from, the latest first; not the subject. */
function namesBefore(context: ClaimContext, token: number, not: Mention | null): readonly Mention[] {
  const last = mentionsBefore(context.mentions, token)
  return context.mentions
    .slice(Math.max(0, last - lookBack), last)
    .reverse()
    .filter((mention) => mention.form === 'name' && mention.matches.length > 0)
    .filter(
      (mention) =>
        !isWide(mention) &&
        !isState(context, mention) &&
        !isBeside(context, mention) &&
        !placedByArea(context, mention) &&
        !(not && isSame(context, mention, not)),
    )
}

/** Of the sentence that names a place last, the one that nothing is measured from; from token `first` on. */
function latestBefore(context: ClaimContext, token: number, not: Mention | null, first = 0): Mention | null {
  const names = namesBefore(context, token, not).filter(({ firstToken }) => firstToken >= first)
  const sentence = names[0] && context.sentenceOf(names[0].firstToken)
  const inMind = names.find(
    (mention) => context.sentenceOf(mention.firstToken) === sentence && !isMeasuredFrom(context, mention),
  )
  return inMind ?? names[0] ?? null
}

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
      context.isAny(mention.firstToken - 1, 'genitive', 'origin', 'facing'),
  )
  return named.at(-1) ?? null
}

/** What the text is about where the sentence begins, unless that is the subject or too wide to measure from. */
function topicToMeasureFrom(context: ClaimContext, sentence: Sentence, not: Mention | null): Mention | null {
  const topic = context.topicEntering(sentence)
  return topic && isPlace(topic) && !isWide(topic) && !isState(context, topic) && !(not && isSame(context, topic, not))
    ? topic
    : null
}

/** What an unsaid reference means likeliest, or null: a place of the sentence, the heading, what the text is about. */
function likeliest(context: ClaimContext, { subject }: Subject, at: number, sentence: Sentence): Mention | null {
  const first = subjectOfSentence(context.draft, context.mentions, sentence)
  const own = first?.form === 'name' && isOpeningWord(context, first, sentence) ? null : first
  if (isPlace(own) && own !== subject && own.lastToken <= at && !isState(context, own)) return own
  const cell = cellOpening(context, sentence)
  if (own !== null && own === subject)
    return namedToMeasureFrom(context, sentence, at, own) ?? cell ?? likeliestBefore(context, own, sentence)
  return (cell === subject ? null : cell) ?? likeliestElsewhere(context, subject, at, sentence)
}

/** The same where the sentence is about something else than the subject, or about nothing known. */
function likeliestElsewhere(
  context: ClaimContext,
  subject: Mention | null,
  at: number,
  sentence: Sentence,
): Mention | null {
  return (
    topicBefore(context, sentence.firstToken) ??
    latestBefore(context, at, subject, sentence.firstToken) ??
    topicToMeasureFrom(context, sentence, subject) ??
    latestBefore(context, at, subject)
  )
}

/** The same where the sentence is about the subject itself: what was spoken of before it. */
function likeliestBefore(context: ClaimContext, own: Mention, sentence: Sentence): Mention | null {
  const topic = topicBefore(context, sentence.firstToken)
  const isTopic = topic !== null && context.antecedents.get(own.index) === topic.index
  return (
    (isTopic ? null : topic) ??
    topicToMeasureFrom(context, sentence, own) ??
    latestBefore(context, sentence.firstToken, own)
  )
}

/**
 * What an unsaid reference may mean, the likeliest first: what is found, what the text is about, the last name, and what
 * was measured from last. A place of its own sentence leaves no doubt, unless something there is measured from another.
 */
export function impliedReferences(
  context: ClaimContext,
  { subject, subjectForm }: Subject,
  { firstToken }: Pick<Quantity, 'firstToken'>,
  isPointedAt = false,
): readonly Mention[] {
  const sentence = context.sentenceOf(firstToken)
  const first = likeliest(context, { subject, subjectForm }, firstToken, sentence)
  if (!first) {
    context.tracer?.step(firstToken, 'reference', 'candidates', '(none)')
    return []
  }
  const measuredFrom = namesBefore(context, firstToken, subject).find((mention) => isMeasuredFrom(context, mention))
  const isOwn = first.firstToken >= sentence.firstToken
  const more = isOwn
    ? [
        measuredFrom && measuredFrom.firstToken > sentence.firstToken ? measuredFrom : null,
        // "from Bakhmut to Kramatorsk, Sloviansk 15 km north of it": the name right before, too.
        isPointedAt ? (namesBefore(context, firstToken, subject)[0] ?? null) : null,
      ]
    : [topicToMeasureFrom(context, sentence, subject), latestBefore(context, firstToken, subject), measuredFrom ?? null]
  const others = more.flatMap((one) => (one && !isSame(context, one, first) ? [one] : []))
  const found = [first, ...new Set(others)]
  context.tracer?.step(firstToken, 'reference', 'candidates', found.map(({ text }) => text).join(', '))
  return found
}
