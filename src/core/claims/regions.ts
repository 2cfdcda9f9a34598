/** Where a claim allows its subject to lie, around a reference that is known. */
import type { Claim, LonLat, Outlines, Place, Region } from '../model.ts'
import { disc, pointRegion, polygonRegion, ring, strip, wedge } from '../geo/regions.ts'
import { betweenRegion, relationOf } from './between-shape.ts'
import { namedLine } from './named-line.ts'

/** Half angle of a direction: the whole of the sectors beside it, for four and eight points alike (see judge/limits.ts). */
export const halfAngleOf = (points: 4 | 8 | 16): number => (points === 16 ? 33.75 : 45)

/** How far a direction without a distance is drawn. */
const drawnDirectionMetres = 60_000

/** No two points are further apart: half of a meridian, rounded up. */
const farthestMetres = 20_004_000

function byDistance(claim: Claim, centre: LonLat, extentMetres: number): Region | null {
  const { quantity, compass } = claim
  const low = quantity!.lowMetres
  const high = Math.min(farthestMetres, Number.isFinite(quantity!.highMetres) ? quantity!.highMetres : low * 2 + extentMetres)
  if (low >= farthestMetres) return null
  if (compass) return wedge(centre, compass.degrees, halfAngleOf(compass.points), low, high)
  return low === 0 ? disc(centre, high) : ring(centre, low, high)
}

function byOutline(reference: Place, outlines: Outlines): Region | null {
  const outline = reference.outline === null ? null : outlines.get(reference.outline)
  if (!outline) return null
  const { geometry } = outline
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return polygonRegion(geometry)
  return strip(geometry, adjacentMetres)
}

/** What "on the river", "on the border" allows beside the inaccuracy of the drawn line. */
export const adjacentMetres = 5_000

/** The region of a claim about a resolved reference; null for kinds that have none. */
export function regionOf(claim: Claim, reference: Place | null, outlines: Outlines, second: Place | null = null): Region | null {
  if (claim.coordinates) return pointRegion([claim.coordinates.lon, claim.coordinates.lat], claim.coordinates.precisionMetres)
  if (!reference) return null
  const centre: LonLat = [reference.lon, reference.lat]
  if (claim.kind === 'distance' && claim.reference?.form !== 'line' && claim.quantity) return byDistance(claim, centre, reference.extentMetres)
  if (claim.kind === 'direction' && claim.compass) return wedge(centre, claim.compass.degrees, halfAngleOf(claim.compass.points), 0, drawnDirectionMetres)
  if (claim.kind === 'between') return second && betweenRegion(relationOf(claim), centre, [second.lon, second.lat])
  if (claim.kind === 'containment') return byOutline(reference, outlines)
  if (claim.kind === 'adjacency') {
    const line = namedLine(reference, claim.reference, outlines)
    return line && strip(line.geometry, adjacentMetres + line.accuracyMetres)
  }
  return null
}
