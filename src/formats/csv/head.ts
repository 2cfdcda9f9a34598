/** What may stand above the names of the columns: Excel's separator, comments, a title. */

export interface Head {
  /** The table's text from the line of its column names on, or from its first line where none was found. */
  readonly text: string
  /** Lines left out above it. */
  readonly skipped: number
  /** As the file says itself, by "sep=;"; '' where it does not. */
  readonly delimiter: string
}

/** How many lines may stand above the names: a title, a source, an empty line. */
const mostLines = 8

/** Cuts what stands above the header; `isHeader` tells from the cells of a line whether it names what is needed. */
export function withoutHead(written: string, isHeader: (cells: readonly string[]) => boolean): Head {
  const text = written.replace(/^\uFEFF/, '')
  const separator = /^sep=(.)\r?\n/i.exec(text)
  const delimiter = separator?.[1] ?? ''
  const body = separator ? text.slice(separator[0].length) : text
  const before = separator ? 1 : 0
  let at = 0
  for (let line = 0; line < mostLines && at < body.length; line++) {
    const end = body.indexOf('\n', at)
    const one = body.slice(at, end < 0 ? body.length : end)
    if (!/^\s*#(?![a-z]+[,;\t])/i.test(one) && isHeader(cellsOf(one, delimiter))) {
      return { text: body.slice(at), skipped: before + line, delimiter }
    }
    if (end < 0) break
    at = end + 1
  }
  const comments = /^(?:\s*#[^\n]*\n)*/.exec(body)?.[0] ?? ''
  return { text: body.slice(comments.length), skipped: before + comments.split('\n').length - 1, delimiter }
}

/** By whichever mark gives the most; quotes are taken off, as names of columns have no marks within. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const marks = delimiter === '' ? [',', ';', '\t', '|'] : [delimiter]
  const split = marks.map((mark) => line.slice(0, 4000).split(mark))
  const cells = split.reduce((best, one) => (one.length > best.length ? one : best))
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}
