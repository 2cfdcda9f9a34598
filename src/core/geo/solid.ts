import type { MultiPolygon, Polygon } from 'geojson'
import type { LonLat, Region } from '../model.ts'
import { contains } from './outline.ts'
import { nearestOn } from './nearest.ts'

/** A region that can also tell its point nearest to another: that point itself where it lies inside. */
export interface SolidRegion extends Region {
  nearest(at: LonLat): LonLat
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
export function solid(region: Region): SolidRegion {
  if ('nearest' in region) return region as SolidRegion
  const { geometry } = region
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return polygonRegion(geometry)
  throw new Error(`a region drawn as ${geometry.type} has no inside`)
}
