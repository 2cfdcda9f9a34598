/** A day of large drawn areas with fewer corners, for what draws it: nothing is judged by it. */
import { cornersOf, thinned } from '../geo/overlay/thinned.ts'
import type { FrontDay, TheatrePack } from '../model.ts'
import { frontOn } from './day.ts'

/** What a map draws without a pause. */
const mostCorners = 15_000

/** Metres: below a pixel at the scale of a town. It doubles until few enough corners are left. */
const leastMetres = 15
const mostMetres = 500

const drawnDays = new WeakMap<TheatrePack, Map<string, FrontDay>>()

/** A day as it is drawn: made once, and kept as long as its pack is. */
export function drawnOn(pack: TheatrePack, date: string): FrontDay {
  const days = drawnDays.get(pack) ?? new Map<string, FrontDay>()
  drawnDays.set(pack, days)
  const day = days.get(date) ?? dayForDrawing(frontOn(pack, date))
  days.set(date, day)
  return day
}

/** The same day where it is small enough. */
function dayForDrawing(day: FrontDay): FrontDay {
  if (cornersIn(day) <= mostCorners) return day
  let metres = leastMetres
  let drawn = coarser(day, metres)
  while (cornersIn(drawn) > mostCorners && metres < mostMetres) drawn = coarser(drawn, (metres *= 2))
  return drawn
}

const cornersIn = ({ areas, lines }: FrontDay): number =>
  [...areas, ...lines].reduce((sum, { geometry }) => sum + cornersOf(geometry), 0)

function coarser(day: FrontDay, metres: number): FrontDay {
  const { areas, lines } = day
  return {
    ...day,
    thinned: true,
    areas: areas.map((area) => ({ ...area, geometry: thinned(area.geometry, metres) })),
    lines: lines.map((line) => ({ ...line, geometry: thinned(line.geometry, metres) })),
  }
}
