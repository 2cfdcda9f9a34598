/** What stands within quotation marks: the words of somebody else, whom house style does not correct. */
import type { Span } from '../../core/model.ts'

const opening = '“«„'
const closing = '”»'

/** Those of the spans, in order, that begin outside quotation marks. Marks count from the start of their paragraph. */
export function outsideQuotes<T extends Span>(text: string, spans: readonly T[]): readonly T[] {
  let [at, depth, isStraight] = [0, 0, false]
  return spans.filter(({ from }) => {
    for (; at < from; at++) {
      const mark = text[at]!
      if (mark === '\n') [depth, isStraight] = [0, false]
      else if (mark === '"') isStraight = !isStraight
      else if (opening.includes(mark)) depth++
      else if (closing.includes(mark)) depth = Math.max(0, depth - 1)
    }
    return depth === 0 && !isStraight
  })
}
