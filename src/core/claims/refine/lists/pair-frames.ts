/** Figures that join two named places: "the 45 km between A and B", "A and B are 45 km apart". */
import type { FrameMatch } from '../../../../lang/engine/frame.ts'
import { latePart } from '../../../late.ts'
import type { Quantity } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import type { Placed } from '../../claim.ts'
import { firstFrameOf } from '../../frames.ts'

type ReadPair = (context: ClaimContext, quantity: Quantity, found: FrameMatch) => Placed | null

/** Few drafts hold such a figure: what reads its frames is a part of its own (pair.ts). */
const part = latePart<ReadPair>('pair')
export const bringPair = part.bring

/** The claim of a figure that joins two named places, or null. */
export function pairOf(context: ClaimContext, quantity: Quantity): Placed | null {
  const found = firstFrameOf(context, context.draft.language.framesOf('pair'), quantity)
  return found && (part.get()?.(context, quantity, found) ?? null)
}
