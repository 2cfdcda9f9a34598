/** The figures that the verdicts are held to, counted over outcomes. */
import type { Verdict } from '../../../core/index.ts'
import { directionChanges, distanceChanges } from './changes.ts'
import type { Conversion } from './conversions.ts'
import type { Outcome } from './judge-row.ts'
import { partOf } from './judge-row.ts'

export interface Line {
  readonly what: string
  readonly share: number
  readonly of: number
  /** The figure to reach; negative where it is a ceiling. */
  readonly goal: number | null
}

const line = (what: string, hits: number, of: number, goal: number | null = null): Line => ({
  what,
  share: of === 0 ? NaN : hits / of,
  of,
  goal,
})

const isWrong = (verdict: Verdict | undefined): boolean => verdict === 'disagrees'
const isFlagged = (verdict: Verdict | undefined): boolean => verdict === 'disagrees' || verdict === 'loose'

function falseAlarms(
  what: string,
  verdicts: readonly Verdict[],
  wrong: number | null,
  flagged: number | null,
): readonly Line[] {
  return [
    line(`${what}: disagrees`, verdicts.filter(isWrong).length, verdicts.length, wrong),
    line(`${what}: loose or worse`, verdicts.filter(isFlagged).length, verdicts.length, flagged),
  ]
}

function caught(
  outcomes: readonly Outcome[],
  name: string,
  test: typeof isWrong,
  goal: number | null,
  word: string,
): Line {
  const verdicts = outcomes.flatMap(({ changed }) => changed.get(name) ?? [])
  return line(`${name}: ${word}`, verdicts.filter(test).length, verdicts.length, goal)
}

const wrongGoals: Readonly<Record<string, number>> = {
  halved: 0.8,
  doubled: 0.7,
  tripled: 0.96,
  reversed: 0.98,
  'turned by 90°': 0.95,
}
const flaggedGoals: Readonly<Record<string, number>> = {
  halved: 0.88,
  doubled: 0.92,
  tripled: 0.97,
  'km and miles confused': 0.65,
}

/** Next to none may be flagged: a few of the right ones are printed badly. */
const none = -0.001

function conversionLines(conversions: readonly Conversion[]): readonly Line[] {
  const [right, changed] = [conversions.filter(({ isRight }) => isRight), conversions.flatMap((one) => one.changed)]
  return [
    line('conversions right: flagged', right.filter(({ verdict }) => isFlagged(verdict)).length, right.length, none),
    line('conversions off by more than 10 %: flagged', changed.filter(isFlagged).length, changed.length, 0.99),
  ]
}

export function tableOf(outcomes: readonly Outcome[], conversions: readonly Conversion[]): readonly Line[] {
  const found = outcomes.filter(({ found }) => found)
  const held = found.filter(({ held }) => held)
  const judged = held.filter(({ finding }) => finding!.verdict !== 'undecided')
  const right = judged.filter(({ rightSubject, rightReference }) => rightSubject && rightReference)
  const parts = (rows: readonly Outcome[], part: 'distance' | 'direction') =>
    rows
      .filter(({ finding }) =>
        part === 'distance' ? finding!.stated.value !== null : finding!.stated.directionDegrees !== null,
      )
      .map(({ finding }) => partOf(finding!, part))
  const all = (rows: readonly Outcome[]) => rows.map(({ finding }) => finding!.verdict)
  return [
    line('claims found', found.length, outcomes.length, 0.95),
    line('several findings for one statement', outcomes.filter(({ surplus }) => surplus > 0).length, found.length),
    line('judged, of those found and held', judged.length, held.length, 0.9),
    line(
      'places resolved right',
      held.filter(({ rightSubject }) => rightSubject).length +
        held.filter(({ rightReference }) => rightReference).length,
      held.length * 2,
      0.95,
    ),
    ...falseAlarms('published, distance alone', parts(right, 'distance'), -0.02, -0.06),
    ...falseAlarms('published, direction alone', parts(right, 'direction'), -0.015, -0.04),
    ...falseAlarms('published, both together', all(right), -0.035, -0.09),
    ...falseAlarms('published, wrong places included', all(judged), null, null),
    ...[...distanceChanges, ...directionChanges].flatMap(({ name }) => [
      caught(judged, name, isWrong, wrongGoals[name] ?? null, 'disagrees'),
      caught(judged, name, isFlagged, flaggedGoals[name] ?? null, 'loose or worse'),
    ]),
    ...conversionLines(conversions),
  ]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

export function printed({ what, share, of, goal }: Line): string {
  const reached = goal === null ? '' : (goal < 0 ? share <= -goal : share >= goal) ? 'reached' : 'NOT REACHED'
  const bound = goal === null ? '' : `${goal < 0 ? '≤' : '≥'}${percent(Math.abs(goal))}`
  return `${what.padEnd(48)}${percent(share)}  of ${String(of).padStart(5)}  ${bound.padEnd(10)}  ${reached}`
}
