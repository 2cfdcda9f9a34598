import type { LonLat, Region } from '../../model.ts'
import { inverse } from '../geodesic.ts'
import { positionsOf } from '../positions.ts'
import { solid, type MeasuredRegion } from './solid.ts'

const mostStarts = 48
const walkedStarts = 6
const mostRounds = 80
const touchMetres = 1

/** Whether some point lies in both regions, to a metre. */
export function meets(a: Region, b: Region): boolean {
  return gapMetres(a, b) <= touchMetres
}

/**
 * The least distance between two regions; 0 where they meet. Alternating projections: from a point of one to the
 * nearest of the other and back, from several starts, as regions need not be convex (Cheney and Goldstein 1959).
 */
export function gapMetres(a: Region, b: Region): number {
  const [one, other] = [solid(a), solid(b)]
  const starts = [...startsOf(a), ...startsOf(b)]
    .map((at) => one.nearest(at))
    .map((at) => ({ at, gap: other.misfit(at) }))
    .sort((left, right) => left.gap - right.gap)
  let least = Infinity
  for (const start of starts.slice(0, walkedStarts)) {
    least = Math.min(least, walk(one, other, start.at))
    if (least <= touchMetres) return 0
  }
  return least
}

/** Positions of the drawing, spread evenly; none of what is not drawn. */
function startsOf(region: Region): LonLat[] {
  const positions = region.geometry ? positionsOf(region.geometry) : []
  const step = Math.max(1, Math.ceil(positions.length / mostStarts))
  return positions.filter((_, at) => at % step === 0).map((position): LonLat => [position[0]!, position[1]!])
}

function walk(one: MeasuredRegion, other: MeasuredRegion, start: LonLat): number {
  let at = start
  let gap = Infinity
  for (let round = 0; round < mostRounds; round++) {
    const across = other.nearest(at)
    const back = one.nearest(across)
    const next = back === across ? 0 : inverse(across, back).metres
    if (next <= touchMetres || gap - next < 0.01) return Math.min(gap, next)
    gap = next
    at = back
  }
  return gap
}
