/** Fits how many degrees a compass word allows. */
import type { DirectionFigures, Level } from '../../../core/judge/distances/limits.ts'
import { directionLimit, gazetteerAccuracyMetres } from '../../../core/judge/distances/limits.ts'
import type { Goal } from './goals.ts'
import { lossOf, softlyAbove } from './goals.ts'
import { evolve } from './evolve.ts'
import type { ClaimFigures } from './rows.ts'

export const directionClaims = (claims: readonly ClaimFigures[]): readonly ClaimFigures[] =>
  claims.filter(({ errorDegrees }) => errorDegrees !== null)

/** Turned either way, a claim that was off by some degrees is off by a right angle more or less. */
const turns: Readonly<Record<string, (error: number) => readonly number[]>> = {
  published: (error) => [error],
  reversed: (error) => [180 - error],
  'turned by 90°': (error) => [Math.abs(90 - error), error > 90 ? 270 - error : 90 + error],
}

const softnessDegrees = 1.5

const limitOf = (figures: DirectionFigures, level: Level, { points, radii, measuredMetres }: ClaimFigures): number =>
  directionLimit(figures, level, points!, radii[0] + radii[1] + gazetteerAccuracyMetres, measuredMetres)

export function flaggedDirections(
  figures: DirectionFigures,
  level: Level,
  claims: readonly ClaimFigures[],
  turn: string,
  soft: boolean,
): number {
  const flags = claims.flatMap((claim) =>
    turns[turn]!(claim.errorDegrees!).map((error) => {
      const limit = limitOf(figures, level, claim)
      return soft ? softlyAbove(error, limit, softnessDegrees) : error > limit ? 1 : 0
    }),
  )
  return flags.reduce<number>((sum, flag) => sum + flag, 0) / flags.length
}

/** Half a point above what is to be reached: so much is lost on the way from words to points (see distance.ts). */
const turnedAim = 0.975

export function directionGoals(
  figures: DirectionFigures,
  level: Level,
  claims: readonly ClaimFigures[],
  soft = false,
): readonly Goal[] {
  const coarse = claims.filter(({ points }) => points !== 16)
  const share = (turn: string) => flaggedDirections(figures, level, turn === 'published' ? claims : coarse, turn, soft)
  const aim = (what: string, of: number, goal: number, is: Goal['is']): Goal => ({
    what,
    share: share(what),
    of,
    goal,
    is,
  })
  return level === 'loose'
    ? [aim('published', claims.length, 0.04, 'ceiling'), aim('turned by 90°', coarse.length, 0.98, 'floor')]
    : [
        aim('published', claims.length, 0.015, 'ceiling'),
        aim('reversed', coarse.length, 0.99, 'floor'),
        aim('turned by 90°', coarse.length, turnedAim, 'floor'),
      ]
}

/** The sector of the wording itself is never loose: 45 degrees either side, the whole of the sectors beside it. */
const wordingDegrees = 45

/** The data have few claims under 3 km, where the size of places and the doubt of points must count for something. */
const leastSubtendedShare = 0.1

export function fitDirection(claims: readonly ClaimFigures[], generations = 40): DirectionFigures {
  const from = ([loose, wrong, subtendedShare]: readonly number[]): DirectionFigures => ({
    loose: loose!,
    wrong: wrong!,
    subtendedShare: subtendedShare!,
  })
  const loss = (at: readonly number[]) =>
    lossOf(directionGoals(from(at), 'wrong', claims, true)) + lossOf(directionGoals(from(at), 'loose', claims, true))
  return from(
    evolve(
      loss,
      [
        [wordingDegrees, 50],
        [50, 65],
        [leastSubtendedShare, 0.3],
      ],
      generations,
    ),
  )
}
