/** Which brackets of wikitext belong together, found in one pass; what is never closed has no partner. */

export type Pairs = ReadonlyMap<number, number>

type Kind = '{{' | '[[' | '{{{'

interface Open {
  readonly kind: Kind
  readonly at: number
}

const closers: Readonly<Record<Kind, string>> = { '{{{': '}}}', '{{': '}}', '[[': ']]' }

/** Within these, brackets are only characters. */
const literal = /<!--[\s\S]*?-->|<(nowiki|pre|syntaxhighlight|source|math)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi

/** Offset of each opening bracket -> offset of its closing one. */
export function pairsOf(source: string): Pairs {
  const pairs = new Map<number, number>()
  const open: Open[] = []
  const skips = [...source.matchAll(bounded(source))].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  let skip = 0
  for (let at = 0; at < source.length;) {
    while (skips[skip] && skips[skip]![1] <= at) skip++
    if (skips[skip] && skips[skip]![0] <= at) at = skips[skip]![1]
    else at += bracket(source, at, open, pairs)
  }
  return pairs
}

/** A lazy pattern looks for its end again from every start: without an end in the text it is not asked. */
function bounded(source: string): RegExp {
  return /-->|<\/(?:nowiki|pre|syntaxhighlight|source|math)/i.test(source) ? literal : /(?!)/g
}

/** Takes in what stands at an offset; gives how far to go on. */
function bracket(source: string, at: number, open: Open[], pairs: Map<number, number>): number {
  const code = source.charCodeAt(at)
  if (code === 123 || code === 91) {
    const kind = source.startsWith('{{{', at) && source[at + 3] !== '{' ? '{{{' : (source.slice(at, at + 2) as Kind)
    if (!(kind in closers)) return 1
    open.push({ kind, at })
    return kind.length
  }
  if (code !== 125 && code !== 93) return 1
  return close(source, at, open, pairs)
}

/** Closes the innermost bracket of its kind; those within it that were left open stay characters. */
function close(source: string, at: number, open: Open[], pairs: Map<number, number>): number {
  let top = open.length - 1
  const last = Math.max(0, open.length - deepest)
  while (top >= last && !source.startsWith(closers[open[top]!.kind], at)) top--
  const found = top >= last ? open[top] : undefined
  if (!found) return 1
  open.length = top
  pairs.set(found.at, at)
  return found.kind.length
}

/** How many brackets that were left open are looked past. */
const deepest = 8
