import type { PartialDate } from '../../core/model.ts'

/** An ISO 8601 date, whole or partial (2016, 2016-06, 2016-06-22), of a day that there is; else null. */
export function readDate(value: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!match) return null
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`) ? value : null
}
