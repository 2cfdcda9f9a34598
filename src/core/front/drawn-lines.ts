/** The front of a day that is drawn in areas: what two of them share, and the outer edge of what has no neighbour. */
import type { Position } from 'geojson'
import { EdgeSet } from '../geo/line/edge-set.ts'
import { linesOf } from '../geo/line/edges.ts'
import { scaleAt } from '../geo/metric.ts'
import type { DrawnArea, FrontLine, Holder, LonLat } from '../model.ts'
import type { FollowsBounds } from './follows-bounds.ts'

/** A drawn area by the name of its holder; contested ground is nobody's. */
export interface NamedArea {
  readonly holder: Holder
  readonly geometry: DrawnArea['geometry']
}

/**
 * Lines between each two holders, every edge once; along a ring they are in one piece. An edge with one side alone is
 * that of its holder against `beyond`, where it follows no coast or border.
 */
export function linesBetween(
  areas: readonly NamedArea[],
  beyond: Holder,
  follows: FollowsBounds,
): readonly FrontLine[] {
  const [only, ...others] = new Set(areas.map(({ holder }) => holder))
  // Of one holder's areas every edge is an outer one.
  const edges = others.length > 0 ? edgesOf(areas) : null
  if (only === beyond && edges === null) return []
  const byPair = new Map<string, Position[][]>()
  for (const [number, { holder, geometry }] of areas.entries()) {
    const pairOf = (from: Position, to: Position): string | null => {
      const sides = edges ? (edges.find(from, to)?.numbers ?? []) : [number]
      // What several areas have is told where the first of them is walked along.
      if (sides[0] !== number || (sides.length === 1 && follows(geometry, lonLat(from), lonLat(to)))) return null
      const other = sides.map((side) => areas[side]!.holder).find((one) => one !== holder)
      const across = other ?? (sides.length === 1 ? beyond : holder)
      return across === holder ? null : [holder, across].sort().join('\n')
    }
    for (const ring of linesOf(geometry)) {
      for (const [pair, line] of withoutCrumbs(ring, runsOf(ring, pairOf)))
        byPair.set(pair, [...(byPair.get(pair) ?? []), line])
    }
  }
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, coordinates]): FrontLine => {
      const holders = pair.split('\n') as [Holder, Holder]
      return { holders, geometry: { type: 'MultiLineString', coordinates }, derived: false, faint: false }
    })
}

/** Every edge with the areas that have it, by their places in the list. */
function edgesOf(areas: readonly NamedArea[]): EdgeSet {
  const edges = new EdgeSet()
  for (const [number, { geometry }] of areas.entries())
    for (const ring of linesOf(geometry)) edges.addRing(ring, number)
  return edges
}

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat]

/** Metres: a shorter piece between two stretches along a border is where two maps draw that otherwise. */
const leastMetres = 4000

type Run = readonly [pair: string, line: Position[]]

/** A pocket at a border keeps its short front; of a long ring such pieces are left out, but for whole rings. */
function withoutCrumbs(ring: readonly Position[], runs: readonly Run[]): readonly Run[] {
  if (runs.every(([, line]) => line[0] === ring[0])) return runs
  const least = Math.min(leastMetres, metresOf(ring) / 10)
  return runs.filter(([, line]) => metresOf(line) >= least)
}

function metresOf(line: readonly Position[]): number {
  const { east, north } = scaleAt(line[0]?.[1] ?? 0)
  let sum = 0
  for (let at = 1; at < line.length; at++) {
    sum += Math.hypot((line[at]![0]! - line[at - 1]![0]!) * east, (line[at]![1]! - line[at - 1]![1]!) * north)
  }
  return sum
}

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
