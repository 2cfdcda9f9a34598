import { is, isAny } from '../../lang/engine/language.ts'
import type { Lexicon, Token, TokenKind } from '../model.ts'
import { digitStyleOf, type DigitStyle } from './figures/digits.ts'

/** A token, or a part of a hyphenated one that holds a figure or a unit: "twenty-five-mile" is five pieces. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  readonly spaced: boolean
  readonly classes: ReadonlySet<string>
  /** Index of the token it is (part of). */
  readonly token: number
}

/** A text in pieces, for the readers of figures. */
export interface Passage {
  readonly pieces: readonly Piece[]
  readonly lexicon: Lexicon
  readonly style: DigitStyle
}

export function passageOf(tokens: readonly Token[], lexicon: Lexicon): Passage {
  const numbers = tokens.filter((token) => token.kind === 'number').map((token) => token.text)
  const style = lexicon.wordsOf('decimalMark').includes(',') ? 'comma-alone' : digitStyleOf(numbers)
  const pieces: Piece[] = []
  for (const token of tokens) {
    if (holdsFigure(token, lexicon)) pieces.push(...split(token, lexicon))
    else pieces.push(whole(token))
  }
  return { pieces, lexicon, style }
}

function whole(token: Token): Piece {
  const { from, to, text, lower, kind, spaced, classes, index } = token
  return { from, to, text, lower, kind, spaced, classes, token: index }
}

/** "one-hundred-and-twenty-five-kilometre-long" and some more. */
const longestFigure = 60

function holdsFigure(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.text.length > longestFigure || !token.lower.includes('-')) return false
  if (isNumberWord(token)) return false
  const parts = token.lower.split('-')
  return beginsUnit(parts[0]!, lexicon) || parts.some((part) => isNumberWord({ classes: lexicon.classesOf(part) }))
}

export const isNumberWord = (piece: Pick<Piece, 'classes'> | undefined): boolean =>
  isAny(piece, 'numeral', 'magnitude', 'fraction')

const isUnit = (word: { readonly classes: ReadonlySet<string> }): boolean => isAny(word, 'lengthUnit', 'areaUnit')

/** "km", "square", "nautical". */
const beginsUnit = (word: string, lexicon: Lexicon): boolean =>
  isUnit({ classes: lexicon.classesOf(word) }) || lexicon.phrasesFrom(word).some(isUnit)

function split(token: Token, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at <= token.text.length; at++) {
    if (at < token.text.length && !hyphens.has(token.text.charAt(at))) continue
    if (at > from) pieces.push(part(token, from, at, 'word', lexicon))
    if (at < token.text.length) pieces.push(part(token, at, at + 1, 'punctuation', lexicon))
    from = at + 1
  }
  return pieces
}

const hyphens = new Set(['-', '‐', '‑'])

export function isHyphen(piece: Piece | undefined): boolean {
  return piece !== undefined && hyphens.has(piece.text)
}

/** A dash or a slash of any kind. */
export const isDash = (piece: Piece | undefined): boolean => isHyphen(piece) || is(piece, 'dash')

function part(token: Token, from: number, to: number, kind: TokenKind, lexicon: Lexicon): Piece {
  const text = token.text.slice(from, to)
  const lower = kind === 'punctuation' ? '-' : text.toLowerCase()
  const spaced = from === 0 && token.spaced
  const classes = lexicon.classesOf(lower)
  return { from: token.from + from, to: token.from + to, text, lower, kind, spaced, classes, token: token.index }
}
