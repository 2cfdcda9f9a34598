/** What did not happen, or has not yet: "could have seized", "failed to control", "if rebels take". */
import type { ClaimContext } from '../../context.ts'

const lookBack = 4

/** The first of tokens [first, last) that takes back what the others say, or null. */
export function unrealBetween(context: ClaimContext, first: number, last: number): number | null {
  for (let token = first; token < last; token++) if (context.is(token, 'unreal')) return token
  return null
}

/** The first word of the clause before token `at`, behind its last comma, that takes back what it says; or null. */
export function unrealInClause(context: ClaimContext, first: number, at: number): number | null {
  let start = at
  while (start > first && !context.isAny(start - 1, 'comma', 'close', 'dash')) start--
  return unrealBetween(context, start, at)
}

/** Whether one of the few words before a verb at token `at` says that it is not told as a fact. */
export function isUnreal(context: ClaimContext, at: number): boolean {
  const first = Math.max(context.sentenceOf(at).firstToken, at - lookBack)
  const word = unrealBetween(context, first, at)
  if (word !== null) context.tracer?.step(at, 'veto', 'unreal', `“${context.lower(word)}”: not told as a fact`)
  return word !== null
}
