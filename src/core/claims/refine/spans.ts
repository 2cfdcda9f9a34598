/** The words of a claim: those that its frame read, and its place where nothing unread stands between. */
import type { Mention, Span } from '../../model.ts'
import { spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'

/** What stands farther off is told without its place. */
const farthest = 2

/** Whether the few words between a place and what is said of it were read. */
function isRead(context: ClaimContext, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (!context.isAny(token, 'comma', 'open', 'copula', 'posture', 'located', 'additive')) return false
  return true
}

/** Tokens [first, last), with the place that stands right before them. */
export function spanWith(context: ClaimContext, subject: Mention, first: number, last: number): Span {
  const gap = first - subject.lastToken
  const isBeside = gap >= 0 && gap <= farthest && isRead(context, subject.lastToken, first)
  return spanOfTokens(context, isBeside ? subject.firstToken : first, last)
}
