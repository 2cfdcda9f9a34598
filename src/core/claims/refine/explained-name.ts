/** "the capital, Damascus", "the province centre Hrazdan": a description gives way to the name that explains it. */
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** Whether what stands behind a name closes an apposition: a mark, the end, or an "and" that lists no other name. */
const isClosed = (context: ClaimContext, at: number, end: number): boolean =>
  at >= end ||
  context.isAny(at, 'comma', 'stop', 'semicolon', 'close') ||
  (context.is(at, 'conjunction') && context.mentionOver(at + 1)?.form !== 'name')

/** The name in apposition right behind a description, else the mention itself. */
export function explainedName(context: ClaimContext, mention: Mention): Mention {
  if (mention.form !== 'description') return mention
  const end = context.sentenceOf(mention.firstToken).lastToken
  const isComma = context.is(mention.lastToken, 'comma')
  const named = context.mentionOver(isComma ? mention.lastToken + 1 : mention.lastToken)
  if (named?.form !== 'name' || named.matches.length === 0) return mention
  return !isComma || isClosed(context, named.lastToken, end) ? named : mention
}
