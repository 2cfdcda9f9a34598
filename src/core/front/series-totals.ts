/** Sums over the days of a series. */
import type { Handover, SeriesStep } from './series.ts'

/** What went from whom to whom in all: ground that changed hands twice counts twice. The largest first. */
export function totalsOf(steps: readonly SeriesStep[]): readonly Handover[] {
  const sums = new Map<string, Handover>()
  for (const { from, to, squareKm } of steps.flatMap(({ handovers }) => handovers)) {
    const key = `${from}\n${to}`
    const before = sums.get(key)?.squareKm ?? 0
    sums.set(key, { from, to, squareKm: Math.round((before + squareKm) * 100) / 100 })
  }
  return [...sums.values()].sort((a, b) => b.squareKm - a.squareKm)
}
