/** Straight edges of an area or of lines in a tree of boxes, for questions about many points. */
import Flatbush from 'flatbush'
import type { LonLat } from '../../model.ts'
import { linesOf, type Drawn } from './edges.ts'
import { scaleAt } from '../metric.ts'

export interface EdgeIndex {
  /** Whether a point lies in the area, by the edges that a ray to the east crosses. On an edge it may count either way. */
  isInside(at: LonLat): boolean
  /** The nearest edge, planar at the point's latitude: good to a percent over a hundred kilometres. */
  nearest(at: LonLat): Near
  /** Whether the straight way between two points meets an edge. */
  isCrossed(from: LonLat, to: LonLat): boolean
}

export interface Near {
  readonly metres: number
  readonly at: LonLat
}

const kept = new WeakMap<Drawn, EdgeIndex | null>()

/** Made once for a geometry and kept as long as that; null for one without edges. */
export function edgeIndexOf(geometry: Drawn): EdgeIndex | null {
  const known = kept.get(geometry)
  if (known !== undefined) return known
  const edges = edgesIn(geometry)
  const made = edges.ends.length === 0 ? null : indexed(edges, ringsOf(geometry))
  kept.set(geometry, made)
  return made
}

interface Edges {
  /** x and y of both ends of each edge. */
  readonly ends: Float64Array
  /** Which ring or line each belongs to. */
  readonly lineOf: Uint32Array
}

function edgesIn(geometry: Drawn): Edges {
  const lines = linesOf(geometry)
  const count = lines.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0)
  const [ends, lineOf] = [new Float64Array(count * 4), new Uint32Array(count)]
  let edge = 0
  for (const [number, line] of lines.entries()) {
    for (let index = 1; index < line.length; index++, edge++) {
      const [from, to] = [line[index - 1]!, line[index]!]
      ends.set([from[0]!, from[1]!, to[0]!, to[1]!], edge * 4)
      lineOf[edge] = number
    }
  }
  return { ends, lineOf }
}

/** The first ring of each polygon, and how many rings it has; a line has no inside. */
function ringsOf(geometry: Drawn): readonly (readonly [first: number, count: number])[] {
  if (geometry.type === 'Polygon') return [[0, geometry.coordinates.length]]
  if (geometry.type !== 'MultiPolygon') return []
  let first = 0
  return geometry.coordinates.map(({ length }) => [(first += length) - length, length] as const)
}

function indexed(edges: Edges, polygons: ReturnType<typeof ringsOf>): EdgeIndex {
  const tree = treeOf(edges)
  return {
    isInside(at) {
      const about = ringsAbout(tree, edges, at)
      const has = (ring: number): boolean => about.has(ring)
      return polygons.some(([first, count]) => has(first) && !holes(first, count).some(has))
    },
    nearest: (at) => nearestIn(tree, edges, at),
    isCrossed: (from, to) => meetsEdge(tree, edges, from, to),
  }
}

const holes = (first: number, count: number): readonly number[] =>
  Array.from({ length: count - 1 }, (_, hole) => first + 1 + hole)

function treeOf({ ends }: Edges): Flatbush {
  const tree = new Flatbush(ends.length / 4)
  for (let at = 0; at < ends.length; at += 4) {
    const [ax, ay, bx, by] = [ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!]
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
  }
  tree.finish()
  return tree
}

/** The rings that a ray to the east crosses an odd number of times. */
function ringsAbout(tree: Flatbush, { ends, lineOf }: Edges, [x, y]: LonLat): ReadonlySet<number> {
  const odd = new Set<number>()
  tree.search(x, y, Infinity, y, (edge) => {
    const [ax, ay, bx, by] = [ends[edge * 4]!, ends[edge * 4 + 1]!, ends[edge * 4 + 2]!, ends[edge * 4 + 3]!]
    const isCrossed = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
    if (isCrossed && !odd.delete(lineOf[edge]!)) odd.add(lineOf[edge]!)
    return false
  })
  return odd
}

function meetsEdge(tree: Flatbush, { ends }: Edges, [px, py]: LonLat, [qx, qy]: LonLat): boolean {
  const side = (ax: number, ay: number, bx: number, by: number, x: number, y: number) =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
  return tree.collides(Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy), (edge) => {
    const [ax, ay, bx, by] = [ends[edge * 4]!, ends[edge * 4 + 1]!, ends[edge * 4 + 2]!, ends[edge * 4 + 3]!]
    const isParted = side(px, py, qx, qy, ax, ay) !== side(px, py, qx, qy, bx, by)
    return isParted && side(ax, ay, bx, by, px, py) !== side(ax, ay, bx, by, qx, qy)
  })
}

/** Nearest boxes give a distance; whichever edge is nearer lies within it. */
function nearestIn(tree: Flatbush, { ends }: Edges, [lon, lat]: LonLat): Near {
  const { east, north } = scaleAt(lat)
  let [squared, best] = [Infinity, [lon, lat] as LonLat]
  const take = (edge: number): boolean => {
    const [x, y] = [(ends[edge * 4]! - lon) * east, (ends[edge * 4 + 1]! - lat) * north]
    const [dx, dy] = [(ends[edge * 4 + 2]! - lon) * east - x, (ends[edge * 4 + 3]! - lat) * north - y]
    const share = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)))
    const [nearX, nearY] = [x + share * dx, y + share * dy]
    const found = nearX * nearX + nearY * nearY
    if (found < squared) [squared, best] = [found, [lon + nearX / east, lat + nearY / north]]
    return false
  }
  for (const edge of tree.neighbors(lon, lat, 3)) take(edge)
  const metres = Math.sqrt(squared)
  tree.search(lon - metres / east, lat - metres / north, lon + metres / east, lat + metres / north, take)
  return { metres: Math.sqrt(squared), at: best }
}
