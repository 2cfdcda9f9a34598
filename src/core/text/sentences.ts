import { is } from '../../lang/engine/language.ts'
import type { Lexicon, Sentence, Token } from '../model.ts'
import { leadsOn } from './abbreviations.ts'
import { lettersOf } from './coordinates/compass-letters.ts'
import { paragraphStarts } from './paragraphs.ts'

const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '›'])
const terminal = /^[.!?…؟۔。]+$/u
const longestHeading = 12

/** Sentences in order, each within one paragraph; together they hold every token. */
export function findSentences(text: string, tokens: readonly Token[], lexicon: Lexicon): Sentence[] {
  const starts = paragraphStarts(text, tokens)
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  let lower = isLowerCase(tokens, 0, starts)
  for (let at = 0; at < tokens.length; at++) {
    const endsParagraph = at + 1 === tokens.length || starts.has(at + 1)
    if (!endsParagraph && !endsSentence(tokens, at, lexicon, lower)) continue
    const heading = endsParagraph && isHeading(tokens, first, at) && (first === 0 || starts.has(first))
    sentences.push(sentence(tokens, first, at + 1, paragraph, heading))
    if (endsParagraph) {
      paragraph++
      lower = isLowerCase(tokens, at + 1, starts)
    }
    first = at + 1
  }
  return sentences
}

/** Whether the paragraph from `first` on has no capital at all: then a sentence may begin with any word. */
function isLowerCase(tokens: readonly Token[], first: number, starts: ReadonlySet<number>): boolean {
  for (let at = first; at < tokens.length && (at === first || !starts.has(at)); at++)
    if (tokens[at]!.capital) return false
  return true
}

function sentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
  heading: boolean,
): Sentence {
  return { from: tokens[first]!.from, to: tokens[last - 1]!.to, firstToken: first, lastToken: last, paragraph, heading }
}

/** Whether the token closes a sentence: an end mark (and its closing quotes) before something that can open one. */
function endsSentence(tokens: readonly Token[], at: number, lexicon: Lexicon, lower: boolean): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]!
  if (token.kind === 'word') return endsInAbbreviation(token, next, lexicon)
  if (closers.has(token.text)) return closesQuoted(tokens, at) && opens(next, false, lower)
  if (!terminal.test(token.text) || (closers.has(next.text) && !next.spaced)) return false
  if (is(tokens[at - 1], 'lengthUnit') && lettersOf(lexicon, next)) return false
  return opens(next, isInitial(tokens[at - 1]), lower)
}

/** "in the U.S. The group": an abbreviation ends a sentence where a word follows that opens one. */
function endsInAbbreviation(token: Token, next: Token, lexicon: Lexicon): boolean {
  return (
    token.text.endsWith('.') &&
    !leadsOn(lexicon, token.lower) &&
    next.spaced &&
    next.capital &&
    is(next, 'sentenceOpener')
  )
}

/** `."`, `.)`, `."'`: closers stand right after an end mark. */
function closesQuoted(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before > at - 4 && before >= 0 && closers.has(tokens[before]!.text) && !tokens[before + 1]!.spaced) before--
  if (before < 0 || closers.has(tokens[at + 1]!.text)) return false
  return terminal.test(tokens[before]!.text) && !tokens[before + 1]!.spaced
}

function opens(next: Token, afterInitial: boolean, lower: boolean): boolean {
  if (!next.spaced && next.text !== '“' && next.text !== '"') return false
  if (next.kind === 'punctuation') return !/^[,;:.\-–—%)\]]/.test(next.text)
  if (next.kind === 'number') return true
  if (afterInitial) return next.capital && is(next, 'sentenceOpener')
  return lower || next.text.charAt(0) === next.text.charAt(0).toUpperCase()
}

/** "J. Smith": one capital letter before the full stop. */
function isInitial(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.text.length === 1
}

/** A paragraph of at most twelve words without closing punctuation. */
function isHeading(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first > 2 * longestHeading) return false
  const words = tokens.slice(first, last + 1).filter((token) => token.kind !== 'punctuation')
  const end = tokens[last]!
  if (words.length === 0 || words.length > longestHeading) return false
  if (/^[-–—•·*]$/.test(tokens[first]!.text)) return false
  return end.kind !== 'punctuation' || !/^[.!?…;:,"”»]/.test(end.text)
}
