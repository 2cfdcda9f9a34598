/** Which rivers are drawn as lines, and by what. */
import type { Outline, Outlines, Place } from '../../model.ts'

/** The outlines of a river in all layers; none where nothing draws it as a line. */
export function riverLines({ type, outline, sameAs = [] }: Place, outlines: Outlines): readonly Outline[] {
  if (type !== 'river') return []
  const keys = [outline, ...sameAs]
  const found = keys.flatMap((key) => (key === null ? [] : (outlines.get(key) ?? [])))
  return found.filter(({ geometry }) => geometry.type === 'LineString' || geometry.type === 'MultiLineString')
}

export const isDrawnRiver = (place: Place | null, outlines: Outlines): place is Place =>
  place !== null && riverLines(place, outlines).length > 0
