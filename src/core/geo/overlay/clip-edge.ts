import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { crossing } from './crossing.ts'

export interface Piece {
  readonly from: LonLat
  readonly to: LonLat
}

/** The parts of a straight edge (in longitude and latitude) that lie in an area, from its start to its end. */
export function clipEdge(edge: Piece, area: Polygon | MultiPolygon): readonly Piece[] {
  return partEdge(edge, area).flatMap(({ from, to, isInside }) => (isInside ? [{ from, to }] : []))
}

export interface PartedPiece extends Piece {
  readonly isInside: boolean
}

/** All parts of an edge, those in the area and those outside it, from its start to its end. */
export function partEdge({ from, to }: Piece, area: Polygon | MultiPolygon): readonly PartedPiece[] {
  if (from[0] === to[0] && from[1] === to[1]) return []
  const shares = [0, ...crossings(from, to, area), 1].sort((a, b) => a - b)
  return shares.slice(1).flatMap((end, at) => {
    const start = shares[at]!
    const isInside = booleanPointInPolygon([...along(from, to, (start + end) / 2)], area)
    return end > start ? [{ from: along(from, to, start), to: along(from, to, end), isInside }] : []
  })
}

function along(from: LonLat, to: LonLat, share: number): LonLat {
  if (share === 0) return from
  if (share === 1) return to
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** Where the edge meets the area's borders, as shares of its length. */
function crossings(from: LonLat, to: LonLat, area: Polygon | MultiPolygon): readonly number[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((end, at) => {
      const share = meeting(from, to, ring[at]!, end)
      return share === null ? [] : [share]
    }),
  )
}

/** The share of the first segment at which it meets the second; null where they do not, or at an end of the first. */
function meeting(from: LonLat, to: LonLat, a: Position, b: Position): number | null {
  const found = crossing(from, to, a, b)
  return found && found.first > 0 && found.first < 1 && found.second >= 0 && found.second <= 1 ? found.first : null
}
