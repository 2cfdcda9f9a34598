import type { MultiPolygon, Polygon } from 'geojson'
import type { Extent, LonLat, Region } from '../../model.ts'
import { circle } from './circle.ts'
import { clipperAtHand, type Area, type Clipper } from '../overlay/clipper.ts'
import { destination } from '../geodesic.ts'
import { areaSquareMetres } from '../surface.ts'

export interface Intersection {
  /** The point deepest inside the largest part: furthest from every edge. */
  readonly best: LonLat
  readonly areaSquareMetres: number
  readonly geometry: MultiPolygon
}

/** A point region with less size than this is given it, in metres. */
const leastRadius = 50
const probeMetres = 100_000

/** Where a place lies that all regions allow, within an extent; null where no point does, or without a clipper. */
export function intersectRegions(regions: readonly Region[], extent: Extent): Intersection | null {
  const clipper = clipperAtHand()
  if (clipper === null) return null
  const geometry = clipped(clipper, box(extent), regions.map(areaOf))
  if (geometry === null || geometry.coordinates.length === 0) return null
  return { best: clipper.deepest(largest(geometry)), areaSquareMetres: areaSquareMetres(geometry), geometry }
}

/** Clipping gives up, by throwing, on rings that run round a pole or touch themselves: then nothing is known. */
function clipped({ clip }: Clipper, within: Polygon, areas: readonly Area[]): MultiPolygon | null {
  try {
    return clip(within, ...areas)
  } catch {
    return null
  }
}

function box([west, south, east, north]: Extent): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

function areaOf(region: Region): Area {
  const { geometry } = region
  if (geometry === null) throw new Error(`a ${region.shape} that is not drawn has no area`)
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return geometry
  if (geometry.type !== 'Point') throw new Error(`a region drawn as ${geometry.type} has no area`)
  const centre: LonLat = [geometry.coordinates[0]!, geometry.coordinates[1]!]
  return { type: 'Polygon', coordinates: [circle(centre, Math.max(leastRadius, radiusOf(region, centre)))] }
}

/** A disc's misfit a known way from its centre tells its radius. */
function radiusOf(region: Region, centre: LonLat): number {
  return probeMetres - region.misfit(destination(centre, 0, probeMetres))
}

function largest(geometry: MultiPolygon): Polygon {
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return parts.reduce((best, part) => (areaSquareMetres(part) > areaSquareMetres(best) ? part : best))
}
