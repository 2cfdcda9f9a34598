import type { Bound, Quantity, Token } from '../model.ts'
import { isAreaUnit, metresPer } from '../units.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { digitStyleOf, type DigitStyle } from './digits.ts'
import { readFigure, type Figure } from './figures.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { isOtherMeasure, readUnit, type UnitWord } from './unit-words.ts'

/** One figure of a list or range before the unit that it shares. */
interface Item {
  readonly low: Figure
  readonly high: Figure | null
  /** The unit of its own, else the list's. */
  readonly unit: UnitWord | null
  /** Index of the last piece of the item. */
  readonly last: number
}

const longestList = 12

/** Lengths and areas in the order of the text; a list that shares a unit gives one for each figure. */
export function findQuantities(text: string, tokens: readonly Token[]): Quantity[] {
  const pieces = piecesOf(tokens)
  const style = digitStyleOf(tokens.filter((token) => token.kind === 'number').map((token) => token.text))
  const found: Quantity[] = []
  for (let at = 0; at < pieces.length;) {
    const items = readList(pieces, at, style)
    const unit = items?.at(-1)?.unit
    if (!items || !unit || isMoney(pieces, at) || isOtherMeasure(pieces, unit) || isName(pieces, items[0]!, unit)) {
      at = items ? items[0]!.last + 1 : at + 1
      continue
    }
    for (const item of items) found.push(quantityOf(text, pieces, item, unit))
    at = items.at(-1)!.last + 1
  }
  return found
}

/** Figures up to the first that a unit follows; only the last of a list bears one. Null where no figure begins. */
function readList(pieces: readonly Piece[], at: number, style: DigitStyle): Item[] | null {
  const first = readItem(pieces, at, style)
  if (first === null) return null
  const items = [first]
  let joiner: Joiner | null = null
  while (items.at(-1)!.unit === null && items.length < longestList) {
    if (!canShare(pieces, items.at(-1)!)) return [first]
    joiner = joinerAt(pieces, items.at(-1)!.last + 1)
    const item = joiner && readItem(pieces, joiner.next, style)
    if (!item) return [first]
    items.push(item)
  }
  return joiner === null || isClosed(joiner, items.length) ? items : [first]
}

interface Joiner {
  readonly comma: boolean
  readonly word: boolean
  readonly next: number
}

/** ",", "and", ", and" or "or" between the figures of a list; null where it does not go on. */
function joinerAt(pieces: readonly Piece[], at: number): Joiner | null {
  const comma = pieces[at]?.text === ','
  const word = ['and', 'or', '&'].includes(pieces[at + (comma ? 1 : 0)]?.lower ?? '')
  const next = at + (comma ? 1 : 0) + (word ? 1 : 0)
  return next === at ? null : { comma, word, next }
}

/** "10, 16 and 37 km", "12 and 30 km", but neither "in 2016, 45 km" nor "killed 25, and 30 km". */
function isClosed(last: Joiner, length: number): boolean {
  return last.word && (length > 2 || !last.comma)
}

const beforeLabels = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|highway|route|road|aged?|nos?|chapter|page)/

/** Years and dates share no unit: "June 2 and 10 km". */
function canShare(pieces: readonly Piece[], item: Item): boolean {
  const printed = pieces[item.low.first]!.text
  if (/^(?:1[5-9]|20)\d\d$/.test(printed)) return false
  const before = pieces[item.low.first - 1]?.lower ?? ''
  return !beforeLabels.test(before) && !isMoney(pieces, item.low.first)
}

function readItem(pieces: readonly Piece[], at: number, style: DigitStyle): Item | null {
  const low = readFigure(pieces, at, style) ?? readSoleArticle(pieces, at)
  if (low === null) return null
  const lowUnit = unitAfter(pieces, low)
  const half = lowUnit === null ? null : halfAfter(pieces, low, lowUnit)
  if (half !== null) return half
  const high = readUpper(pieces, low, lowUnit, at, style)
  const unit = high === null ? lowUnit : unitAfter(pieces, high)
  if (high !== null && unit !== null) return { low, high, unit, last: unit.last }
  return { low, high: null, unit: lowUnit, last: lowUnit?.last ?? low.last }
}

/** "a mile and a half": the rest of the figure after its unit. */
function halfAfter(pieces: readonly Piece[], low: Figure, unit: UnitWord): Item | null {
  const words = ['and', 'a', 'half']
  if (!words.every((word, place) => pieces[unit.last + 1 + place]?.lower === word)) return null
  if (pieces[unit.last + 4]?.kind === 'number') return null
  return { low: { ...low, value: low.value + 0.5, slack: 0.25 }, high: null, unit, last: unit.last + 3 }
}

/** "a mile", "a kilometre": one, where the article stands right before the unit. */
function readSoleArticle(pieces: readonly Piece[], at: number): Figure | null {
  if (pieces[at]?.lower !== 'a' || pieces[at - 1]?.lower === 'half') return null
  const unit = readUnit(pieces, at + 1)
  if (unit === null || unit.unit === 'ft' || unit.unit === 'yd' || isAreaUnit(unit.unit)) return null
  if (/^(?:per|every|miles?|kilomet(?:re|er)s?|km|hours?|times?)$/.test(pieces[at - 1]?.lower ?? '')) return null
  return { value: 1, slack: 0.5, first: at, last: at, fraction: false }
}

/** The unit after a figure, across a hyphen ("45-km") or, after a fraction, "of a" and "a". */
function unitAfter(pieces: readonly Piece[], figure: Figure): UnitWord | null {
  let at = figure.last + 1
  if (isHyphen(pieces[at]) && !pieces[at]!.spaced) at++
  if (figure.fraction && pieces[at]?.lower === 'a') at++
  if (pieces[at]?.text === '+') at++
  return readUnit(pieces, at)
}

/** The upper end of "10-15", "10 to 15", "10 or 15", "between 10 and 15", "10 km to 15 km"; null where it is none. */
function readUpper(
  pieces: readonly Piece[], low: Figure, lowUnit: UnitWord | null, at: number, style: DigitStyle,
): Figure | null {
  const next = (lowUnit?.last ?? low.last) + 1
  const joiner = pieces[next]
  if (joiner === undefined || !joins(pieces, joiner, at, lowUnit !== null)) return null
  const high = readFigure(pieces, next + 1, style)
  if (high === null || high.value <= low.value) return null
  return high
}

function joins(pieces: readonly Piece[], joiner: Piece, at: number, hasUnit: boolean): boolean {
  if (joiner.lower === 'to') return true
  if (joiner.lower === 'and') return pieces[at - 1]?.lower === 'between'
  if (joiner.lower === 'or') return !hasUnit
  return isHyphen(joiner) || joiner.text === '–' || joiner.text === '—' || joiner.text === '−'
}

function isHyphen(piece: Piece | undefined): boolean {
  return piece?.lower === '-' || piece?.text === '‐' || piece?.text === '‑'
}

/** "Ten Mile", "Seven Mile": places with a number in their name. */
function isName(pieces: readonly Piece[], item: Item, unit: UnitWord): boolean {
  const [figure, word] = [pieces[item.low.first]!, pieces[unit.first]!]
  return figure.kind === 'word' && startsUpper(figure.text) && startsUpper(word.text)
}

function startsUpper(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

const currencies = new Set(['$', '€', '£', '¥', '₺', '₽', 'us$', 'usd', 'eur', 'gbp'])

function isMoney(pieces: readonly Piece[], at: number): boolean {
  return currencies.has(pieces[at - 1]?.lower ?? '')
}

function quantityOf(text: string, pieces: readonly Piece[], item: Item, shared: UnitWord): Quantity {
  const { low, high } = item
  const unit = item.unit ?? shared
  const before = boundBefore(pieces, low.first)
  const between = high !== null && pieces[low.first - 1]?.lower === 'between' ? low.first - 1 : null
  const after = item.unit === null ? null : boundAfter(pieces, item.last + 1)
  const plus = pieces[(high ?? low).last + 1]?.text === '+'
  const bound = plus ? 'more-than' : before?.bound ?? after?.bound ?? (high === null ? 'exact' : 'range')
  const first = before?.first ?? between ?? low.first
  const last = after?.last ?? item.last
  const from = pieces[first]!.from
  const to = pieces[last]!.to
  return {
    from, to, text: text.slice(from, to),
    figure: { from: pieces[low.first]!.from, to: pieces[item.last]!.to },
    number: { from: pieces[low.first]!.from, to: pieces[(high ?? low).last]!.to },
    value: low.value, upper: high?.value ?? null, unit: unit.unit,
    unitText: item.unit === null ? '' : text.slice(pieces[unit.first]!.from, pieces[unit.last]!.to),
    measure: isAreaUnit(unit.unit) ? 'area' : 'length',
    bound, ...interval(low, high, bound, metresPer(unit.unit)),
    firstToken: pieces[first]!.token, lastToken: pieces[last]!.token + 1,
  }
}

/** The stated interval in metres. A range with "about" is its range, as "about" does not loosen a figure. */
function interval(
  low: Figure, high: Figure | null, bound: Bound, metres: number,
): Pick<Quantity, 'lowMetres' | 'highMetres'> {
  const top = high ?? low
  if (bound === 'within') return { lowMetres: 0, highMetres: top.value * metres }
  if (bound === 'more-than') return { lowMetres: low.value * metres, highMetres: Infinity }
  if (high !== null) return { lowMetres: low.value * metres, highMetres: high.value * metres }
  const lowest = Math.max(0, low.value - low.slack)
  return { lowMetres: lowest * metres, highMetres: (low.value + low.slack) * metres }
}
