/** Where two sets of areas differ: boxes about the edges that only one of them has. */
import type { Position } from 'geojson'
import type { Extent } from '../../model.ts'
import { EdgeSet } from '../line/edge-set.ts'

/**
 * Boxes that hold all ground on which the two differ, none meeting another. Ground that differs is bounded by edges that
 * only one of both has, and edges that meet lie in one box. Linear but for the few boxes.
 */
export function changedWindows(
  before: readonly (readonly Position[])[],
  after: readonly (readonly Position[])[],
): readonly Extent[] {
  const edges = new EdgeSet()
  for (const ring of before) edges.addRing(ring, 0)
  for (const ring of after) edges.addRing(ring, 1)
  const loops = new Loops()
  for (const { from, to, numbers } of edges) if (numbers.length === 1) loops.join(from, to)
  return apart(loops.boxes())
}

/** Corners that edges join, by union and find (Tarjan 1975). */
class Loops {
  readonly #parent: number[] = []
  readonly #corners: Position[] = []
  readonly #known = new Map<number, Map<number, number>>()

  join(from: Position, to: Position): void {
    const [one, other] = [this.#root(this.#numberOf(from)), this.#root(this.#numberOf(to))]
    this.#parent[one] = other
  }

  boxes(): readonly Extent[] {
    const boxes = new Map<number, Extent>()
    for (const [number, [x = 0, y = 0]] of this.#corners.entries()) {
      const root = this.#root(number)
      const [west, south, east, north] = boxes.get(root) ?? [x, y, x, y]
      boxes.set(root, [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)])
    }
    return [...boxes.values()]
  }

  #numberOf(at: Position): number {
    const [x, y] = [at[0]!, at[1]!]
    const column = this.#known.get(x) ?? new Map<number, number>()
    this.#known.set(x, column)
    const known = column.get(y)
    if (known !== undefined) return known
    const number = this.#corners.push(at) - 1
    this.#parent.push(number)
    column.set(y, number)
    return number
  }

  #root(number: number): number {
    let root = number
    while (this.#parent[root] !== root) root = this.#parent[root]!
    for (let at = number; at !== root;) [at, this.#parent[at]] = [this.#parent[at]!, root]
    return root
  }
}

const meet = (a: Extent, b: Extent): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** Boxes that meet become one, until none do. */
function apart(boxes: readonly Extent[]): readonly Extent[] {
  let left: Extent[] = []
  for (const box of boxes) {
    let whole = box
    for (
      let near = left.filter((one) => meet(one, whole));
      near.length > 0;
      near = left.filter((one) => meet(one, whole))
    ) {
      left = left.filter((one) => !near.includes(one))
      whole = near.reduce<Extent>((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])], whole) // prettier-ignore
    }
    left.push(whole)
  }
  return left
}
