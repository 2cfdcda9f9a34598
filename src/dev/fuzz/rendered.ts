import type { Span } from '../../core/model.ts'
import type { Rendered } from '../../formats/markup/rendered.ts'
import { inSource } from '../../formats/markup/rendered.ts'

function within({ from, to }: Span, length: number, what: string): void {
  if (!(from >= 0 && from <= to && to <= length)) throw new Error(`${what} at ${from} to ${to} of ${length} letters`)
}

/** What must hold of any source that was read: pieces in order and apart, and every place in the source. */
export function checkRendered(source: string, rendered: Rendered): void {
  let last = 0
  for (const { at, end, from, to } of rendered.pieces) {
    within({ from, to }, source.length, 'a piece')
    within({ from: at, to: end }, rendered.text.length, 'the text of a piece')
    if (at < last) throw new Error(`a piece at ${at}, before the end of the last at ${last}`)
    last = end
  }
  for (const comment of rendered.comments) within(comment, source.length, 'a comment')
  const { length } = rendered.text
  for (const [from, to] of [
    [0, length],
    [length >> 1, (length >> 1) + 1],
    [length >> 2, length >> 1],
  ] as const)
    if (to <= length) within(inSource(rendered, { from, to }), source.length, 'a place of the text')
}
