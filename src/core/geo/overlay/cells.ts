import { featureCollection, point, voronoi } from '@turf/turf'
import type { MultiLineString, Polygon, Position } from 'geojson'
import type { Extent, LonLat } from '../../model.ts'

/** A straight part of the border between the cells of two sites. */
export interface CellEdge {
  /** Indices of the two sites, the smaller first. */
  readonly sites: readonly [number, number]
  readonly from: LonLat
  readonly to: LonLat
}

export interface Cells {
  /** By site: what lies nearer to it than to any other; null for a site that stands on an earlier one. */
  readonly cells: readonly (Polygon | null)[]
  readonly edges: readonly CellEdge[]
}

/**
 * Voronoi cells of sites within an extent, and the edges between neighbours. Nearness is planar after longitudes are
 * scaled by the cosine of the middle latitude: over a theatre of a few degrees under 1 % off the geodesic one.
 */
export function cellsOf(sites: readonly LonLat[], extent: Extent): Cells {
  const squeeze = Math.cos(((extent[1] + extent[3]) / 2) * (Math.PI / 180))
  const kept = firstOfEach(sites)
  const points = featureCollection(kept.map((site) => point([sites[site]![0] * squeeze, sites[site]![1]])))
  const drawn = voronoi(points, { bbox: [extent[0] * squeeze, extent[1], extent[2] * squeeze, extent[3]] })
  const cells = sites.map((): Polygon | null => null)
  drawn.features.forEach((cell, at) => {
    if (!cell) return
    const coordinates = cell.geometry.coordinates.map((line) => stretch(line, squeeze))
    cells[kept[at]!] = { type: 'Polygon', coordinates }
  })
  return { cells, edges: edgesBetween(cells) }
}

/** Indices of the sites that stand on no earlier site. */
function firstOfEach(sites: readonly LonLat[]): number[] {
  const seen = new Set<string>()
  return sites.flatMap((site, at) => {
    const key = site.join(' ')
    return seen.has(key) ? [] : (seen.add(key), [at])
  })
}

function stretch(line: readonly Position[], squeeze: number): Position[] {
  return line.map(([x, y]) => [x! / squeeze, y!])
}

/** Neighbouring cells share their corners to the last bit, so an edge is known by its two ends. */
function edgesBetween(cells: readonly (Polygon | null)[]): CellEdge[] {
  const open = new Map<string, number>()
  const edges: CellEdge[] = []
  cells.forEach((cell, site) => {
    const line = cell?.coordinates[0] ?? []
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1]!, line[at]!]
      const key = [from.join(' '), to.join(' ')].sort().join(' ')
      const other = open.get(key)
      if (other === undefined) open.set(key, site)
      else edges.push({ sites: [other, site], from: [from[0]!, from[1]!], to: [to[0]!, to[1]!] })
    }
  })
  return edges
}

/** Lines from edges: those that meet end to end are joined, in no particular order. */
export function joinEdges(edges: readonly Pick<CellEdge, 'from' | 'to'>[]): MultiLineString {
  const lines: Position[][] = []
  const left = new Set(edges.map((_, at) => at))
  const ends = endsOf(edges)
  for (const start of left) {
    left.delete(start)
    const { from, to } = edges[start]!
    const ahead = goOn(to, edges, ends, left)
    const behind = goOn(from, edges, ends, left)
    lines.push([...behind.reverse(), from, to, ...ahead].map((at) => [...at]))
  }
  return { type: 'MultiLineString', coordinates: lines }
}

function endsOf(edges: readonly Pick<CellEdge, 'from' | 'to'>[]): ReadonlyMap<string, readonly number[]> {
  const ends = new Map<string, number[]>()
  edges.forEach((edge, at) => {
    for (const end of [edge.from, edge.to]) {
      const key = end.join(' ')
      const meeting = ends.get(key)
      if (meeting) meeting.push(at)
      else ends.set(key, [at])
    }
  })
  return ends
}

/** Where a line goes on from a point, while exactly one unused edge does. */
function goOn(
  from: LonLat,
  edges: readonly Pick<CellEdge, 'from' | 'to'>[],
  ends: ReadonlyMap<string, readonly number[]>,
  left: Set<number>,
): LonLat[] {
  const found: LonLat[] = []
  for (let tip = from.join(' '); ;) {
    const meeting = ends.get(tip) ?? []
    const next = meeting.filter((edge) => left.has(edge))
    if (meeting.length > 2 || next.length !== 1) return found
    left.delete(next[0]!)
    const edge = edges[next[0]!]!
    const far = edge.from.join(' ') === tip ? edge.to : edge.from
    found.push(far)
    tip = far.join(' ')
  }
}
