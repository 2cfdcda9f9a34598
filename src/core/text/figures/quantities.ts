import { is, isAny } from '../../../lang/engine/language.ts'
import type { Bound, Lexicon, Quantity, Token } from '../../model.ts'
import { isAreaUnit, metresPer } from '../../units.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { joinCompounds } from './compound.ts'
import { monthOf } from '../days/calendar.ts'
import type { Figure } from './figures.ts'
import { itemReader, type Item, type ItemReader } from './items.ts'
import { isHyphen, passageOf, type Passage, type Piece } from '../pieces.ts'
import { isOtherMeasure, type UnitWord } from './unit-words.ts'

const longestList = 12

/** Lengths and areas in the order of the text; a list that shares a unit gives one for each figure. */
export function findQuantities(text: string, tokens: readonly Token[], lexicon: Lexicon): Quantity[] {
  const passage = passageOf(tokens, lexicon)
  const { pieces } = passage
  const readItem = itemReader(passage)
  const found: Quantity[] = []
  for (let at = 0; at < pieces.length;) {
    const items = readList(passage, at, readItem)
    const unit = items?.at(-1)?.unit
    if (
      !items ||
      !unit ||
      isMoney(pieces, at) ||
      isOtherMeasure(passage, unit) ||
      isNoFigure(pieces, items[0]!, unit)
    ) {
      at = items ? items[0]!.last + 1 : at + 1
      continue
    }
    for (const item of items) found.push(quantityOf(text, passage, item, unit))
    at = items.at(-1)!.last + 1
  }
  return joinCompounds(text, found)
}

/** Figures up to the first that a unit follows; only the last of a list bears one. Null where no figure begins. */
function readList(passage: Passage, at: number, readItem: ItemReader): Item[] | null {
  const first = readItem(at)
  if (first === null) return null
  const items = [first]
  let joiner: Joiner | null = null
  while (items.at(-1)!.unit === null && items.length < longestList) {
    if (!canShare(passage, items.at(-1)!)) return [first]
    joiner = joinerAt(passage.pieces, items.at(-1)!.last + 1)
    const item = joiner && readItem(joiner.next)
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

/** ",", "and", ", and", "or" (after the hyphen of "10- and 20-km"), "by" between figures of a list; null where it ends. */
function joinerAt(pieces: readonly Piece[], at: number): Joiner | null {
  const hanging = isHyphen(pieces[at]) && !pieces[at]!.spaced ? 1 : 0
  const comma = pieces[at + hanging]?.text === ','
  const words = at + hanging + (comma ? 1 : 0)
  const word = isAny(pieces[words], 'conjunction', 'disjunction', 'broadBy')
  return comma || word ? { comma, word, next: words + (word ? 1 : 0) } : null
}

/** "10, 16 and 37 km", "12 and 30 km", but neither "in 2016, 45 km" nor "killed 25, and 30 km". */
function isClosed(last: Joiner, length: number): boolean {
  return last.word && (length > 2 || !last.comma)
}

/** Years and dates share no unit: "June 2 and 10 km". */
function canShare({ pieces, lexicon }: Passage, item: Item): boolean {
  const printed = pieces[item.low.first]!.text
  if (/^(?:1[5-9]|20)\d\d$/.test(printed)) return false
  const before = pieces[item.low.first - 1]
  const isLabel = is(before, 'figureLabel') || monthOf(lexicon, before?.lower ?? '') > 0
  return !isLabel && !isMoney(pieces, item.low.first)
}

/** Part of a name; or "just metres from": next to it, whatever the figure. */
const isNoFigure = (pieces: readonly Piece[], item: Item, unit: UnitWord): boolean =>
  isName(pieces, item, unit) || (item.low.vagueUpTo !== undefined && item.low.value === 1 && metresPer(unit.unit) < 100)

/** "Ten Mile", "Seven Mile": places with a number in their name. */
function isName(pieces: readonly Piece[], item: Item, unit: UnitWord): boolean {
  const [figure, word] = [pieces[item.low.first]!, pieces[unit.first]!]
  return figure.kind === 'word' && startsUpper(figure.text) && startsUpper(word.text)
}

function startsUpper(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

function isMoney(pieces: readonly Piece[], at: number): boolean {
  return is(pieces[at - 1], 'currencySign')
}

/** Marks of a quotation within quotations, at the head of a line. */
const longestLead = 20
const quotedLine = /^[ \t]*>/

/** The ">" that mail puts before each line of what it quotes: its line begins with it, and the one before or behind does. */
function isQuoteMark(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - longestLead), at)
  const lead = near.slice(near.lastIndexOf('\n') + 1)
  const start = at - lead.length
  if (!/^[ \t>]*$/.test(lead) || (start > 0 && text[start - 1] !== '\n')) return false
  const end = text.indexOf('\n', at)
  const before = start > 0 ? text.slice(text.lastIndexOf('\n', start - 2) + 1, start) : ''
  return quotedLine.test(before) || (end >= 0 && quotedLine.test(text.slice(end + 1, end + 40)))
}

function quantityOf(text: string, passage: Passage, item: Item, shared: UnitWord): Quantity {
  const { pieces } = passage
  const { low, high } = item
  const unit = item.unit ?? shared
  const between = high !== null && is(pieces[low.first - 1], 'pairing') ? low.first - 1 : null
  const sign = boundBefore(passage, between ?? low.first)
  const before = sign && sign.bound === 'more-than' && isQuoteMark(text, pieces[sign.first]!.from) ? null : sign
  const after = item.unit === null ? null : boundAfter(passage, item.last + 1)
  const plus = pieces[(high ?? low).last + 1]?.text === '+'
  const bound = plus
    ? 'more-than'
    : (before?.bound ?? after?.bound ?? (high !== null || low.vagueUpTo ? 'range' : low.round ? 'about' : 'exact'))
  const first = before?.first ?? between ?? low.first
  const last = after?.last ?? item.last
  const from = pieces[first]!.from
  const to = pieces[last]!.to
  return {
    from,
    to,
    text: text.slice(from, to),
    figure: { from: pieces[low.first]!.from, to: pieces[item.last]!.to },
    number: { from: pieces[low.first]!.from, to: pieces[(high ?? low).last]!.to },
    value: low.value,
    upper: high?.value ?? low.vagueUpTo ?? null,
    ...(low.vagueUpTo ? { vague: true as const } : {}),
    unit: unit.unit,
    unitText: item.unit === null ? '' : text.slice(pieces[unit.first]!.from, pieces[unit.last]!.to),
    measure: isAreaUnit(unit.unit) ? 'area' : 'length',
    bound,
    ...interval(low, high, bound, metresPer(unit.unit)),
    firstToken: pieces[first]!.token,
    lastToken: pieces[last]!.token + 1,
  }
}

/** The stated interval in metres. A range with "about" is its range, as "about" does not loosen a figure. */
function interval(
  low: Figure,
  high: Figure | null,
  bound: Bound,
  metres: number,
): Pick<Quantity, 'lowMetres' | 'highMetres'> {
  const top = high?.value ?? low.vagueUpTo ?? low.value
  if (bound === 'within') return { lowMetres: 0, highMetres: top * metres }
  if (bound === 'more-than') return { lowMetres: low.value * metres, highMetres: Infinity }
  const most = high?.value ?? low.vagueUpTo
  if (most !== undefined) return { lowMetres: low.value * metres, highMetres: most * metres }
  const lowest = Math.max(0, low.value - low.slack)
  return { lowMetres: lowest * metres, highMetres: (low.value + low.slack) * metres }
}
