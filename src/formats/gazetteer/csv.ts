import Papa from 'papaparse'
import { withoutHead } from '../csv/head.ts'
import { GazetteerError, type Collector } from './collect.ts'
import { columnNames, missingColumns, placeFromFields } from './fields.ts'
import { longestLine, type Chunks } from './lines.ts'

/** Finds where rows end, letter by letter and each letter once: a line break between quotes ends none. */
class RowEnds {
  #quoted = false

  /** Behind the last row that ends in this piece; 0 where none does. */
  last(piece: string): number {
    let end = 0
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at)
      if (unit === 34) this.#quoted = !this.#quoted
      else if (unit === 10 && !this.#quoted) end = at + 1
    }
    return end
  }
}

/** Pieces of a table that end where a row ends. */
async function* wholeRows(chunks: Chunks): AsyncGenerator<string> {
  const ends = new RowEnds()
  let rest: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    const end = ends.last(chunk)
    if (end > 0) {
      yield rest.join('') + chunk.slice(0, end)
      rest = []
      length = 0
    }
    rest.push(chunk.slice(end))
    length += chunk.length - end
    if (length > longestLine) throw new GazetteerError(endless)
  }
  const tail = rest.join('')
  if (tail.trim() !== '') yield tail
}

const endless = 'A row has over a million letters: is a quotation mark opened and never closed?'

const isHeader = (cells: readonly string[]): boolean =>
  missingColumns(cells.map((cell) => cell.toLowerCase())).length === 0

function checkedHeader(row: readonly string[]): readonly string[] {
  const header = row.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const missing = missingColumns(header)
  if (missing.length === 0) return header
  const first = row.join(',').slice(0, 60)
  if (header.some((cell) => cell !== '' && Number.isFinite(Number(cell.replace(',', '.'))))) {
    throw new GazetteerError(
      `The first line, "${first}", is a row of data: put a line with the names of the columns ` +
        'above it, such as "name,lat,lon"',
    )
  }
  const known = missing.map((column) => `${column} (${columnNames(column).slice(0, 4).join(', ')})`).join('; ')
  throw new GazetteerError(`The first line, "${first}", names no column ${known}`)
}

/** Reads a table whose first line names its columns; commas, semicolons or tabs, found out by papaparse. */
export async function readCsv(
  chunks: Chunks,
  stem: string,
  collector: Collector,
  onProgress: (rows: number) => void = () => {},
): Promise<void> {
  let header: readonly string[] | null = null
  let delimiter = ''
  let line = 0
  for await (const whole of wholeRows(chunks)) {
    const above = header === null ? withoutHead(whole, isHeader) : null
    const piece = above?.text ?? whole
    line += above?.skipped ?? 0
    delimiter ||= above?.delimiter ?? ''
    const parsed = Papa.parse<string[]>(piece, { delimiter, skipEmptyLines: false })
    delimiter ||= parsed.meta.delimiter
    for (const row of parsed.data) {
      line++
      if (row.every((cell) => cell.trim() === '')) continue
      if (header === null) header = checkedHeader(row)
      else collector.add('row', line, placeFromRow(header, row, stem, line))
    }
    if (parsed.data.at(-1)?.join('') === '') line--
    onProgress(collector.rows)
  }
  if (header === null) throw new GazetteerError('The file is empty: a table needs a first line with column names')
}

function placeFromRow(header: readonly string[], row: readonly string[], stem: string, at: number) {
  const fields = Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']))
  return placeFromFields(fields, { stem, at })
}
