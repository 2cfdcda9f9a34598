/** Dates as people type them. Loaded when one is typed. */
import type { PartialDate } from '../../core/model.ts'

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

/** As French shortens them: "janv.", "févr.". Read without their accents. */
const frenchMonths = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
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
 * Reads "2016-06-22", "2016-06", "2016", "22 June 2016", "June 22, 2016", "22.6.2016" (day first), "June 2016", and the
 * same in French and Arabic; null where it is none of these or no such day exists.
 */
export function readDate(text: string): PartialDate | null {
  const plain = latinDigits(text)
    .trim()
    .replace(/[\s,،]+/g, ' ')
  return readIso(plain) ?? readDotted(plain) ?? readNamed(plain) ?? readFrench(plain) ?? readArabic(plain)
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

/** "22 juin 2016", "1er févr. 2016", "août 2016"; "jui" may be two months, and is none. */
function readFrench(text: string): PartialDate | null {
  const found = /^(?:(\d{1,2}|1er) )?([a-z]{3,9})\.? (\d{4})$/.exec(withoutAccents(text))
  const fitting = frenchMonths.filter((name) => name.startsWith(found?.[2] ?? '-'))
  const month = frenchMonths.indexOf(fitting[0] ?? '') + 1
  return found && fitting.length === 1 ? assemble(found[3], String(month), found[1]?.replace('er', '')) : null
}

const withoutAccents = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

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
