/** "X lies between A and B", "X, on the road from A to B", "X is midway between A and B". */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { claimBetween, type Ends } from './between-ends.ts'
import { betweenTheTwo } from './between-two.ts'

const namedEnds = (match: FrameMatch): Ends => [
  captured<Mention>(match, 'reference') ?? null,
  captured<Mention>(match, 'second') ?? null,
]

/** Words before a place: its article, "the besieged city of". */
const longestAhead = 10

/** "l'autoroute Damas | - | Alep", "the Damascus | - | Aleppo highway". */
const joinsWay = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'dash') &&
  ([2, 3].some((back) => context.is(at - back, 'wayBefore')) || [2, 3, 4].some((on) => context.is(at + on, 'wayNoun')))

/** Whether a place may be the second of two, which a word joins: most are not, and no frame need be tried on them. */
function endsPair(context: ClaimContext, firstToken: number): boolean {
  for (let token = firstToken - 1; token >= Math.max(0, firstToken - longestAhead); token--)
    if (context.isAny(token, 'conjunction', 'goal', 'accompanying') || joinsWay(context, token)) return true
  return false
}

/** "a line 25 km east of Mosul, between Bashiqa and Gwer": not Mosul, of which only the line's distance is said. */
const isMeasuredFrom = (before: readonly Claim[], place: Mention | null, at: number): boolean =>
  before.some(({ kind, reference, to }) => kind === 'distance' && reference === place && to <= at)

export const between: ClaimRule = {
  kind: 'between',
  about: 'whether a place lies between two others, on the road between them, or midway',
  find: (context, before) => {
    const frames = context.draft.language.framesOf('between')
    const named = mentionsBeside(context, 'pairing', 'joining', 'wayNoun', 'middleOf')
      .filter(({ firstToken }) => endsPair(context, firstToken))
      .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
      .flatMap((match) => claimBetween(context, match, namedEnds(match)) ?? [])
      .filter(({ subject, from }) => !isMeasuredFrom(before, subject, from))
    return [...named, ...betweenTheTwo(context, before)]
  },
}
