import Papa from 'papaparse'
import { GazetteerError, type Collector } from './collect.ts'
import { columnNames, missingColumns, placeFromFields } from './fields.ts'
import type { Chunks } from './lines.ts'

/** Pieces of a table that end where a row ends: a line break between quotes does not. */
async function* wholeRows(chunks: Chunks): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    rest += chunk
    const end = lastRowEnd(rest)
    if (end === 0) continue
    yield rest.slice(0, end)
    rest = rest.slice(end)
  }
  if (rest.trim() !== '') yield rest
}

function lastRowEnd(text: string): number {
  let quoted = false
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 34) quoted = !quoted
    else if (unit === 10 && !quoted) end = at + 1
  }
  return end
}

function checkedHeader(row: readonly string[]): readonly string[] {
  const header = row.map(name => name.replace(/^\uFEFF/, '').trim().toLowerCase())
  const missing = missingColumns(header)
  if (missing.length === 0) return header
  const known = missing.map(column => columnNames(column).slice(0, 3).join(' or ')).join('; ')
  throw new GazetteerError(`The first line names no column ${missing.join(', ')}: a table needs a first line with the `
    + `names of its columns, among them ${known}`)
}

/** Reads a table whose first line names its columns; commas, semicolons or tabs, found out by papaparse. */
export async function readCsv(chunks: Chunks, stem: string, collector: Collector): Promise<void> {
  let header: readonly string[] | null = null
  let delimiter = ''
  let line = 0
  for await (const piece of wholeRows(chunks)) {
    const parsed = Papa.parse<string[]>(piece, { delimiter, skipEmptyLines: false })
    delimiter ||= parsed.meta.delimiter
    for (const row of parsed.data) {
      line++
      if (row.every(cell => cell.trim() === '')) continue
      if (header === null) header = checkedHeader(row)
      else collector.add(line, placeFromRow(header, row, stem, line))
    }
    if (parsed.data.at(-1)?.join('') === '') line--
  }
  if (header === null) throw new GazetteerError('The file is empty: a table needs a first line with column names')
}

function placeFromRow(header: readonly string[], row: readonly string[], stem: string, at: number) {
  const fields = Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']))
  return placeFromFields(fields, { stem, at })
}
