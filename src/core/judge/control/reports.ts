/** What outlets and monitors have put on record of where a force stood: reports of a theatre pack. */
import type {
  Ground,
  Holder,
  LengthUnit,
  Place,
  Quantity,
  Reported,
  ReportedDistance,
  TheatreEvent,
  TheatrePack,
} from '../../model.ts'
import { daysBetween } from '../../front/drawn.ts'
import { holderIn } from '../../front/sides.ts'
import { metresPer } from '../../units.ts'
import { lengthIn } from '../findings/values.ts'

export interface Report {
  readonly event: TheatreEvent
  readonly distance: ReportedDistance
  readonly pack: TheatrePack
  readonly holder: Holder
  /** Days by which it misses the day asked for; 0: it speaks of that day. */
  readonly daysOff: number
}

const isSame = (pack: TheatrePack, id: string, { id: asked, sameAs = [] }: Place): boolean =>
  id === asked || sameAs.includes(id) || (pack.places.find((one) => one.id === id)?.sameAs ?? []).includes(asked)

const daysOff = ({ date, until = date }: TheatreEvent, day: string): number =>
  day < date ? daysBetween(day, date) : day > until ? daysBetween(until, day) : 0

/** Reports of a side's distance from a place on that day, and on the days beside it. */
export function reportsOf({ packs }: Ground, side: string, place: Place, day: string): readonly Report[] {
  return packs.flatMap((pack) => {
    const holder = holderIn(pack, side)
    return pack.events.flatMap((event) => {
      const { distance, actor } = event
      const off = daysOff(event, day)
      if (!distance || holder === null || actor !== holder || off > 1 || !isSame(pack, distance.from, place)) return []
      return [{ event, distance, pack, holder, daysOff: off }]
    })
  })
}

/** Metres from `low` to `high`. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** Figures of reports are as round as those of texts: 7 km are 6.3 to 7.7. */
const roundness = 0.1
/** "within 10 km": said where it is about ten, by the reports that give both. */
const leastOfWithin = 0.85

/** What a report puts on record; of "within 10 km" what is meant by it. */
export function spanOf({ bound, value, upper, unit }: ReportedDistance): Span {
  const one = value * metresPer(unit)
  if (bound === 'within') return { low: one * leastOfWithin, high: one * (1 + roundness / 2) }
  if (bound === 'more-than') return { low: one, high: Infinity }
  const slack = bound === 'about' ? 2 * roundness : roundness
  return { low: one * (1 - slack), high: (upper ?? value) * metresPer(unit) * (1 + slack) }
}

/** What the text allows: its own precision, and a tenth for round figures. */
export function spanOfText({ bound, lowMetres, highMetres }: Quantity): Span {
  if (bound === 'within') return { low: 0, high: highMetres }
  if (bound === 'more-than') return { low: lowMetres, high: Infinity }
  return { low: lowMetres * (1 - roundness), high: highMetres * (1 + roundness) }
}

/** By how many times two spans miss each other: 1 where they meet. */
export function factorBetween(one: Span, other: Span): number {
  if (one.low > other.high) return one.low / Math.max(1, other.high)
  return other.low > one.high ? other.low / Math.max(1, one.high) : 1
}

/** Whether "within 10 km" leaves room for the text's figure, though more is meant by it. */
export const leavesRoom = ({ bound, value, unit }: ReportedDistance, { low }: Span): boolean =>
  bound === 'within' && low <= value * metresPer(unit)

/** Who says so. */
export const voiceOf = ({ event }: Report): string => event.saidBy ?? event.source

/** As messages name it. */
export function reportedAs(report: Report): Reported {
  const { event, distance, daysOff: off } = report
  const { bound, value, upper, unit } = distance
  return {
    by: voiceOf(report),
    bound,
    value: asLength(value, unit),
    upper: upper === undefined ? null : asLength(upper, unit),
    day: off === 0 ? null : event.date,
  }
}

const asLength = (value: number, unit: LengthUnit) => lengthIn(value * metresPer(unit), unit)
