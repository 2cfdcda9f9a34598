/** Where a claim allows its subject to lie, around a reference that is known. */
import type { Claim, LonLat, Outlines, Place, Region } from '../../model.ts'
import { sideRegion } from '../../geo/region/side-region.ts'
import { disc, pointRegion, polygonRegion, ring, strip, wedge } from '../../geo/region/regions.ts'
import { betweenRegion, isCompared, relationOf } from './between-shape.ts'
import { namedLine } from './named-line.ts'

/** Half angle of a direction: the whole of the sectors beside it, for four and eight points alike (see judge/limits.ts). */
export const halfAngleOf = (points: 4 | 8 | 16): number => (points === 16 ? 33.75 : 45)

/** How far a direction without a distance is drawn. */
const drawnDirectionMetres = 60_000

/** No two points are further apart: half of a meridian, rounded up. */
const farthestMetres = 20_004_000

/** "More than 40 km" has no end: it is drawn up to twice as far, and allows every place beyond. */
function byDistance(claim: Claim, centre: LonLat, extentMetres: number): Region | null {
  const { quantity, compass } = claim
  const low = quantity!.lowMetres
  if (low >= farthestMetres) return null
  const within = (high: number): Region =>
    compass
      ? wedge(centre, compass.degrees, halfAngleOf(compass.points), low, high)
      : low === 0
        ? disc(centre, high)
        : ring(centre, low, high)
  const { highMetres } = quantity!
  if (Number.isFinite(highMetres)) return within(Math.min(farthestMetres, highMetres))
  return { ...within(Math.min(farthestMetres, low * 2 + extentMetres)), misfit: within(farthestMetres).misfit }
}

function byOutline(reference: Place, outlines: Outlines): Region | null {
  const outline = reference.outline === null ? null : outlines.get(reference.outline)
  if (!outline) return null
  const { geometry } = outline
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return polygonRegion(geometry)
  return strip(geometry, adjacentMetres)
}

/**
 * What "on the river", "on the border" allows beside the inaccuracy of the drawn line and the size of the place. Not
 * fitted: half of the 191 such statements of the corpus measure within 2 to 3 km, and what lies far off are rivers of
 * the same name and lines drawn short.
 */
export const adjacentMetres = 5_000

/**
 * How far apart towns may lie that face one another: chosen. Twin towns of the Syrian, Turkish, Iraqi and Ukrainian
 * borders lie within 15 km of one another, towns on both banks of a wide river within 30.
 */
export const oppositeMetres = 30_000

/** Near a place, and right at its edge. */
export type Nearness = 'near' | 'beside'

/** Up to where a word for nearness fits, from edge to edge (chosen). */
export const nearMetres: Readonly<Record<Nearness, number>> = { near: 25_000, beside: 8_000 }

const nearnessOf = ({ relation }: Claim): Nearness | null =>
  relation === 'near' || relation === 'beside' ? relation : null

/** The side of a river that a claim means, by its own line. */
function byRiver(claim: Claim, reference: Place, outlines: Outlines): Region | null {
  const { compass, bank, quantity, kind, relation } = claim
  const side = bank?.side ?? compass?.degrees
  const line = side === undefined || reference.type !== 'river' ? null : namedLine(reference, claim.reference, outlines)
  if (!line || side === undefined) return null
  const near = adjacentMetres + line.accuracyMetres
  const isFar = kind === 'direction' || relation === 'on-side'
  const [low, high] = quantity ? [quantity.lowMetres, quantity.highMetres] : [0, isFar ? farthestMetres : near]
  const drawn = Number.isFinite(high) && high < farthestMetres ? high : Math.max(low * 2, drawnDirectionMetres)
  return sideRegion(line.geometry, side, { lowMetres: low, highMetres: high, drawnMetres: drawn })
}

/** The region of a claim about a resolved reference; null for kinds that have none. */
export function regionOf(
  claim: Claim,
  reference: Place | null,
  outlines: Outlines,
  second: Place | null = null,
): Region | null {
  const { coordinates } = claim
  if (coordinates?.fault) return null
  if (coordinates) return pointRegion([coordinates.lon, coordinates.lat], coordinates.precisionMetres)
  return reference && (byRiver(claim, reference, outlines) ?? byReference(claim, reference, outlines, second))
}

/** About as far around a place, or along a line, as its words reach. */
function byNearness(claim: Claim, reference: Place, outlines: Outlines): Region | null {
  const centre: LonLat = [reference.lon, reference.lat]
  if (claim.relation === 'opposite') return disc(centre, oppositeMetres)
  const nearness = nearnessOf(claim)
  if (nearness && claim.reference?.form !== 'line') return disc(centre, nearMetres[nearness] + reference.extentMetres)
  if (claim.kind !== 'adjacency') return null
  const line = namedLine(reference, claim.reference, outlines)
  return line && strip(line.geometry, adjacentMetres + line.accuracyMetres)
}

function byReference(claim: Claim, reference: Place, outlines: Outlines, second: Place | null): Region | null {
  const centre: LonLat = [reference.lon, reference.lat]
  if (claim.kind === 'distance' && claim.reference?.form !== 'line' && claim.quantity)
    return byDistance(claim, centre, reference.extentMetres)
  if (claim.kind === 'direction' && claim.compass) {
    const { degrees, points } = claim.compass
    return wedge(centre, degrees, halfAngleOf(points), 0, drawnDirectionMetres)
  }
  if (claim.kind === 'between' && (claim.second?.form === 'line' || isCompared(claim))) return null
  if (claim.kind === 'between') return second && betweenRegion(relationOf(claim), centre, [second.lon, second.lat])
  if (claim.kind === 'containment') return byOutline(reference, outlines)
  return byNearness(claim, reference, outlines)
}
