/**
 * `npm run fit`: fits the limits of verdicts to data/calibration.csv and writes src/core/judge/distances/calibration.ts.
 * Sixteen figures: six for each level of a distance, three for a direction, one for roads. Prints what they reach on
 * the data, and on each fifth of the data when fitted to the other four.
 */
import type { Calibration, Level } from '../../core/judge/distances/limits.ts'
import { directionClaims, directionGoals, fitDirection } from './fit/direction.ts'
import { casesOf, distanceClaims, distanceGoals, fitDistance, fitRoad } from './fit/distance.ts'
import type { Goal } from './fit/goals.ts'
import type { ClaimFigures } from './fit/rows.ts'
import { readCalibration } from './fit/rows.ts'
import { calibrationModule, writeCalibration } from './fit/write.ts'

const levels: readonly Level[] = ['loose', 'wrong']
const folds = 5
/** Rounds of the search; a fold is looked at, not kept, and needs fewer. */
const generations = 120
const foldGenerations = 40

type Fitted = Pick<Calibration, 'distance' | 'direction' | 'roadShare'>

function fitted(claims: readonly ClaimFigures[], generations: number): Fitted {
  const distances = distanceClaims(claims)
  const [roadShare, cases] = [fitRoad(distances), casesOf(distances)]
  const distance = {
    loose: fitDistance(cases, roadShare, 'loose', generations),
    wrong: fitDistance(cases, roadShare, 'wrong', generations),
  }
  return { distance, direction: fitDirection(directionClaims(claims)), roadShare }
}

/** What figures reach on claims, in the order of levels. */
function reached({ distance, direction, roadShare }: Fitted, claims: readonly ClaimFigures[]): readonly Goal[] {
  const cases = casesOf(distanceClaims(claims))
  const named =
    (level: Level, part: string) =>
    (goal: Goal): Goal => ({ ...goal, what: `${level}: ${part}, ${goal.what}` })
  return levels.flatMap((level) => [
    ...distanceGoals(distance[level], roadShare, level, cases).map(named(level, 'distance')),
    ...directionGoals(direction, level, directionClaims(claims)).map(named(level, 'direction')),
  ])
}

/** What is reached on claims that a fit has not seen: over all fifths, and on the worst and the best of them. */
interface Unseen extends Goal {
  readonly least: number
  readonly most: number
}

/** Each fifth judged by figures that have not seen it, weighed by its number of cases. */
function crossValidated(claims: readonly ClaimFigures[]): readonly Unseen[] {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const isOut = (_claim: ClaimFigures, at: number) => at % folds === fold
    return reached(
      fitted(
        claims.filter((claim, at) => !isOut(claim, at)),
        foldGenerations,
      ),
      claims.filter(isOut),
    )
  })
  return parts[0]!.map((first, at) => {
    const same = parts.map((goals) => goals[at]!)
    const of = same.reduce((sum, goal) => sum + goal.of, 0)
    const shares = same.map(({ share }) => share)
    const share = same.reduce((sum, goal) => sum + goal.share * goal.of, 0) / of
    return { ...first, of, share, least: Math.min(...shares), most: Math.max(...shares) }
  })
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

const claims = readCalibration()
const figures = fitted(claims, generations)
const onData = reached(figures, claims)
const unseen = process.argv.includes('--quick') ? null : crossValidated(claims)
console.log(`${''.padEnd(44)}${'goal'.padStart(10)}${'fitted'.padStart(9)}${'unseen'.padStart(9)}   over the fifths`)
for (const [at, { what, goal, share, is }] of onData.entries()) {
  console.log(
    `${what.padEnd(44)}${is === 'ceiling' ? '≤' : '≥'}${percent(goal)} ${percent(share)} ` +
      (unseen
        ? `${percent(unseen[at]!.share)} ${percent(unseen[at]!.least)} to ${percent(unseen[at]!.most).trim()}`
        : ''),
  )
}
const keptOf = (level: Level, part: string): number =>
  1 - onData.find(({ what }) => what === `${level}: ${part}, published`)!.share
const kept = (part: string) => ({ loose: keptOf('loose', part), wrong: keptOf('wrong', part) })
const changed = await writeCalibration(
  {
    ...figures,
    kept: { distance: kept('distance'), direction: kept('direction') },
    claims: { distance: distanceClaims(claims).length, direction: directionClaims(claims).length },
  },
  new Date().toISOString().slice(0, 10),
)
console.log(`${calibrationModule} ${changed ? 'written' : 'stands as it was'}`)
