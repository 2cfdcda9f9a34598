/** Which of a pack's drawn areas and lines are those of a day. */
import type { DrawnArea, DrawnLine, Holder, TheatrePack } from '../model.ts'
import { coversDay } from './history.ts'

/** Who holds what a map does not tell of. */
export const unknownHolder: Holder = 'unknown'

interface Dated {
  readonly from: string
  readonly to: string | null
}

/** The drawn areas that stand for an ISO day: those with an end that run on it, of the others those drawn last. */
export function drawnAreasOn(pack: TheatrePack, date: string): readonly DrawnArea[] {
  return coversDay(pack, date) ? runningOn(pack.areas ?? [], date) : []
}

export function drawnLinesOn(pack: TheatrePack, date: string): readonly DrawnLine[] {
  return coversDay(pack, date) ? runningOn(pack.lines ?? [], date) : []
}

function runningOn<D extends Dated>(drawn: readonly D[], date: string): readonly D[] {
  const begun = drawn.filter(({ from }) => from <= date)
  const last = begun.reduce((latest, { from, to }) => (to === null && from > latest ? from : latest), '')
  return begun.filter(({ from, to }) => (to === null ? from === last : to >= date))
}

/** Whether a day is drawn: then nothing is derived for it. */
export function isDrawnOn(pack: TheatrePack, date: string): boolean {
  return drawnAreasOn(pack, date).length > 0 || drawnLinesOn(pack, date).length > 0
}

/** How many days before a drawn day, or after it, it may still be held against a text: fronts move slowly. */
export const mostDaysOff = 7

/** The drawn days about a day: the last at or before it and the first behind it, as far as they are near enough. */
export function drawnAbout(
  pack: TheatrePack,
  date: string,
  drawn: readonly Dated[] = pack.areas ?? [],
): { readonly before: string | null; readonly after: string | null } {
  const days = daysIn(drawn).filter((day) => Math.abs(daysBetween(day, date)) <= mostDaysOff)
  const ended = drawn.some(({ from, to }) => to !== null && from <= date && to >= date)
  const before = ended ? date : (days.findLast((day) => day <= date) ?? null)
  return { before, after: before === date ? date : (days.find((day) => day >= date) ?? null) }
}

const daysIn = (drawn: readonly Dated[]): readonly string[] => [...new Set(drawn.map(({ from }) => from))].sort()

/** Days on which the pack draws areas, in order. */
export const areaDays = ({ areas = [] }: TheatrePack): readonly string[] => daysIn(areas)

/** From the first day to the second; negative where that is earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / 86_400_000)
}
