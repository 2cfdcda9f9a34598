/** The places that a verb of taking or holding is about: "seized | Tabqa, Raqqa and the town of Manbij". */
import type { Mention } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { joinAfter } from '../../reference.ts'
import { isPossessive } from '../../setting.ts'

const mostObjects = 8
const mostAdjectives = 4

/** A place named, described or meant by "it"; "which" stands for one that is named beside it. */
export const isHeldPlace = (context: ClaimContext, mention: Mention | null): mention is Mention =>
  mention !== null &&
  (mention.form === 'name' ||
    mention.form === 'description' ||
    (mention.form === 'pronoun' && !context.is(mention.firstToken, 'relative')))

/** "Tabqa, Raqqa and the town of Manbij" from token `at`: named one after the other, with nothing between. */
export function objectsAt(context: ClaimContext, at: number): readonly Mention[] {
  const found: Mention[] = []
  for (let token: number | null = at; token !== null && found.length < mostObjects;) {
    const mention: Mention | null = context.mentionOver(behindAdjectives(context, token))
    if (!isHeldPlace(context, mention) || isDemonym(mention) || isPartOfOther(context, mention)) return found
    if (mention.form === 'description' && means(context, mention, found.at(-1))) return found
    found.push(mention)
    token = joinAfter(context, mention.lastToken)
  }
  return found
}

/** "Laukkai, the main town of the region": a description in apposition is the place before it. */
const means = ({ antecedents }: ClaimContext, { index }: Mention, last: Mention | undefined): boolean =>
  last !== undefined && antecedents.get(index) === last.index

/** "the strategic town": adjectives that the mention does not hold; a part of a place is not the place. */
function behindAdjectives(context: ClaimContext, at: number): number {
  let token = at
  const skips = (): boolean =>
    context.isAny(token, 'definite', 'pairDeterminer') ||
    (context.is(token, 'placeAdjective') && !context.compassOver(token))
  while (token - at < mostAdjectives && !context.mentionOver(token) && skips()) token++
  return token
}

const isDemonym = (mention: Mention): boolean =>
  mention.form === 'name' && mention.matches.length > 0 && mention.matches.every((match) => match.use === 'demonym')

/** "captured Raqqa's airport", "took Tabqa prisoners", "the Kherson port": another noun follows. */
const isPartOfOther = (context: ClaimContext, mention: Mention): boolean =>
  isPossessive(mention) ||
  context.is(mention.lastToken, 'otherNoun') ||
  (mention.form === 'name' && context.is(mention.lastToken, 'feature'))
