const longestWrapped = 120
const shortestWrapped = 50
const fewestLines = 3

interface Line {
  readonly from: number
  readonly length: number
  readonly firstWord: number
}

/**
 * Offsets of the lines that go on with the one before, in text that was wrapped by hand or by a mail program: in a
 * block of lines none longer than 120 characters, each break stands where the next word would not have fitted.
 */
export function wrappedLines(text: string): ReadonlySet<number> {
  const wrapped = new Set<number>()
  let block: Line[] = []
  for (const line of linesOf(text)) {
    if (line.length > 0) {
      block.push(line)
      continue
    }
    addWraps(block, wrapped)
    block = []
  }
  addWraps(block, wrapped)
  return wrapped
}

function addWraps(block: readonly Line[], wrapped: Set<number>): void {
  if (block.length < fewestLines) return
  const width = block.reduce((most, line) => Math.max(most, line.length), 0)
  if (width < shortestWrapped || width > longestWrapped) return
  const goesOn = (line: Line, at: number): boolean => at === 0 || block[at - 1]!.length + 1 + line.firstWord > width
  if (block.every(goesOn)) for (const line of block.slice(1)) wrapped.add(line.from)
}

function* linesOf(text: string): Iterable<Line> {
  let from = 0
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim()
    yield { from, length: line.length, firstWord: firstWordOf(line) }
    from += raw.length
    from += text.startsWith('\r\n', from) ? 2 : 1
  }
}

function firstWordOf(line: string): number {
  const end = line.search(/\s/)
  return end < 0 ? line.length : end
}
