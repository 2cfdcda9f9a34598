/** The reading of a claim that is reported; where its words do not fit as they are read first, there may be others. */
import type { Mention, Resolution } from '../model.ts'
import { latePart } from '../late.ts'
import type { Judged, JudgeInput } from './judge.ts'
import { judgeClaim } from './judge.ts'
import { notJudged } from './judgement.ts'
import type { readOtherwise } from './other-readings.ts'

const part = latePart<typeof readOtherwise>('reading')

export const bringOtherReadings = part.bring

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
  return part.get()?.(context, first) ?? { input, judged: { ...first.judged, judgement: notJudged } }
}
