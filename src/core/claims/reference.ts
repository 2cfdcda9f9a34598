/** A place that something is measured from, and how places are joined in a list. */
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'

export interface Reference {
  readonly mention: Mention
  /** First token behind the phrase. */
  readonly last: number
}

/** Longer lists go with no list of figures that anybody writes. */
export const longestList = 24

/** Token behind ", ", " and ", ", and ", or null where the list ends. */
export function joinAfter(context: ClaimContext, at: number): number | null {
  const comma = context.is(at, 'comma') ? at + 1 : at
  if (context.isAny(comma, 'conjunction', 'disjunction')) return comma + 1
  return comma > at ? comma : null
}
