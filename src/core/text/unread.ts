import type { Language, Sentence, Token, Unread } from '../model.ts'
import { tellLanguage } from '../../lang/known/index.ts'

const quotes = new Set(['"', '“', '”', '„', '«', '»'])
/** Of fewer words of its own a paragraph is told by what it quotes. */
const fewestOwn = 4

/** The words of tokens [first, last) outside quotation marks: a quote may be in another language. */
function wordsOf(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const all: Token[] = []
  const own: Token[] = []
  let isQuoted = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]!
    if (quotes.has(token.text)) isQuoted = !isQuoted
    if (token.kind !== 'word') continue
    all.push(token)
    if (!isQuoted) own.push(token)
  }
  return own.length >= fewestOwn ? own : all
}

/** Paragraphs in a language that is not the one in which the draft is read, in order. */
export function findUnread(tokens: readonly Token[], sentences: readonly Sentence[], language: Language): Unread[] {
  const found: Unread[] = []
  for (let at = 0; at < sentences.length;) {
    const first = sentences[at]!
    let next = at + 1
    while (sentences[next]?.paragraph === first.paragraph) next++
    const last = sentences[next - 1]!
    const told = tellLanguage(wordsOf(tokens, first.firstToken, last.lastToken))
    if (told && told.code !== language.code)
      found.push({ from: first.from, to: last.to, paragraph: first.paragraph, code: told.code, language: told.name })
    at = next
  }
  return found
}
