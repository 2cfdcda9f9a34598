/** "X is a village", "X (Russian: ...), officially Y, lies": what a sentence says something of. */
import { wordSet } from '../text/word-set.ts'
import type { Mention, Sentence } from '../model.ts'
import { subjectOfSentence } from '../mention/antecedents.ts'
import type { ClaimContext } from './context.ts'

/** Verbs that tell of their subject where it lies or what it is. */
const copulas = wordSet(`
  is was are were lies lie lay stands sits belongs became has had covers forms occupies remains
`)
const openers = new Set(['(', '['])
const closers = new Set([')', ']'])
/** Words between a subject and its verb, brackets aside. */
const longestAside = 40

/** "X is a village", "X (Russian: ...), officially Y, lies": what the sentence says something of, or null. */
export function copularSubject(context: ClaimContext, sentence: Sentence, before: number): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, sentence)
  if (!subject || subject.lastToken > before || subject.form === 'force') return null
  if (isExpletive(context, subject, sentence)) return null
  if (context.lower(subject.firstToken) === "it's") return subject
  return hasCopula(context, subject.lastToken, before) ? subject : null
}

/** "From Bukavu it is 100 km": this "it" stands for nothing. */
const isExpletive = (context: ClaimContext, { firstToken, text }: Mention, sentence: Sentence): boolean =>
  text.toLowerCase().startsWith('it') &&
  firstToken > sentence.firstToken &&
  context.lower(sentence.firstToken) === 'from'

const states = new Set(['lying', 'standing', 'sitting', 'being', 'been', 'become', 'remained'])
const taken =
  /[a-z]{2}ed$|^(?:taken|lost|won|seen|hit|struck|shot|fallen|gone|come|begun|left|held|sent|set|cut|put|made)$/

/** "was driving", "had captured": says what somebody does or did. */
function isAction(context: ClaimContext, copula: number): boolean {
  const next = context.lower(copula + 1)
  if (states.has(next)) return false
  return /[a-z]{2}ing$/.test(next) || (['has', 'had'].includes(context.lower(copula)) && taken.test(next))
}

const asideWords = new Set(['which', 'who', 'held', 'controlled', 'once', 'now', 'long', 'seized', 'captured', 'taken'])

/** Behind ", held by Russian forces" and ", which ISIS seized in 2014": the comma that closes it, else the token itself. */
function overClause(context: ClaimContext, at: number, before: number): number {
  if (context.lower(at) !== ',' || !asideWords.has(context.lower(at + 1))) return at
  for (let close = at + 2; close < Math.min(before, at + longestAside); close++)
    if (context.lower(close) === ',') return close
  return at
}

/** Whether a copula follows at `from`, outside brackets and before any other clause. */
function hasCopula(context: ClaimContext, from: number, before: number): boolean {
  let depth = 0
  for (let at = from; at <= before && at - from < longestAside * (depth > 0 ? 4 : 1); at++) {
    at = depth === 0 ? overClause(context, at, before) : at
    const word = context.lower(at)
    if (openers.has(word)) depth++
    else if (closers.has(word)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && copulas.has(word)) return !isAction(context, at)
    else if (depth === 0 && (word === 'which' || word === 'who' || word === ';')) return false
  }
  return false
}
