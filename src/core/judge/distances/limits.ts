/** What published claims keep within, as fitted: pure figures in, limits out. The fit and the verdicts share this. */

/** How a distance is said, as far as it changes what is measured for it. */
export interface Said {
  /** A direction is said with it: such distances are seldom measured along a road. */
  readonly direction: boolean
  /** "by road" or "drive" is said with it. */
  readonly road: boolean
}

/** Seven figures that turn a stated distance into the nearest and the farthest that may be measured for it. */
export interface DistanceFigures {
  /** Measured over stated, at 30 km stated, below which it is too near. */
  readonly nearShare: number
  /** Exponent with which that share changes with the stated distance: the longer, the more of it are roads. */
  readonly nearSlope: number
  /** The share from `longMetres` on, whether a direction is said or not: such distances are seldom counted along roads. */
  readonly longShare: number
  /** Taken off the share where no direction is said. */
  readonly bareShare: number
  /** Measured over stated above which it is too far. */
  readonly farShare: number
  /** How much of the larger place's radius may lie between stated and measured: people measure from its edge. */
  readonly edgeShare: number
  /** Either side, for points that are no better than a gazetteer's. */
  readonly marginMetres: number
}

/** The limits of one place pair and one stated distance, in metres. */
export interface Limits {
  readonly near: number
  readonly far: number
}

export type Level = 'loose' | 'wrong'

export interface Calibration {
  /** Published claims that the figures were fitted to. */
  readonly claims: { readonly distance: number; readonly direction: number }
  /** Shares of them that keep within the limits of each level. */
  readonly kept: Readonly<Record<'distance' | 'direction', Readonly<Record<Level, number>>>>
  readonly distance: Readonly<Record<Level, DistanceFigures>>
  readonly direction: DirectionFigures
  /** Straight line over way, where "by road" is said. */
  readonly roadShare: number
}

export interface DirectionFigures {
  /** Degrees either side of one of four or eight points. */
  readonly loose: number
  readonly wrong: number
  /** How much of the angle under which the places see one another is added. */
  readonly subtendedShare: number
}

/** The stated distance at which `nearShare` holds as it stands. */
const middleMetres = 30_000

/** Both points of a pair are as good as a gazetteer of towns: 1 km each. What is worse than that widens the limits. */
export const gazetteerAccuracyMetres = 2_000

/** From here on `longShare` holds, and half as far off it begins to. */
export const longMetres = 400_000

/** By the slope; from 200 to 400 km it goes over, with the logarithm, to the share of long distances. */
function nearestShare(figures: DistanceFigures, statedMetres: number, { direction }: Said): number {
  const { nearShare, nearSlope, bareShare, longShare } = figures
  const near = (nearShare - (direction ? 0 : bareShare)) * (statedMetres / middleMetres) ** nearSlope
  const long = Math.max(0, Math.min(1, 1 - Math.log2(longMetres / statedMetres)))
  return near + (Math.max(near, longShare) - near) * long
}

/**
 * Limits about a stated distance in metres. `edgeMetres`: radius of the larger settlement of the two. Both limits rise
 * with the stated distance.
 */
export function distanceLimits(
  figures: DistanceFigures,
  roadShare: number,
  statedMetres: number,
  edgeMetres: number,
  said: Said,
): Limits {
  const { farShare, edgeShare, marginMetres } = figures
  const straight = said.road ? statedMetres * roadShare : statedMetres
  const nearest = statedMetres === 0 ? 0 : straight * nearestShare(figures, statedMetres, said)
  return {
    near: Math.max(0, nearest - marginMetres),
    far: Math.max(straight * farShare, straight + edgeShare * edgeMetres) + marginMetres,
  }
}

const degrees = 180 / Math.PI

/** Half the angle under which a circle of `radiusMetres` is seen from `metres` away; 90 from within it. */
export const angleOf = (radiusMetres: number, metres: number): number =>
  radiusMetres >= metres ? 90 : Math.asin(radiusMetres / metres) * degrees

/** Half a sector of sixteen points is narrower by this than half a sector of eight. */
const narrowerOfSixteen = 11.25

/** Degrees off the named direction that are allowed. `radiusMetres`: of both places and of their inaccuracy. */
export function directionLimit(
  figures: DirectionFigures,
  level: Level,
  points: 4 | 8 | 16,
  radiusMetres: number,
  metres: number,
): number {
  const sector = figures[level] - (points === 16 ? narrowerOfSixteen : 0)
  return Math.min(180, sector + figures.subtendedShare * angleOf(radiusMetres, metres))
}
