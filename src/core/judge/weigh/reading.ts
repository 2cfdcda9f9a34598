/** The reading of a claim that is reported; where its words do not fit as they are read first, there may be others. */
import type { Mention, Resolution } from '../../model.ts'
import { latePart } from '../../late.ts'
import type { Judged, JudgeInput } from '../judge.ts'
import { judgeClaim } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import { flagged, notJudged } from '../judgement.ts'
import type { withSafeFixes } from '../findings/safe-fixes.ts'

interface Misfits {
  readonly readOtherwise: (context: Readings, first: Reading) => Reading
  readonly withSafeFixes: typeof withSafeFixes
}

const part = latePart<Misfits>('reading')

export const bringMisfits = part.bring

export interface Readings {
  readonly resolve: (mention: Mention) => Resolution
  /** What a description may mean as well as what it is resolved to. */
  readonly otherwise: (mention: Mention) => Resolution | null
}

export interface Reading {
  readonly input: JudgeInput
  readonly judged: Judged
}

/** Where the words may be read in several ways, the reading that fits; no flag while one is open, or none can be told. */
export function readingOf(context: Readings, input: JudgeInput): Reading {
  const first = { input, judged: judgeClaim(input) }
  const { judgement } = first.judged
  if (judgement.verdict === 'agrees' || judgement === notJudged) return first
  return part.get()?.readOtherwise(context, first) ?? { input, judged: { ...first.judged, judgement: notJudged } }
}

/** What is reported of a claim, with the fixes that are safe. */
export function safelyFixed(...[input, found, nearby, resolve]: Parameters<typeof withSafeFixes>): Judgement {
  if (found.fixes.length === 0 || !flagged(found.verdict)) return found
  return part.get()?.withSafeFixes(input, found, nearby, resolve) ?? { ...found, fixes: [] }
}
