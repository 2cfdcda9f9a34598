import type { Position } from 'geojson'

interface Side {
  readonly index: number
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  readonly west: number
  readonly east: number
}

/** Pairs of sides compared before a ring is let pass: about a tenth of a second. */
const pairLimit = 10_000_000

/**
 * Two sides of a closed ring that properly cross (numbered from 0, in order), as in a bow-tie; null where none do.
 * Sides that only touch pass. Sides are swept from west to east, so that a ring of n sides costs n log n steps and
 * those pairs whose longitudes overlap; a ring that needs more than `pairLimit` of them is let pass.
 */
export function selfCrossing(ring: readonly Position[]): readonly [number, number] | null {
  const sides = sidesOf(ring).sort((one, other) => one.west - other.west)
  let open: Side[] = []
  let pairs = 0
  for (const side of sides) {
    open = open.filter((other) => other.east >= side.west)
    pairs += open.length
    if (pairs > pairLimit) return null
    const crossed = open.find((other) => cross(side, other))
    if (crossed) return [Math.min(side.index, crossed.index), Math.max(side.index, crossed.index)]
    open.push(side)
  }
  return null
}

function sidesOf(ring: readonly Position[]): Side[] {
  return ring.slice(1).map((to, index) => {
    const a = pair(ring[index])
    const b = pair(to)
    return { index, a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) }
  })
}

function pair(position: Position | undefined): readonly [number, number] {
  return [position?.[0] ?? 0, position?.[1] ?? 0]
}

/** Each side has its ends on different sides of the other: O'Rourke, Computational Geometry in C, section 1.5. */
function cross(one: Side, other: Side): boolean {
  return (
    turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) < 0 &&
    turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) < 0
  )
}

function turn(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}
