import { changedGround } from '../../../core/front/changed-ground.ts'
import '../../../core/geo/overlay/exact-areas.ts'
import { frontOn } from '../../../core/front/day.ts'
import { whatChanged } from '../../../core/front/history.ts'
import type { TheatrePack } from '../../../core/model.ts'
import type { FrontChange } from '../../kernel/check/calls.ts'

/** From the end of the one day to the end of the other, whichever is the later. Runs in the checker's worker. */
export function frontChange(pack: TheatrePack, from: string, to: string): FrontChange {
  const [first, last] = from <= to ? [from, to] : [to, from]
  return {
    packId: pack.id,
    from,
    to,
    places: whatChanged(pack, first, last),
    grounds: changedGround(frontOn(pack, first), frontOn(pack, last), pack.outside),
  }
}
