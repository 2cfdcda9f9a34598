import type { Basis, ControlRecord, Holder, PartialDate, TheatrePack } from '../model.ts'

/** From the best to the weakest. */
const bases: readonly Basis[] = ['reported', 'inferred', 'baseline', 'weak']

/** Place in the order of trust: 0 for what was reported. */
export function basisRank(basis: Basis): number {
  return bases.indexOf(basis)
}

/** Whether the pack's control data speaks of a day: beyond it, the last record would be a guess. */
export function coversDay(pack: TheatrePack, date: string): boolean {
  return date >= pack.from && date <= pack.to
}

/** When a holding began; null where nobody says. */
export const beganOn = ({ since, from }: ControlRecord): PartialDate | null => (since === undefined ? from : since)

/** All records of a place, the earliest first. */
export function recordsOf(pack: TheatrePack, placeId: string): readonly ControlRecord[] {
  return pack.control.filter((record) => record.placeId === placeId).toSorted(inTime)
}

/** Who held a place on an ISO day: of several records of one day the last; null where nothing is known. */
export function recordOn(pack: TheatrePack, placeId: string, date: string): ControlRecord | null {
  return coversDay(pack, date) ? lastOn(recordsOf(pack, placeId), date) : null
}

/** The record that decides on a day for every place that has one, by place id. */
export function recordsOn(pack: TheatrePack, date: string): ReadonlyMap<string, ControlRecord> {
  if (!coversDay(pack, date)) return new Map()
  const last = new Map<string, ControlRecord>()
  for (const record of pack.control.toSorted(inTime)) if (runsOn(record, date)) last.set(record.placeId, record)
  return last
}

/** A place that another side held on the later day, or whose holder became known or was lost from sight. */
export interface Change {
  readonly placeId: string
  readonly before: ControlRecord | null
  readonly after: ControlRecord | null
  /** The records that began between the two days, the later day included: how it came about. */
  readonly steps: readonly ControlRecord[]
}

/** What changed hands between the ends of two days, in the order in which it did. */
export function whatChanged(pack: TheatrePack, dayA: string, dayB: string): readonly Change[] {
  const [first, last] = dayA <= dayB ? [dayA, dayB] : [dayB, dayA]
  const [before, after] = [recordsOn(pack, first), recordsOn(pack, last)]
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((placeId) => {
    const [a, b] = [before.get(placeId) ?? null, after.get(placeId) ?? null]
    if (holderOf(a) === holderOf(b)) return []
    const steps = recordsOf(pack, placeId).filter((record) => record.from > first && record.from <= last)
    return [{ placeId, before: a, after: b, steps }]
  })
  return changes.toSorted((a, b) => compare(startOf(a), startOf(b)) || compare(a.placeId, b.placeId))
}

function holderOf(record: ControlRecord | null): Holder | null {
  return record?.holder ?? null
}

function startOf({ steps, after }: Change): string {
  return steps.at(-1)?.from ?? after?.from ?? ''
}

function lastOn(records: readonly ControlRecord[], date: string): ControlRecord | null {
  return records.findLast((record) => runsOn(record, date)) ?? null
}

function runsOn(record: ControlRecord, date: string): boolean {
  return record.from <= date && (record.to === null || record.to >= date)
}

function inTime(a: ControlRecord, b: ControlRecord): number {
  return compare(a.from, b.from) || a.order - b.order
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
