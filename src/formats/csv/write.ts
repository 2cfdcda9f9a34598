/** Tables (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, which Excel wants; formulas are disarmed. */
import Papa from 'papaparse'
import type { CheckResult, Finding, MentionReport } from '../../core/model.ts'
import { lineIndex } from '../../core/text/lines.ts'
import { locationOf } from '../../present/locations.ts'
import type { PlaceFeature } from '../../present/place-features.ts'
import { round6 } from '../../core/geo/rfc7946.ts'

type Cell = string | number | null

const placeColumns = [
  'id',
  'name',
  'name_ar',
  'type',
  'lon',
  'lat',
  'accuracy_m',
  'extent_m',
  'status',
  'verdict',
  'mentions',
  'source',
] as const

/** One row a place that the draft means or may mean. */
export function writePlacesCsv(places: readonly PlaceFeature[]): string {
  return table(
    placeColumns,
    places.map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = round6(geometry).coordinates
      const { placeId, name, nameAr, type, accuracyMetres, extentMetres, status, verdict, mentions, source } =
        properties
      return [placeId, name, nameAr, type, lon, lat, accuracyMetres, extentMetres, status, verdict, mentions, source]
    }),
  )
}

const findingColumns = [
  'id',
  'kind',
  'verdict',
  'why',
  'line',
  'column',
  'quote',
  'subject',
  'subject_lon',
  'subject_lat',
  'reference',
  'reference_lon',
  'reference_lat',
  'stated',
  'unit',
  'stated_low_m',
  'stated_high_m',
  'measured_m',
  'measured_low_m',
  'measured_high_m',
  'bearing_deg',
  'misfit_m',
  'message',
  'tolerance',
  'how',
] as const

/** One row a finding, in the order of the text. */
export function writeFindingsCsv(text: string, result: CheckResult): string {
  return table(findingColumns, findingRows(text, result))
}

/** The head of a table of many documents. */
export const documentsCsvHead = `\uFEFF${['document', ...findingColumns].join(',')}\r\n`

/** The rows of one document in such a table. */
export function writeDocumentCsv(path: string, text: string, result: CheckResult): string {
  const rows = findingRows(text, result).map((row) => [path, ...row].map(disarmed))
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`
}

function findingRows(text: string, { findings }: CheckResult): readonly (readonly Cell[])[] {
  const lines = lineIndex(text)
  return findings.map((finding) => {
    const { line, column } = locationOf(finding, lines)
    return [
      finding.id,
      finding.kind,
      finding.verdict,
      finding.why,
      line,
      column,
      finding.quote,
      ...place(finding.subject),
      ...place(finding.reference),
      ...figures(finding),
      finding.message,
      finding.tolerance,
      finding.how,
    ]
  })
}

function place(mention: MentionReport | null): readonly Cell[] {
  const at = mention?.place
  return [at?.name ?? mention?.text ?? null, at?.lon ?? null, at?.lat ?? null]
}

function figures({ stated, measured, misfitMetres }: Finding): readonly Cell[] {
  return [
    stated.value,
    stated.unit,
    whole(stated.lowMetres),
    whole(stated.highMetres),
    whole(measured?.metres),
    whole(measured?.lowMetres),
    whole(measured?.highMetres),
    tenth(measured?.bearingDegrees),
    whole(misfitMetres),
  ]
}

/** Whole metres; empty for what is not there and for what has no bound. */
function whole(metres: number | null | undefined): number | null {
  return typeof metres === 'number' && Number.isFinite(metres) ? Math.round(metres) : null
}

function tenth(degrees: number | null | undefined): number | null {
  return typeof degrees === 'number' ? Math.round(degrees * 10) / 10 : null
}

export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) => row.map(disarmed))
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`
}

/**
 * A text that a spreadsheet would run (https://owasp.org/www-community/attacks/CSV_Injection) gets an apostrophe; what
 * would steer a terminal that shows the table is left out.
 */
function disarmed(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const plain = cell.replace(/[^\P{Cc}\t\r\n]/gu, '')
  return /^\s*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain
}
