import '../core/geo/overlay/exact-areas.ts'
import { frontOn } from '../core/front/day.ts'
import { drawnAbout } from '../core/front/drawn.ts'
import type { CheckResult, FrontDay, PartialDate, TheatrePack } from '../core/model.ts'

/** The days of control that checks were held against, each once: derived ones first, then those that somebody has drawn. */
export function frontDays(results: readonly CheckResult[], packs: readonly TheatrePack[]): readonly FrontDay[] {
  const days = new Map(results.map(({ packId, date }) => [`${packId} ${date}`, { packId, date }]))
  const derived = [...days.values()].flatMap(({ packId, date }) => {
    const pack = packs.find(({ id }) => id === packId)
    return pack && date !== null && hasFront(pack, date) ? [frontOn(pack, date)] : []
  })
  return [...derived, ...drawnMaps(new Set(results.map(({ date }) => date)), packs)]
}

/** Of every map that somebody has drawn the day that the documents were held against. */
function drawnMaps(dates: ReadonlySet<PartialDate | null>, packs: readonly TheatrePack[]): readonly FrontDay[] {
  const drawn = packs.filter(({ control, areas = [] }) => control.length === 0 && areas.length > 0)
  return drawn.flatMap((pack) => {
    const about = [...dates].flatMap((date) => (date?.length === 10 ? [drawnAbout(pack, date)] : []))
    const days = new Set(about.flatMap(({ before, after }) => before ?? after ?? []))
    return [...days].map((day) => frontOn(pack, day))
  })
}

/** A front is of a whole day, within the pack's period. */
function hasFront(pack: TheatrePack, date: PartialDate): boolean {
  return date.length === 10 && date >= pack.from && date <= pack.to
}
