/** How grave what was found is, and the exit code that follows from it. */
import type { Finding } from '../../core/model.ts'
import { isAtLeast, severityOf } from '../../present/diagnostics.ts'
import type { CheckSettings } from './settings.ts'

/** 0: nothing as grave as asked for; 1: findings; 2: something could not be checked. */
export type ExitCode = 0 | 1 | 2

/** Findings by severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface Tally {
  failed: boolean
  errors: number
  warnings: number
  infos: number
}

export const emptyTally = (): Tally => ({ failed: false, errors: 0, warnings: 0, infos: 0 })

export function countsOf(findings: readonly Finding[]): Counts {
  let [errors, warnings, infos] = [0, 0, 0]
  for (const finding of findings) {
    const severity = severityOf(finding)
    if (severity === 'error') errors++
    else if (severity === 'warning') warnings++
    else if (severity === 'info' && isAtLeast(finding, 'info')) infos++
  }
  return { errors, warnings, infos }
}

export function addCounts(tally: Tally, { errors, warnings, infos }: Counts): void {
  tally.errors += errors
  tally.warnings += warnings
  tally.infos += infos
}

type Limits = Pick<CheckSettings, 'minSeverity' | 'maxWarnings'>

export function exitCode({ failed, errors, warnings, infos }: Tally, { minSeverity, maxWarnings }: Limits): ExitCode {
  if (failed) return 2
  const tooMany = maxWarnings === null ? minSeverity !== 'error' && warnings > 0 : warnings > maxWarnings
  return errors > 0 || tooMany || (minSeverity === 'info' && infos > 0) ? 1 : 0
}
