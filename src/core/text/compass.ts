import { is, isAny } from '../../lang/engine/language.ts'
import type { Bearing, CompassWord, Lexicon, Quantity, Token } from '../model.ts'
import { lettersOf, smallLettersOf } from './coordinates/compass-letters.ts'

interface Reading {
  readonly bearing: Bearing
  readonly last: number
  readonly abbreviated: boolean
}

/** Compass words in order: whole words wherever they name no place, capitals (N, SW) beside a figure or "of". */
export function findCompass(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  lexicon: Lexicon,
): CompassWord[] {
  const figures = tokensOfQuantities(quantities)
  const found: CompassWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    const reading = readCompass(tokens, at, lexicon)
    if (reading === null) continue
    if (isMeant(tokens, at, reading, figures, lexicon)) found.push(compassWord(text, tokens, at, reading, figures))
    at = reading.last
  }
  return found
}

/** "north west" and "north north east" in two and three words, "north-west" and "NNE" in one. */
function readCompass(tokens: readonly Token[], at: number, lexicon: Lexicon): Reading | null {
  const first = tokens[at]!
  if (first.kind !== 'word') return null
  const short = lettersOf(lexicon, first) ?? (is(tokens[at + 1], 'genitive') ? smallLettersOf(lexicon, first) : null)
  if (short) return { bearing: short, last: at, abbreviated: true }
  if (!is(first, 'compassPoint')) return null
  for (let last = at + 2; last >= at; last--) {
    const bearing = lexicon.value('compassPoint', joined(tokens, at, last))
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

function isMeant(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  figures: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const next = tokens[reading.last + 1]
  const measured = followsFigure(tokens, at, figures)
  if (reading.abbreviated) {
    return measured || ((is(next, 'genitive') || isAfterTo(tokens, at)) && !startsName(tokens, at, next, lexicon))
  }
  if (isWorldRegion(tokens, at)) return false
  return measured || is(next, 'genitive') || !isName(tokens, at, reading.last)
}

/** "the Middle East", "the Far North". */
function isWorldRegion(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && is(tokens[at - 1], 'worldRegion')
}

/** "to the SW", "to the N". */
function isAfterTo(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at - 1], 'definite') && is(tokens[at - 2], 'goal')
}

function startsName(tokens: readonly Token[], at: number, next: Token | undefined, lexicon: Lexicon): boolean {
  return next?.capital === true && next.from - tokens[at]!.to === 1 && !lettersOf(lexicon, next)
}

/** "North Korea", "Scott West", "Northwest 13th Street": capitalised, with a capitalised word or number beside it. */
function isName(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]!
  if (!word.capital) return false
  const [before, next] = [tokens[at - 1], tokens[last + 1]]
  if (before?.kind === 'number') return true
  const joined = before?.kind === 'word' && before.capital && word.from - before.to === 1
  if (joined && !isAny(before, 'definite', 'goal', 'compassAdverb')) return true
  return next !== undefined && (next.capital || next.kind === 'number') && next.from - tokens[last]!.to === 1
}

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
  const { degrees, points, outermost } = reading.bearing
  const part = isPart(tokens, at, reading, followsFigure(tokens, at, figures))
  const form: CompassWord['form'] = part ? 'adjective' : 'direction'
  const last = outermost || is(tokens[at - 1], 'outermost') ? { outermost: true as const } : {}
  const written = text.slice(from, to)
  return { from, to, text: written, degrees, points, form, ...last, firstToken: at, lastToken: reading.last + 1 }
}

/**
 * "in the far north of Syria", "north Aleppo", "the west bank", "northern": a part or side, not a direction from a point.
 * After a figure even "10 km eastern of Bayreuth" and "10 km north Raqqa" are directions.
 */
function isPart(tokens: readonly Token[], at: number, { bearing, last }: Reading, measured: boolean): boolean {
  const next = tokens[last + 1]
  if (bearing.adjective) return !(measured && is(next, 'genitive'))
  if (is(tokens[at - 1], 'sideBefore')) return true
  if (next === undefined || measured) return false
  if (is(next, 'sideOrEnd')) return true
  if (next.capital && !is(next, 'genitive') && next.spaced && next.from - tokens[last]!.to === 1) return true
  const before = is(tokens[at - 1], 'outermost') ? at - 2 : at - 1
  return is(tokens[before], 'definite') && isAny(tokens[before - 1], 'inner', 'spreadOver')
}

function tokensOfQuantities(quantities: readonly Quantity[]): ReadonlySet<number> {
  return new Set(quantities.map((quantity) => quantity.lastToken - 1))
}
