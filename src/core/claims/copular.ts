/** "X is a village", "X (Russian: ...), officially Y, lies": what a sentence says something of. */
import type { Mention, Sentence } from '../model.ts'
import { subjectOfSentence } from '../mention/sentence-subject.ts'
import type { ClaimContext } from './context.ts'
import { isPlainWord } from './slots.ts'

/** Words between a subject and its verb, brackets aside. */
const longestAside = 40

/** "X is a village", "X (Russian: ...), officially Y, lies": what the sentence says something of, or null. */
export function copularSubject(context: ClaimContext, sentence: Sentence, before: number): Mention | null {
  const head = clauseHead(context, sentence, before)
  if (head && hasCopula(context, head.lastToken, before)) return head
  const subject = subjectOfSentence(context.draft, context.mentions, sentence)
  if (!subject || subject.lastToken > before || subject.form === 'force') return null
  if (isExpletive(context, subject, sentence)) return null
  if (context.is(subject.firstToken, 'contracted')) return subject
  return hasCopula(context, subject.lastToken, before) ? subject : null
}

/** The last colon or semicolon before a token, outside brackets; or null. */
function openMark(context: ClaimContext, first: number, before: number): number | null {
  let depth = 0
  for (let at = before - 1; at > first && before - at < longestAside && depth >= 0; at--) {
    if (depth === 0 && context.isAny(at, 'colon', 'semicolon')) return at
    depth += context.is(at, 'close') ? 1 : context.is(at, 'open') ? -1 : 0
  }
  return null
}

/** "The road is cut: | Raqqa is": the name with which the last clause behind a colon or semicolon opens, or null. */
function clauseHead(context: ClaimContext, { firstToken }: Sentence, before: number): Mention | null {
  const mark = openMark(context, firstToken, before)
  if (mark === null) return null
  const head = context.mentionOver(context.is(mark + 1, 'article') ? mark + 2 : mark + 1)
  return head?.form === 'name' && head.firstToken - mark <= 2 && head.lastToken <= before ? head : null
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

/** "Tass | reported that Sumy lies": what follows is told by the subject, not said of it. */
const isTold = (context: ClaimContext, from: number): boolean =>
  context.isAny(from, 'saying', 'participle') && context.is(from + 1, 'complement')

/** Whether a copula follows at `from`, outside brackets and before any other clause. */
function hasCopula(context: ClaimContext, from: number, before: number): boolean {
  if (isTold(context, from)) return false
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

/** Whether a clause of its own opens between a verb and a claim: "is a town whose mayor lives | 145 km from". */
function opensClause(context: ClaimContext, from: number, start: number): boolean {
  for (let at = start - 1; at > Math.max(from, start - longestAside); at--) {
    if (context.isAny(at, 'comma', 'close', 'dash')) return false
    if (context.isAny(at, 'personal', 'relative', 'clauseBegin')) return true
  }
  return false
}

/** What leaves a predicate open to a claim behind it, what closes it; null for words that do neither. */
function verdictOn(context: ClaimContext, at: number): boolean | null {
  if (context.isAny(at, 'comma', 'close', 'dash', 'semicolon')) return true
  if (context.mentionOver(at) || context.isAny(at, 'located', 'perched')) return null
  if (context.is(at, 'ability')) return false
  if (context.isAny(at, 'copula', 'posture', 'being')) return true
  return isAgent(context, at) || isDoing(context, at) ? false : null
}

/** "by a battery": by whom something was done; "by road" is the way. */
const isAgent = (context: ClaimContext, at: number): boolean => context.is(at, 'means') && !context.is(at + 1, 'path')

/** "a battery stationed", "a raid launched from": a participle behind its noun; one before it only describes. */
const isDoing = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'participle') && !isPlainWord(context, at + 1) && !context.mentionOver(at + 1)

/** Whether a mark, a participle of place or a verb right before a claim sets it apart from the words before. */
function isSetApart(context: ClaimContext, at: number, start: number): boolean {
  // "was bombed and | lies 65 km from".
  if (context.is(start - 1, 'conjunction') && context.isAny(start, 'copula', 'posture')) return true
  for (let token = at + 1; token < start; token++)
    if (context.isAny(token, 'comma', 'close', 'open', 'dash', 'located', 'copula', 'posture')) return true
  return false
}

/**
 * Whether the words between what a sentence is about and a claim that starts at `start` leave the claim to it: they
 * are one predicate ("is a quiet resort in the hills"), no clause of their own, no doing of somebody else's ("was
 * shelled by a battery stationed"). `at` is the token before all that may be stepped over.
 */
export function leadsToClaim(context: ClaimContext, { lastToken }: Mention, at: number, start: number): boolean {
  if (opensClause(context, lastToken, start)) return false
  if (isSetApart(context, at, start)) return true
  for (let token = at; token >= Math.max(lastToken, at - longestAside); token--) {
    const verdict = verdictOn(context, token)
    if (verdict !== null) return verdict
  }
  return true
}
