import type { MultiPolygon, Polygon, Position } from 'geojson'

interface Side {
  readonly from: Position
  readonly to: Position
}

/**
 * Cells of one tiling as one area: sides that two of them share fall away, the rest are chained to rings. Exact, as
 * the corners of neighbours are the same to the last bit, and much faster than a general union.
 */
export function mergeCells(cells: readonly Polygon[]): MultiPolygon | null {
  const rings = chain(outerSides(cells))
  const outer = rings.filter((ring) => twiceArea(ring) > 0)
  const holes = rings.filter((ring) => twiceArea(ring) < 0)
  if (outer.length === 0) return null
  const parts = outer.map((ring) => [ring, ...holes.filter((hole) => holds(ring, hole))])
  return { type: 'MultiPolygon', coordinates: parts }
}

const keyOf = (position: Position): string => position.join(' ')

/** Sides counterclockwise; a side that a neighbour runs along in the other direction is within. */
function outerSides(cells: readonly Polygon[]): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>()
  for (const {
    coordinates: [ring = []],
  } of cells) {
    const turned = twiceArea(ring) < 0 ? ring.toReversed() : ring
    turned.slice(1).forEach((to, at) => {
      const from = turned[at]!
      if (!sides.delete(`${keyOf(to)},${keyOf(from)}`)) sides.set(`${keyOf(from)},${keyOf(to)}`, { from, to })
    })
  }
  return sides
}

function chain(sides: ReadonlyMap<string, Side>): Position[][] {
  const starts = new Map<string, Side[]>()
  for (const side of sides.values()) {
    const key = keyOf(side.from)
    starts.set(key, [...(starts.get(key) ?? []), side])
  }
  const rings: Position[][] = []
  for (const side of sides.values()) {
    const ring = follow(side, starts)
    if (ring.length > 3) rings.push(ring)
  }
  return rings
}

/** From a side on until the ring is closed; sides are used up. Where two go on from a corner, the first is taken. */
function follow(first: Side, starts: Map<string, Side[]>): Position[] {
  const ring: Position[] = []
  for (let side = take(first.from, starts, first); side; side = take(side.to, starts, null)) {
    if (ring.length === 0) ring.push(side.from)
    ring.push(side.to)
    if (keyOf(side.to) === keyOf(ring[0]!)) break
  }
  return ring
}

function take(from: Position, starts: Map<string, Side[]>, wanted: Side | null): Side | null {
  const open = starts.get(keyOf(from)) ?? []
  const side = wanted === null ? open[0] : open.find((one) => one === wanted)
  if (side)
    starts.set(
      keyOf(from),
      open.filter((one) => one !== side),
    )
  return side ?? null
}

/** By the shoelace formula; positive runs counterclockwise. */
function twiceArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at]!
    return sum + ax * by - bx * ay
  }, 0)
}

/** Whether a hole lies in a ring: by a ray from its first corner that is not also the ring's. */
function holds(ring: readonly Position[], hole: readonly Position[]): boolean {
  const corners = new Set(ring.map(keyOf))
  const [x = 0, y = 0] = hole.find((position) => !corners.has(keyOf(position))) ?? hole[0]!
  return ring.slice(1).reduce((odd, [bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at]!
    const crosses = ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
    return crosses ? !odd : odd
  }, false)
}
