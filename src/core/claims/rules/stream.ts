/** "The dam lies downstream of Raqqa", "Deir ez-Zor, upriver from Mayadin": the order along a river. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { doubtOf } from '../refine/truth/doubt.ts'
import { streamAt } from '../refine/stream-word.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { subjectOf } from '../subject.ts'
import { isWater } from '../waters.ts'

const isSite = (mention: Mention | null): mention is Mention =>
  mention !== null && ['name', 'description', 'pronoun'].includes(mention.form) && !isWater(mention)

function claimOfFrame(context: ClaimContext, match: FrameMatch, word: number): readonly Claim[] {
  const reference = captured<Mention>(match, 'reference')!
  if (captured<Mention>(match, 'along') && !isWater(captured<Mention>(match, 'along')!)) return []
  const {
    subject,
    subjectForm,
    mayBe = [],
  } = subjectBehind(context, match.first, match.last) ?? subjectOf(context, match.first)
  if (subjectForm !== 'place' || !isSite(subject) || !isSite(reference) || subject === reference) return []
  const doubt = doubtOf(context, subject, match.first)
  const stream = streamAt(context, word)
  return [
    claimOf('adjacency', spanOfTokens(context, match.first, reference.lastToken), {
      subject,
      mayBe,
      reference,
      stream,
      relation: stream?.way === 'up' ? 'upstream' : 'downstream',
      frame: match.frame.id,
      unread: doubt && spanOfTokens(context, doubt.first, doubt.last),
    }),
  ]
}

/** Those without a figure: `said` tells those with one. */
export function streamsIn(context: ClaimContext, said: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('stream')
  return context.draft.tokens
    .filter(({ index }) => context.is(index, 'stream'))
    .flatMap(({ index, from }) => {
      const isSaid = said.some((claim) => claim.quantity && claim.from <= from && claim.to > from)
      const match = isSaid ? null : firstFrameAt(context, frames, index)
      return match ? claimOfFrame(context, match, index) : []
    })
}
