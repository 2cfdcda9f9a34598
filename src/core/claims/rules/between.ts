/** "X lies between A and B", "X, on the road from A to B", "X is midway between A and B". */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { maySpeakOfRule } from '../refine/areas.ts'
import { claimedBefore } from '../refine/claimed-before.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { claimBetween, type Ends } from '../refine/lists/between-ends.ts'
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
    if (context.isAny(token, 'conjunction', 'goal', 'accompanying', 'origin') || joinsWay(context, token)) return true
  return false
}

export const between: ClaimRule = {
  kind: 'between',
  about: 'whether a place lies between two others, on the road between them, or midway',
  find: (context, before) => {
    const frames = context.draft.language.framesOf('between')
    const named = mentionsBeside(context, 'pairing', 'joining', 'wayNoun', 'middleOf', 'enRoute', 'throughWord')
      .filter(({ firstToken }) => endsPair(context, firstToken))
      .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
      .flatMap((match) => claimBetween(context, match, namedEnds(match), before) ?? [])
    return [...named, ...onwardIn(context, before), ...betweenTheTwo(context, before), ...comparedIn(context)]
  },
}

/** "Raqqa is closer to Tabqa than to Kobane", "as far from A as from B": two distances of one place. */
function comparedIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('compared')
  return mentionsBeside(context, 'thanWord', 'equallyFar')
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => {
      const ends = namedEnds(match)
      const claim = claimBetween(context, match, ends)
      if (!claim) return []
      // "Belgrade is closer to Moscow than to Brussels": who governs there may be meant.
      const isOpen = ends.every((end) => end && maySpeakOfRule(end)) && !context.is(match.first - 1, 'posture')
      return [isOpen ? { ...claim, perhaps: true } : claim]
    })
}

const isPlace = (mention: Mention | null): boolean => mention?.form === 'name' || mention?.form === 'description'

/** "Bara, 60 km north of El Obeid on the road to Omdurman": between these two, unless the road comes from elsewhere. */
function onwardIn(context: ClaimContext, before: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('onward')
  if (frames.length === 0) return []
  return mentionsBeside(context, 'wayNoun')
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => {
      const measured = claimedBefore(context, before, match.first)
      const second = captured<Mention>(match, 'second')
      if (measured?.kind !== 'distance' || !isPlace(measured.reference) || !isPlace(second)) return []
      const { subject, reference } = measured
      const parts = { subject, reference, second, relation: 'on-road', path: 'road', frame: match.frame.id } as const
      return [claimOf('between', spanOfTokens(context, match.first, match.last), { ...parts, perhaps: true })]
    })
}
