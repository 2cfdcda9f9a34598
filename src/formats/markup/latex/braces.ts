/** Offset of each "{" -> offset of the "}" that closes it; escaped ones and those in comments are characters. */
export function bracesOf(source: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 92) at++
    else if (code === 37) at = endOfLine(source, at)
    else if (code === 123) open.push(at)
    else if (code === 125) {
      const start = open.pop()
      if (start !== undefined) pairs.set(start, at)
    }
  }
  return pairs
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}
