import { is } from '../../../lang/engine/language.ts'
import { monthOf } from '../days/calendar.ts'
import { readDigits, slackOf } from './digits.ts'
import { readNumberWords } from './number-words.ts'
import type { Passage, Piece } from '../pieces.ts'

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
  /** True for "une quinzaine", "dozens", which "de", "of" follows. */
  readonly round?: boolean
  /** The upper end of what a word is used for that says no number: "a few". */
  readonly vagueUpTo?: number
}

/** Reads the number at piece `at`: "45", "1 200", "2 1/2", "twenty-five", "a dozen", "half a", "two and a half". */
export function readFigure(passage: Passage, at: number): Figure | null {
  const piece = passage.pieces[at]
  if (piece === undefined) return null
  if (piece.kind === 'number') return readPrinted(passage, at)
  if (piece.text === '.') return readBarePoint(passage.pieces, at)
  return piece.kind === 'word' ? (readFraction(passage, at) ?? readWords(passage, at)) : null
}

/** ".5" as 0.5, where the point opens the figure. */
function readBarePoint(pieces: readonly Piece[], at: number): Figure | null {
  const digits = pieces[at + 1]
  if (!pieces[at]!.spaced || digits?.kind !== 'number' || digits.spaced) return null
  const number = readDigits(`0.${digits.text}`)
  return number && { ...number, first: at, last: at + 1, fraction: false }
}

function readPrinted(passage: Passage, at: number): Figure | null {
  const { pieces, style } = passage
  const grouped = groupsBySpace(passage, at)
  const last = at + grouped
  const printed = pieces
    .slice(at, last + 1)
    .map((piece) => piece.text)
    .join(' ')
  const number = readDigits(printed, style)
  if (number === null) return null
  const figure = { ...number, first: at, last, fraction: false }
  return simpleFraction(pieces, figure) ?? mixedFraction(pieces, figure) ?? largeWord(passage, figure)
}

/** How many three-digit groups follow, each after one space: 1 for "1 200". Not after a month ("May 5 200 km"). */
function groupsBySpace({ pieces, lexicon }: Passage, at: number): number {
  const head = pieces[at]!
  if (!/^\p{Nd}{1,3}$/u.test(head.text) || head.text.startsWith('0')) return 0
  if (monthOf(lexicon, pieces[at - 1]?.lower ?? '') > 0) return 0
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
function largeWord({ pieces, lexicon }: Passage, figure: Figure): Figure {
  const factor = lexicon.value('magnitude', pieces[figure.last + 1]?.lower ?? '')
  if (factor === undefined) return figure
  return { ...figure, value: figure.value * factor, slack: figure.slack * factor, last: figure.last + 1 }
}

const fractionWord = ({ pieces, lexicon }: Passage, at: number): number | null =>
  lexicon.value('fraction', pieces[at]?.lower ?? '') ?? null

/** How many halves, thirds or quarters: "a quarter", "three-quarters". */
function sharesAt({ pieces, lexicon }: Passage, at: number): number | null {
  if (is(pieces[at], 'indefinite')) return 1
  const count = lexicon.value('numeral', pieces[at]?.lower ?? '') ?? 0
  return count >= 1 && count <= 3 ? count : null
}

/** "half a", "a half", "half", "three quarters of a", "a quarter of a", "half a dozen". */
function readFraction(passage: Passage, at: number): Figure | null {
  const { pieces } = passage
  const count = sharesAt(passage, at)
  let last = at + (count === null ? 0 : 1)
  if (count !== null && pieces[last]?.lower === '-') last++
  const share = fractionWord(passage, last)
  if (share === null) return null
  if (is(pieces[last + 1], 'genitive') && isOne(passage, last + 2)) last += 2
  else if (is(pieces[last + 1], 'indefinite') && share === 0.5) last += 1
  const dozen = smallMagnitude(passage, last + 1)
  if (dozen !== null) return { value: dozen / 2, slack: 0.5, first: at, last: last + 1, fraction: false }
  return { value: share * (count ?? 1), slack: share / 2, first: at, last, fraction: true }
}

/** What stands for a number by itself too: a dozen. */
function smallMagnitude({ pieces, lexicon }: Passage, at: number): number | null {
  const value = lexicon.value('magnitude', pieces[at]?.lower ?? '')
  return value !== undefined && value < 100 ? value : null
}

const isOne = ({ pieces, lexicon }: Passage, at: number): boolean =>
  is(pieces[at], 'indefinite') || lexicon.value('numeral', pieces[at]?.lower ?? '') === 1

/** "une quinzaine", which stands for a figure to the nearest five or ten. */
function readRound({ pieces, lexicon }: Passage, at: number): Figure | null {
  const last = is(pieces[at], 'indefinite') ? at + 1 : at
  const value = lexicon.value('roundNumber', pieces[last]?.lower ?? '')
  return value === undefined
    ? null
    : { value, slack: slackOf(String(value)), first: at, last, fraction: false, round: true }
}

/** "a few", "several dozen", "hundreds (of)", "just" before a bare unit. */
function readVague({ pieces, lexicon }: Passage, at: number): Figure | null {
  const word = is(pieces[at], 'indefinite') ? at + 1 : at
  const range = lexicon.value('vagueFigure', pieces[word]?.lower ?? '')
  if (range === undefined) return null
  const factor = lexicon.value('magnitude', pieces[word + 1]?.lower ?? '')
  const [low, high] = range.map((end) => end * (factor ?? 1)) as [number, number]
  const last = factor === undefined ? word : word + 1
  return { value: low, slack: 0, first: at, last, fraction: false, round: true, vagueUpTo: high }
}

function readWords(passage: Passage, at: number): Figure | null {
  const { pieces } = passage
  const vague = readVague(passage, at)
  if (vague) return vague
  const round = readRound(passage, at)
  if (round) return round
  if (is(pieces[at], 'indefinite') && is(pieces[at + 1], 'pairNoun')) {
    const last = at + (is(pieces[at + 2], 'genitive') ? 2 : 1)
    return largeWord(passage, { value: 2, slack: 0.5, first: at, last, fraction: false })
  }
  const number = readNumberWords(passage, at)
  if (number === null) return null
  const last = at + number.length - 1
  const dozen = smallMagnitude(passage, last)
  // As for digits; a dozen is read to its half.
  const slack = dozen === null ? slackOf(String(number.value)) : dozen / 2
  return withHalf(passage, { value: number.value, slack, first: at, last, fraction: false })
}

/** "two and a half", "one-and-a-half". */
function withHalf(passage: Passage, figure: Figure): Figure {
  const { pieces } = passage
  const past = (at: number): number => (pieces[at]?.lower === '-' ? at + 1 : at)
  const joiner = past(figure.last + 1)
  const article = past(joiner + 1)
  if (!is(pieces[joiner], 'conjunction') || !is(pieces[article], 'indefinite')) return figure
  const last = past(article + 1)
  const share = fractionWord(passage, last)
  return share === null ? figure : { ...figure, value: figure.value + share, slack: share / 2, last }
}
