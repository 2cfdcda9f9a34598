/** Figures that join two named places: "the 45 km between A and B", "A and B are 45 km apart". */
import type { Frame, Mention, Path, Quantity } from '../../model.ts'
import { captured } from '../../../lang/engine/frame.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import type { Placed } from '../distance-claim.ts'
import { firstFrameAt } from '../frames.ts'
import { explainedName } from './explained-name.ts'

/** The claim of a figure that joins two named places, or null. */
export function pairOf(context: ClaimContext, quantity: Quantity): Placed | null {
  const found = firstFrameAt(context, context.draft.language.framesOf('pair'), quantity.firstToken)
  const [one, other] = ['reference', 'other'].map((name) => found && captured<Mention>(found, name))
  if (!found || !one || !other || one === other) return null
  const [reference, subject] = [one, other].map((mention) => explainedName(context, mention))
  const { frame } = found
  const isFirst = frame.means?.['subject'] === 'first'
  const claim = claimOf('distance', spanOfTokens(context, found.first, found.last), {
    subject: isFirst ? reference! : subject!,
    reference: isFirst ? subject! : reference!,
    quantity,
    path: pathOf(frame, captured<Path>(found, 'way')),
    frame: frame.id,
  })
  return { claim, firstToken: found.first, lastToken: found.last }
}

const pathOf = ({ means }: Frame, way: Path | null): Path => way ?? (means?.['path'] as Path | undefined) ?? 'unsaid'
