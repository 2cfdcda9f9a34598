/** Words before a name within a claim's own words that say more of its place: "the port of", "the northern city of". */
import { countBefore } from '../../text/count-before.ts'
import type { ClassName, Draft, Mention, Span, Token } from '../../model.ts'
import { isAny } from '../../../lang/engine/language.ts'

/** Classes of words that say something of a place which could be false. */
export const qualifying = [
  'harbourNoun',
  'onCoast',
  'seatNoun',
  'villageNoun',
  'townNoun',
  'landAdjective',
] as const satisfies readonly ClassName[]

/** Tokens before a mention that may belong to its phrase: "the liberated | port city of". */
const longestLead = 4

/** First token of the phrase that a mention ends: over adjectives before it. */
function phraseStart({ tokens }: Draft, { firstToken }: Mention, from: number): number {
  // "the Russian capital, | Kyiv".
  let at =
    isAny(tokens[firstToken - 1], 'comma') && isAny(tokens[firstToken - 2], 'seatNoun') ? firstToken - 1 : firstToken
  while (at > 0 && firstToken - at < longestLead) {
    const before = tokens[at - 1]!
    if (before.from < from || before.kind !== 'word') break
    if (isAny(before, 'origin', 'genitive', 'beside', 'copula', 'posture', 'inner', 'conjunction', 'goal')) break
    at--
  }
  return at
}

/** "the | Shia | town of Nubl": a word with a capital before the noun, of no land, which nothing here can check. */
const isPeopleWord = ({ tokens }: Draft, { firstToken, lastToken, land, name }: Mention, at: number): boolean =>
  at > firstToken &&
  at + 2 < lastToken &&
  tokens[at]!.capital &&
  !isAny(tokens[at], 'feature') &&
  isAny(tokens[at + 1], 'feature') &&
  (isAny(tokens[at - 1], 'article') || land?.lastToken === at) &&
  !(land && at >= land.firstToken && at < land.lastToken) &&
  !name.toLowerCase().includes(tokens[at]!.lower)

/** The tokens of such words about a mention, as far as they stand within a span; none of its name. */
export function qualifiersOf(draft: Draft, mention: Mention, { from, to }: Span): readonly number[] {
  if (mention.form !== 'name' || mention.from < from || mention.to > to) return []
  const found: number[] = []
  for (let at = phraseStart(draft, mention, from); at < mention.lastToken; at++) {
    const token = draft.tokens[at]!
    const isPart = draft.compass.some((word) => word.firstToken === at && word.form === 'adjective')
    const isSaid = token.capital ? isPeopleWord(draft, mention, at) : isPart || isAny(token, ...qualifying)
    if (isSaid) found.push(at)
  }
  return found
}

/** The first word of some classes within a claim: "a Russian-held city" says who holds it, and no part of what it is. */
export function wordIn({ tokens }: Draft, { from, to }: Span, ...classes: readonly ClassName[]): Token | undefined {
  const first = countBefore(tokens, (token) => token.from < from)
  return tokens
    .slice(
      first,
      countBefore(tokens, (token) => token.to <= to),
    )
    .find((token) => isAny(token, ...classes))
}
