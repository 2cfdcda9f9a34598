/** GeoJSON lines: a feature a line, as RFC 8142 (with record separators) or newline-delimited. */
import type { Feature } from 'geojson'
import type { GeoJsonIssue } from './issues.ts'
import type { GeoJsonRead, GeoJsonRefused, ReadOptions } from './read.ts'
import { readGeoJson } from './read.ts'

const mostNamed = 100

/** The features of all lines; null where the text is no such sequence, as one value on several lines is. */
export function readSequence(text: string, options: ReadOptions = {}): GeoJsonRead | GeoJsonRefused | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n|\x1e/)
  const records = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line, at: at + 1 }]))
  if (records.length === 0 || !isSequence(text, records)) return null
  const read = records.map(({ line, at }) => ({ read: readGeoJson(line, options), at }))
  const features = read.flatMap(({ read }) => ('errors' in read ? [] : read.features))
  const errors = read.flatMap(({ read, at }) => ('errors' in read ? read.errors.map((one) => onLine(one, at)) : []))
  if (errors.length > 0 && (!options.skipBroken || features.length === 0)) {
    return { errors: errors.slice(0, mostNamed), usable: features.length }
  }
  const warnings = read.flatMap(({ read, at }) => ('errors' in read ? [] : read.warnings.map((one) => onLine(one, at))))
  const left = errors.map((one): GeoJsonIssue => ({ ...one, severity: 'warning' }))
  return { features: features as readonly Feature[], about: null, warnings: [...left, ...warnings].slice(0, mostNamed) }
}

const onLine = (issue: GeoJsonIssue, line: number): GeoJsonIssue => ({ ...issue, line })

/** A record separator, or a first line that is a value of its own with others behind it. */
function isSequence(text: string, records: readonly { readonly line: string }[]): boolean {
  if (text.includes('\x1e')) return true
  if (records.length < 2 || !/^\s*\{.*\}\s*$/.test(records[0]!.line)) return false
  try {
    JSON.parse(records[0]!.line)
    return true
  } catch {
    return false
  }
}
