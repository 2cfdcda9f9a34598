/** Dates as people type and read them. Everything is UTC: a day of reporting has no time zone. */
import type { PartialDate } from '../../core/model.ts'
import { language, locale } from '../strings/language.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Both sets of Arabic names: those of the Gulf and Egypt, and those of the Levant and Iraq. */
const arabicMonths = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان'],
  ['مايو', 'أيار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'تموز'],
  ['أغسطس', 'آب'],
  ['سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
]

/**
 * Reads "2016-06-22", "2016-06", "2016", "22 June 2016", "June 22, 2016", "22.6.2016" (day first) and "June 2016";
 * null where it is none of these or no such day exists.
 */
export function readDate(text: string): PartialDate | null {
  const plain = latinDigits(text)
    .trim()
    .replace(/[\s,،]+/g, ' ')
  return readIso(plain) ?? readDotted(plain) ?? readNamed(plain) ?? readArabic(plain)
}

function readIso(text: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  return found ? assemble(found[1], found[2], found[3]) : null
}

function readDotted(text: string): PartialDate | null {
  const found = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  return found ? assemble(found[3], found[2], found[1]) : null
}

function readNamed(text: string): PartialDate | null {
  const found = /^(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}))? (\d{4})$/i.exec(text)
  if (!found) return null
  const month = months.findIndex((name) => name.toLowerCase().startsWith((found[2] ?? '').toLowerCase())) + 1
  if (month === 0 || (found[1] && found[3])) return null
  return assemble(found[4], String(month), found[1] ?? found[3])
}

/** "22 يونيو 2016", "حزيران 2016". */
function readArabic(text: string): PartialDate | null {
  const found = /^(?:(\d{1,2}) )?([\u0600-\u06ff ]+) (\d{4})$/.exec(text)
  const month = arabicMonths.findIndex((names) => names.includes(found?.[2] ?? '')) + 1
  return found && month > 0 ? assemble(found[3], String(month), found[1]) : null
}

/** Arabic-Indic and Persian digits as 0 to 9. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

function assemble(year = '', month?: string, day?: string): PartialDate | null {
  if (!month) return year
  const iso = `${year}-${month.padStart(2, '0')}`
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day) return iso
  const whole = `${iso}-${day.padStart(2, '0')}`
  const time = new Date(`${whole}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== whole ? null : whole
}

/** "22 June 2016", "June 2016", "2016". */
export function dateInWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  if (language() !== 'en') return inLanguage(date, { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) })
  const name = months[Number(month) - 1] ?? month
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** "22 June": for a scale whose year is said elsewhere. */
export function dayAndMonth(date: string): string {
  const [, month = '', day = ''] = date.split('-')
  if (language() !== 'en') return inLanguage(date, { month: 'long', day: 'numeric' })
  return `${Number(day)} ${months[Number(month) - 1] ?? month}`
}

function inLanguage(date: string, shape: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...shape, timeZone: 'UTC' }).format(new Date(date))
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
