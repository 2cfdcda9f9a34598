export interface Position {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units. */
  readonly column: number
}

export interface LineIndex {
  /** Where an offset stands; offsets beyond the text are taken to its ends. */
  at(offset: number): Position
  /** Number of lines; an empty text has one. */
  readonly count: number
}

/** The only maker of lines and columns. A line ends with LF, CRLF or CR, as in editors. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text)
  return {
    count: starts.length,
    at(offset) {
      const within = Math.min(Math.max(offset, 0), text.length)
      const line = lastStartAt(starts, within)
      return { line: line + 1, column: within - starts[line]! + 1 }
    },
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Index of the last start that is not after the offset: binary search. */
function lastStartAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
