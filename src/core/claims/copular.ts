/** "X is a village", "X (Russian: ...), officially Y, lies": what a sentence says something of. */
import type { Mention, Sentence } from '../model.ts'
import { subjectOfSentence } from '../mention/antecedents.ts'
import type { ClaimContext } from './context.ts'

/** Words between a subject and its verb, brackets aside. */
const longestAside = 40

/** "X is a village", "X (Russian: ...), officially Y, lies": what the sentence says something of, or null. */
export function copularSubject(context: ClaimContext, sentence: Sentence, before: number): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, sentence)
  if (!subject || subject.lastToken > before || subject.form === 'force') return null
  if (isExpletive(context, subject, sentence)) return null
  if (context.is(subject.firstToken, 'contracted')) return subject
  return hasCopula(context, subject.lastToken, before) ? subject : null
}

/** "From Bukavu it is 100 km": this "it" stands for nothing. */
const isExpletive = (context: ClaimContext, { firstToken }: Mention, sentence: Sentence): boolean =>
  context.is(firstToken, 'expletive') && firstToken > sentence.firstToken && context.is(sentence.firstToken, 'origin')

/** "was driving", "had captured": says what somebody does or did. */
function isAction(context: ClaimContext, copula: number): boolean {
  const next = copula + 1
  if (context.is(next, 'state')) return false
  return context.is(next, 'gerund') || (context.is(copula, 'ability') && context.is(next, 'participle'))
}

/** Behind ", held by Russian forces" and ", which ISIS seized in 2014": the comma that closes it, else the token itself. */
function overClause(context: ClaimContext, at: number, before: number): number {
  if (!context.is(at, 'comma') || !context.isAny(at + 1, 'relative', 'personal', 'asideOpener')) return at
  for (let close = at + 2; close < Math.min(before, at + longestAside); close++)
    if (context.is(close, 'comma')) return close
  return at
}

/** Whether a copula follows at `from`, outside brackets and before any other clause. */
function hasCopula(context: ClaimContext, from: number, before: number): boolean {
  let depth = 0
  for (let at = from; at <= before && at - from < longestAside * (depth > 0 ? 4 : 1); at++) {
    at = depth === 0 ? overClause(context, at, before) : at
    if (context.is(at, 'open')) depth++
    else if (context.is(at, 'close')) depth = Math.max(0, depth - 1)
    else if (depth === 0 && context.is(at, 'being')) return !isAction(context, at)
    else if (depth === 0 && context.isAny(at, 'which', 'personal', 'semicolon')) return false
  }
  return false
}
