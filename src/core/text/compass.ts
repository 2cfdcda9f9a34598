import type { CompassWord, Quantity, Token } from '../model.ts'
import { compassAbbreviations, compassWords, type Bearing } from './compass-words.ts'
import { wordSet } from './word-set.ts'

interface Reading {
  readonly bearing: Bearing
  readonly last: number
  readonly abbreviated: boolean
}

/** Compass words in order: whole words wherever they name no place, capitals (N, SW) beside a figure or "of". */
export function findCompass(text: string, tokens: readonly Token[], quantities: readonly Quantity[]): CompassWord[] {
  const figures = tokensOfQuantities(quantities)
  const found: CompassWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    const reading = readCompass(tokens, at)
    if (reading === null) continue
    if (isMeant(tokens, at, reading, figures)) found.push(compassWord(text, tokens, at, reading, figures))
    at = reading.last
  }
  return found
}

/** "north west" and "north north east" in two and three words, "north-west" and "NNE" in one. */
function readCompass(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at]!
  if (first.kind !== 'word') return null
  const short = compassAbbreviations.get(first.text.replaceAll('.', ''))
  if (short !== undefined) return { bearing: short, last: at, abbreviated: true }
  if (!/^(?:north|south|east|west)/.test(first.lower)) return null
  for (let last = at + 2; last >= at; last--) {
    const bearing = compassWords.get(joined(tokens, at, last))
    if (bearing !== undefined) return { bearing, last, abbreviated: false }
  }
  return null
}

/** The words as one, without hyphens; '' where they are not all words of one capitalisation. */
function joined(tokens: readonly Token[], first: number, last: number): string {
  let whole = ''
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (at > first && token.capital && !tokens[first]!.capital)) return ''
    whole += token.lower.replaceAll('-', '')
  }
  return whole
}

function isMeant(tokens: readonly Token[], at: number, reading: Reading, figures: ReadonlySet<number>): boolean {
  const next = tokens[reading.last + 1]
  const measured = followsFigure(tokens, at, figures)
  if (reading.abbreviated) {
    return measured || ((next?.lower === 'of' || isAfterTo(tokens, at)) && !startsName(tokens, at, next))
  }
  if (isWorldRegion(tokens, at)) return false
  return measured || next?.lower === 'of' || !isName(tokens, at, reading.last)
}

/** "the Middle East", "the Far North". */
function isWorldRegion(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && ['middle', 'far', 'near', 'mid', 'deep'].includes(tokens[at - 1]?.lower ?? '')
}

/** "to the SW", "to the N". */
function isAfterTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'to'
}

function startsName(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  return next?.capital === true && next.from - tokens[at]!.to === 1 && !isShort(next)
}

function isShort(token: Token): boolean {
  return compassAbbreviations.has(token.text)
}

/** "North Korea", "Scott West", "Northwest 13th Street": capitalised, with a capitalised word or number beside it. */
function isName(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]!
  if (!word.capital) return false
  const [before, next] = [tokens[at - 1], tokens[last + 1]]
  if (before?.kind === 'number') return true
  const joined = before?.kind === 'word' && before.capital && word.from - before.to === 1
  if (joined && !articles.has(before.lower)) return true
  return next !== undefined && (next.capital || next.kind === 'number') && next.from - tokens[last]!.to === 1
}

const articles = new Set(['the', 'due', 'further', 'to', 'just'])

/** Right after a figure, or after one in parentheses: "12 km (7 miles) north". */
function followsFigure(tokens: readonly Token[], at: number, figures: ReadonlySet<number>): boolean {
  return figures.has(at - 1) || (tokens[at - 1]?.text === ')' && figures.has(at - 2))
}

function compassWord(
  text: string,
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  figures: ReadonlySet<number>,
): CompassWord {
  const from = tokens[at]!.from
  const to = tokens[reading.last]!.to
  const { degrees, points } = reading.bearing
  const part = isPart(tokens, at, reading, followsFigure(tokens, at, figures))
  const form = part ? 'adjective' : 'direction'
  return { from, to, text: text.slice(from, to), degrees, points, form, firstToken: at, lastToken: reading.last + 1 }
}

const sides = wordSet('bank banks side coast shore end part parts gate entrance edge corner')

/**
 * "in the north of Syria", "north Aleppo", "the west bank", "northern": a part or side, not a direction from a point.
 * After a figure even "10 km eastern of Bayreuth" and "10 km north Raqqa" are directions.
 */
function isPart(tokens: readonly Token[], at: number, { bearing, last }: Reading, measured: boolean): boolean {
  const next = tokens[last + 1]
  if (bearing.adjective) return !(measured && next?.lower === 'of')
  if (next === undefined || measured) return false
  if (sides.has(next.lower)) return true
  if (next.capital && next.spaced && next.from - tokens[last]!.to === 1) return true
  return tokens[at - 1]?.lower === 'the' && ['in', 'across', 'throughout'].includes(tokens[at - 2]?.lower ?? '')
}

function tokensOfQuantities(quantities: readonly Quantity[]): ReadonlySet<number> {
  return new Set(quantities.map((quantity) => quantity.lastToken - 1))
}
