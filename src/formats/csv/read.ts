/** Tables with a first line of column names: commas, semicolons, tabs or bars, by papaparse (RFC 4180). */
import type { Feature, Geometry } from 'geojson'
import Papa from 'papaparse'
import { english } from '../../lang/en/index.ts'
import { findCoordinates } from '../../core/text/coordinates/coordinates.ts'
import '../../core/text/coordinates/mgrs.ts'
import type { ReadOptions } from '../geojson/read.ts'
import { readAngle } from './angle.ts'
import type { ColumnChoice, Columns } from './columns.ts'
import { findColumns } from './columns.ts'
import { withoutHead } from './head.ts'
import { looksLikeWkt, readWkt } from './wkt.ts'
import type { IssueList } from '../map/issues.ts'
import { addError, addWarning, noIssues } from '../map/issues.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished, refused } from '../map/result.ts'

export interface CsvOptions extends ReadOptions {
  /** The columns of longitude and latitude, where their names do not tell. */
  readonly columns?: ColumnChoice
}

interface Row {
  readonly cells: readonly string[]
  /** 1-based; a row with line breaks between quotes takes several. */
  readonly line: number
}

/** One point a row, its other columns as properties, all of them text. */
export function readCsvMap(text: string, options: CsvOptions = {}): MapRead | MapRefused {
  const issues = noIssues()
  const above = withoutHead(text, (cells) => cells.length > 1 && findColumns(cells, options.columns) !== null)
  const parsed = Papa.parse<string[]>(above.text, { skipEmptyLines: false, delimiter: above.delimiter })
  const [head, ...rows] = numbered(parsed.data, above.skipped + 1)
  if (!head) return refused('csv', 'The file is empty: a table needs a first line with the names of its columns')
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')
  if (open) return unclosed(parsed.data, open.row ?? 0, above.skipped)
  const columns = findColumns(head.cells, options.columns)
  const shapes = columns === null || columns.lon === columns.lat ? shapeColumn(head.cells, rows) : null
  if (shapes !== null) {
    return finished(
      'csv',
      rows.flatMap((row) => shapeFeature(head.cells, row, shapes, issues)),
      issues,
      options,
    )
  }
  if (!columns) return unnamed(head)
  const found = rows.flatMap((row) => rowFeature(head.cells, row, columns, issues))
  return finished('csv', found, issues, options)
}

const asShape = (cell: string): Geometry | null => (looksLikeWkt(cell) ? readWkt(cell) : readJsonShape(cell))

/** The column whose first cells hold geometries as WKT or GeoJSON; null where none does. */
function shapeColumn(header: readonly string[], rows: readonly Row[]): number | null {
  const filled = (column: number) => rows.slice(0, 50).find(({ cells }) => (cells[column] ?? '').trim() !== '')
  const found = header.findIndex((_, column) => asShape(filled(column)?.cells[column] ?? '') !== null)
  return found < 0 ? null : found
}

/** {"type": "Point", ...} in a cell; its coordinates are checked with everything else. */
function readJsonShape(cell: string): Geometry | null {
  if (!/^\s*\{.*"(?:coordinates|geometries)"/s.test(cell)) return null
  try {
    const value = JSON.parse(cell) as { type?: unknown }
    return typeof value.type === 'string' ? (value as Geometry) : null
  } catch {
    return null
  }
}

function shapeFeature(
  header: readonly string[],
  { cells, line }: Row,
  column: number,
  issues: IssueList,
): readonly RawFeature[] {
  const at = { path: `row ${line}`, line, column: 1 }
  const cell = cells[column] ?? ''
  const geometry = asShape(cell)
  if (geometry === null) {
    const message =
      cell.trim() === ''
        ? 'The cell is empty: give a geometry'
        : `"${cell.trim().slice(0, 40)}" is no geometry: write POINT (39.01 35.95), with WGS 84 degrees`
    addError(issues, { ...at, path: `row ${line}, ${header[column] ?? ''}` }, message)
    return []
  }
  const properties = propertiesOf(header, cells, { lon: column, lat: column })
  return [{ feature: { type: 'Feature', geometry, properties } as Feature, at }]
}

/** Rows with something in them. */
function numbered(data: readonly (readonly string[])[], first: number): readonly Row[] {
  let line = first
  return data.flatMap((cells) => {
    const row = { cells, line }
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    return cells.every((cell) => cell.trim() === '') ? [] : [row]
  })
}

function unnamed({ cells, line }: Row): MapRefused {
  const message =
    'No columns for longitude and latitude were found: name them "lon" and "lat" in the first line, ' +
    'or say which they are'
  const columns = cells.map((name) => name.trim()).filter((name) => name !== '')
  return { ...refused('csv', message, { path: 'row 1', line, column: 1 }), columns }
}

function unclosed(data: readonly (readonly string[])[], row: number, skipped: number): MapRefused {
  const line =
    1 + skipped + data.slice(0, row).reduce((sum, cells) => sum + 1 + cells.join('').split('\n').length - 1, 0)
  return refused('csv', 'A quote is opened in this row and never closed', { path: `row ${line}`, line, column: 1 })
}

function rowFeature(
  header: readonly string[],
  { cells, line }: Row,
  columns: Columns,
  issues: IssueList,
): readonly RawFeature[] {
  const at = { path: `row ${line}`, line, column: 1 }
  if (cells.length > header.length) addWarning(issues, at, 'The row has more cells than the first line has columns')
  const point = columns.lon === columns.lat ? pairOf(cells[columns.lon] ?? '') : pointOf(cells, columns)
  if ('wrong' in point) {
    addError(issues, { ...at, path: `row ${line}, ${header[point.column ?? columns.lon] ?? ''}` }, point.wrong)
    return []
  }
  const geometry = { type: 'Point' as const, coordinates: [point.lon, point.lat] }
  return [{ feature: { type: 'Feature', geometry, properties: propertiesOf(header, cells, columns) } as Feature, at }]
}

type Read = { readonly lon: number; readonly lat: number } | { readonly wrong: string; readonly column?: number }

/** Two cells; where their letters tell that they are the other way round, they are taken so. */
function pointOf(cells: readonly string[], columns: Columns): Read {
  const [lon, lat] = [readAngle(cells[columns.lon] ?? ''), readAngle(cells[columns.lat] ?? '')]
  if (!lon) return wrongCell(cells[columns.lon] ?? '', columns.lon)
  if (!lat) return wrongCell(cells[columns.lat] ?? '', columns.lat)
  if (lon.axis === 'lat' && lat.axis === 'lon') return { lon: lat.degrees, lat: lon.degrees }
  if (lon.axis === 'lat') return { wrong: 'The longitude is marked north or south', column: columns.lon }
  if (lat.axis === 'lon') return { wrong: 'The latitude is marked east or west', column: columns.lat }
  return { lon: lon.degrees, lat: lat.degrees }
}

function wrongCell(cell: string, column: number): Read {
  if (cell.trim() === '') return { wrong: 'The cell is empty: give degrees', column }
  return { wrong: `"${cell.trim().slice(0, 40)}" is no angle: write 35.95, 35°57'N or 35 57 00`, column }
}

/** A pair in one cell: as the checker reads them in a text, else two decimals with the latitude first. */
function pairOf(cell: string): Read {
  const [pair] = findCoordinates(cell, english.lexicon)
  if (pair) return { lon: pair.lon, lat: pair.lat }
  const parts = cell.split(/\s*[,;]\s*|\s+/).filter((part) => part !== '')
  const [lat, lon] = parts.map((part) => readAngle(part))
  if (parts.length === 2 && lat && lon) return { lon: lon.degrees, lat: lat.degrees }
  return { wrong: `"${cell.trim().slice(0, 40)}" is no pair of coordinates: write 35.95, 39.01 or 37SEV 12345 67890` }
}

/** Names that are empty or there twice are numbered, so that no cell is lost. */
function propertiesOf(header: readonly string[], cells: readonly string[], columns: Columns): Feature['properties'] {
  const properties = new Map<string, string>()
  header.forEach((name, index) => {
    const cell = cells[index] ?? ''
    if (index === columns.lon || index === columns.lat || cell === '') return
    const key = name.trim() || `column ${index + 1}`
    properties.set(properties.has(key) ? `${key} (column ${index + 1})` : key, cell)
  })
  return Object.fromEntries(properties)
}
