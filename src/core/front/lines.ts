import type { MultiPolygon, Polygon } from 'geojson'
import type { CellEdge } from '../geo/areas.ts'
import { joinEdges } from '../geo/areas.ts'
import type { Piece } from '../geo/clip-edge.ts'
import { clipEdge } from '../geo/clip-edge.ts'
import { round6 } from '../geo/rfc7946.ts'
import type { FrontLine, HeldPlace, Holder } from '../model.ts'

/**
 * The edges between cells of two holders, where both reach: one line per pair of holders, in the alphabet's order.
 * They run through contested ground too.
 */
export function frontLines(
  sites: readonly HeldPlace[],
  edges: readonly CellEdge[],
  reaches: ReadonlyMap<Holder, MultiPolygon | null>,
  land: Polygon | MultiPolygon,
): readonly FrontLine[] {
  const byPair = new Map<string, Piece[]>()
  for (const edge of edges) {
    const holders = edge.sites.map((site) => sites[site]!.record.holder).sort()
    if (holders[0] === holders[1]) continue
    const areas = [land, ...holders.map((holder) => reaches.get(holder) ?? null)]
    byPair.set(holders.join('\n'), [...(byPair.get(holders.join('\n')) ?? []), ...within(edge, areas)])
  }
  return [...byPair]
    .filter(([, pieces]) => pieces.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, pieces]) => ({
      holders: pair.split('\n') as [Holder, Holder],
      geometry: round6(joinEdges(pieces)),
      derived: true,
    }))
}

function within(edge: Piece, areas: readonly (Polygon | MultiPolygon | null)[]): readonly Piece[] {
  return areas.reduce<readonly Piece[]>(
    (pieces, area) => (area === null ? [] : pieces.flatMap((piece) => clipEdge(piece, area))),
    [edge],
  )
}
