/** What changes between two short wordings, word by word. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly insert: string
}

const token = /\d[\d.,]*\d|\d|\p{L}[\p{L}\p{M}]*|\s+|./gsu

/** More words than this are changed as a whole: a correction is a figure or a name. */
const mostTokens = 120

/** In the order of `before`; none where both are the same. */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  const [a, b] = [before.match(token) ?? [], after.match(token) ?? []]
  if (a.length > mostTokens || b.length > mostTokens)
    return before === after ? [] : [{ from: 0, to: before.length, insert: after }]
  const common = longestCommon(a, b)
  const hunks: Hunk[] = []
  let [at, i, j] = [0, 0, 0]
  for (const [nextI, nextJ] of [...common, [a.length, b.length] as const]) {
    const [old, insert] = [a.slice(i, nextI).join(''), b.slice(j, nextJ).join('')]
    if (old !== '' || insert !== '') hunks.push({ from: at, to: at + old.length, insert })
    at += old.length + (a[nextI]?.length ?? 0)
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  return hunks
}

/** Indices in both of a longest common row of tokens. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return pairs
}
