/** "Nairobi lies south of the equator", "Singapore, in the Northern Hemisphere": halves of the earth. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured, keptAs } from '../../../lang/engine/frame.ts'
import type { Claim, CompassWord } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { isUnreal } from '../refine/truth/unreal.ts'
import { subjectOf } from '../subject.ts'

/** "Southern" of "the Southern Hemisphere", which with its capital is no compass word of the draft. */
function compassOf({ draft }: ClaimContext, token: number): CompassWord | null {
  const { from, to, text, lower } = draft.tokens[token]!
  const bearing = draft.language.lexicon.value('compassPoint', lower)
  if (!bearing) return null
  const { degrees, points } = bearing
  return { from, to, text, degrees, points, form: 'adjective', firstToken: token, lastToken: token + 1 }
}

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const part = keptAs(match, 'part')
  const compass = part ? compassOf(context, part.first) : captured<CompassWord>(match, 'direction')
  const { subject, subjectForm, mayBe = [] } = subjectOf(context, match.first)
  if (!compass || !subject || subject.form === 'pronoun' || subjectForm !== 'place' || isUnreal(context, match.first))
    return []
  const span = spanOfTokens(context, match.first, match.last)
  return [claimOf('identity', span, { subject, mayBe, compass, relation: 'in-half', frame: match.frame.id })]
}

/** Claims of which half of the earth something lies in. */
export function halvesIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('half')
  const { compass, tokens } = context.draft
  const said = tokens.filter(({ index }) => context.isAny(index, 'equator', 'halfOfEarth')).map(({ index }) => index)
  if (said.length === 0) return []
  const starts = [...said, ...compass.map(({ firstToken }) => firstToken)]
  return starts
    .flatMap((token) => firstFrameAt(context, frames, token) ?? [])
    .flatMap((match) => claimOfFrame(context, match))
}
