/**
 * The trade-off between false alarms and mistakes caught, at several settings, of the fitted limits and of a simple
 * band, with the program's places and with the corpus' own (the ideal observer: the same rule, given the truth).
 */
import type { DistanceFigures, Limits } from '../../../core/judge/distances/limits.ts'
import { opennessOf, type Openness } from '../../../core/judge/distances/allowed.ts'
import type { PlaceReport } from '../../../core/index.ts'
import { isFromCentre } from '../../../core/judge/distances/centre.ts'
import { read } from '../../../core/text/read.ts'
import { calibration } from '../../../core/judge/distances/calibration.ts'
import { distanceLimits } from '../../../core/judge/distances/limits.ts'
import { metresPer } from '../../../core/units.ts'
import { kilometresPerMile, number } from './changes.ts'
import type { Outcome } from './judge-row.ts'
import { draftOf } from './rows.ts'

interface Point {
  /** As printed, in units of `unitMetres`. */
  readonly stated: number
  readonly unitMetres: number
  readonly programMetres: number
  readonly trueMetres: number
  readonly openness: Openness
  readonly said: { readonly direction: boolean; readonly road: boolean }
}

type Rule = (statedMetres: number, point: Point) => Limits

/** The places whose size may count: not the one whose centre the text measures from. */
function sizedPlaces({ row, finding }: Outcome): readonly PlaceReport[] {
  const reference = finding?.reference
  const counted = reference && isFromCentre(read(draftOf(row)), reference) ? null : reference?.place
  return [finding?.subject?.place, counted].flatMap((place) => place ?? [])
}

const isJudged = ({ finding, rightSubject, rightReference }: Outcome): boolean =>
  rightSubject && rightReference && finding?.verdict !== 'undecided'

/** Judged claims of one figure whose places were resolved right. */
function pointOf(outcome: Outcome): readonly Point[] {
  const { row, finding } = outcome
  const [measured, stated] = [finding?.measured, finding?.stated]
  if (!isJudged(outcome) || !measured || !['exact', 'about'].includes(stated?.bound ?? '')) return []
  if (typeof stated?.value !== 'number' || stated.unit === null || typeof row.measured_km !== 'number') return []
  return [
    {
      stated: stated.value,
      unitMetres: metresPer(stated.unit),
      programMetres: measured.metres,
      trueMetres: row.measured_km * 1000,
      openness: opennessOf(sizedPlaces(outcome), measured.highMetres - measured.metres),
      said: { direction: stated.directionDegrees !== null, road: /road|drive/.test(row.relation.mode ?? '') },
    },
  ]
}

/** Between the loose (0) and the wrong (1) figures, and beyond them. */
const between = (loose: number, wrong: number, at: number): number => loose + (wrong - loose) * at

function fittedAt(at: number): Rule {
  const { loose, wrong } = calibration.distance
  const figures = Object.fromEntries(
    Object.entries(loose).map(([name, value]) => [name, between(value, wrong[name as keyof DistanceFigures], at)]),
  ) as unknown as DistanceFigures
  return (metres, { openness, said }) => {
    const { near, far } = distanceLimits(figures, calibration.roadShare, metres, openness.edgeMetres, said)
    return { near: near - openness.doubtMetres, far: far + openness.doubtMetres }
  }
}

/** .65 d - 2 km to 1.15 d + 2 km at 0, .55 d - 2 km to 1.25 d + 3 km at 1. */
const bandAt =
  (at: number): Rule =>
  (metres) => ({
    near: between(0.65, 0.55, at) * metres - 2_000,
    far: between(1.15, 1.25, at) * metres + between(2_000, 3_000, at),
  })

const mistakes: readonly ((point: Point) => number)[] = [
  () => 1,
  () => 0.5,
  () => 2,
  () => 3,
  ({ unitMetres }) => (unitMetres > 1000 ? 1 / kilometresPerMile : kilometresPerMile),
]

function sharesOf(points: readonly Point[], rule: Rule, metresOf: (point: Point) => number): readonly number[] {
  return mistakes.map(
    (factorOf) =>
      points.filter((point) => {
        const factor = factorOf(point)
        const stated = factor === 1 ? point.stated : Number(number(point.stated * factor))
        const [{ near, far }, metres] = [rule(stated * point.unitMetres, point), metresOf(point)]
        return metres < near || metres > far
      }).length / points.length,
  )
}

const settings = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5]
const rules: readonly (readonly [name: string, at: (setting: number) => Rule])[] = [
  ['fitted', fittedAt],
  ['simple band', bandAt],
]
const observers: readonly (readonly [name: string, metresOf: (point: Point) => number])[] = [
  ['program', (point) => point.programMetres],
  ['ideal', (point) => point.trueMetres],
]

const percent = (share: number): string => (share * 100).toFixed(1).padStart(13)

/** Lines to print: setting 0 is `loose`, 1 is `disagrees`. */
export function curveOf(outcomes: readonly Outcome[]): readonly string[] {
  const points = outcomes.flatMap(pointOf)
  const heading = ['false alarms', 'halved', 'doubled', 'tripled', 'km and miles']
    .map((word) => word.padStart(13))
    .join('')
  return [
    `Trade-off over ${points.length} published distances, places right, in per cent; 0 is loose, 1 is disagrees`,
    `${'rule'.padEnd(13)}${'observer'.padEnd(10)}${'setting'.padStart(8)}${heading}`,
    ...rules.flatMap(([name, ruleAt]) =>
      observers.flatMap(([observer, metresOf]) =>
        settings.map((setting) =>
          [name.padEnd(13), observer.padEnd(10), setting.toFixed(2).padStart(8)]
            .concat(sharesOf(points, ruleAt(setting), metresOf).map(percent))
            .join(''),
        ),
      ),
    ),
  ]
}
