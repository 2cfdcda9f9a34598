/**
 * Optimal string alignment distance: letters inserted, deleted, changed, or two neighbours swapped; `limit + 1` as soon
 * as it is more than `limit`. After Damerau (1964), doi:10.1145/363958.363994.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const here = nextRow(a, b, row, above, before)
    if (Math.min(...here) > limit) return limit + 1
    before = above
    above = here
  }
  return Math.min(above[b.length]!, limit + 1)
}

function nextRow(a: string, b: string, row: number, above: readonly number[], before: readonly number[]): number[] {
  const here = [row]
  for (let column = 1; column <= b.length; column++) {
    const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    const swap = swapped ? before[column - 2]! + 1 : Infinity
    here.push(Math.min(change, swap, above[column]! + 1, here[column - 1]! + 1))
  }
  return here
}

/** How many edits a "did you mean" may be away: none for up to three letters, one up to seven, else two. */
export function editsAllowed(letters: number): number {
  return letters <= 3 ? 0 : letters <= 7 ? 1 : 2
}
