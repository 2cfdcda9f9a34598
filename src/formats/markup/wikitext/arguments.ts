import type { Span } from '../../../core/model.ts'
import type { Pairs } from './pairs.ts'

export interface Argument extends Span {
  /** null for one that is told by its position. */
  readonly name: string | null
}

/** The parts of a template or link between its brackets, cut at each "|" that no inner bracket holds. */
export function partsOf(source: string, from: number, to: number, pairs: Pairs): readonly Span[] {
  const parts: Span[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const close = pairs.get(at)
    if (close !== undefined && close < to) at = close + 1
    else if (source[at] === '|') {
      parts.push({ from: start, to: at })
      start = at + 1
    }
  }
  return [...parts, { from: start, to }]
}

/** The arguments behind a template's name, without the white space around them. */
export function argumentsOf(source: string, parts: readonly Span[]): readonly Argument[] {
  return parts.slice(1).map((part) => {
    const found = /^\s{0,100}([\w -]{1,40}?)\s{0,100}=/.exec(
      source.slice(part.from, Math.min(part.to, part.from + 300)),
    )
    const bare = trimmed(source, found ? { from: part.from + found[0].length, to: part.to } : part)
    return { ...bare, name: found ? found[1]!.toLowerCase() : null }
  })
}

export function trimmed(source: string, { from, to }: Span): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(source[start]!)) start++
  while (end > start && /\s/.test(source[end - 1]!)) end--
  return { from: start, to: end }
}
