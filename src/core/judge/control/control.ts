import type { ControlRecord, NamedHolder, PartialDate, Said, TheatrePack } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { dayOfCapture, dayOfClaim, daysOn } from '../../claims/refine/force/day.ts'
import { basisRank, recordsOf } from '../../front/history.ts'
import { holderIn } from '../../front/sides.ts'
import { acrossSources, judgedByMaps, type Relation } from './drawn.ts'
import { against, bySource, describe, nameOf, noDate, on, outOfScope, tolerance } from './held.ts'
import type { Held } from './held.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement } from '../judgement.ts'
import { holderIn as nameIn } from '../findings/values.ts'
import { judgeLost, judgeTaken } from './taken.ts'

/** Days on which a description may be true: an adjective may describe the place before it changed hands. */
function daysOfDescription(held: Held, day: string, reported: PartialDate | null): readonly string[] {
  const changed = held.records.some((record) => record.from === day)
  const whole = reported?.length === 10 ? [reported] : []
  return [...new Set([...whole, day, ...(changed ? [daysOn(day, -1)] : [])])].filter(
    (one) => one >= held.pack.from && one <= held.pack.to,
  )
}

const bestOf = (records: readonly ControlRecord[]): ControlRecord | null =>
  records.toSorted((a, b) => basisRank(a.basis) - basisRank(b.basis))[0] ?? null

/** "Daesh-held Tabqa", "held by the government". */
function judgeHeld(held: Held, day: string, input: Case): Judgement {
  const days = daysOfDescription(held, day, input.draft.reported)
  const fitting = days.flatMap((one) =>
    on(held, one)
      .filter((record) => record.holder === held.holder)
      .map((record) => ({ one, record })),
  )
  const best = bestOf(fitting.map(({ record }) => record))
  const found = fitting.find(({ record }) => record === best)
  const known = on(held, day).at(-1)
  if (found)
    return judgement('agrees', [describe(held, found.record, found.one), ...elsewhen(held, known, day)], { tolerance })
  return known
    ? against(held, known, day, input)
    : outOfScope(said('control.no-record', { place: named(held.place), day }))
}

/** What held on the claim's own day, where the description fits another: the phrase tells of before or after. */
function elsewhen(held: Held, known: ControlRecord | undefined, day: string): readonly Said[] {
  if (!known || known.holder === held.holder) return []
  const holder = known.holder === 'contested' ? null : nameOf(held, known.holder)
  return [said('control.that-day', { holder, day, ...bySource(known) })]
}

/** Whether a whole or partial date lies outside the pack's days. */
const outside = (date: PartialDate, { from, to }: TheatrePack): boolean =>
  date < from.slice(0, date.length) || date > to.slice(0, date.length)

/** Some day of "June 2016": agrees if the side held or took it then; else which day is meant must be said. */
function judgePeriod(held: Held, period: PartialDate): Judgement {
  const fitting = held.records.find(
    (record) =>
      record.holder === held.holder &&
      record.from.slice(0, period.length) <= period &&
      (record.to ?? held.pack.to).slice(0, period.length) >= period,
  )
  return fitting
    ? judgement('agrees', describe(held, fitting, fitting.from), { tolerance })
    : noDate(said('control.period-unknown', { holder: nameOf(held, held.holder), place: named(held.place), period }))
}

/**
 * Who held a place, took it or lost it: by the theatre pack's records of that day, and by every map that somebody has
 * drawn. Where these differ both are said.
 */
export function judgeControl(input: Case): Judgement {
  const { claim, subject: place, draft, ground } = input
  const [relation, side] = claim.relation!.split(':') as [Relation, string]
  const { date, earlier } = relation === 'held-by' ? dayOfClaim(draft, claim) : dayOfCapture(draft, claim)
  const isDated = date?.length === 10 && !(earlier && relation !== 'held-by')
  const byMaps = isDated ? judgedByMaps(ground, place, side, relation, date) : []
  const byRecords = judgeByRecords({ ...input, pack: packWithRecords(input) })
  if (byMaps.length === 0) return byRecords
  return acrossSources(byRecords.why === 'out-of-scope' ? byMaps : [byRecords, ...byMaps])!
}

/** A side of any pack, or the words of the text. */
const sideOf = ({ packs }: Case['ground'], side: string): NamedHolder =>
  nameIn(packs.find(({ holders }) => holders && side in holders) ?? {}, side)

/** The draft's pack; where that has no record of the place, another one that has. */
function packWithRecords({ pack, ground, subject }: Case): TheatrePack | null {
  const has = (one: TheatrePack) => recordsOf(one, subject.id).length > 0
  return pack && !has(pack) ? (ground.packs.find(has) ?? pack) : pack
}

function judgeByRecords(input: Case): Judgement {
  const { claim, subject: place, pack, draft } = input
  const [relation, side] = claim.relation!.split(':') as [string, string]
  if (!pack) return outOfScope(said('control.no-pack', { place: named(place) }))
  const holder = holderIn(pack, side)
  if (holder === null) return outOfScope(said('control.no-side', { holder: sideOf(input.ground, side) }))
  const held: Held = { pack, place, holder, records: recordsOf(pack, place.id) }
  if (held.records.length === 0) return outOfScope(said('control.no-place', { place: named(place) }))
  const isEvent = relation !== 'held-by'
  const { date, said: dated, earlier } = isEvent ? dayOfCapture(draft, claim) : dayOfClaim(draft, claim)
  if (date === null || (earlier && isEvent)) return noDate(said('control.no-day', { place: named(place) }))
  if (outside(date, pack))
    return outOfScope(said('control.outside-days', { place: named(place), from: pack.from, to: pack.to, date }))
  if (date.length < 10) return judgePeriod(held, date)
  if (relation === 'lost-by') return judgeLost(held, date, dated)
  return isEvent ? judgeTaken(held, date, dated, input) : judgeHeld(held, date, input)
}
