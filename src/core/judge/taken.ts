/** Places that changed hands, on the day that the text gives: against the records that begin or end about then. */
import { daysOn } from '../claims/refine/day.ts'
import type { ControlRecord } from '../model.ts'
import { against, bySource, describe, nameOf, noDate, on, outOfScope, tolerance } from './held.ts'
import type { Held } from './held.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'

/** A report may be a day off from the event: dispatches are written after midnight, sources differ. */
const dayOff = 1

/** "seized X on Sunday": a record of that side that begins then, or an event. */
export function judgeTaken(held: Held, day: string, said: boolean, input: Case): Judgement {
  const own = held.records.filter((record) => record.holder === held.holder)
  const began = own.find(
    (record) =>
      Math.abs(Date.parse(record.from) - Date.parse(day)) <= dayOff * 86_400_000 && record.from > held.pack.from,
  )
  const event = held.pack.events.find(
    (one) => one.placeId === held.place.id && one.actor === held.holder && one.kind === 'capture' && one.date === day,
  )
  if (began) return judgement('agrees', `${describe(held, began, began.from)}.`, { tolerance })
  if (event)
    return judgement(
      'agrees',
      `${held.place.name} was taken by ${nameOf(held, held.holder)} on ${event.date} (${event.source}).`,
      { tolerance },
    )
  const already = on(held, day).find((record) => record.holder === held.holder)
  if (already) return alreadyHeld(held, already, day, said)
  const earlier = own.filter((record) => record.from <= day && record.from > held.pack.from).at(-1)
  if (earlier && !said)
    return judgement(
      'agrees',
      `${held.place.name} was taken by ${nameOf(held, held.holder)} on ${earlier.from} (${bySource(earlier)}).`,
      { tolerance },
    )
  const once = own.find((record) => record.from <= day)
  if (once && !said) return noDate(`${describe(held, once, once.to ?? day)}: the text does not say when it was taken.`)
  const known = on(held, day).at(-1)
  return known
    ? against(held, known, day, input)
    : outOfScope(`Nothing is known of who held ${held.place.name} on ${day}.`)
}

/** It held the place on that day, but had taken it before. */
function alreadyHeld(held: Held, record: ControlRecord, day: string, said: boolean): Judgement {
  const since = record.from > held.pack.from ? record.from : null
  const before = since === null || !said
  const message = `${describe(held, record, day)}.`
  if (before || record.basis !== 'reported')
    return said
      ? tooCoarse(`${message} When it was taken is not in the data.`, { tolerance })
      : judgement('agrees', message, { tolerance })
  return judgement('loose', `${message} The text has it taken on ${day}.`, { tolerance })
}

/** "lost X on Sunday": a record of that side that ends about then, or ended before; not one that goes on. */
export function judgeLost(held: Held, day: string, said: boolean): Judgement {
  const own = held.records.filter((record) => record.holder === held.holder)
  const goesOn = on(held, daysOn(day, dayOff + 1)).find((record) => record.holder === held.holder)
  const ended = own.find(
    ({ to }) => to !== null && to <= daysOn(day, dayOff) && (!said || to >= daysOn(day, -dayOff - 1)),
  )
  if (ended) {
    const message = `${held.place.name} was held by ${nameOf(held, held.holder)} until ${ended.to} (${bySource(ended)}).`
    return judgement('agrees', message, { tolerance })
  }
  if (!goesOn) return outOfScope(`When ${nameOf(held, held.holder)} lost ${held.place.name} is not in the data.`)
  const message = `${describe(held, goesOn, daysOn(day, dayOff + 1))}; the text has it lost on ${day}.`
  return goesOn.basis === 'reported'
    ? judgement('disagrees', message, { tolerance })
    : tooCoarse(message, { tolerance })
}
