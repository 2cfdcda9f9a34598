/** Which of a pack's drawn areas and lines are those of a day. */
import type { DrawnArea, DrawnLine, TheatrePack } from '../model.ts'
import { coversDay } from './history.ts'

interface Dated {
  readonly from: string
  readonly to: string | null
}

/** The days on which a pack draws something anew, the earliest first, each once. */
export function drawnDays({ areas = [], lines = [] }: TheatrePack): readonly string[] {
  return [...new Set([...areas, ...lines].map(({ from }) => from))].sort()
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
