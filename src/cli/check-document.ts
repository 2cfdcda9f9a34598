/** One document, checked: the same in the command's own thread, in a thread of a pool, and in a worker of a queue. */
import type { CheckOptions, CheckResult, Ground, PartialDate } from '../core/model.ts'
import type { Severity } from '../present/diagnostics.ts'
import { isAtLeast } from '../present/diagnostics.ts'
import type { Readable } from './writer.ts'

/** What decides a verdict beside the text and the ground. Plain data: it goes to other threads and machines. */
export interface CheckRules {
  readonly date?: PartialDate
  readonly strict?: boolean
  readonly minSeverity: Severity
}

/** The function `check` of the core. */
export type Check = (text: string, ground: Ground, options: CheckOptions) => CheckResult

/** `graveness` 1: it has findings as grave as asked for. */
export type Checked = { readonly result: CheckResult; readonly graveness: 0 | 1 } | { readonly error: string }

/** A mistake of ours in one document of a batch is said, and does not take the others with it. */
export function checkDocument(document: Readable, ground: Ground, rules: CheckRules, check: Check): Checked {
  try {
    const result = check(document.text, ground, optionsFor(document.date, rules))
    const grave = result.findings.some((finding) => isAtLeast(finding, rules.minSeverity))
    return { result, graveness: grave ? 1 : 0 }
  } catch (error) {
    return { error: `a fault in Groundline, please report it: ${(error as Error).message}` }
  }
}

function optionsFor(date: PartialDate | null, { date: given, strict }: CheckRules): CheckOptions {
  return { date: date ?? given ?? null, profile: strict ? 'strict' : 'practice' }
}
