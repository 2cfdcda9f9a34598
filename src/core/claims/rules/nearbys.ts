/** "in Goma and nearby Sake", "the nearby town of Mushaki": near what the text has just named. */
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { namesArea } from '../refine/areas.ts'
import { onlyAreas } from '../refine/lists/listed.ts'
import { isWater } from '../waters.ts'

/** How many mentions back a place is looked for: keeps the whole linear. */
const lookBack = 6
/** Sentences on, up to which a text is still about the place. */
const farthestSentence = 1
/** Tokens of a phrase before its name: "the nearby | town of". */
const longestLead = 2

const isTown = (mention: Mention): boolean =>
  mention.form === 'name' &&
  mention.matches.length > 0 &&
  !mention.possessive &&
  !isWater(mention) &&
  !onlyAreas(mention) &&
  !mention.matches.some(({ place }) => place.type === 'country')

/** Token of "nearby" before a name, or among the first words of its phrase; null where none stands. */
function adjectiveOf(context: ClaimContext, { firstToken, lastToken }: Mention): number | null {
  for (let at = firstToken - 1; at < lastToken && at < firstToken + longestLead; at++)
    if (context.is(at, 'nearby')) return at
  return null
}

/** "neighbouring Chad", "neighbouring Aleppo province": of areas another rule tells. */
const isOfArea = (context: ClaimContext, mention: Mention, at: number): boolean =>
  context.is(at, 'neighbouring') && (namesArea(mention) || context.is(at - 1, 'comma'))

/** The towns named before, the last one first, no further back than the sentence before. */
function townsBefore({ draft, mentions, sentenceOf }: ClaimContext, mention: Mention): readonly Mention[] {
  const own = draft.sentences.indexOf(sentenceOf(mention.firstToken))
  const isRecent = (one: Mention): boolean =>
    own - draft.sentences.indexOf(sentenceOf(one.firstToken)) <= farthestSentence
  return mentions
    .slice(Math.max(0, mention.index - lookBack), mention.index)
    .filter((one) => isTown(one) && one.name !== mention.name && isRecent(one))
    .toReversed()
}

/** Claims that a town is near one of those named before, which the words leave open: they are never flagged. */
export function nearbysIn(context: ClaimContext): readonly Claim[] {
  return context.mentions.flatMap((subject) => {
    const at = isTown(subject) ? adjectiveOf(context, subject) : null
    const [reference, ...mayBeFrom] = at === null ? [] : townsBefore(context, subject)
    if (!reference || isOfArea(context, subject, at!)) return []
    const span = spanOfTokens(context, Math.min(at!, subject.firstToken), subject.lastToken)
    return [claimOf('adjacency', span, { subject, reference, mayBeFrom, relation: 'near', perhaps: true })]
  })
}
