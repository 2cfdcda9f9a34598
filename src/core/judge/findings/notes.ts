/** What the theatre pack knows about a claim's place and day: who held it, what other outlets printed. */
import type { Claim, ControlRecord, Draft, Place, Text, TheatreEvent, TheatrePack } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { dayOfClaim } from '../../claims/refine/force/day.ts'
import { inverse } from '../../geo/geodesic.ts'
import { positionOf } from '../distances/measure.ts'
import { bySource } from '../control/held.ts'
import { holderIn, kilometres } from './values.ts'

const dayMillis = 86_400_000
/** Changes of hands this long before the report are worth saying. */
const recentDays = 7

/** The day a claim speaks of: the date in its sentence, else the day of reporting; null where neither is whole. */
export function dayOf(draft: Draft, claim: Claim): string | null {
  const { date } = dayOfClaim(draft, claim)
  return date?.length === 10 ? date : null
}

/** A fact, and who says so. */
export interface Fact {
  readonly told: Text
  readonly source: string | null
}

const recordNote = (pack: TheatrePack, place: Place, record: ControlRecord): Fact => ({
  told: [
    said('note.record', {
      place: named(place),
      holder: holderIn(pack, record.holder),
      day: record.from,
      ...bySource(record),
    }),
  ],
  source: record.source,
})

/** Who held the place on the report's day and through which changes in the week before. */
export function controlNotes(pack: TheatrePack, place: Place, day: string): readonly Fact[] {
  const records = pack.control.filter((record) => record.placeId === place.id && record.from <= day)
  const since = new Date(Date.parse(day) - recentDays * dayMillis).toISOString().slice(0, 10)
  const recent = records.filter((record) => record.from >= since)
  if (recent.length === 0) return []
  const reported = pack.events.filter(
    (event) => event.placeId === place.id && event.kind === 'loss' && event.date >= since && event.date <= day,
  )
  return [...recent.map((record) => recordNote(pack, place, record)), ...reported.map(eventNote)]
}

const eventNote = (event: TheatreEvent): Fact => ({
  told: [said('note.event', { day: event.date, figures: event.statedFigures })],
  source: event.source,
})

/** How far a place that changed hands that day lies from the reference, by coordinates and by the press. */
function capturedNote(place: Place, reference: Place, event: TheatreEvent): Fact {
  const metres = inverse(positionOf(place), positionOf(reference)).metres
  const press = place.pressPoint
    ? inverse([place.pressPoint.lon, place.pressPoint.lat], positionOf(reference)).metres
    : null
  const captured = said('note.captured', {
    place: named(place),
    reference: named(reference),
    day: event.date,
    isLost: event.kind !== 'capture',
    measured: kilometres(metres),
    known: kilometres(place.accuracyMetres),
    press: press === null ? null : kilometres(press),
  })
  return { told: [captured], source: event.source }
}

/** What was reported of the reference, and taken near it, on the day of a force's advance. */
export function advanceNotes(pack: TheatrePack, reference: Place, day: string): readonly Fact[] {
  const thatDay = pack.events.filter((event) => event.date === day)
  const said = thatDay.filter((event) => event.placeId === reference.id && event.kind === 'advance').map(eventNote)
  const placeById = new Map(pack.places.map((place) => [place.id, place]))
  const captured = new Map<string, Fact>()
  for (const event of thatDay) {
    const place = placeById.get(event.placeId)
    if (event.kind === 'capture' && place && place.id !== reference.id && !captured.has(place.id))
      captured.set(place.id, capturedNote(place, reference, event))
  }
  return [...said, ...captured.values()]
}
