import { isAreaUnit } from '../units.ts'
import type { DigitStyle } from './digits.ts'
import { readFigure, type Figure } from './figures.ts'
import { isHyphen, type Piece } from './pieces.ts'
import { readUnit, type UnitWord } from './unit-words.ts'

/** One figure of a list or range before the unit that it shares. */
export interface Item {
  readonly low: Figure
  readonly high: Figure | null
  /** The unit of its own, else the list's. */
  readonly unit: UnitWord | null
  /** Index of the last piece of the item. */
  readonly last: number
}

/** Reads the item at a piece, each only once: lists are tried from each of their figures. */
export type ItemReader = (at: number) => Item | null

export function itemReader(pieces: readonly Piece[], style: DigitStyle): ItemReader {
  const known = new Map<number, Item | null>()
  return (at) => {
    const item = known.get(at)
    if (item !== undefined) return item
    const fresh = readItem(pieces, at, style)
    if (fresh !== null || pieces[at]?.kind === 'number') known.set(at, fresh)
    return fresh
  }
}

/** The figure at piece `at` with its upper end and its unit, where they follow; null where no figure begins. */
function readItem(pieces: readonly Piece[], at: number, style: DigitStyle): Item | null {
  const low = readFigure(pieces, at, style) ?? readSoleArticle(pieces, at)
  if (low === null) return null
  const lowUnit = unitAfter(pieces, low)
  const wordy = lowUnit === null ? null : (halfAfter(pieces, low, lowUnit) ?? orTwoAfter(pieces, low, lowUnit))
  if (wordy !== null) return wordy
  const high = readUpper(pieces, low, lowUnit, at, style)
  const unit = high === null ? lowUnit : unitAfter(pieces, high)
  const oneUnit = lowUnit === null || lowUnit.unit === unit?.unit
  if (high !== null && unit !== null && oneUnit) return { low, high, unit, last: unit.last }
  return { low, high: null, unit: lowUnit, last: lowUnit?.last ?? low.last }
}

/** "a mile and a half": the rest of the figure after its unit. */
function halfAfter(pieces: readonly Piece[], low: Figure, unit: UnitWord): Item | null {
  const words = ['and', 'a', 'half']
  if (!words.every((word, place) => pieces[unit.last + 1 + place]?.lower === word)) return null
  if (pieces[unit.last + 4]?.kind === 'number') return null
  return { low: { ...low, value: low.value + 0.5, slack: 0.25 }, high: null, unit, last: unit.last + 3 }
}

/** "a mile or two". */
function orTwoAfter(pieces: readonly Piece[], low: Figure, unit: UnitWord): Item | null {
  if (pieces[unit.last + 1]?.lower !== 'or' || pieces[unit.last + 2]?.lower !== 'two' || low.value !== 1) return null
  if (readUnit(pieces, unit.last + 3) !== null) return null
  const high = { ...low, value: 2, first: unit.last + 2, last: unit.last + 2 }
  return { low, high, unit, last: unit.last + 2 }
}

/** "a mile", "a kilometre": one, where the article stands right before the unit. */
function readSoleArticle(pieces: readonly Piece[], at: number): Figure | null {
  if (pieces[at]?.lower !== 'a' || pieces[at - 1]?.lower === 'half') return null
  const unit = readUnit(pieces, at + 1)
  if (unit === null || unit.unit === 'ft' || unit.unit === 'yd' || isAreaUnit(unit.unit)) return null
  if (/^(?:per|every|miles?|kilomet(?:re|er)s?|km|hours?|times?)$/.test(pieces[at - 1]?.lower ?? '')) return null
  return { value: 1, slack: 0.5, first: at, last: at, fraction: false }
}

/** The unit after a figure, across "-" ("45-km"), "+", "or so", "-odd" or, after a fraction, "a". */
function unitAfter(pieces: readonly Piece[], figure: Figure): UnitWord | null {
  let at = figure.last + 1
  if (pieces[at]?.lower === 'or' && pieces[at + 1]?.lower === 'so') at += 2
  if (isTightHyphen(pieces[at])) at++
  if (figure.fraction && pieces[at]?.lower === 'a') at++
  if (pieces[at]?.text === '+' || pieces[at]?.lower === 'odd' || pieces[at]?.lower === 'plus') at++
  return readUnit(pieces, at)
}

function isTightHyphen(piece: Piece | undefined): boolean {
  return isHyphen(piece) && !piece!.spaced
}

/** The upper end of "10-15", "10 to 15", "10 or 15", "between 10 and 15", "10 km to 15 km"; null where it is none. */
function readUpper(
  pieces: readonly Piece[],
  low: Figure,
  lowUnit: UnitWord | null,
  at: number,
  style: DigitStyle,
): Figure | null {
  const next = afterJoiner(pieces, (lowUnit?.last ?? low.last) + 1, at, lowUnit)
  const high = next === null ? null : readFigure(pieces, next, style)
  return high === null || high.value <= low.value ? null : high
}

/** The piece after "-", "to", "-to-", "or" or, after "between", "and"; null where no range goes on at `next`. */
function afterJoiner(pieces: readonly Piece[], next: number, at: number, unit: UnitWord | null): number | null {
  const hanging = isTightHyphen(pieces[next]) ? 1 : 0
  const joiner = pieces[next + hanging]
  if (joiner?.lower === 'to') return next + hanging + (isTightHyphen(pieces[next + hanging + 1]) ? 2 : 1)
  if (joiner?.lower === 'and') return pieces[at - 1]?.lower === 'between' ? next + hanging + 1 : null
  if (joiner?.lower === 'or') return unit === null ? next + hanging + 1 : null
  return isDash(pieces[next]) ? next + 1 : null
}

function isDash(piece: Piece | undefined): boolean {
  return isHyphen(piece) || piece?.text === '–' || piece?.text === '—' || piece?.text === '−'
}
