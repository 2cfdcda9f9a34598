/** The shapes that "between", "on the road between" and "midway" allow. */
import type { Claim, LonLat, Region } from '../model.ts'
import { ellipse } from '../geo/ellipse.ts'
import { destination, inverse } from '../geo/geodesic.ts'
import { disc } from '../geo/regions.ts'

/**
 * How much longer the way over a place between two others may be than the straight line. By road: the roads' own
 * circuity, by country 1.2 to 1.5 on average (Ballou, Rahardja and Sakai 2002, "Selected country circuity factors for
 * road travel distance estimation"). Beyond `wrong` nobody passes the place on the way.
 */
export const detours = {
  between: { loose: 1.2, wrong: 1.5 },
  'on-road': { loose: 1.35, wrong: 1.65 },
  midway: { loose: 1.2, wrong: 1.5 },
} as const

/** How far from the half, as a share of the whole way, "midway" may be. */
export const midwayShares = { loose: 0.1, wrong: 0.2 } as const

export type BetweenRelation = keyof typeof detours

export const relationOf = (claim: Claim): BetweenRelation =>
  claim.relation === 'midway' || claim.relation === 'on-road' ? claim.relation : 'between'

/** The region to draw: an ellipse about the line between the two, or a disc about its middle. */
export function betweenRegion(relation: BetweenRelation, a: LonLat, b: LonLat): Region {
  const { metres, bearingDegrees } = inverse(a, b)
  if (relation !== 'midway') return ellipse(a, b, metres * detours[relation].loose)
  return disc(destination(a, bearingDegrees, metres / 2), metres * midwayShares.loose)
}
