import type { Comparison } from '../../../core/compare/comparison.ts'
import type { PartialDate, Place } from '../../../core/model.ts'

/** A report to check and compare. */
export interface GivenReport {
  readonly id: string
  readonly outlet: string
  readonly date: PartialDate | null
  readonly text: string
  /** The draft's own places. */
  readonly places: readonly Place[]
}

export interface CompareRequest {
  readonly kind: 'compare'
  /** Comes back with the answer. */
  readonly version: number
  readonly reports: readonly GivenReport[]
}

export interface CompareReply {
  readonly kind: 'compared'
  readonly version: number
  readonly comparison: Comparison
}
