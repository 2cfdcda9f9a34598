/** The places that a verb of taking or holding is about: "seized | Tabqa, Raqqa and the town of Manbij". */
import { typesOfWord } from '../mention/type-words.ts'
import type { Mention } from '../model.ts'
import { wordSet } from '../text/word-set.ts'
import type { ClaimContext } from './context.ts'
import { joinAfter } from './reference.ts'

const mostObjects = 8
const mostAdjectives = 4

/** A place named, described or meant by "it"; "which" stands for one that is named beside it. */
export const isHeldPlace = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  (mention.form === 'name' ||
    mention.form === 'description' ||
    (mention.form === 'pronoun' && mention.text !== 'which'))

/** "Tabqa, Raqqa and the town of Manbij" from token `at`: named one after the other, with nothing between. */
export function objectsAt(context: ClaimContext, at: number): readonly Mention[] {
  const found: Mention[] = []
  for (let token: number | null = at; token !== null && found.length < mostObjects;) {
    const mention: Mention | null = context.mentionOver(behindAdjectives(context, token))
    if (!isHeldPlace(mention) || isDemonym(mention) || isPartOfOther(context, mention)) return found
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
    ['the', 'both'].includes(context.lower(token)) ||
    (context.is(token, 'placeAdjective') && !context.compassOver(token))
  while (token - at < mostAdjectives && !context.mentionOver(token) && skips()) token++
  return token
}

const isDemonym = (mention: Mention): boolean =>
  mention.form === 'name' && mention.matches.length > 0 && mention.matches.every((match) => match.use === 'demonym')

/** Behind a place: what is held or taken is something in it, or nothing of the kind happens. */
const otherNouns = wordSet(`
  residents prisoners airspace border countryside outskirts suburbs seriously hostage apart off into aside talks
  accountable responsible back road highway crossroads bridge suburb neighbourhood neighborhood neighbourhoods neighborhoods
`)

/** "captured Raqqa's airport", "took Tabqa prisoners", "the Kherson port": another noun follows. */
function isPartOfOther(context: ClaimContext, mention: Mention): boolean {
  const next = context.lower(mention.lastToken)
  return (
    /['’]s?$/.test(mention.text) ||
    otherNouns.has(next) ||
    (mention.form === 'name' && typesOfWord(context.draft.language.lexicon, next) !== null)
  )
}
