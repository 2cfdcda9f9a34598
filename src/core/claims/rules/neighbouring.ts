/** "fled to neighbouring Chad", "the neighbouring governorate of Ismailia": of the land, or the province, named before; "nearby Sake": of the town. */
import { isArea } from '../../mention/type-words.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { namesArea } from '../refine/areas.ts'
import { isCountry } from '../refine/lists/implied.ts'
import { onlyAreas } from '../refine/lists/listed.ts'
import { isWater } from '../waters.ts'

/** How many mentions back a neighbour is looked for: keeps the whole linear. */
const lookBack = 8

type Level = 'country' | 'province'

/** A country, or what a noun calls a province: only these are each other's neighbours; null for anything else. */
function levelOf({ form, types, matches }: Mention): Level | null {
  if (form !== 'name') return null
  if (types.length === 0) return matches.some(isCountry) ? 'country' : null
  return types.every(isArea) && types.includes('province') ? 'province' : null
}

/** "au Tchad | voisin", not "le Tchad voisin du Soudan". */
const isBehind = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'neighbouring') &&
  !context.isAny(at + 1, 'genitive', 'article', 'accompanying') &&
  context.mentionOver(at + 1) === null

/** Token of the adjective right before a name, or within its phrase; null where none stands. */
function adjectiveOf(context: ClaimContext, { firstToken, lastToken }: Mention): number | null {
  let from = firstToken - 1
  while (context.is(from, 'placeAdjective') && !context.is(from, 'neighbouring')) from--
  for (let at = from; at < lastToken && at <= firstToken + 1; at++)
    if (context.is(at, 'neighbouring') && !context.is(at - 1, 'comma')) return at
  return isBehind(context, lastToken) ? firstToken : null
}

function neighbourBefore({ mentions }: ClaimContext, mention: Mention, level: Level): Mention | null {
  const before = mentions.slice(Math.max(0, mention.index - lookBack), mention.index)
  return before.findLast((one) => levelOf(one) === level && one.name !== mention.name) ?? null
}

/** Claims that an area borders the last one of its kind, which the words leave open: they are never flagged. */
export function neighboursIn(context: ClaimContext, said: readonly Claim[]): readonly Claim[] {
  return context.mentions.flatMap((reference) => {
    const level = levelOf(reference)
    const at = level && adjectiveOf(context, reference)
    const subject = at === null ? null : neighbourBefore(context, reference, level!)
    if (!subject || said.some((one) => one.kind === 'adjacency' && one.reference === reference)) return []
    const span = spanOfTokens(context, at!, reference.lastToken)
    return [claimOf('adjacency', span, { subject, reference, relation: 'borders', perhaps: true })]
  })
}

/** How many mentions back a place is looked for: keeps the whole linear. */
const townsBack = 6
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
function nearbyWordOf(context: ClaimContext, { firstToken, lastToken }: Mention): number | null {
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
    .slice(Math.max(0, mention.index - townsBack), mention.index)
    .filter((one) => isTown(one) && one.name !== mention.name && isRecent(one))
    .toReversed()
}

/** Claims that a town is near one of those named before, which the words leave open: they are never flagged. */
export function nearbysIn(context: ClaimContext): readonly Claim[] {
  return context.mentions.flatMap((subject) => {
    const at = isTown(subject) ? nearbyWordOf(context, subject) : null
    const [reference, ...mayBeFrom] = at === null ? [] : townsBefore(context, subject)
    if (!reference || isOfArea(context, subject, at!)) return []
    const span = spanOfTokens(context, Math.min(at!, subject.firstToken), subject.lastToken)
    return [claimOf('adjacency', span, { subject, reference, mayBeFrom, relation: 'near', perhaps: true })]
  })
}
