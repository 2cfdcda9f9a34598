import type { MultiPolygon, Position } from 'geojson'
import { asMulti, type Area } from './clipper.ts'
import { isSimple } from './is-simple.ts'
import { quickUnion } from './quick-areas.ts'
import { rewind, round6 } from '../rfc7946.ts'

/** Square degrees below which a ring is what rounding has left: some ten by ten metres. */
const leastSquareDegrees = 1e-8

const mostRounds = 6

/**
 * An area at six decimals that is valid all the same: rounding may fold a ring over itself, the union of an area with
 * itself unfolds it and may leave new corners between the decimals, so both take turns until nothing changes. Null where
 * nothing is left.
 */
export function settled(area: Area): MultiPolygon | null {
  let now = withoutCrumbs(round6(asMulti(area)))
  for (let round = 0; round < mostRounds && now.coordinates.length > 0; round++) {
    if (isSimple(now)) return rewind(now)
    const next = withoutCrumbs(round6(unfolded(now)))
    if (sizeOf(next) === sizeOf(now)) return rewind(next)
    now = next
  }
  return now.coordinates.length === 0 ? null : rewind(now)
}

const unfolded = (area: MultiPolygon): MultiPolygon =>
  quickUnion([area, area]) ?? { type: 'MultiPolygon', coordinates: [] }

/** Rings without positions said twice, without spikes, and without those too small to be ground. */
function withoutCrumbs({ coordinates }: MultiPolygon): MultiPolygon {
  const parts = coordinates.map((rings) => rings.map(tidy))
  return {
    type: 'MultiPolygon',
    coordinates: parts
      .filter(([outer]) => outer && isGround(outer))
      .map(([outer = [], ...holes]) => [outer, ...holes.filter(isGround)]),
  }
}

const isGround = (ring: readonly Position[]): boolean => ring.length >= 4 && squareDegrees(ring) >= leastSquareDegrees

function squareDegrees(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  const twice = ring.slice(1).reduce((sum, [bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at]!
    return sum + (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }, 0)
  return Math.abs(twice) / 2
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

/** The ring without positions that repeat the last one, and without steps out and straight back. */
function tidy(ring: readonly Position[]): Position[] {
  const kept: Position[] = []
  for (const at of ring.slice(0, -1)) {
    if (kept.length > 0 && same(kept.at(-1)!, at)) continue
    if (kept.length > 1 && same(kept.at(-2)!, at)) kept.pop()
    else kept.push(at)
  }
  while (kept.length > 1 && same(kept[0]!, kept.at(-1)!)) kept.pop()
  return kept.length === 0 ? [] : [...kept, kept[0]!]
}

/** Positions in all: the union of a valid area with itself has as many. */
function sizeOf({ coordinates }: MultiPolygon): number {
  return coordinates.flat().reduce((sum, ring) => sum + ring.length, 0)
}
