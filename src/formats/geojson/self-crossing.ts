import type { Position } from 'geojson'

/** The sides of a ring as bare numbers: those of large maps have tens of thousands. */
interface Sides {
  /** Longitudes and latitudes of the ends, four a side. */
  readonly ends: Float64Array
  readonly west: Float64Array
  readonly east: Float64Array
}

/** Pairs of sides compared before a ring is let pass: about a tenth of a second. */
const pairLimit = 10_000_000

/**
 * Two sides of a closed ring that properly cross (numbered from 0, in order), as in a bow-tie; null where none do.
 * Sides that only touch pass. Sides are swept from west to east, so that a ring of n sides costs n log n steps and
 * those pairs whose longitudes overlap; a ring that needs more than `pairLimit` of them is let pass.
 */
export function selfCrossing(ring: readonly Position[]): readonly [number, number] | null {
  const sides = sidesOf(ring)
  const { west, east } = sides
  const open = new Uint32Array(west.length)
  let count = 0
  let pairs = 0
  for (const side of Uint32Array.from(west.keys()).sort((one, other) => west[one]! - west[other]!)) {
    count = stillOpen(open, count, east, west[side]!)
    pairs += count
    if (pairs > pairLimit) return null
    for (let at = 0; at < count; at++) {
      const other = open[at]!
      if (isBeside(sides, side, other) && cross(sides, side, other))
        return [Math.min(side, other), Math.max(side, other)]
    }
    open[count++] = side
  }
  return null
}

/** Leaves those that end east of a longitude, in their order, and tells how many. */
function stillOpen(open: Uint32Array, count: number, east: Float64Array, lon: number): number {
  let kept = 0
  for (let at = 0; at < count; at++) if (east[open[at]!]! >= lon) open[kept++] = open[at]!
  return kept
}

function sidesOf(ring: readonly Position[]): Sides {
  const count = Math.max(0, ring.length - 1)
  const sides = { ends: new Float64Array(count * 4), west: new Float64Array(count), east: new Float64Array(count) }
  for (let at = 0; at < count; at++) {
    const [from, to] = [ring[at]!, ring[at + 1]!]
    sides.ends.set([from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0], at * 4)
    sides.west[at] = Math.min(from[0] ?? 0, to[0] ?? 0)
    sides.east[at] = Math.max(from[0] ?? 0, to[0] ?? 0)
  }
  return sides
}

/** Whether two sides share latitudes: of the many that share longitudes few do. */
function isBeside({ ends }: Sides, one: number, other: number): boolean {
  const [a, b, c, d] = [ends[one * 4 + 1]!, ends[one * 4 + 3]!, ends[other * 4 + 1]!, ends[other * 4 + 3]!]
  return a < b ? (c > a || d > a) && (c < b || d < b) : (c > b || d > b) && (c < a || d < a)
}

/** Each side has its ends on different sides of the other: O'Rourke, Computational Geometry in C, section 1.5. */
const cross = ({ ends }: Sides, one: number, other: number): boolean =>
  turn(ends, one * 4, other * 4) * turn(ends, one * 4, other * 4 + 2) < 0 &&
  turn(ends, other * 4, one * 4) * turn(ends, other * 4, one * 4 + 2) < 0

/** On which side of the side whose ends begin at `side` the point at `point` lies. */
function turn(ends: Float64Array, side: number, point: number): number {
  const [ax, ay] = [ends[side]!, ends[side + 1]!]
  const [bx, by] = [ends[side + 2]!, ends[side + 3]!]
  return Math.sign((bx - ax) * (ends[point + 1]! - ay) - (by - ay) * (ends[point]! - ax))
}
