/** "The Gaza Strip is 41 km long", "their 911-km border": how long an area or a border is. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameOf } from '../frames.ts'
import { namesArea } from '../refine/areas.ts'
import { isUnreal } from '../refine/truth/unreal.ts'
import type { Figure } from '../slots.ts'

interface Ends {
  readonly subject: Mention
  readonly reference: Mention | null
}

/** The areas on both sides of a border: two names, one and a line of the other, or a line of both. */
function endsOf(match: FrameMatch): Ends | null {
  const line = captured<Mention>(match, 'border')
  if (line) return line.sides ? { subject: line, reference: line } : null
  const subject = captured<Mention>(match, 'subject')
  const reference = captured<Mention>(match, 'reference') ?? captured<Mention>(match, 'named')
  return subject && { subject, reference }
}

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const relation = match.frame.means?.['relation'] ?? null
  const [figure, ends] = [captured<Figure>(match, 'figure'), endsOf(match)]
  if (!figure || !ends || isUnreal(context, figure.quantity.firstToken)) return []
  if (relation === 'border-length' ? ends.reference === null : !namesArea(ends.subject)) return []
  const span = spanOfTokens(context, match.first, match.last)
  return [claimOf('area', span, { ...ends, quantity: figure.quantity, relation, frame: match.frame.id })]
}

/** Claims of lengths of areas and of borders. */
export function lengthsIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('length')
  return frames.length === 0
    ? []
    : context.draft.quantities
        .filter(({ measure }) => measure === 'length')
        .flatMap((quantity) => firstFrameOf(context, frames, quantity) ?? [])
        .flatMap((match) => claimOfFrame(context, match))
}
