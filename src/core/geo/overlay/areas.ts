import { difference, featureCollection, feature, intersect, union as turfUnion } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { asMulti, type Area } from './clipper.ts'

export { asMulti, type Area } from './clipper.ts'

/** All areas as one; null where there is none. */
export function union(areas: readonly Area[]): MultiPolygon | null {
  if (areas.length === 0) return null
  if (areas.length === 1) return asMulti(areas[0]!)
  return fromFeature(turfUnion(featureCollection(areas.map((area) => feature(area)))))
}

/** What lies in all areas; null where nothing does. */
export function clip(...areas: readonly Area[]): MultiPolygon | null {
  if (areas.length === 0) return null
  if (areas.length === 1) return asMulti(areas[0]!)
  return fromFeature(intersect(featureCollection(areas.map((area) => feature(area)))))
}

/** What lies in `area` and in none of the others; null where nothing is left. */
export function subtract(area: Area, ...others: readonly Area[]): MultiPolygon | null {
  if (others.length === 0) return asMulti(area)
  return fromFeature(difference(featureCollection([area, ...others].map((part) => feature(part)))))
}

function fromFeature(found: Feature<Area> | null): MultiPolygon | null {
  return found === null ? null : asMulti(found.geometry)
}
