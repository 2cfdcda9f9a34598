/** The answer to one document of an archive. */
import type { CheckResult } from '../../core/model.ts'
import type { Ignored } from '../../formats/ignore/apply.ts'
import type { SourceResult } from '../../formats/markup/check.ts'
import { countsOf, type Counts } from '../check/tally.ts'

interface Checked {
  readonly result: CheckResult
  readonly ignored: readonly Ignored[]
  readonly counts: Counts
}

/** `line`: finished as JSONL already. */
export type Answer = Checked | { readonly line: string; readonly counts: Counts } | { readonly error: string }

/** A mistake of ours in one document of many is an answer, and does not take the others with it. */
export function answerFrom(check: () => SourceResult): Checked | { readonly error: string } {
  try {
    const { result, ignored } = check()
    return { result, ignored, counts: countsOf(result.findings) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}
