/** The line of a river, as sharp as any layer draws it about a point. */
import { stationOf } from '../../geo/line/along-line.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { inverse } from '../../geo/geodesic.ts'
import { nearestOn } from '../../geo/outline.ts'
import { isSettlement } from '../../mention/type-words.ts'
import { fold } from '../../place/names/fold.ts'
import type { LineView } from '../../geo/line/line-view.ts'
import { viewOf } from '../../geo/line/line-view.ts'
import type { Banks, LonLat, Outline, Outlines, Place } from '../../model.ts'
import { riverLines } from './drawn-river.ts'

/** A town of the name that lies farther off is another (chosen). */
const townMetres = 15_000

export interface RiverView extends LineView {
  readonly outline: Outline
  /** Whether the line ends where it comes nearest. */
  readonly isAtEnd: boolean
}

/** A pack draws the reach that it covers: beyond its ends another layer's line is nearer. */
const isAsNear = (one: RiverView, least: number): boolean => one.metres <= least + one.outline.accuracyMetres

/** How a river looks from a point, by the sharpest of its lines that comes as near as any; null without one. */
export function riverView(river: Place, at: LonLat, outlines: Outlines): RiverView | null {
  const views = riverLines(river, outlines).flatMap((outline): readonly RiverView[] => {
    const view = viewOf(outline.geometry, at)
    return view ? [{ ...view, outline, isAtEnd: isAtEnd(outline, at) }] : []
  })
  const least = Math.min(...views.map(({ metres }) => metres))
  const near = views.filter((one) => isAsNear(one, least))
  return near.sort((a, b) => a.outline.accuracyMetres - b.outline.accuracyMetres)[0] ?? null
}

/** Whether a river runs through an area: a point of its line lies in it. */
export const pointsOfRiver = (river: Place, outlines: Outlines): readonly LonLat[] =>
  riverLines(river, outlines).flatMap(({ geometry }) => linesOf(geometry).flat() as unknown as readonly LonLat[])

/** Ends this near to another line of the river go on there. */
const joinedMetres = 3_000

/** Whether the point of a river's lines that lies nearest to a place is an end of them all. */
function isAtEnd({ geometry }: Outline, at: LonLat): boolean {
  const lines = linesOf(geometry)
  const foot = nearestOn(geometry, at).at
  const ends = lines.flatMap((line) => [line[0], line.at(-1)] as unknown as readonly LonLat[])
  const own = ends.find((end) => inverse(end, foot).metres < 1)
  return own !== undefined && lines.filter((line) => stationOf(line, own).off <= joinedMetres).length < 2
}

/** The bank on which a river's data puts a town by its name; null where it says nothing. */
export function bankOfTown({ outline, metres }: RiverView, town: Place, called: string): keyof Banks | null {
  if (!outline.banks || !isSettlement(town.type) || metres > townMetres + town.extentMetres) return null
  const names = new Set([town.name, called, ...town.aliases].map(fold))
  const banks: readonly (keyof Banks)[] = ['left', 'right', 'both']
  return banks.find((bank) => outline.banks![bank].some((name) => names.has(fold(name)))) ?? null
}
