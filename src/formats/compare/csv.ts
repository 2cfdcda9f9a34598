import type { Comparison } from '../../core/compare/comparison.ts'
import { comparisonRows } from '../../present/comparison.ts'
import { table } from '../csv/write.ts'

const columns = [
  'topic',
  'kind',
  'about',
  'relation',
  'report',
  'outlet',
  'reported',
  'quote',
  'figure',
  'stated_low_m',
  'stated_high_m',
  'day',
  'verdict',
  'measured_m',
  'message',
  'reasons',
] as const

const whole = (metres: number | null): number | null => (metres === null ? null : Math.round(metres))

/** One row a statement, topic by topic. */
export function writeComparisonCsv(comparison: Comparison): string {
  return table(
    columns,
    comparisonRows(comparison).map((row) => [
      row.topic,
      row.kind,
      row.about,
      row.relation,
      row.letter,
      row.outlet,
      row.reported,
      row.quote,
      row.figure,
      whole(row.lowMetres),
      whole(row.highMetres),
      row.day,
      row.verdict,
      whole(row.measuredMetres),
      row.message,
      row.reasons.join(' '),
    ]),
  )
}
