/** Figures that join two named places: "the 45 km between A and B", "A and B are 45 km apart". */
import type { CompassWord, Mention, Path, Quantity } from '../../model.ts'
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import type { Placed } from '../distance-claim.ts'
import { firstFrameOf } from '../frames.ts'
import { doubtOf } from './doubt.ts'
import { explainedName } from './explained-name.ts'
import { vetoOfPair } from './veto.ts'

interface Ends {
  readonly subject: Mention
  readonly reference: Mention
}

/** The two places: the one named last is the subject, unless the frame says that the first is, or what the text is about. */
function endsOf(context: ClaimContext, found: FrameMatch, quantity: Quantity): Ends | null {
  const explained = (mention: Mention | null): Mention | null => mention && explainedName(context, mention)
  const who = found.frame.means?.['subject']
  const topic = who === 'topic' ? context.topicEntering(context.sentenceOf(quantity.firstToken)) : null
  const [one, other] = [
    topic ?? explained(captured<Mention>(found, 'reference')),
    explained(captured<Mention>(found, 'other')),
  ]
  if (!one || !other || one === other) return null
  return who ? { subject: one, reference: other } : { subject: other, reference: one }
}

/** The claim of a figure that joins two named places, or null. */
export function pairOf(context: ClaimContext, quantity: Quantity): Placed | null {
  const found = firstFrameOf(context, context.draft.language.framesOf('pair'), quantity)
  const ends = found && endsOf(context, found, quantity)
  if (!found || !ends || (found.frame.means?.['veto'] === 'journey' && vetoOfPair(context, quantity))) return null
  const first = found.frame.means?.['quote'] === 'figure' ? quantity.firstToken : found.first
  const doubt = doubtOf(context, null, first)
  const claim = claimOf('distance', spanOfTokens(context, first, found.last), {
    ...ends,
    unread: doubt && spanOfTokens(context, doubt.first, doubt.last),
    quantity,
    compass: captured<CompassWord>(found, 'direction'),
    path: pathOf(found),
    frame: found.frame.id,
  })
  return { claim, firstToken: first, lastToken: found.last }
}

const pathOf = (found: FrameMatch): Path =>
  captured<Path>(found, 'way') ?? (found.frame.means?.['path'] as Path | undefined) ?? 'unsaid'
