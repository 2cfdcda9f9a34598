import type { Comparison } from '../../core/compare/comparison.ts'
import type { DataVersion } from '../../core/model.ts'

export interface ComparisonAbout {
  /** Of the program. */
  readonly version: string
  readonly data: readonly DataVersion[]
}

/** `{ "version", "data", "reports", "topics", "alone", "notes" }`: keys are only ever added within a major version. */
export function writeComparisonJson(comparison: Comparison, { version, data }: ComparisonAbout): string {
  return `${JSON.stringify({ version, data, ...comparison }, null, 1)}\n`
}
