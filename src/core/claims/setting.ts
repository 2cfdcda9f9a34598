/** Names that say where something lies rather than lie somewhere: "in northern Mali", "on the Euphrates". */
import type { Mention, Sentence } from '../model.ts'
import { isArea, isSettlement, typesOfWord } from '../mention/type-words.ts'
import type { ClaimContext } from './context.ts'
import { isLongWater, mayBeWater } from './waters.ts'

interface Governing {
  /** Token of the word, or the one before the sentence. */
  readonly at: number
  readonly word: string
  /** "northern Mali", "Somalia's Galgaduud": words that only stand before something large. */
  readonly large: boolean
}

/** "Somalia's", of "Somalia's Galgaduud region". */
export const isPossessive = (mention: Mention | null): boolean => mention?.form === 'name' && mention.possessive

/** The word before a mention, over "the", "northern", "upper" and whose it is: "in northern Yemen", "on the White Nile". */
export function governing(context: ClaimContext, mention: Mention, { firstToken }: Sentence): Governing {
  let at = mention.firstToken - 1
  let large = false
  for (; at > firstToken; at--) {
    const owner = context.mentionOver(at)
    const isOfArea = isPossessive(owner) || context.compassOver(at) !== null || context.is(at, 'areaEpithet')
    if (!isOfArea && !context.isAny(at, 'definite', 'reachWord')) break
    large ||= isOfArea
  }
  return { at, word: at >= firstToken ? context.lower(at) : '', large }
}

const mayBeArea = ({ matches }: Mention): boolean => matches.some(({ place }) => isArea(place.type))

const onlyAreas = ({ types, matches }: Mention): boolean =>
  types.length > 0 ? types.every(isArea) : matches.length > 0 && matches.every(({ place }) => isArea(place.type))

/** Whether a mention only locates the one before it: an area, a river or a border under a preposition, a city's edge. */
export function isSetting(context: ClaimContext, mention: Mention, sentence: Sentence): boolean {
  if (mention.form === 'line' || mention.form === 'other' || isLongWater(mention)) return true
  const { at, large } = governing(context, mention, sentence)
  if (context.is(at, 'genitive') && context.is(at - 1, 'edge')) return true
  const isArea = onlyAreas(mention) || (large && mayBeArea(mention))
  if (context.is(at, 'locative') && (isAsideOfPlace(context, mention, at) || isOfTown(context, mention, at)))
    return true
  if (context.is(at, 'comma')) return isArea
  if (context.is(at, 'conjunction')) return isArea && follows(context, at, sentence)
  return context.is(at, 'placing') && (isArea || mayBeWater(mention))
}

/** ", a town in Cauca 80 km from": an area where it may be one. */
const isOfTown = (context: ClaimContext, mention: Mention, at: number): boolean =>
  mayBeArea(mention) &&
  (typesOfWord(context.draft.language.lexicon, context.lower(at - 1))?.every(isSettlement) ?? false)

/** "Miran Shah, in North Waziristan 17 km from": what no gazetteer has, behind a name and a comma, is an area too. */
const isAsideOfPlace = (context: ClaimContext, { matches }: Mention, at: number): boolean =>
  matches.length === 0 && context.is(at - 1, 'comma') && context.mentionOver(at - 2)?.form === 'name'

/** "in A and B": what stands before "and", at token `at`, is a setting too. */
function follows(context: ClaimContext, at: number, sentence: Sentence): boolean {
  const before = context.mentionOver(at - 1)
  return before !== null && isSetting(context, before, sentence)
}
