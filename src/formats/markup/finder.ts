/** Where some characters stand next, at or behind an offset; -1 for nowhere. */
export type Find = (words: string, from: number) => number

/** Remembers its last answer for each, so that a text full of openings without an end is searched once. */
export function finder(source: string): Find {
  const last = new Map<string, { readonly from: number; readonly at: number }>()
  return (words, from) => {
    const known = last.get(words)
    if (known && known.from <= from && (known.at < 0 || known.at >= from)) return known.at
    const at = source.indexOf(words, from)
    last.set(words, { from, at })
    return at
  }
}
