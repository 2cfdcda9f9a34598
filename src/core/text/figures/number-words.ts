import { is } from '../../../lang/engine/language.ts'
import type { Passage } from '../pieces.ts'
import { isNumberWord } from '../pieces.ts'

export interface WordNumber {
  readonly value: number
  /** How many pieces were read. */
  readonly length: number
}

/**
 * A whole number in words at piece `at`: "twenty-five" (as three pieces), "a hundred and twenty", "two dozen", "ten".
 * Null where none begins.
 */
export function readNumberWords(passage: Passage, at: number): WordNumber | null {
  const { pieces } = passage
  const state = { total: 0, current: 0 }
  let last = at
  let next = at
  while (next < at + 14) {
    const used = takeWord(state, passage, next, next === at)
    if (used === 0) break
    next += used
    last = next
    const goesOn = isNumberWord(pieces[next + 1]) && !is(pieces[next + 1], 'fraction')
    if (isJoiner(passage, next) && goesOn) next++
    else if (!isNumberWord(pieces[next])) break
  }
  return last === at ? null : { value: state.total + state.current, length: last - at }
}

type State = { total: number; current: number }

const isJoiner = ({ pieces }: Passage, at: number): boolean =>
  pieces[at]?.lower === '-' || is(pieces[at], 'conjunction')

/** Takes the word into the number and returns how many pieces it was; 0 where it does not continue it. */
function takeWord(state: State, passage: Passage, at: number, first: boolean, bare = true): number {
  const { pieces, lexicon } = passage
  const piece = pieces[at]
  if (!piece) return 0
  if (first && is(piece, 'indefinite'))
    return is(pieces[at + 1], 'magnitude') ? 1 + takeWord(state, passage, at + 1, true, false) : 0
  const value = lexicon.value('numeral', piece.lower) ?? 0
  const used = value === 0 && !is(piece, 'numeral') ? 0 : (value < 20 ? addUnits : addTens)(state, value, first)
  const factor = lexicon.value('magnitude', piece.lower)
  return used > 0 || factor === undefined || (first && bare && factor >= 100) ? used : multiply(state, factor)
}

function addUnits(state: State, value: number, first: boolean): number {
  const free = state.current % 100 === 0 || (state.current % 10 === 0 && state.current % 100 >= 20 && value < 10)
  if (!free || (first && state.current > 0)) return 0
  if (!first && state.current === 0 && state.total === 0) return 0
  state.current += value
  return 1
}

function addTens(state: State, value: number, first: boolean): number {
  if (!first && state.current % 100 !== 0) return 0
  if (!first && state.current === 0 && state.total === 0) return 0
  state.current += value
  return 1
}

function multiply(state: State, factor: number): number {
  if (factor >= 1000) {
    state.total += (state.current || 1) * factor
    state.current = 0
    return 1
  }
  // "mille deux | cents": behind a thousand that is a number of its own, not a factor.
  const rest = state.current % 1000
  if (rest >= 100) return 0
  state.current += (rest || 1) * factor - rest
  return 1
}
