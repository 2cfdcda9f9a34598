import type { MultiPolygon, Polygon } from 'geojson'
import type { Extent, LonLat, Region } from '../model.ts'
import { circle } from './circle.ts'
import { asMulti, clipperAtHand, type Area, type Clipper } from './clipper.ts'
import { destination } from './geodesic.ts'
import { contains, metresToEdge } from './outline.ts'
import { extentOf } from './extent-of.ts'
import { areaSquareMetres } from './surface.ts'

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
  const geometry = clipper && clipped(clipper, box(extent), regions.map(areaOf))
  if (geometry === null || geometry.coordinates.length === 0) return null
  return { best: deepest(largest(geometry)), areaSquareMetres: areaSquareMetres(geometry), geometry }
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

const cellsAcross = 12
const refinements = 3

/** Pole of inaccessibility on ever finer grids about the best point so far; a corner where the part is a sliver. */
function deepest(part: Polygon): LonLat {
  let window = extentOf(part)
  let best: { at: LonLat; depth: number } | null = null
  for (let round = 0; round < refinements; round++) {
    for (const at of gridOf(window)) {
      const depth = contains(part, at) ? metresToEdge(part, at) : -1
      if (depth >= 0 && (best === null || depth > best.depth)) best = { at, depth }
    }
    window = best === null ? window : around(best.at, window)
  }
  const [lon, lat] = asMulti(part).coordinates[0]![0]![0]!
  return best?.at ?? [lon!, lat!]
}

function gridOf([west, south, east, north]: Extent): LonLat[] {
  const points: LonLat[] = []
  for (let row = 0; row < cellsAcross; row++) {
    for (let column = 0; column < cellsAcross; column++) {
      points.push([
        west + ((east - west) * (column + 0.5)) / cellsAcross,
        south + ((north - south) * (row + 0.5)) / cellsAcross,
      ])
    }
  }
  return points
}

/** A window of a quarter of the size about a point. */
function around([lon, lat]: LonLat, [west, south, east, north]: Extent): Extent {
  const [width, height] = [(east - west) / 8, (north - south) / 8]
  return [lon - width, lat - height, lon + width, lat + height]
}
