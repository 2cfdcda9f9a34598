import { bboxClip } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import type { Extent } from '../../model.ts'
import { asMulti, type Area } from './clipper.ts'

/** The part of an area that lies in a box, along whose sides it may touch itself; null where none does. Linear. */
export function inWindow(area: Area, box: Extent): MultiPolygon | null {
  const { geometry } = bboxClip(area, [...box])
  const polygons = asMulti(geometry as Area).coordinates.filter(([outer = []]) => outer.length > 3)
  return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons }
}
