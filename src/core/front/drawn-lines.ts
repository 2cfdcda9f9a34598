/** The front of a day that is drawn in areas: what two of them share, and the outer edge of what has no neighbour. */
import type { Position } from 'geojson'
import type { FrontLine, Holder, LonLat } from '../model.ts'

/** A drawn area by the name of its holder; contested ground is nobody's. */
export interface NamedArea {
  readonly holder: Holder
  readonly rings: readonly Position[][]
}

/**
 * Lines between each two holders, every edge once; along a ring they are in one piece. An edge with one side alone is
 * that of its holder against `beyond`, where it follows no coast or border.
 */
export function linesBetween(
  areas: readonly NamedArea[],
  beyond: Holder,
  follows: (at: LonLat) => boolean,
): readonly FrontLine[] {
  const [only, ...others] = new Set(areas.map(({ holder }) => holder))
  // Of one holder's areas every edge is an outer one.
  const edges = others.length > 0 ? new Edges(areas) : null
  if (only === beyond && edges === null) return []
  const byPair = new Map<string, Position[][]>()
  for (const [number, { holder, rings }] of areas.entries()) {
    const pairOf = (from: Position, to: Position): string | null => {
      const sides = edges?.sides(from, to) ?? [number]
      // What several areas have is told where the first of them is walked along.
      if (sides[0] !== number || (sides.length === 1 && follows(middle(from, to)))) return null
      const other = sides.map((side) => areas[side]!.holder).find((one) => one !== holder)
      const across = other ?? (sides.length === 1 ? beyond : holder)
      return across === holder ? null : [holder, across].sort().join('\n')
    }
    for (const ring of rings) {
      for (const [pair, line] of runsOf(ring, pairOf)) byPair.set(pair, [...(byPair.get(pair) ?? []), line])
    }
  }
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, coordinates]): FrontLine => {
      const holders = pair.split('\n') as [Holder, Holder]
      return { holders, geometry: { type: 'MultiLineString', coordinates }, derived: false, faint: false }
    })
}

const middle = (from: Position, to: Position): LonLat => [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2]

/** The stretches of a ring between the same two; one that runs over the ring's start is one. */
function runsOf(
  ring: readonly Position[],
  pairOf: (from: Position, to: Position) => string | null,
): readonly (readonly [pair: string, line: Position[]])[] {
  const runs: [pair: string, line: Position[]][] = []
  let last: string | null = null
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1]!, ring[at]!]
    const pair = pairOf(from, to)
    if (pair !== null && pair === last) runs.at(-1)![1].push(to)
    else if (pair !== null) runs.push([pair, [from, to]])
    last = pair
  }
  const [first, end] = [runs[0], runs.at(-1)]
  const meets = runs.length > 1 && first![0] === end![0] && first![1][0] === ring[0] && end![1].at(-1) === ring.at(-1)
  return meets ? [[end![0], [...end![1], ...first![1].slice(1)]], ...runs.slice(1, -1)] : runs
}

interface Edge {
  readonly from: Position
  readonly to: Position
  /** The areas that have it, in their order. */
  readonly sides: number[]
  /** Another of the same key. */
  readonly next: Edge | null
}

/** Every straight edge of the areas once, whichever way it runs. */
class Edges {
  readonly #byKey = new Map<number, Edge>()

  constructor(areas: readonly NamedArea[]) {
    for (const [number, { rings }] of areas.entries()) {
      for (const ring of rings) for (let at = 1; at < ring.length; at++) this.#add(ring[at - 1]!, ring[at]!, number)
    }
  }

  sides(from: Position, to: Position): readonly number[] {
    return this.#find(from, to)?.sides ?? []
  }

  #add(from: Position, to: Position, area: number): void {
    if (isSame(from, to)) return
    const known = this.#find(from, to)
    if (known) return void (known.sides.includes(area) || known.sides.push(area))
    const key = keyOf(from, to)
    this.#byKey.set(key, { from, to, sides: [area], next: this.#byKey.get(key) ?? null })
  }

  #find(from: Position, to: Position): Edge | null {
    let edge = this.#byKey.get(keyOf(from, to)) ?? null
    while (edge && !isEdge(edge, from, to)) edge = edge.next
    return edge
  }
}

/** The same for both directions: sums do not depend on the order. The factors only keep different edges apart. */
const keyOf = (from: Position, to: Position): number =>
  (from[0]! + to[0]!) * 0.754877666246693 + (from[1]! + to[1]!) * 0.569840290998053

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

const isEdge = (edge: Edge, from: Position, to: Position): boolean =>
  (isSame(edge.from, from) && isSame(edge.to, to)) || (isSame(edge.from, to) && isSame(edge.to, from))
