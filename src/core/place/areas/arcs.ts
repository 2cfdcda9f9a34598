import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** Areas whose borders are arcs shared with their neighbours; `id` of each is its code ("SY-RA"). */
export type AreaTopology = Topology<{ provinces: GeometryCollection }>
export type TopoArea = Polygon | MultiPolygon

/** A shared border: its positions on the topology's grid, x and y by turns, and their bounds. */
export interface Arc {
  readonly xy: Int32Array
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * Arcs of a quantised topology: deltas are summed up (TopoJSON specification, 2.1.3 and 2.1.4). The first check of a page
 * waits for it: it reads some 200,000 positions in one pass.
 */
export function decodeArcs(topology: AreaTopology): readonly Arc[] {
  return topology.arcs.map(decodeArc)
}

function decodeArc(arc: Topology['arcs'][number]): Arc {
  const xy = new Int32Array(arc.length * 2)
  let [x, y, west, south, east, north] = [0, 0, Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < arc.length; at++) {
    const step = arc[at]!
    xy[at * 2] = x += step[0] ?? 0
    xy[at * 2 + 1] = y += step[1] ?? 0
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return { xy, west, south, east, north }
}

/** The arcs of an area, each once; an arc run backwards is written as its complement (TopoJSON, 2.1.4). */
export function arcsOf(area: TopoArea): readonly number[] {
  return (area.arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc))
}

/**
 * Whether a ray from the point to the east crosses the arc an odd number of times. Summed over all arcs of an area, in
 * any order, that tells inside from outside (even-odd rule), so that no ring need be put together.
 */
export function crossesOdd(arc: Arc, x: number, y: number): boolean {
  const { xy } = arc
  if (y < arc.south || y >= arc.north || x >= arc.east) return false
  if (x < arc.west) return xy[1]! > y !== xy[xy.length - 1]! > y
  let odd = false
  for (let at = 3; at < xy.length; at += 2) {
    const [ay, by] = [xy[at - 2]!, xy[at]!]
    if (ay > y === by > y) continue
    const [ax, bx] = [xy[at - 3]!, xy[at - 1]!]
    if (x < ax + ((bx - ax) * (y - ay)) / (by - ay)) odd = !odd
  }
  return odd
}

/** Squared distance from a point to the arc, after x is scaled by `squeeze`; in squared steps of y. */
export function squaredDistance(arc: Arc, x: number, y: number, squeeze: number): number {
  let best = Infinity
  for (let at = 2; at < arc.xy.length; at += 2) {
    const [ax, ay] = [(arc.xy[at - 2]! - x) * squeeze, arc.xy[at - 1]! - y]
    const [dx, dy] = [(arc.xy[at]! - x) * squeeze - ax, arc.xy[at + 1]! - y - ay]
    const length = dx * dx + dy * dy
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length))
    best = Math.min(best, (ax + share * dx) ** 2 + (ay + share * dy) ** 2)
  }
  return best
}
