/** The options of `check`, and what of them concerns the verdicts and the writers. */
import type { PartialDate } from '../core/model.ts'
import type { Severity } from '../present/diagnostics.ts'
import type { ArchiveSettings } from './archive/options.ts'
import type { CheckRules } from './check-document.ts'
import type { InputFormat } from './documents.ts'
import type { Io } from './io.ts'
import { wantsColour } from './io.ts'
import type { OutputFormat, WriterOptions } from './writers.ts'

export interface CheckSettings extends ArchiveSettings {
  readonly format?: OutputFormat
  readonly inputFormat?: InputFormat
  readonly date?: PartialDate
  readonly minSeverity: Severity
  readonly strict?: boolean
  readonly all?: boolean
  readonly color?: boolean
  readonly data?: string
}

/** 0: nothing as grave as asked for; 1: findings; 2: something could not be checked. */
export type ExitCode = 0 | 1 | 2

/** The part of the settings that decides verdicts. */
export function rulesOf({ date, strict, minSeverity }: CheckSettings): CheckRules {
  return { date, strict, minSeverity }
}

export function writerOptions({ color, all, minSeverity }: CheckSettings, io: Io): WriterOptions {
  return {
    colour: wantsColour(io, color),
    width: Math.min(io.stdout.columns ?? 100, 120),
    least: all ? 'all' : minSeverity,
  }
}
