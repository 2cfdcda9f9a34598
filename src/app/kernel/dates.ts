/** Dates as people read them. Everything is UTC: a day of reporting has no time zone. */
import type { PartialDate } from '../../core/model.ts'
import { language, locale } from '../strings/language.ts'

/** "22 June 2016", "June 2016", "2016". */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  return month ? inLanguage(date, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) }) : year
}

/** "22 June": for a scale whose year is said elsewhere. */
export function dayAndMonth(date: string): string {
  return inLanguage(date, { month: 'long', day: 'numeric' })
}

function inLanguage(date: string, shape: Intl.DateTimeFormatOptions): string {
  const words = new Intl.DateTimeFormat(locale(), { ...shape, timeZone: 'UTC' }).format(new Date(date))
  return language() === 'fr' ? words.replace(/^1 /, '1er ') : words
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The day of a period to show for a date that may be partial, absent or outside: the nearest day within. */
export function nearestDay(date: PartialDate | null, from: string, to: string): string {
  if (date === null || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return to
  if (date.length < 10 && to.startsWith(date)) return to
  const whole = date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`
  if (whole < from) return from
  return whole > to ? to : whole
}
