/** "Mariupol, a port city 110 km south of Donetsk": the name that a phrase before a claim explains. */
import type { Mention, Sentence } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { isPossessive } from '../setting.ts'

/** Words of one noun phrase: "a strategic Red Sea port". */
const longestPhrase = 9

/** ", deuxième ville": where a noun opens its phrase without an article, over the adjectives before it; or null. */
function behindComma(context: ClaimContext, at: number): number | null {
  let first = at
  while (context.is(first - 1, 'placeAdjective') && at - first < 3) first--
  return context.is(first - 1, 'comma') ? first : null
}

/** The article, or "Syria's", that opens the phrase ending at token `at`, or null. */
export function openingOf(context: ClaimContext, at: number, first: number): number | null {
  for (let token = at; token > Math.max(first, at - longestPhrase); token--) {
    if (context.is(token, 'article')) return token
    const bare = context.is(token, 'bareApposition') ? behindComma(context, token) : null
    if (bare !== null) return bare
    const owner = context.mentionOver(token)
    if (isPossessive(owner)) return owner!.firstToken
    if (
      context.draft.tokens[token]!.kind === 'punctuation' ||
      context.is(token, 'phraseEnd') ||
      context.quantityOver(token)
    )
      return null
  }
  return null
}

/** The name before "a port city", whose last word stands at token `at`; null where no name is explained. */
export function apposedBefore(context: ClaimContext, at: number, sentence: Sentence): Mention | null {
  const opening = openingOf(context, at, sentence.firstToken)
  if (opening === null || !context.isAny(opening - 1, 'comma', 'open', 'dash')) return null
  const mention = context.mentionOver(opening - 2)
  return mention?.form === 'name' && mention.lastToken === opening - 1 ? mention : null
}

/** "Shusha, (a town) perched on a cliff 10 km south": the name before a participle that places it; `at` ends its phrase. */
export function placedBefore(context: ClaimContext, at: number, sentence: Sentence): Mention | null {
  for (let token = at; token > Math.max(sentence.firstToken, at - longestPhrase); token--) {
    if (context.is(token, 'comma')) return null
    if (!context.is(token, 'perched')) continue
    if (!context.is(token - 1, 'comma')) return apposedBefore(context, token - 1, sentence)
    const mention = context.mentionOver(token - 2)
    return mention?.form === 'name' ? mention : null
  }
  return null
}
