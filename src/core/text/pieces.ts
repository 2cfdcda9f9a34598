import type { Token, TokenKind } from '../model.ts'
import { areaUnits, lengthUnits } from '../units.ts'
import { isNumberWord } from './number-words.ts'

/** A token, or a part of a hyphenated one that holds a figure or a unit: "twenty-five-mile" is five pieces. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly lower: string
  readonly kind: TokenKind
  readonly spaced: boolean
  /** Index of the token it is (part of). */
  readonly token: number
}

export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  for (const token of tokens) {
    if (holdsFigure(token)) pieces.push(...split(token))
    else pieces.push(whole(token))
  }
  return pieces
}

function whole(token: Token): Piece {
  const { from, to, text, lower, kind, spaced, index } = token
  return { from, to, text, lower, kind, spaced, token: index }
}

/** "one-hundred-and-twenty-five-kilometre-long" and some more. */
const longestFigure = 60

function holdsFigure(token: Token): boolean {
  if (token.kind !== 'word' || token.text.length > longestFigure || !token.lower.includes('-')) return false
  const parts = token.lower.split('-')
  return isNumberWord(parts[0]!) || isUnitWord(parts[0]!) || parts.some((part) => part !== 'a' && isNumberWord(part))
}

function isUnitWord(word: string): boolean {
  return lengthUnits.has(word) || areaUnits.has(word) || word === 'square' || word === 'sq' || word === 'nautical'
}

function split(token: Token): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let at = 0; at <= token.text.length; at++) {
    if (at < token.text.length && !hyphens.has(token.text.charAt(at))) continue
    if (at > from) pieces.push(part(token, from, at, 'word'))
    if (at < token.text.length) pieces.push(part(token, at, at + 1, 'punctuation'))
    from = at + 1
  }
  return pieces
}

const hyphens = new Set(['-', '‐', '‑'])

export function isHyphen(piece: Piece | undefined): boolean {
  return piece !== undefined && hyphens.has(piece.text)
}

function part(token: Token, from: number, to: number, kind: TokenKind): Piece {
  const text = token.text.slice(from, to)
  const lower = kind === 'punctuation' ? '-' : text.toLowerCase()
  const spaced = from === 0 && token.spaced
  return { from: token.from + from, to: token.from + to, text, lower, kind, spaced, token: token.index }
}
