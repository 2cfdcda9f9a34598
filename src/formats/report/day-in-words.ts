/** Days as people write them above a text: "22 June 2016", "June 22nd, 2016", "1er mars 2016", "Jun 2016". */
import type { PartialDate } from '../../core/model.ts'
import { readDate } from './dates.ts'

/** By their first letters: no month of one language begins like another month of the other. */
const months: readonly (readonly [RegExp, string])[] = [
  [/^jan/, '01'],
  [/^f[eé][bv]/, '02'],
  [/^mar/, '03'],
  [/^a[pv]r/, '04'],
  [/^ma[iy]/, '05'],
  [/^(?:jun|juin)/, '06'],
  [/^(?:jul|juil)/, '07'],
  [/^(?:aug|ao[uû])/, '08'],
  [/^sep/, '09'],
  [/^oct/, '10'],
  [/^nov/, '11'],
  [/^d[eé]c/, '12'],
]

const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]?\s{1,3}`
const dayFirst = new RegExp(
  String.raw`^(?:${weekday})?(?:(\d{1,2})(?:st|nd|rd|th|er)?\.?\s{1,3}(?:de\s)?)?(\p{L}{3,9})\.?,?\s{1,3}(\d{4})\b`,
  'iu',
)
const monthFirst = new RegExp(
  String.raw`^(?:${weekday})?(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})\b`,
  'iu',
)

/** null for what names no day or month of a year. */
export function dayInWords(written: string): PartialDate | null {
  const first = monthFirst.exec(written)
  if (first) return dated(first[3]!, first[1]!, first[2])
  const found = dayFirst.exec(written)
  return found ? dated(found[3]!, found[2]!, found[1]) : null
}

function dated(year: string, name: string, day: string | undefined): PartialDate | null {
  const month = months.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1]
  if (month === undefined) return null
  return readDate(day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`)
}
