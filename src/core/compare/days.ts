import type { PartialDate } from '../model.ts'

const dayMillis = 86_400_000

export const isWhole = (date: PartialDate | null): date is string => date?.length === 10

/** Whole days between two ISO days. */
export const daysApart = (a: string, b: string): number =>
  Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / dayMillis)
