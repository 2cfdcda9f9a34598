import { is, isAny } from '../../../lang/engine/language.ts'
import type { DateMention, Lexicon, PartialDate, Token } from '../../model.ts'
import { withoutEnding } from '../endings.ts'
import { daysBefore, formatDate, isDay, monthOf, parseDate, weekdayNamed, weekdayOf, type Day } from './calendar.ts'

interface Reading {
  /** Parts as printed; year 0 where the text leaves it out. Null where the day cannot be told. */
  readonly day: Day | null
  readonly last: number
}

/** Dates in order: "June 2", "2 June 2016", "22/06/2016", "in 2016", "late Tuesday", "yesterday". */
export function findDates(
  text: string,
  tokens: readonly Token[],
  reported: PartialDate | null,
  lexicon: Lexicon,
): DateMention[] {
  const today = reported === null ? null : parseDate(reported)
  const found: DateMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const reading =
      readDated(tokens, at, lexicon) ?? readDate(tokens, at, lexicon) ?? readRelative(tokens, at, today, lexicon)
    if (reading === null) continue
    const from = tokens[at]!.from
    const to = tokens[reading.last]!.to
    found.push({ from, to, text: text.slice(from, to), date: resolve(reading.day, today) })
    at = reading.last
  }
  return found
}

/** "Wednesday, Feb. 17, 2016": the date says which Wednesday. */
function readDated(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | null {
  if (!isNameOfTime(tokens[at]!) || weekdayNamed(lexicon, tokens[at]!.lower) < 0) return null
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  return tokens[next] === undefined ? null : readDate(tokens, next, lexicon)
}

function readDate(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | null {
  const token = tokens[at]!
  if (token.kind === 'number')
    return readNumeric(tokens, at) ?? readDayMonth(tokens, at, lexicon) ?? readYear(tokens, at)
  return isNameOfTime(token) ? readMonth(tokens, at, lexicon) : null
}

/** Months and days have a capital, but where the language writes them small. */
const isNameOfTime = (token: Token): boolean => token.capital || is(token, 'lowerCaseName')

/** "2016-06-22", "22/06/2016", "22.06.2016". Of two small numbers either may be the month: then the year alone. */
function readNumeric(tokens: readonly Token[], at: number): Reading | null {
  const printed = numericParts(tokens, at)
  if (printed === null) return null
  const [first, second, third] = printed.parts
  if (first! > 999) return dated({ year: first!, month: second!, day: third! }, printed.last)
  const either = first! <= 12 && second! <= 12 && first !== second
  if (either) return { day: { year: third!, month: 0, day: 0 }, last: printed.last }
  const [day, month] = first! > 12 ? [first!, second!] : [second!, first!]
  return dated({ year: third!, month, day }, printed.last)
}

function numericParts(tokens: readonly Token[], at: number): { parts: number[]; last: number } | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]!.text)
  if (dotted) return { parts: dotted.slice(1).map(Number), last: at }
  const pieces = tokens.slice(at, at + 5)
  if (pieces.length < 5 || pieces.slice(1).some((piece) => piece.spaced)) return null
  const shape = pieces.map((piece) => piece.text).join('')
  const match = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([/-])(\d{1,2})\5(\d{4}))$/.exec(shape)
  if (match === null) return null
  const parts = match[1] === undefined ? [match[4], match[6], match[7]] : [match[1], match[2], match[3]]
  return { parts: parts.map(Number), last: at + 4 }
}

/** "2 June 2016", "2nd of June", "2 June". */
function readDayMonth(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | null {
  const day = dayNumber(tokens[at]!)
  if (day === 0) return null
  let next = at + 1
  if (is(tokens[next], 'ordinalEnding') && !tokens[next]!.spaced) next++
  if (is(tokens[next], 'genitive')) next++
  const month = monthAt(tokens, next, lexicon)
  if (month === 0) return null
  const year = yearAt(tokens, next + 1)
  return dated({ year: year.year, month, day }, year.year === 0 ? next : year.last)
}

/** "June 2, 2016", "June 2", "June 2016", "in June". */
function readMonth(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | null {
  const month = monthAt(tokens, at, lexicon)
  if (month === 0) return null
  const year = yearAt(tokens, at + 1)
  if (year.year !== 0) return { day: { year: year.year, month, day: 0 }, last: year.last }
  const day = tokens[at + 1] === undefined ? 0 : dayNumber(tokens[at + 1]!)
  if (day !== 0) return withYear(tokens, at + 1, month, day)
  return isMonthAlone(tokens, at) ? { day: { year: 0, month, day: 0 }, last: at } : null
}

function withYear(tokens: readonly Token[], at: number, month: number, day: number): Reading | null {
  const ordinal = is(tokens[at + 1], 'ordinalEnding') ? 1 : 0
  const year = yearAt(tokens, at + ordinal + 1)
  return dated({ year: year.year, month, day }, year.year === 0 ? at + ordinal : year.last)
}

/** "May" and "March" are words too: a month alone stands after a word of time. */
function isMonthAlone(tokens: readonly Token[], at: number): boolean {
  return isAny(tokens[at - 1], 'timePreposition', 'monthLead') && tokens[at]!.text.length > 2
}

/** "in 2016", but not "in 2016 houses". */
function readYear(tokens: readonly Token[], at: number): Reading | null {
  const year = yearAt(tokens, at)
  if (year.year === 0 || year.last !== at || !isAny(tokens[at - 1], 'timePreposition', 'yearLead')) return null
  const next = tokens[at + 1]
  if (next?.kind === 'word' && !is(next, 'yearEnd')) return null
  return { day: { year: year.year, month: 0, day: 0 }, last: at }
}

/** A year at `at`, or after a comma there. */
function yearAt(tokens: readonly Token[], at: number): { year: number; last: number } {
  const place = tokens[at]?.text === ',' ? at + 1 : at
  const year = /^(?:1[5-9]|20)\d\d$/.test(tokens[place]?.text ?? '') ? Number(tokens[place]!.text) : 0
  return { year, last: place }
}

function monthAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at]
  return token && isNameOfTime(token) ? monthOf(lexicon, token.lower) : 0
}

function dayNumber(token: Token): number {
  return /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31 ? Number(token.text) : 0
}

function dated(day: Day, last: number): Reading | null {
  return isDay(day) ? { day, last } : null
}

/** Weekdays are the last one on or before the day of reporting; without a whole such day they are not told. */
function readRelative(tokens: readonly Token[], at: number, today: Day | null, lexicon: Lexicon): Reading | null {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  const whole = today !== null && today.day !== 0 ? today : null
  const back = lexicon.value('daysAgo', token.lower)
  if (back !== undefined) return { day: whole && daysBefore(whole, back), last: at }
  const weekday = isNameOfTime(token) ? weekdayNamed(lexicon, withoutEnding(lexicon, token.lower, 'ownerEnding')) : -1
  if (weekday < 0) return null
  return { day: whole && daysBefore(whole, (weekdayOf(whole) - weekday + 7) % 7), last: at }
}

/** Adds the year that the text leaves out: that of the last such day on or before the day of reporting. */
function resolve(day: Day | null, today: Day | null): PartialDate | null {
  if (day === null) return null
  if (day.year !== 0) return formatDate(day)
  if (today === null) return null
  const dated = { ...day, year: today.year }
  const later = today.month !== 0 && compare(dated, today) > 0
  return formatDate(later ? { ...dated, year: today.year - 1 } : dated)
}

function compare(a: Day, b: Day): number {
  const byMonth = a.month - b.month
  return byMonth !== 0 || a.day === 0 || b.day === 0 ? byMonth : a.day - b.day
}
