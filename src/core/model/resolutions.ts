/** Which place a mention means. */
import type { Place } from './ground.ts'
import type { Said } from './said.ts'

export type ResolutionStatus = 'resolved' | 'ambiguous' | 'unknown' | 'moving' | 'implicit'

export interface RankedPlace {
  readonly place: Place
  readonly score: number
  readonly reasons: readonly Said[]
}

/** What a mention means on the ground. */
export interface Resolution {
  readonly status: ResolutionStatus
  readonly place: Place | null
  /** All candidates, best first; with status `unknown`, the suggestions. */
  readonly candidates: readonly RankedPlace[]
  readonly reasons: readonly Said[]
  /** Every place that the name may mean, best first, the chosen one too; left out where the name was not weighed. */
  readonly ranked?: readonly RankedPlace[]
  /** By the author: no other place of that name is meant. */
  readonly chosen?: true
}
