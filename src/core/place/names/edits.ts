type Letters = Uint8Array | Uint16Array

/**
 * Optimal string alignment distance: letters inserted, deleted, changed, or two neighbours swapped; `limit + 1` as soon
 * as it is more than `limit`. After Damerau (1964), doi:10.1145/363958.363994.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  return letterEdits(units(a), units(b), b.length, limit)
}

/** The same for the first `length` of `b`. */
export function letterEdits(a: Letters, b: Letters, length: number, limit: number): number {
  if (Math.abs(a.length - length) > limit) return limit + 1
  let from = 0
  while (from < a.length && from < length && a[from] === b[from]) from++
  let [endA, endB] = [a.length, length]
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  return table(a, b, from, endA, endB, limit)
}

function units(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}

/** Three rows are all that is looked at again; longer texts than these have their own. */
const usualLetters = 64
const usual = [0, 1, 2].map(() => new Uint16Array(usualLetters + 1))

/** Both from `from` on, where they first differ: the distance by rows of a, columns of b. */
function table(a: Letters, b: Letters, from: number, endA: number, endB: number, limit: number): number {
  const columns = endB - from
  if (endA === from || columns === 0) return Math.min(limit + 1, Math.max(endA - from, columns))
  const rows = columns > usualLetters ? usual.map(() => new Uint16Array(columns + 1)) : usual
  let [before, above, here] = rows as [Uint16Array, Uint16Array, Uint16Array]
  for (let column = 0; column <= columns; column++) above[column] = column
  for (let row = 1; row <= endA - from; row++) {
    if (fillRow(a, b, from, row, columns, before, above, here) > limit) return limit + 1
    ;[before, above, here] = [above, here, before]
  }
  return Math.min(above[columns]!, limit + 1)
}

/** Fills the row and returns its least value. */
function fillRow(
  a: Letters,
  b: Letters,
  from: number,
  row: number,
  columns: number,
  before: Uint16Array,
  above: Uint16Array,
  here: Uint16Array,
): number {
  const letter = a[from + row - 1]
  let least = (here[0] = row)
  for (let column = 1; column <= columns; column++) {
    const other = b[from + column - 1]
    let edits = Math.min(above[column - 1]! + (letter === other ? 0 : 1), above[column]! + 1, here[column - 1]! + 1)
    const swapped = row > 1 && column > 1 && letter === b[from + column - 2] && a[from + row - 2] === other
    if (swapped) edits = Math.min(edits, before[column - 2]! + 1)
    here[column] = edits
    if (edits < least) least = edits
  }
  return least
}

/** How many edits a "did you mean" may be away: none for up to three letters, one up to seven, else two. */
export function editsAllowed(letters: number): number {
  return letters <= 3 ? 0 : letters <= 7 ? 1 : 2
}
