/** Words for up and down a river. */
import type { Claim } from '../../model.ts'
import { spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'

type Stream = NonNullable<Claim['stream']>

export function streamAt(context: ClaimContext, at: number): Stream | null {
  const way = context.draft.language.lexicon.value('stream', context.lower(at))
  return way === undefined ? null : { ...spanOfTokens(context, at, at + 1), way }
}

/** The first such word among tokens: "60 miles down the Dnieper from"; null where none stands there. */
export function streamIn(context: ClaimContext, first: number, last: number): Stream | null {
  for (let at = first; at < last; at++) {
    const found = streamAt(context, at)
    if (found) return found
  }
  return null
}
