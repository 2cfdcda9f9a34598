import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import type { LonLat, Region } from '../../model.ts'
import { contains } from '../outline.ts'
import { nearestOn } from '../nearest.ts'

/** A region that can also tell its point nearest to another: that point itself where it lies inside. */
export interface MeasuredRegion extends Region {
  nearest(at: LonLat): LonLat
}

/** Such a region that is drawn without a clipper. */
export interface SolidRegion extends MeasuredRegion {
  readonly geometry: Geometry
}

/** The inside of an outline, its edge included. */
export function polygonRegion(outline: Polygon | MultiPolygon): SolidRegion {
  return {
    shape: 'polygon',
    geometry: outline,
    misfit: (at) => (contains(outline, at) ? 0 : nearestOn(outline, at).metres),
    nearest: (at) => (contains(outline, at) ? at : nearestOn(outline, at).at),
  }
}

/** The region itself where it was made here; else its drawing. */
export function solid(region: Region): MeasuredRegion {
  if ('nearest' in region) return region as MeasuredRegion
  const { geometry } = region
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return polygonRegion(geometry)
  throw new Error(`a region drawn as ${geometry?.type ?? 'nothing'} has no inside`)
}
