const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const small = new Map(ones.map((word, value): [string, number] => [word, value]))
const ten = new Map(tens.map((word, place): [string, number] => [word, (place + 2) * 10]))
const large = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])
const part = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
  ['thirds', 1 / 3],
  ['fifth', 0.2],
  ['eighth', 0.125],
  ['tenth', 0.1],
])

export function isNumberWord(word: string): boolean {
  return small.has(word) || ten.has(word) || large.has(word) || part.has(word)
}

export interface WordNumber {
  readonly value: number
  /** How many words were read. */
  readonly length: number
}

/**
 * A whole number in words at `at`: "twenty-five" (as three words), "a hundred and twenty", "two dozen", "ten".
 * Hyphens stand among the words as "-". Null where none begins.
 */
export function readNumberWords(words: (index: number) => string, at: number): WordNumber | null {
  const state = { total: 0, current: 0 }
  let last = at
  let next = at
  while (next < at + 14) {
    const used = takeWord(state, words, next, next === at)
    if (used === 0) break
    next += used
    last = next
    if (isJoiner(words(next)) && isNumberWord(words(next + 1)) && !part.has(words(next + 1))) next++
    else if (!isNumberWord(words(next))) break
  }
  return last === at ? null : { value: state.total + state.current, length: last - at }
}

type State = { total: number; current: number }

function isJoiner(word: string): boolean {
  return word === '-' || word === 'and'
}

/** Takes the word into the number and returns how many words it was; 0 where it does not continue it. */
function takeWord(state: State, words: (index: number) => string, at: number, first: boolean, bare = true): number {
  const word = words(at)
  if (first && word === 'a') return large.has(words(at + 1)) ? 1 + takeWord(state, words, at + 1, true, false) : 0
  const one = small.get(word)
  if (one !== undefined) return addUnits(state, one, first)
  const tenfold = ten.get(word)
  if (tenfold !== undefined) return addTens(state, tenfold, first)
  const factor = large.get(word)
  return factor === undefined || (first && bare && word !== 'dozen') ? 0 : multiply(state, factor)
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
  if (factor === 1000) {
    state.total += (state.current || 1) * 1000
    state.current = 0
    return 1
  }
  if (state.current >= 100) return 0
  state.current = (state.current || 1) * factor
  return 1
}

/** The value of "half", "quarter", "thirds"; null for other words. */
export function fractionOf(word: string): number | null {
  return part.get(word) ?? null
}
