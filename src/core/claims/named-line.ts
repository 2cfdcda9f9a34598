import type { LineString, MultiLineString } from 'geojson'
import type { Outlines, Place } from '../model.ts'
import { linesOf } from '../geo/edges.ts'

export interface NamedLine {
  readonly geometry: LineString | MultiLineString
  readonly accuracyMetres: number
  readonly source: string
}

/** The line of a place: the edge of an area, or the river itself; null where no outline is known. */
export function namedLine(place: Place, outlines: Outlines): NamedLine | null {
  const outline = place.outline === null ? null : outlines.get(place.outline)
  if (!outline) return null
  const coordinates = linesOf(outline.geometry).map((line) => [...line])
  return {
    geometry: { type: 'MultiLineString', coordinates },
    accuracyMetres: outline.accuracyMetres,
    source: outline.source,
  }
}
