/** The line of a river, as sharp as any layer draws it about a point. */
import { linesOf } from '../geo/edges.ts'
import type { LineView } from '../geo/line-view.ts'
import { viewOf } from '../geo/line-view.ts'
import type { LonLat, Outline, Outlines, Place } from '../model.ts'

/** The outlines of a river in all layers; none where nothing draws it as a line. */
export function riverLines({ type, outline, sameAs = [] }: Place, outlines: Outlines): readonly Outline[] {
  if (type !== 'river') return []
  const keys = [outline, ...sameAs]
  const found = keys.flatMap((key) => (key === null ? [] : (outlines.get(key) ?? [])))
  return found.filter(({ geometry }) => geometry.type === 'LineString' || geometry.type === 'MultiLineString')
}

export const isDrawnRiver = (place: Place | null, outlines: Outlines): place is Place =>
  place !== null && riverLines(place, outlines).length > 0

export interface RiverView extends LineView {
  readonly outline: Outline
}

/** A pack draws the reach that it covers: beyond its ends another layer's line is nearer. */
const isAsNear = (one: RiverView, least: number): boolean => one.metres <= least + one.outline.accuracyMetres

/** How a river looks from a point, by the sharpest of its lines that comes as near as any; null without one. */
export function riverView(river: Place, at: LonLat, outlines: Outlines): RiverView | null {
  const views = riverLines(river, outlines).flatMap((outline): readonly RiverView[] => {
    const view = viewOf(outline.geometry, at)
    return view ? [{ ...view, outline }] : []
  })
  const least = Math.min(...views.map(({ metres }) => metres))
  const near = views.filter((one) => isAsNear(one, least))
  return near.sort((a, b) => a.outline.accuracyMetres - b.outline.accuracyMetres)[0] ?? null
}

/** Whether a river runs through an area: a point of its line lies in it. */
export const pointsOfRiver = (river: Place, outlines: Outlines): readonly LonLat[] =>
  riverLines(river, outlines).flatMap(({ geometry }) => linesOf(geometry).flat() as unknown as readonly LonLat[])
