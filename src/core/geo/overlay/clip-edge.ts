import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../../model.ts'

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

/** Of two segments: the share of the first at which they meet, by Cramer's rule; null where they do not. */
function meeting(from: LonLat, to: LonLat, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number | null {
  const [dx, dy, ex, ey] = [to[0] - from[0], to[1] - from[1], bx - ax, by - ay]
  const turn = dx * ey - dy * ex
  if (turn === 0) return null
  const share = ((ax - from[0]) * ey - (ay - from[1]) * ex) / turn
  const other = ((ax - from[0]) * dy - (ay - from[1]) * dx) / turn
  return share > 0 && share < 1 && other >= 0 && other <= 1 ? share : null
}
