/** How near two outlines come to one another, and where. */
import { linesOf } from '../../geo/line/edges.ts'
import { contains, nearestOn } from '../../geo/outline.ts'
import type { LonLat, Outline } from '../../model.ts'

export interface Closest {
  /** 0 where they overlap. Once it is as little as was asked for, nothing nearer is looked for. */
  readonly metres: number
  /** A point of each. */
  readonly between: readonly [LonLat, LonLat]
}

/** South, west, north, east in degrees. */
type Box = readonly [number, number, number, number]

const pointsOf = ({ geometry }: Outline): readonly LonLat[] => linesOf(geometry).flat() as unknown as readonly LonLat[]

function boxOf(points: readonly LonLat[]): Box {
  let [south, west, north, east] = [90, 180, -90, -180]
  for (const [lon, lat] of points)
    [south, west, north, east] = [Math.min(south, lat), Math.min(west, lon), Math.max(north, lat), Math.max(east, lon)]
  return [south, west, north, east]
}

/** Metres by which a point lies outside a box, by latitude alone: never more than the way to anything in it. */
const leastMetres = ([south, , north]: Box, [, lat]: LonLat): number => Math.max(0, south - lat, lat - north) * 110_000

/** Distance in degrees to a box: which points to try first. */
const rough = ([south, west, north, east]: Box, [lon, lat]: LonLat): number =>
  Math.max(0, south - lat, lat - north) + Math.max(0, west - lon, lon - east)

/** Points that are tried: the nearest to the other's box come first, so the least is found early. */
const mostTried = 400

/** From the points of the one to the edges of the other. */
function measured(one: Outline, other: Outline, enough: number): Closest {
  const box = boxOf(pointsOf(other))
  const points = pointsOf(one).toSorted((a, b) => rough(box, a) - rough(box, b))
  const { geometry } = other
  const isFilled = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const step = Math.max(1, Math.floor(points.length / mostTried))
  const tried = [...points.slice(0, mostTried), ...points.filter((_, index) => index % step === 0)]
  let best: Closest = { metres: Infinity, between: [points[0]!, points[0]!] }
  for (const at of tried) {
    if (best.metres <= enough) return best
    if (leastMetres(box, at) >= best.metres) continue
    if (isFilled && contains(geometry, at)) return { metres: 0, between: [at, at] }
    const near = nearestOn(geometry, at)
    if (near.metres < best.metres) best = { metres: near.metres, between: [at, near.at] }
  }
  return best
}

const known = new WeakMap<Outline, Map<Outline, Closest>>()

/** Kept for each pair: outlines are few, and drafts repeat themselves. */
export function closest(one: Outline, other: Outline, enough: number): Closest {
  const kept = known.get(one) ?? new Map<Outline, Closest>()
  known.set(one, kept)
  const found = kept.get(other) ?? measured(one, other, enough)
  kept.set(other, found)
  return found
}
