/** From where a figure or a direction is measured that names nothing to measure from. */
import { latePart } from '../../../late.ts'
import type { Claim, Mention, Quantity } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import type { Subject } from '../../subject.ts'
import type { Placed } from '../../claim.ts'
import type { Tail } from '../../tail.ts'

export type From = Pick<Claim, 'reference' | 'mayBeFrom' | 'perhapsFrom' | 'mayBe'>

interface FromWhere {
  implied(
    context: ClaimContext,
    subject: Subject,
    at: Pick<Quantity, 'firstToken'>,
    isPointedAt?: boolean,
  ): readonly Mention[]
  elided(context: ClaimContext, quantity: Quantity, tail: Tail, subject: Subject): From
  parallel(context: ClaimContext, read: Tail | null, quantity: Quantity, previous: Placed | null): Tail | null
  around(context: ClaimContext, token: number, subject: Mention | null): readonly Mention[]
}

/** Most figures say it: what tells it of the others is a part of its own (elided.ts, implied.ts, parallel.ts). */
const part = latePart<FromWhere>('implied')
export const bringFromWhere = part.bring

export const impliedReferences: FromWhere['implied'] = (...given) => part.get()?.implied(...given) ?? []
export const elidedFrom: FromWhere['elided'] = (...given) => part.get()?.elided(...given) ?? { reference: null }
export const namedAround: FromWhere['around'] = (...given) => part.get()?.around(...given) ?? []

/** Whether words say from where they measure, or were not understood. */
const isTold = ({ references, back, unread }: Tail): boolean =>
  references.length > 0 || back !== null || unread !== null

/** The tail with the reference of the claim before, where the two stand in parallel; else the tail itself. */
export function inParallel(
  context: ClaimContext,
  read: Tail | null,
  quantity: Quantity,
  previous: Placed | null,
): Tail | null {
  if (!previous?.claim.reference || (read && isTold(read))) return read
  return part.get()?.parallel(context, read, quantity, previous) ?? read
}
