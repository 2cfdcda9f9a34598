import type { MultiPolygon, Position } from 'geojson'

interface Side {
  readonly ax: number
  readonly ay: number
  readonly bx: number
  readonly by: number
  readonly ring: number
  readonly at: number
}

/**
 * Whether no two sides of an area's rings meet but where one follows the other. Exact for coordinates of six decimals:
 * they are compared as whole micro-degrees, whose products stay below 2^53 for sides of up to some 90 degrees.
 */
export function isSimple({ coordinates }: MultiPolygon): boolean {
  const sides = coordinates.flat().flatMap(sidesOf)
  const sorted = sides.toSorted((one, other) => west(one) - west(other))
  return sorted.every((side, at) => {
    const [east, low, high] = [Math.max(side.ax, side.bx), Math.min(side.ay, side.by), Math.max(side.ay, side.by)]
    for (let next = at + 1; next < sorted.length && west(sorted[next]!) <= east; next++) {
      const other = sorted[next]!
      const isApart = Math.max(other.ay, other.by) < low || Math.min(other.ay, other.by) > high
      if (!isApart && meet(side, other)) return false
    }
    return true
  })
}

const west = ({ ax, bx }: Side): number => Math.min(ax, bx)

function sidesOf(positions: readonly Position[], ring: number): Side[] {
  const whole = positions.map(([x = 0, y = 0]) => [Math.round(x * 1e6), Math.round(y * 1e6)] as const)
  return whole.slice(1).map(([bx, by], at) => ({ ax: whole[at]![0], ay: whole[at]![1], bx, by, ring, at }))
}

/** Whether two sides share a point, other than the corner between a side and the next of its ring. */
function meet(one: Side, other: Side): boolean {
  const [a, b] = [turn(one, other.ax, other.ay), turn(one, other.bx, other.by)]
  const [c, d] = [turn(other, one.ax, one.ay), turn(other, one.bx, one.by)]
  if (a * b > 0 || c * d > 0) return false
  if (!follow(one, other)) return true
  // Neighbours share their corner; on one line they may run back over one another.
  return a === 0 && b === 0 && c === 0 && d === 0 && isFold(one, other)
}

/** -1, 0 or 1: on which side of the line of a side a point lies. */
function turn({ ax, ay, bx, by }: Side, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}

function follow(one: Side, other: Side): boolean {
  if (one.ring !== other.ring) return false
  const isEnd = (first: Side, second: Side) => first.bx === second.ax && first.by === second.ay
  return (
    (Math.abs(one.at - other.at) === 1 || one.at === 0 || other.at === 0) && (isEnd(one, other) || isEnd(other, one))
  )
}

const isFold = (one: Side, other: Side): boolean =>
  (one.bx - one.ax) * (other.bx - other.ax) + (one.by - one.ay) * (other.by - other.ay) < 0
