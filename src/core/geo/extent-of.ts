import { bbox } from '@turf/turf'
import type { Geometry } from 'geojson'
import type { Extent } from '../model.ts'

/** West, south, east, north of a geometry. */
export function extentOf(geometry: Geometry): Extent {
  const [west, south, east, north] = bbox(geometry)
  return [west!, south!, east!, north!]
}
