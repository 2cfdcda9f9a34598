import { monthOf } from './calendar.ts'
import type { Piece } from './pieces.ts'
import { readDigits, slackOf, type DigitStyle } from './digits.ts'
import { fractionOf, readNumberWords } from './number-words.ts'

/** A number in digits or words, without its unit. */
export interface Figure {
  readonly value: number
  /** Half of the last significant digit's place, in the figure's own unit. */
  readonly slack: number
  readonly first: number
  /** Index of the last piece. */
  readonly last: number
  /** True for "half", "a quarter", which "of a mile" or "a mile" may follow. */
  readonly fraction: boolean
}

/** Reads the number at piece `at`: "45", "1 200", "2 1/2", "twenty-five", "a dozen", "half a", "two and a half". */
export function readFigure(pieces: readonly Piece[], at: number, style: DigitStyle): Figure | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  if (piece.kind === 'number') return readPrinted(pieces, at, style)
  if (piece.text === '.') return readBarePoint(pieces, at)
  return piece.kind === 'word' ? (readFraction(pieces, at) ?? readWords(pieces, at)) : null
}

/** ".5" as 0.5, where the point opens the figure. */
function readBarePoint(pieces: readonly Piece[], at: number): Figure | null {
  const digits = pieces[at + 1]
  if (!pieces[at]!.spaced || digits?.kind !== 'number' || digits.spaced) return null
  const number = readDigits(`0.${digits.text}`)
  return number && { ...number, first: at, last: at + 1, fraction: false }
}

function readPrinted(pieces: readonly Piece[], at: number, style: DigitStyle): Figure | null {
  const grouped = groupsBySpace(pieces, at)
  const last = at + grouped
  const printed = pieces
    .slice(at, last + 1)
    .map((piece) => piece.text)
    .join(' ')
  const number = readDigits(printed, style)
  if (number === null) return null
  const figure = { ...number, first: at, last, fraction: false }
  return simpleFraction(pieces, figure) ?? mixedFraction(pieces, figure) ?? largeWord(pieces, figure)
}

/** How many three-digit groups follow, each after one space: 1 for "1 200". Not after a month ("May 5 200 km"). */
function groupsBySpace(pieces: readonly Piece[], at: number): number {
  const head = pieces[at]!
  if (!/^\p{Nd}{1,3}$/u.test(head.text) || head.text.startsWith('0')) return 0
  if (monthOf(pieces[at - 1]?.lower ?? '') > 0) return 0
  let groups = 0
  let before = head
  for (let next = at + 1; groups < 3; next++) {
    const piece = pieces[next]
    if (piece?.kind !== 'number' || piece.from - before.to !== 1) break
    if (!/^\p{Nd}{3}(?:[.,]\p{Nd}{1,2})?$/u.test(piece.text)) break
    groups++
    before = piece
  }
  return groups
}

/** "1/2". */
function simpleFraction(pieces: readonly Piece[], figure: Figure): Figure | null {
  const below = fractionAt(pieces, figure.first)
  return below === null ? null : { ...figure, ...below, last: figure.first + 2, fraction: true }
}

/** "2 1/2", "2 ½". */
function mixedFraction(pieces: readonly Piece[], figure: Figure): Figure | null {
  const next = pieces[figure.last + 1]?.lower === '-' ? figure.last + 2 : figure.last + 1
  const sign = /^[¼½¾⅓⅔⅛⅜⅝⅞]$/.test(pieces[next]?.text ?? '') ? readDigits(pieces[next]!.text) : null
  const below = sign ?? fractionAt(pieces, next)
  if (below === null || below.value >= 1) return null
  return { ...figure, value: figure.value + below.value, slack: below.slack, last: sign === null ? next + 2 : next }
}

function fractionAt(pieces: readonly Piece[], at: number): { value: number; slack: number } | null {
  const [top, bar, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (bar?.text !== '/' && bar?.text !== '⁄') return null
  if (!/^\d$/.test(top?.text ?? '') || !/^[2348]$/.test(bottom?.text ?? '')) return null
  if (bar.spaced || bottom!.spaced) return null
  const parts = Number(bottom!.text)
  return { value: Number(top!.text) / parts, slack: 0.5 / parts }
}

/** "1.2 million", "45 thousand", "3 hundred". */
function largeWord(pieces: readonly Piece[], figure: Figure): Figure {
  const factor = { hundred: 100, thousand: 1000, million: 1e6 }[pieces[figure.last + 1]?.lower ?? '']
  if (factor === undefined) return figure
  return { ...figure, value: figure.value * factor, slack: figure.slack * factor, last: figure.last + 1 }
}

/** How many halves, thirds or quarters: "a quarter", "three-quarters". */
const shares = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
])

/** "half a", "a half", "half", "three quarters of a", "a quarter of a". */
function readFraction(pieces: readonly Piece[], at: number): Figure | null {
  const lower = (index: number): string => pieces[index]?.lower ?? ''
  const count = shares.get(lower(at))
  let last = at + (count === undefined ? 0 : 1)
  if (count !== undefined && lower(last) === '-') last++
  const share = fractionOf(lower(last))
  if (share === null) return null
  if (lower(last + 1) === 'of' && isOne(lower(last + 2))) last += 2
  else if (lower(last + 1) === 'a' && share === 0.5) last += 1
  if (lower(last + 1) === 'dozen') return { value: 6, slack: 0.5, first: at, last: last + 1, fraction: false }
  return { value: share * (count ?? 1), slack: share / 2, first: at, last, fraction: true }
}

function isOne(word: string): boolean {
  return word === 'a' || word === 'an' || word === 'one'
}

function readWords(pieces: readonly Piece[], at: number): Figure | null {
  const lower = (index: number): string => pieces[index]?.lower ?? ''
  const couple = lower(at) === 'a' && lower(at + 1) === 'couple' ? (lower(at + 2) === 'of' ? 2 : 1) : 0
  if (couple > 0) return largeWord(pieces, { value: 2, slack: 0.5, first: at, last: at + couple, fraction: false })
  const number = readNumberWords(lower, at)
  if (number === null) return null
  const last = at + number.length - 1
  const slack = slackOfWords(number.value, lower(last))
  return withHalf(pieces, { value: number.value, slack, first: at, last, fraction: false })
}

/** As for digits; a dozen is read to its half. */
function slackOfWords(value: number, last: string): number {
  return last === 'dozen' ? 6 : slackOf(String(value))
}

/** "two and a half", "one-and-a-half". */
function withHalf(pieces: readonly Piece[], figure: Figure): Figure {
  const words = ['and', 'a']
  let next = figure.last + 1
  for (const word of words) {
    if (pieces[next]?.lower === '-') next++
    if (pieces[next]?.lower !== word) return figure
    next++
  }
  if (pieces[next]?.lower === '-') next++
  const share = fractionOf(pieces[next]?.lower ?? '')
  return share === null ? figure : { ...figure, value: figure.value + share, slack: share / 2, last: next }
}
