/** Commands that an author defines: "\newcommand{\km}{kilometres}", "\def\km{kilometres}". */
import type { Span } from '../../../core/model.ts'

export interface Macro {
  readonly name: string
  readonly body: Span
}

const pattern =
  /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand|[ge]?def)\*?\s{0,5}(?:\{\s{0,5}\\([A-Za-z]{1,40})\s{0,5}\}|\\([A-Za-z]{1,40}))\s{0,5}\{/g

const [most, longest] = [500, 400]

/** Those without arguments, in the order of the source. */
export function bodiesOf(source: string, braces: ReadonlyMap<number, number>): readonly Macro[] {
  const found: Macro[] = []
  for (const match of source.matchAll(pattern)) {
    const open = match.index + match[0].length
    const close = braces.get(open - 1)
    if (found.length === most) break
    if (close === undefined || close - open > longest || source.slice(open, close).includes('#')) continue
    found.push({ name: match[1] ?? match[2]!, body: { from: open, to: close } })
  }
  return found
}

/** Behind the name, the arguments and the body of a definition that begins at an offset. */
export function definitionEnd(source: string, braces: ReadonlyMap<number, number>, from: number): number {
  const head = /\s{0,5}(?:\{[^{}\n]{0,60}\}|\\[A-Za-z@]{1,40})(?:\s{0,5}\[[^\]\n]{0,60}\]){0,2}(?:#\d){0,9}\s{0,5}\{/y
  head.lastIndex = from
  if (!head.test(source)) return from
  const close = braces.get(head.lastIndex - 1)
  return close === undefined ? head.lastIndex : close + 1
}
