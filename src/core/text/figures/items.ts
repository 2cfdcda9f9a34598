import { is, isAny } from '../../../lang/engine/language.ts'
import { isAreaUnit } from '../../units.ts'
import { boundAfter } from './bounds.ts'
import { readFigure, type Figure } from './figures.ts'
import { isDash, isHyphen, type Passage, type Piece } from '../pieces.ts'
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

export function itemReader(passage: Passage): ItemReader {
  const known = new Map<number, Item | null>()
  return (at) => {
    const item = known.get(at)
    if (item !== undefined) return item
    const fresh = readItem(passage, at)
    if (fresh !== null || passage.pieces[at]?.kind === 'number') known.set(at, fresh)
    return fresh
  }
}

/** The figure at piece `at` with its upper end and its unit, where they follow; null where no figure begins. */
function readItem(passage: Passage, at: number): Item | null {
  const low = readFigure(passage, at) ?? readSoleArticle(passage, at)
  if (low === null) return null
  const lowUnit = unitAfter(passage, low)
  const wordy = lowUnit === null ? null : (halfAfter(passage, low, lowUnit) ?? orTwoAfter(passage, low, lowUnit))
  if (wordy !== null) return wordy
  const high = readUpper(passage, low, lowUnit, at)
  const unit = high === null ? lowUnit : unitAfter(passage, high)
  const oneUnit = lowUnit === null || lowUnit.unit === unit?.unit
  if (high !== null && unit !== null && oneUnit) return { low, high, unit, last: unit.last }
  return { low, high: null, unit: lowUnit, last: lowUnit?.last ?? low.last }
}

/** "a mile and a half": the rest of the figure after its unit. */
function halfAfter({ pieces, lexicon }: Passage, low: Figure, unit: UnitWord): Item | null {
  const next = unit.last + 1
  if (!is(pieces[next], 'conjunction')) return null
  const isHalf = lexicon.value('fraction', pieces[next + 2]?.lower ?? '') === 0.5 && is(pieces[next + 1], 'indefinite')
  const last = is(pieces[next + 1], 'halfBehind') ? next + 1 : next + 2
  if ((!isHalf && last > next + 1) || pieces[last + 1]?.kind === 'number') return null
  return { low: { ...low, value: low.value + 0.5, slack: 0.25 }, high: null, unit, last }
}

/** "a mile or two". */
function orTwoAfter(passage: Passage, low: Figure, unit: UnitWord): Item | null {
  const { pieces, lexicon } = passage
  const isTwo = lexicon.value('numeral', pieces[unit.last + 2]?.lower ?? '') === 2
  if (!is(pieces[unit.last + 1], 'disjunction') || !isTwo || low.value !== 1) return null
  if (readUnit(passage, unit.last + 3) !== null) return null
  const high = { ...low, value: 2, first: unit.last + 2, last: unit.last + 2 }
  return { low, high, unit, last: unit.last + 2 }
}

/** "a mile", "a kilometre": one, where the article stands right before the unit. */
function readSoleArticle(passage: Passage, at: number): Figure | null {
  const before = passage.pieces[at - 1]
  if (!is(passage.pieces[at], 'indefinite') || is(before, 'fraction')) return null
  const unit = readUnit(passage, at + 1)
  if (unit === null || unit.unit === 'ft' || unit.unit === 'yd' || isAreaUnit(unit.unit)) return null
  if (isAny(before, 'rateWord', 'lengthUnit', 'timeUnit')) return null
  return { value: 1, slack: 0.5, first: at, last: at, fraction: false }
}

/** The unit after a figure, across "-" ("45-km"), "+", "or so", "-odd" or, after a fraction, "a". */
function unitAfter(passage: Passage, figure: Figure): UnitWord | null {
  const { pieces } = passage
  const guess = boundAfter(passage, figure.last + 1)
  let at = (guess?.bound === 'about' ? guess.last : figure.last) + 1
  if (isTightHyphen(pieces[at])) at++
  if (figure.fraction && is(pieces[at], 'indefinite')) at++
  if (figure.round && is(pieces[at], 'genitive')) at++
  if (pieces[at]?.text === '+' || is(pieces[at], 'andMore')) at++
  return readUnit(passage, at)
}

function isTightHyphen(piece: Piece | undefined): boolean {
  return isHyphen(piece) && !piece!.spaced
}

/** The upper end of "10-15", "10 to 15", "10 or 15", "between 10 and 15", "10 km to 15 km"; null where it is none. */
function readUpper(passage: Passage, low: Figure, lowUnit: UnitWord | null, at: number): Figure | null {
  const next = afterJoiner(passage, (lowUnit?.last ?? low.last) + 1, at, lowUnit)
  const high = next === null ? null : readFigure(passage, next)
  // "190 to 190 mi": what two near figures come to in another unit.
  return high === null || high.value < low.value ? null : high
}

/** The piece after "-", "to", "-to-", "or" or, after "between", "and"; null where no range goes on at `next`. */
function afterJoiner({ pieces }: Passage, next: number, at: number, unit: UnitWord | null): number | null {
  const hanging = isTightHyphen(pieces[next]) ? 1 : 0
  const joiner = pieces[next + hanging]
  if (is(joiner, 'goal')) return next + hanging + (isTightHyphen(pieces[next + hanging + 1]) ? 2 : 1)
  if (is(joiner, 'conjunction')) return is(pieces[at - 1], 'pairing') ? next + hanging + 1 : null
  if (is(joiner, 'disjunction')) return unit === null ? next + hanging + 1 : null
  return isDash(pieces[next]) ? next + 1 : null
}
