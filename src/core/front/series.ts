/** What changed hands from day to day over all days of a pack, in square kilometres. */
import type { Holder, TheatrePack } from '../model.ts'
import '../geo/overlay/exact-areas.ts'
import { changedGround } from './changed-ground.ts'
import { frontOn } from './day.ts'
import { daysOfSeries } from './series-days.ts'

export interface Handover {
  readonly from: Holder
  readonly to: Holder
  readonly squareKm: number
}

export interface SeriesStep {
  /** ISO days: between the ends of both. */
  readonly from: string
  readonly to: string
  readonly handovers: readonly Handover[]
}

export function stepBetween(pack: TheatrePack, from: string, to: string): SeriesStep {
  const grounds = changedGround(frontOn(pack, from), frontOn(pack, to), pack.outside)
  return {
    from,
    to,
    handovers: grounds.map(({ from: one, to: other, squareKm }) => ({ from: one, to: other, squareKm })),
  }
}

/** All steps of a pack, one at a time: each takes up to some seconds. */
export function* stepsOf(pack: TheatrePack): Generator<SeriesStep> {
  const days = daysOfSeries(pack)
  for (let at = 1; at < days.length; at++) yield stepBetween(pack, days[at - 1]!, days[at]!)
}
