/** Straight edges of rings, whichever way they run, each with numbers that are filed under it. */
import type { Position } from 'geojson'

export interface KnownEdge {
  readonly from: Position
  readonly to: Position
  /** Each once, in the order in which they came. */
  readonly numbers: number[]
  /** Another of the same key. */
  readonly next: KnownEdge | null
}

export class EdgeSet {
  readonly #byKey = new Map<number, KnownEdge>()

  /** Files a number under an edge; a point is none. */
  add(from: Position, to: Position, number: number): void {
    if (isSame(from, to)) return
    const known = this.find(from, to)
    if (known) return void (known.numbers.includes(number) || known.numbers.push(number))
    const key = keyOf(from, to)
    this.#byKey.set(key, { from, to, numbers: [number], next: this.#byKey.get(key) ?? null })
  }

  addRing(ring: readonly Position[], number: number): void {
    for (let at = 1; at < ring.length; at++) this.add(ring[at - 1]!, ring[at]!, number)
  }

  find(from: Position, to: Position): KnownEdge | null {
    let edge = this.#byKey.get(keyOf(from, to)) ?? null
    while (edge && !isEdge(edge, from, to)) edge = edge.next
    return edge
  }

  *[Symbol.iterator](): Generator<KnownEdge> {
    for (const first of this.#byKey.values())
      for (let edge: KnownEdge | null = first; edge; edge = edge.next) yield edge
  }
}

/** The same for both directions: sums do not depend on the order. The factors only keep different edges apart. */
const keyOf = (from: Position, to: Position): number =>
  (from[0]! + to[0]!) * 0.754877666246693 + (from[1]! + to[1]!) * 0.569840290998053

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

const isEdge = (edge: KnownEdge, from: Position, to: Position): boolean =>
  (isSame(edge.from, from) && isSame(edge.to, to)) || (isSame(edge.from, to) && isSame(edge.to, from))
