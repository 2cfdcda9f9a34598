/** "The Dnieper flows into the Black Sea": where a river ends. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { frameAtWord } from '../frames.ts'
import { mayBeWater } from '../waters.ts'

/** What flows: the name right before, or before ", which". */
function riverBefore(context: ClaimContext, first: number): Mention | null {
  let at = first - 1
  while (context.isAny(at, 'which', 'relative', 'comma', 'additive')) at--
  const mention = context.mentionOver(at)
  return mention?.form === 'name' && mayBeWater(mention) && !mention.possessive ? mention : null
}

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const reference = captured<Mention>(match, 'reference')!
  const subject = riverBefore(context, match.first)
  if (!subject || subject === reference || !mayBeWater(reference)) return []
  const span = spanOfTokens(context, match.first, reference.lastToken)
  return [claimOf('adjacency', span, { subject, reference, relation: 'flows-into', frame: match.frame.id })]
}

export function mouthsIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('mouth')
  return context.draft.tokens.flatMap(({ index }) => {
    const match = frameAtWord(context, frames, index)
    return match ? claimOfFrame(context, match) : []
  })
}
