/** What a length between two places may be said of instead: "trenches between A and B", "mined 5 km between A and B". */
import type { FrameMatch } from '../../../../lang/engine/frame.ts'
import { captured } from '../../../../lang/engine/frame.ts'
import { isArea, isSettlement, typesOfWord } from '../../../mention/type-words.ts'
import type { Mention } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import type { Doubt } from '../truth/doubt.ts'

const isPreposition = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'placing', 'relating', 'around', 'vicinity', 'genitive', 'origin', 'onSurface')

/** "Troops from | A and B are 25 km apart": the noun before the preposition is what lies apart. */
function governed(context: ClaimContext, first: number): Doubt | null {
  let at = first - 1
  while (context.isAny(at, 'article', 'quality', 'areaEpithet', 'pairDeterminer')) at--
  const isHeaded = at > context.sentenceOf(first).firstToken && isPreposition(context, at)
  return isHeaded ? { first: at - 1, last: at + 1 } : null
}

/** "The airports of A and B", "the suburbs of A and B": things of either place; "the towns of A and B" are the places. */
function ownedByBoth(context: ClaimContext, first: number, { lastToken }: Mention): Doubt | null {
  for (let at = lastToken - 1; at > first; at--) {
    if (!context.is(at, 'genitive')) continue
    const noun = context.lower(at - 1)
    const types = typesOfWord(context.draft.language.lexicon, noun)
    const isPlace = types?.every((type) => isSettlement(type) || isArea(type)) && !context.is(at - 1, 'edge')
    const isSeveral = context.isAny(at - 1, 'severalOf', 'edge', 'core')
    return !isPlace && isSeveral ? { first: at - 1, last: at + 1 } : null
  }
  return null
}

/** Words before a bare figure that leave it a distance: "there are 45 km between", "it is about 45 km between". */
const leavesOpen = (context: ClaimContext, at: number): boolean =>
  at < context.sentenceOf(at + 1).firstToken ||
  context.draft.tokens[at]!.kind === 'punctuation' ||
  context.isAny(at, 'copula', 'article', 'demonstrative', 'hedge', 'conjunction', 'contrast', 'complement') ||
  context.isAny(at, 'inner', 'genitive', 'saying')

/** What the length of a pair is said of, where that is not how far the two places lie apart; or null. */
export function headOfPair(context: ClaimContext, found: FrameMatch): Doubt | null {
  const { means } = found.frame
  const [one, other] = [captured<Mention>(found, 'reference'), captured<Mention>(found, 'other')]
  const near = one && other && one.firstToken > other.firstToken ? other : one
  const owned = near && ownedByBoth(context, Math.min(found.first, near.firstToken), near)
  if (owned) return owned
  if (means?.['head'] === 'pair') return governed(context, found.first)
  const isBare = means?.['veto'] === 'journey' && !context.isAny(found.first, 'article', 'demonstrative')
  return isBare && !leavesOpen(context, found.first - 1) ? { first: found.first - 1, last: found.first } : null
}
