import type { TheatrePack } from '../model.ts'

/** The days on which a pack draws something, or records that something changed hands; its first day among them. */
export function daysOfSeries({ areas = [], lines = [], control, from, to }: TheatrePack): readonly string[] {
  const drawn = [...areas, ...lines]
  const days = (drawn.length > 0 ? drawn : control).map((one) => one.from).filter((day) => day >= from && day <= to)
  return [...new Set([...(drawn.length > 0 ? [] : [from]), ...days])].sort()
}
