/** Fits the limits of stated distances: few false alarms, and mistakes put into the same claims caught. */
import type { DistanceFigures, Level } from '../../../core/judge/distances/limits.ts'
import { distanceLimits, longMetres } from '../../../core/judge/distances/limits.ts'
import { kilometresPerMile, number } from '../corpus/changes.ts'
import type { Goal } from './goals.ts'
import { lossOf, softlyAbove } from './goals.ts'
import type { Bounds } from './evolve.ts'
import { evolve } from './evolve.ts'
import type { ClaimFigures } from './rows.ts'
import { metresOf } from './rows.ts'

const mistakes: Readonly<Record<string, (claim: ClaimFigures) => number>> = {
  halved: () => 0.5,
  doubled: () => 2,
  tripled: () => 3,
  'km and miles confused': ({ unit }) => (unit === 'mi' ? 1 / kilometresPerMile : kilometresPerMile),
}

/** Claims without a direction are the few that road distances hide in; their doubling must not pass for one. */
const bareDoubled = 'doubled, no direction said'

interface Aims {
  readonly alarms: number
  /** Claims of short distances may be flagged this much more often, for places are no points there. */
  readonly shortAlarms: number
  readonly caught: Readonly<Record<string, number>>
}

/**
 * Half a point to a point above what is to be reached (a tenth where nearly all are caught): so much the program loses
 * on the way from words to points, counted on the half of the corpus that the figures are fitted to.
 */
const aims: Readonly<Record<Level, Aims>> = {
  loose: {
    alarms: 0.06,
    shortAlarms: 0.15,
    caught: { halved: 0.95, doubled: 0.925, tripled: 0.991, 'km and miles confused': 0.655, [bareDoubled]: 0.86 },
  },
  wrong: {
    alarms: 0.0175,
    shortAlarms: 0.06,
    caught: { halved: 0.855, doubled: 0.755, tripled: 0.971, [bareDoubled]: 0.45 },
  },
}

const shortMetres = 8_000

/** Natural logarithm of measured over limit within which a claim counts as part of a case. */
const softness = 0.015

/** One claim as stated, or with a mistake put in. */
interface Stated {
  readonly claim: ClaimFigures
  readonly metres: number
}

/** Every claim as published, and once more with each mistake put in. */
export interface Cases {
  readonly published: readonly Stated[]
  readonly short: readonly Stated[]
  readonly mistaken: Readonly<Record<string, readonly Stated[]>>
}

export function casesOf(claims: readonly ClaimFigures[]): Cases {
  const published = claims.map((claim) => ({ claim, metres: metresOf(claim.stated!, claim) }))
  const withMistake = (factor: (claim: ClaimFigures) => number) =>
    claims.map((claim) => ({ claim, metres: metresOf(Number(number(claim.stated! * factor(claim))), claim) }))
  return {
    published,
    short: published.filter(({ metres }) => metres < shortMetres),
    mistaken: {
      ...Object.fromEntries(Object.entries(mistakes).map(([name, factor]) => [name, withMistake(factor)])),
      [bareDoubled]: withMistake(() => 2).filter(({ claim }) => claim.points === null),
    },
  }
}

const limitsOf = (figures: DistanceFigures, roadShare: number, { claim, metres }: Stated) =>
  distanceLimits(figures, roadShare, metres, Math.max(...claim.radii), {
    direction: claim.points !== null,
    road: claim.path === 'road',
  })

/** Share of the cases that are flagged, counted softly or plainly. */
function flaggedShare(figures: DistanceFigures, roadShare: number, cases: readonly Stated[], soft: boolean): number {
  const flags = cases.map((one) => {
    const [{ near, far }, at] = [limitsOf(figures, roadShare, one), one.claim.measuredMetres]
    if (!soft) return at < near || at > far ? 1 : 0
    const log = Math.log(at)
    return softlyAbove(log, Math.log(far), softness) + softlyAbove(-log, -Math.log(Math.max(near, 1)), softness)
  })
  return flags.reduce<number>((sum, flag) => sum + flag, 0) / flags.length
}

const figuresFrom = (
  [nearShare, nearSlope, bareShare, farShare, edgeShare, marginMetres]: readonly number[],
  longShare: number,
): DistanceFigures => ({
  nearShare: nearShare!,
  nearSlope: nearSlope!,
  longShare,
  bareShare: bareShare!,
  farShare: farShare!,
  edgeShare: edgeShare!,
  marginMetres: marginMetres!,
})

const bounds: Bounds = [
  [0.4, 0.9],
  [-0.15, 0],
  [0, 0.25],
  [1, 1.5],
  [0, 1],
  [0, 4_000],
]

/** Shares reached by figures, each with its aim. */
export function distanceGoals(
  figures: DistanceFigures,
  roadShare: number,
  level: Level,
  cases: Cases,
  soft = false,
): readonly Goal[] {
  const { alarms, shortAlarms, caught } = aims[level]
  const share = (of: readonly Stated[]) => flaggedShare(figures, roadShare, of, soft)
  const ceiling = (what: string, of: readonly Stated[], goal: number): Goal => ({
    what,
    share: share(of),
    of: of.length,
    goal,
    is: 'ceiling',
  })
  const floors = Object.entries(caught).map(([what, goal]): Goal => ({
    what,
    share: share(cases.mistaken[what]!),
    of: cases.mistaken[what]!.length,
    goal,
    is: 'floor',
  }))
  return [
    ceiling('published', cases.published, alarms),
    ceiling(`under ${shortMetres / 1000} km`, cases.short, shortAlarms),
    ...floors,
  ]
}

/** Claims that limits on both sides can be fitted to: one figure, in a straight line or by road. */
export const distanceClaims = (claims: readonly ClaimFigures[]): readonly ClaimFigures[] =>
  claims.filter(({ single, path }) => single && path !== 'other')

/** Shares of the long claims that may be nearer: the lower half of what is flagged at each level. */
const nearerShares: Readonly<Record<Level, number>> = { loose: 0.025, wrong: 0.0075 }

/** Measured over stated that all but so few of the long claims keep above. */
function fitLong({ published }: Cases, level: Level): number {
  const long = published.filter(({ metres, claim }) => metres >= longMetres && claim.path === '')
  const shares = long.map(({ metres, claim }) => claim.measuredMetres / metres).sort((a, b) => a - b)
  return shares[Math.floor(shares.length * nearerShares[level])] ?? 0
}

export function fitDistance(cases: Cases, roadShare: number, level: Level, generations: number): DistanceFigures {
  const longShare = fitLong(cases, level)
  const loss = (at: readonly number[]) =>
    lossOf(distanceGoals(figuresFrom(at, longShare), roadShare, level, cases, true))
  return figuresFrom(evolve(loss, bounds, generations), longShare)
}

/** Straight line over way where a road is said: its median share against that of claims with a direction. */
export function fitRoad(claims: readonly ClaimFigures[]): number {
  const median = (chosen: readonly ClaimFigures[]): number => {
    const shares = chosen.map((claim) => claim.measuredMetres / metresOf(claim.stated!, claim)).sort((a, b) => a - b)
    return shares[Math.floor(shares.length / 2)] ?? 1
  }
  return (
    median(claims.filter(({ path }) => path === 'road')) /
    median(claims.filter(({ path, points }) => path === '' && points !== null))
  )
}
