import type { Basis, ControlRecord, Holder, PartialDate, Place, TheatrePack } from '../model.ts'
import { dayOfCapture, dayOfClaim, daysOn } from '../claims/day.ts'
import { basisRank, recordsOf } from '../front/history.ts'
import { holderIn } from '../front/sides.ts'
import { replaceSpan } from './fixes.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'

/** A report may be a day off from the event: dispatches are written after midnight, sources differ. */
const dayOff = 1
const adjectives: Readonly<Record<Holder, string>> = {
  isis: 'ISIS',
  government: 'government',
  sdf: 'SDF',
  opposition: 'rebel',
  contested: 'contested',
}
const tolerance = 'only reported control contradicts; what is inferred or a baseline cannot make a claim wrong'

interface Held {
  readonly pack: TheatrePack
  readonly place: Place
  readonly holder: Holder
  readonly records: readonly ControlRecord[]
}

const nameOf = ({ pack }: Held, holder: Holder): string => pack.holders?.[holder]?.en ?? holder
const outOfScope = (message: string): Judgement => judgement('undecided', message, { why: 'out-of-scope' })
const noDate = (message: string): Judgement => judgement('undecided', message, { why: 'no-date' })

const on = (held: Held, day: string): readonly ControlRecord[] =>
  held.records.filter((record) => record.from <= day && (record.to === null || record.to >= day))

/** "by SANA; AP (reported)": a source in one line, its first words. */
const bySource = ({ source, basis }: ControlRecord): string => {
  const short = source.length > 90 ? `${source.slice(0, 89).replace(/[\s;,:]+\S*$/, '')} …` : source
  return `${basis}: ${short}`
}

/** First day of the unbroken hold that a record belongs to, where the data shows another holder before it. */
function sinceWhen(record: ControlRecord, held: Held): string {
  const before = held.records
    .filter((one) => one.from <= record.from && one !== record && one.holder !== record.holder)
    .at(-1)
  const first = held.records.find(
    (one) => one.holder === record.holder && (!before || one.from > before.from || one === record),
  )
  return before && first ? ` since ${first.from}` : ''
}

function describe(held: Held, record: ControlRecord, day: string): string {
  const holder = nameOf(held, record.holder)
  return record.holder === 'contested'
    ? `${held.place.name} was contested on ${day} (${bySource(record)})`
    : `${held.place.name} was held by ${holder} on ${day}${sinceWhen(record, held)} (${bySource(record)})`
}

/** How much a record can say against a text. */
const byBasis = (basis: Basis): 'disagrees' | 'loose' | 'undecided' =>
  basis === 'reported' ? 'disagrees' : basis === 'inferred' ? 'loose' : 'undecided'

/** The text and the record name different sides. */
function against(held: Held, record: ControlRecord, day: string, input: Case): Judgement {
  const message = `${describe(held, record, day)}; the text says ${nameOf(held, held.holder)}.`
  const verdict = record.holder === 'contested' ? 'undecided' : byBasis(record.basis)
  if (verdict === 'undecided') return tooCoarse(message, { tolerance })
  return judgement(verdict, message, { tolerance, fixes: adjectiveFix(input, record.holder) })
}

/** "rebel-held" -> "ISIS-held": the side alone, in the author's form. */
function adjectiveFix({ claim, text }: Case, holder: Holder) {
  const written = /^[\p{L}'’-]*?-(?=held|controlled|occupied|ruled)/u.exec(text.slice(claim.from, claim.to))
  const right = adjectives[holder]
  return written && right
    ? [replaceSpan(text, { from: claim.from, to: claim.from + written[0].length - 1 }, right)]
    : []
}

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
    return judgement('agrees', `${describe(held, found.record, found.one)}${elsewhen(held, known, day)}.`, {
      tolerance,
    })
  return known
    ? against(held, known, day, input)
    : outOfScope(`Nothing is known of who held ${held.place.name} on ${day}.`)
}

const holding = (held: Held, { holder }: ControlRecord): string =>
  holder === 'contested' ? 'it was contested' : `by ${nameOf(held, holder)}`

/** What held on the claim's own day, where the description fits another: the phrase tells of before or after. */
const elsewhen = (held: Held, known: ControlRecord | undefined, day: string): string =>
  !known || known.holder === held.holder
    ? ''
    : `; on ${day} ${holding(held, known)} (${bySource(known)})`

/** "seized X on Sunday": a record of that side that begins then, or an event. */
function judgeTaken(held: Held, day: string, said: boolean, input: Case): Judgement {
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
    ? judgement('agrees', `${describe(held, fitting, fitting.from)}.`, { tolerance })
    : noDate(
        `That ${nameOf(held, held.holder)} held ${held.place.name} in ${period} is not known; the text names no day.`,
      )
}

/** Who held a place, or took it, against the theatre pack's records of that day. */
export function judgeControl(input: Case): Judgement {
  const { claim, subject: place, pack, draft } = input
  const [relation, side] = claim.relation!.split(':') as [string, string]
  if (!pack) return outOfScope(`No theatre pack covers ${place.name}: who held it cannot be checked.`)
  const holder = holderIn(pack, side)
  if (holder === null) return outOfScope(`The theatre pack knows no side called “${side}”.`)
  const held: Held = { pack, place, holder, records: recordsOf(pack, place.id) }
  if (held.records.length === 0) return outOfScope(`The theatre pack does not say who held ${place.name}.`)
  const { date, said, earlier } = relation === 'taken-by' ? dayOfCapture(draft, claim) : dayOfClaim(draft, claim)
  if (date === null || (earlier && relation === 'taken-by'))
    return noDate(`Who held ${place.name} depends on the day, and no day is given.`)
  if (outside(date, pack))
    return outOfScope(
      `The theatre pack knows who held ${place.name} from ${pack.from} to ${pack.to} only; the text speaks of ${date}.`,
    )
  if (date.length < 10) return judgePeriod(held, date)
  return relation === 'taken-by' ? judgeTaken(held, date, said, input) : judgeHeld(held, date, input)
}
