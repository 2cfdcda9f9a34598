/** The shapes that "between", "on the road between" and "midway" allow. */
import type { Claim, LonLat, Region } from '../../model.ts'
import { ellipse } from '../../geo/region/ellipse.ts'
import { destination, inverse } from '../../geo/geodesic.ts'
import { disc } from '../../geo/region/regions.ts'

/**
 * How much longer the way over a place between two others may be than the straight line. By road: the roads' own
 * circuity, by country 1.2 to 1.5 on average (Ballou, Rahardja and Sakai 2002, "Selected country circuity factors for
 * road travel distance estimation"). Beyond `wrong` nobody passes the place on the way. Chosen so, not fitted: of the
 * corpus' statements only 13 have all three places, with ways of 1.00 to 1.17 times the line, and 1.39 and 1.57 on two
 * roads of less than 30 km, where the size of the places allows it.
 */
export const detours = {
  between: { loose: 1.2, wrong: 1.5 },
  'on-road': { loose: 1.35, wrong: 1.65 },
  midway: { loose: 1.2, wrong: 1.5 },
} as const

/**
 * Up to so many times the straight line the way over a place is short enough to say that it lies on the road; up to
 * `loose` nobody can tell who has no roads. Chosen on 57 places of highways, 52 of which lie within it (Hillah 1.079),
 * against 34 beside one: Falluja and Baghdad to Mosul 1.119, Sumy and Kyiv to Kharkiv 1.1.
 */
export const sureDetour = 1.09

/**
 * How far from the half, as a share of the whole way, "midway" may be. Each half is a distance of its own, which may
 * measure 1.17 times what is stated (`farShare` of the loose level): .085 of the whole, with the places' size beside it.
 * The one published "about halfway" that is farther off (.13, over 419 km) gives its legs itself, .085 off. Twice that
 * is wrong.
 */
export const midwayShares = { loose: 0.1, wrong: 0.2 } as const

export type BetweenRelation = keyof typeof detours

export const relationOf = (claim: Claim): BetweenRelation =>
  claim.relation === 'midway' || claim.relation === 'on-road' ? claim.relation : 'between'

const comparisons: readonly (string | null)[] = ['closer-to', 'farther-from', 'closer-than', 'farther-than', 'as-far']

/** Whether a claim only holds two distances against one another: "closer to A than to B". */
export const isCompared = ({ kind, relation }: Claim): boolean => kind === 'between' && comparisons.includes(relation)

/** The region to draw: an ellipse about the line between the two, or a disc about its middle. */
export function betweenRegion(relation: BetweenRelation, a: LonLat, b: LonLat): Region {
  const { metres, bearingDegrees } = inverse(a, b)
  if (relation !== 'midway') return ellipse(a, b, metres * detours[relation].loose)
  return disc(destination(a, bearingDegrees, metres / 2), metres * midwayShares.loose)
}
