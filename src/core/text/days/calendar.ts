import type { Lexicon, PartialDate } from '../../model.ts'

/** A day by its parts; month and day from 1, 0 where not known. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** "2016", "2016-06", "2016-06-22" as parts; null where it is no date. */
export function parseDate(date: PartialDate): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) }
  return match[2] !== undefined && !isDay(day) ? null : day
}

export function formatDate(day: Day): PartialDate {
  const year = String(day.year).padStart(4, '0')
  if (day.month === 0) return year
  const month = `${year}-${String(day.month).padStart(2, '0')}`
  return day.day === 0 ? month : `${month}-${String(day.day).padStart(2, '0')}`
}

/** Whether the parts that are known make a date of the calendar. */
export function isDay(day: Day): boolean {
  if (day.month < 1 || day.month > 12 || day.day < 0) return false
  return day.day <= new Date(Date.UTC(2000 + (day.year % 400), day.month, 0)).getUTCDate()
}

/** The day `days` before; for whole dates only. */
export function daysBefore(day: Day, days: number): Day {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day - days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()
}

/** The month's number for a name or abbreviation in lower case, with or without its full stop; 0 for other words. */
export function monthOf(lexicon: Lexicon, word: string): number {
  return lexicon.value('monthName', word.replace('.', '')) ?? 0
}

/** 0 for Sunday; -1 for other words. */
export function weekdayNamed(lexicon: Lexicon, word: string): number {
  return lexicon.value('weekdayName', word.replace('.', '')) ?? -1
}
