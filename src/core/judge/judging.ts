/** What judges claims: a part of its own, for drafts that hold one (finding.ts). */
import type { contradictions } from '../claims/rules/consistency.ts'
import { latePart } from '../late.ts'
import type { judgedTogether } from './weigh/backing.ts'
import type { findingOf } from './findings/finding.ts'
import type { onePerStatement } from './findings/one-per-statement.ts'

export interface Judging {
  readonly contradictions: typeof contradictions
  readonly findingOf: typeof findingOf
  readonly judgedTogether: typeof judgedTogether
  readonly onePerStatement: typeof onePerStatement
}

const part = latePart<Judging>('judging')

export const bringJudging = part.bring
export const judgingAtHand = part.get
