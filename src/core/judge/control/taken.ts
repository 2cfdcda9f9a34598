/** Places that changed hands, on the day that the text gives: against the records that begin or end about then. */
import { daysOn } from '../../claims/refine/force/day.ts'
import { beganOn } from '../../front/history.ts'
import type { ControlRecord } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { against, bySource, describe, nameOf, noDate, on, outOfScope, tolerance } from './held.ts'
import type { Held } from './held.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'

/** A report may be a day off from the event: dispatches are written after midnight, sources differ. */
const dayOff = 1

/** "seized X on Sunday": a record of that side that begins then, or an event. */
export function judgeTaken(held: Held, day: string, dated: boolean, input: Case): Judgement {
  const own = held.records.filter((record) => record.holder === held.holder)
  const began = own.find(
    (record) =>
      Math.abs(Date.parse(record.from) - Date.parse(day)) <= dayOff * 86_400_000 && record.from > held.pack.from,
  )
  const event = held.pack.events.find(
    (one) => one.placeId === held.place.id && one.actor === held.holder && one.kind === 'capture' && one.date === day,
  )
  const place = named(held.place)
  const holder = nameOf(held, held.holder)
  if (began) return judgement('agrees', describe(held, began, began.from), { tolerance })
  if (event)
    return judgement(
      'agrees',
      said('control.taken', { place, holder, day: event.date, ...bySource({ ...event, basis: 'reported' }) }),
      { tolerance },
    )
  const already = on(held, day).find((record) => record.holder === held.holder)
  if (already) return alreadyHeld(held, already, day, dated)
  const earlier = own.filter((record) => record.from <= day && record.from > held.pack.from).at(-1)
  if (earlier && !dated)
    return judgement('agrees', said('control.taken', { place, holder, day: earlier.from, ...bySource(earlier) }), {
      tolerance,
    })
  const once = own.find((record) => record.from <= day)
  if (once && !dated) return noDate([describe(held, once, once.to ?? day), said('control.text-no-day')])
  const known = on(held, day).at(-1)
  return known ? against(held, known, day, input) : outOfScope(said('control.no-record', { place, day }))
}

/** It held the place on that day, but had taken it before. */
function alreadyHeld(held: Held, record: ControlRecord, day: string, dated: boolean): Judgement {
  const since = beganOn(record)
  const before = since === null || !dated
  const message = describe(held, record, day)
  if (before || record.basis !== 'reported')
    return dated
      ? tooCoarse([message, said('control.taken-when')], { tolerance })
      : judgement('agrees', message, { tolerance })
  return judgement('loose', [message, said('control.text-taken', { day })], { tolerance })
}

/** "lost X on Sunday": a record of that side that ends about then, or ended before; not one that goes on. */
export function judgeLost(held: Held, day: string, dated: boolean): Judgement {
  const own = held.records.filter((record) => record.holder === held.holder)
  const goesOn = on(held, daysOn(day, dayOff + 1)).find((record) => record.holder === held.holder)
  const ended = own.find(
    ({ to }) => to !== null && to <= daysOn(day, dayOff) && (!dated || to >= daysOn(day, -dayOff - 1)),
  )
  const place = named(held.place)
  const holder = nameOf(held, held.holder)
  if (ended) {
    return judgement('agrees', said('control.held-until', { place, holder, day: ended.to!, ...bySource(ended) }), {
      tolerance,
    })
  }
  if (!goesOn) return outOfScope(said('control.lost-when', { holder, place }))
  const message = [describe(held, goesOn, daysOn(day, dayOff + 1)), said('control.text-lost', { day })] as const
  return goesOn.basis === 'reported'
    ? judgement('disagrees', message, { tolerance })
    : tooCoarse(message, { tolerance })
}
