/** "The army reached the outskirts of Tabqa": a force at the edge of a place, on that day. */
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import { firstFrameAt } from '../frames.ts'
import { onlyAreas } from '../refine/lists/listed.ts'
import { forceBefore } from '../subject/reach.ts'

export function arrivalsIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('arrival')
  const starts = context.draft.tokens.filter(({ index }) =>
    context.draft.phrases.from(index).some(({ classes }) => classes.has('edgeBefore')),
  )
  return starts.flatMap(({ index }) => {
    const match = firstFrameAt(context, frames, index)
    const reference = match && captured<Mention>(match, 'reference')
    const force = match && forceBefore(context, match.first, context.sentenceOf(index))
    if (!force || !reference || onlyAreas(reference)) return []
    const span = spanOfTokens(context, match.first, reference.lastToken)
    const about = { subject: force, subjectForm: 'moving', reference, relation: 'at-edge' } as const
    return [claimOf('adjacency', span, { ...about, frame: match.frame.id })]
  })
}
