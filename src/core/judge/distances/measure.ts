/** What the ground says: distances between places with their extents, and to outlines. */
import { namedLine } from '../../claims/regions/named-line.ts'
import type { LonLat, Measured, Mention, Outline, Outlines, Place } from '../../model.ts'
import { inverse } from '../../geo/geodesic.ts'
import { contains, metresToEdge, nearestOn } from '../../geo/outline.ts'
import { turfDistanceMetres } from '../../geo/sphere.ts'

export const positionOf = (place: Place): LonLat => [place.lon, place.lat]

/** A river or a lake that nothing draws is told no better than by a point somewhere along it: chosen, as far as towns reach. */
const smallWaterMetres = 20_000
export const isUndrawnWater = ({ type, outline, extentMetres }: Place): boolean =>
  (type === 'river' || type === 'lake') && outline === null && extentMetres > smallWaterMetres

/** People measure from a big city's edge, never to its far side: from edge to edge up to centre to centre. */
export function measurePoints(subject: Place, reference: Place): Measured {
  const [from, to] = [positionOf(reference), positionOf(subject)]
  const { metres, bearingDegrees } = inverse(from, to)
  const accuracy = subject.accuracyMetres + reference.accuracyMetres
  return {
    metres,
    lowMetres: Math.max(0, metres - subject.extentMetres - reference.extentMetres - accuracy),
    highMetres: metres + accuracy,
    turfMetres: turfDistanceMetres(from, to),
    bearingDegrees: metres < 1 ? null : bearingDegrees,
    between: [from, to],
  }
}

/**
 * To the nearest point of the reference's outline: 0 inside an area. A river has one in each layer, drawn as far as it
 * goes. Of areas only a lake is measured from a point on its shore.
 */
export function measureToOutline(subject: Place, reference: Place, outlines: Outlines): Measured | null {
  const keys = [reference.outline, ...(reference.type === 'river' ? (reference.sameAs ?? []) : [])]
  const measured = keys.flatMap((key) =>
    key === null ? [] : (toOutline(subject, outlines.get(key), reference.type === 'lake') ?? []),
  )
  return measured.sort((a, b) => a.metres - b.metres)[0] ?? null
}

function toOutline(subject: Place, outline: Outline | null, isShore: boolean): Measured | null {
  if (!outline) return null
  const at = positionOf(subject)
  const { geometry } = outline
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const isWithin = isArea && contains(geometry, at)
  const nearest = isWithin || (isArea && !isShore) ? null : nearestOn(geometry, at)
  const metres = isWithin ? 0 : (nearest?.metres ?? metresToEdge(geometry, at))
  return spread(
    metres,
    subject.extentMetres,
    subject.accuracyMetres + outline.accuracyMetres,
    nearest ? [nearest.at, at] : null,
  )
}

/** To the line of the reference that the words name: a land border, a coast, the edge of a province. */
export function measureToLine(subject: Place, reference: Place, words: Mention, outlines: Outlines): Measured | null {
  const line = namedLine(reference, words, outlines)
  if (!line) return null
  const at = positionOf(subject)
  const nearest = nearestOn(line.geometry, at)
  return spread(nearest.metres, subject.extentMetres, subject.accuracyMetres + line.accuracyMetres, [nearest.at, at])
}

function spread(metres: number, extent: number, accuracy: number, between: Measured['between']): Measured {
  const bearingDegrees = between ? inverse(between[0], between[1]).bearingDegrees : null
  return {
    metres,
    lowMetres: Math.max(0, metres - extent - accuracy),
    highMetres: metres + accuracy,
    turfMetres: null,
    bearingDegrees,
    between,
  }
}
