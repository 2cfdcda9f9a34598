/** "Mariupol, a port city 110 km south of Donetsk": the name that a phrase before a claim explains. */
import { wordSet } from '../../text/word-set.ts'
import type { Mention, Sentence } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** Words of one noun phrase: "a strategic Red Sea port". */
const longestPhrase = 9
const articles = new Set(['a', 'an', 'the'])
/** No part of a noun phrase that explains a name. */
const ends = wordSet(`
  is are was were has have had which who that where when while in at on near from to with by for and or but said says
`)

/** The article, or "Syria's", that opens the phrase ending at token `at`, or null. */
export function openingOf(context: ClaimContext, at: number, first: number): number | null {
  for (let token = at; token > Math.max(first, at - longestPhrase); token--) {
    const word = context.lower(token)
    if (articles.has(word)) return token
    const owner = context.mentionOver(token)
    if (owner && /['’]s$/u.test(owner.text)) return owner.firstToken
    if (context.draft.tokens[token]!.kind === 'punctuation' || ends.has(word) || context.quantityOver(token))
      return null
  }
  return null
}

/** The name before "a port city", whose last word stands at token `at`; null where no name is explained. */
export function apposedBefore(context: ClaimContext, at: number, sentence: Sentence): Mention | null {
  const opening = openingOf(context, at, sentence.firstToken)
  if (opening === null || ![',', '('].includes(context.lower(opening - 1))) return null
  const mention = context.mentionOver(opening - 2)
  return mention?.form === 'name' && mention.lastToken === opening - 1 ? mention : null
}

const participles = wordSet('perched nestled tucked strung built set sited wedged sandwiched')

/** "Shusha, (a town) perched on a cliff 10 km south": the name before a participle that places it; `at` ends its phrase. */
export function placedBefore(context: ClaimContext, at: number, sentence: Sentence): Mention | null {
  for (let token = at; token > Math.max(sentence.firstToken, at - longestPhrase); token--) {
    if (context.lower(token) === ',') return null
    if (!participles.has(context.lower(token))) continue
    if (context.lower(token - 1) !== ',') return apposedBefore(context, token - 1, sentence)
    const mention = context.mentionOver(token - 2)
    return mention?.form === 'name' ? mention : null
  }
  return null
}
