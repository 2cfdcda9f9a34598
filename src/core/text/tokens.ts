import type { Lexicon, Token, TokenKind } from '../model.ts'
import { is, isAny } from '../../lang/engine/language.ts'
import { ownsStop } from './abbreviations.ts'

/**
 * Digits with inner separators, or a vulgar fraction: "45", "1,000", "1.500", "4.3", "1'200", "2½"; over marks that
 * nobody sees between them (soft hyphen, zero-width space, word joiner).
 */
const numberPattern =
  /\p{Nd}+(?:[.,'’\u00A0\u202F\u2009٫٬\u00AD\u200B-\u200F\u2060-\u2064\uFEFF][\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*\p{Nd}+)*[¼½¾⅓⅔⅛⅜⅝⅞]?|[¼½¾⅓⅔⅛⅜⅝⅞]/uy

const inWord = String.raw`[\p{L}\p{M}\p{Nd}²³\u00AD\u200C\u200D]*`

/** Letters, marks and digits, joined by single apostrophes or hyphens: "Qal'at", "al-Tabqa", "km²", "rebel‑held". */
const wordPattern = new RegExp(String.raw`[\p{L}\p{M}]${inWord}(?:['’ʼ\u0060\-‐‑][\p{L}\p{M}]${inWord})*`, 'uy')

/** "U.S.", "D.C.", "p.m.": single letters, each with its full stop. */
const dottedPattern = /(?:\p{L}\.){2,}/uy

const space = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u
const capitalPattern = /^\p{Lu}/u
const single = new Set(['(', ')', '[', ']', '{', '}', '"', '“', '”', '‘', '’', "'", '«', '»'])

/** The text as words, numbers and punctuation, in order, disjoint; white space and control characters lie between. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let at = 0
  let spaced = true
  while (at < text.length) {
    const end = endOfToken(text, at, lexicon)
    if (end === null) {
      at += codePointLength(text, at)
      spaced = true
      continue
    }
    const isWay = isAny(tokens.at(-1), 'gap', 'wayBefore') || leadsWay(text, at, end.to, lexicon)
    const to = isWay ? firstOfTwo(text, at, end.to, lexicon) : end.to
    tokens.push(told(makeToken(text, at, to, end.kind, tokens.length, spaced, lexicon), tokens.at(-1), lexicon))
    at = to
    spaced = false
  }
  return tokens
}

function endOfToken(text: string, at: number, lexicon: Lexicon): { to: number; kind: TokenKind } | null {
  const code = text.charCodeAt(at)
  if (code <= 32 || isHashtag(text, at)) return null
  const number = matchAt(numberPattern, text, at)
  if (number > at) return { to: number, kind: 'number' }
  const dotted = matchAt(dottedPattern, text, at)
  if (dotted > at) return { to: dotted, kind: 'word' }
  const word = matchAt(wordPattern, text, at)
  if (word > at) return { to: elisionIn(text, at, word, lexicon) ?? withStop(text, at, word, lexicon), kind: 'word' }
  if (code > 126 && space.test(codePoint(text, at))) return null
  return code === 127 ? null : { to: endOfPunctuation(text, at), kind: 'punctuation' }
}

/** Two words with capitals, joined by one hyphen. */
const twoPattern = /^\p{Lu}\p{L}+(?=[-‐‑]\p{Lu}\p{L}+$)/u

/** One or two words behind a name: " international highway". */
const nextWords = /\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/uy

/** "the | Damascus-Aleppo international highway": two names joined before the noun for what joins them. */
function leadsWay(text: string, at: number, to: number, lexicon: Lexicon): boolean {
  if (!/[-‐‑]/u.test(text.slice(at, to))) return false
  nextWords.lastIndex = to
  const words = nextWords.exec(text) ?? []
  return words.slice(1).some((word) => word !== undefined && lexicon.classesOf(word).has('wayNoun'))
}

/** "Distance | Mosul-Erbil: 25 km": behind a noun for what lies between two places the hyphen stands between two names. */
function firstOfTwo(text: string, at: number, to: number, lexicon: Lexicon): number {
  const first = twoPattern.exec(text.slice(at, to))?.[0] ?? ''
  const isTwo = first !== '' && !is({ classes: lexicon.classesOf(first.toLowerCase()) }, 'nameArticle')
  return isTwo ? at + first.length : to
}

/** The sign of "#Tabqa" is no word of the sentence. */
const isHashtag = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 35 && /^[\p{L}]/u.test(codePoint(text, at + 1))

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where "d’" of "d’Alep" ends, in languages that write such words; null where the word is one. */
function elisionIn(text: string, from: number, to: number, lexicon: Lexicon): number | null {
  if (lexicon.wordsOf('elided').length === 0) return null
  const mark = text.slice(from, to).search(/['’ʼ\u0060]/)
  if (mark < 1) return null
  const end = from + mark + 1
  return lexicon.classesOf(plain(text.slice(from, end))).has('elided') ? end : null
}

/** "St.", "Feb." keep their full stop. */
function withStop(text: string, from: number, to: number, lexicon: Lexicon): number {
  if (text.charCodeAt(to) !== 46 || to - from > 6) return to
  let next = to + 1
  while (next < text.length && next < to + 4 && text.charCodeAt(next) <= 32) next++
  return ownsStop(lexicon, text.slice(from, to), codePoint(text, next)) ? to + 1 : to
}

/** One code point, or a run of the same mark ("...", "=====") but for brackets and quotes. */
function endOfPunctuation(text: string, at: number): number {
  const mark = codePoint(text, at)
  let to = at + mark.length
  if (single.has(mark)) return to
  while (text.startsWith(mark, to)) to += mark.length
  return to
}

function makeToken(
  text: string,
  from: number,
  to: number,
  kind: TokenKind,
  index: number,
  spaced: boolean,
  lexicon: Lexicon,
): Token {
  const slice = text.slice(from, to)
  const capital = kind === 'word' && capitalPattern.test(slice)
  const lower = plain(slice)
  return { from, to, text: slice, lower, kind, index, spaced, capital, classes: lexicon.classesOf(lower) }
}

/** A word that is written like another, as the one that it is behind the token before. */
function told(token: Token, before: Token | undefined, lexicon: Lexicon): Token {
  const known = lexicon.homographs?.get(token.lower)
  if (!known || token.kind !== 'word') return token
  const { capital, behind = [], classes = [] } = known
  if (capital !== undefined)
    return token.capital ? { ...token, lower: capital, classes: lexicon.classesOf(capital) } : token
  const isOther = before !== undefined && behind.some((word) => before.lower === word)
  const own = [...token.classes].filter((name) => (classes as readonly string[]).includes(name) === isOther)
  return { ...token, classes: new Set(own) }
}

const fancy = /[’ʼ‘`‐‑\u00AD\u200C\u200D]/u
const fancyAll = /[’ʼ‘`]|[‐‑]|[\u00AD\u200C\u200D]/gu

function plain(slice: string): string {
  const lower = slice.toLowerCase()
  if (!fancy.test(lower)) return lower
  return lower.replace(fancyAll, (mark) => ('’ʼ‘`'.includes(mark) ? "'" : '‐‑'.includes(mark) ? '-' : ''))
}

function codePoint(text: string, at: number): string {
  return text.slice(at, at + codePointLength(text, at))
}

function codePointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
