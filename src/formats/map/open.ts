/** Any map file, recognised by what is in it and then by its name. Converters are loaded when they are needed. */
import type { ArchiveFile } from './archive.ts'
import type { ColumnChoice } from '../csv/columns.ts'
import type { Limits } from './limits.ts'
import { defaultLimits, megabytes, wayOut } from './limits.ts'
import { hasMoreFeatures, hasMoreLines, recordsIn } from './count.ts'
import type { MapFormat, MapRead, MapRefused } from './result.ts'
import { refused } from './result.ts'
import { openJson } from './json.ts'
import { fileKind, textKind } from './recognise.ts'
import { decodeFile } from '../bytes/encodings.ts'
import type { ReadOptions } from '../geojson/index.ts'

export type { ColumnChoice } from '../csv/columns.ts'
export type { MapIssue } from './issues.ts'
export { defaultLimits } from './limits.ts'
export type { Limits } from './limits.ts'
export type { MapFormat, MapRead, MapRefused } from './result.ts'

export type OpenStage = 'unpacking' | 'reading' | 'checking'

export interface OpenOptions extends ReadOptions {
  /** The columns of longitude and latitude of a table whose names do not tell. */
  readonly columns?: ColumnChoice
  readonly limits?: Partial<Limits>
  /** Told when a stage begins. A whole file is cancelled by ending the worker that reads it. */
  readonly onStage?: (stage: OpenStage) => void
}

/**
 * Reads GeoJSON (in lines too), KML, KMZ, GPX, CSV, TopoJSON, Esri JSON, uMap or a zipped shapefile, each gzipped or
 * zipped too. Never throws or
 * rejects for what the bytes hold: what is wrong is said with its place in the file and what to do about it.
 */
export async function openMapFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<MapRead | MapRefused> {
  const limits = { ...defaultLimits, ...options.limits }
  if (bytes.length > limits.fileBytes) return tooLarge(bytes.length, limits.fileBytes)
  const read = await openBytes(name, bytes, options, limits, 0)
  return 'errors' in read || read.features.length <= limits.features ? read : tooMany(read.format, limits.features)
}

/** Said of a file by its size alone, before anything of it is read. */
export function tooLarge(size: number, limit: number): MapRefused {
  const message = `The file is ${megabytes(size)}; up to ${megabytes(limit)} can be opened: ${wayOut}`
  return { ...refused(null, message), isTooLarge: true }
}

function tooMany(format: MapFormat | null, limit: number): MapRefused {
  const message = `The file holds more than ${limit.toLocaleString('en')} features, which is as many as can be drawn: ${wayOut}`
  return { ...refused(format, message), isTooLarge: true }
}

async function openBytes(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions,
  limits: Limits,
  depth: number,
): Promise<MapRead | MapRefused> {
  const kind = fileKind(bytes)
  if ('advice' in kind) return refused(null, kind.advice)
  if (kind.is === 'text') return openText(name, bytes, options, limits)
  if (depth > 0) return refused(null, 'An archive within an archive is not opened: unpack it first')
  options.onStage?.('unpacking')
  const { gunzipLimited } = await import('./archive.ts')
  if (kind.is === 'zip') return openZip(bytes, options, limits)
  const plain = gunzipLimited(bytes, limits)
  if ('error' in plain) return refused(null, plain.error)
  return openBytes(name.replace(/\.gz$/i, ''), plain, options, limits, depth + 1)
}

const mapEnding = /\.(?:kml|gpx|csv|tsv|geojsonl?|geojsons|ndjson|json|topojson|umap)$/i
const ours = (file: string) => !/(?:^|\/)(?:__MACOSX\/|\.)/.test(file)
const shapeEnding = /\.(?:shp|dbf|prj|cpg)$/i

async function openZip(bytes: Uint8Array, options: OpenOptions, limits: Limits): Promise<MapRead | MapRefused> {
  const { unzip } = await import('./archive.ts')
  const unpacked = unzip(bytes, (file) => ours(file) && (mapEnding.test(file) || shapeEnding.test(file)), limits)
  if ('error' in unpacked) return refused(null, unpacked.error)
  const { files } = unpacked
  if (files.some(({ name }) => /\.shp$/i.test(name))) {
    if (recordsIn(files) > limits.features) return tooMany('shapefile', limits.features)
    options.onStage?.('reading')
    const { readShapefile } = await import('../shapefile/read.ts')
    return readShapefile(files, options)
  }
  const main = mainFile(files)
  if (!main) return refused(null, 'The archive holds no map: no .shp, .kml, .gpx, .csv, .geojson or .topojson file')
  const others = files.filter((file) => file !== main && mapEnding.test(file.name)).length
  return besides(await openBytes(main.name, main.bytes, options, limits, 1), main.name, others)
}

/** A KMZ is read from doc.kml, or from the first KML at its top (OGC 12-007r2 annex C); others from the first map. */
function mainFile(files: readonly ArchiveFile[]): ArchiveFile | undefined {
  const maps = files.filter(({ name }) => mapEnding.test(name))
  return (
    maps.find(({ name }) => /^doc\.kml$/i.test(name)) ??
    maps.find(({ name }) => /^[^/]+\.kml$/i.test(name)) ??
    maps.find(({ name }) => !/\.json$/i.test(name)) ??
    maps[0]
  )
}

function besides(read: MapRead | MapRefused, name: string, others: number): MapRead | MapRefused {
  if ('errors' in read || others === 0) return read
  return warned(read, `Only "${name.slice(0, 80)}" was opened; the archive holds ${others} more: open them one by one`)
}

/** Few tables have longer cells on average. */
const linesOfRow = 4

const unknown =
  'No map was recognised: open GeoJSON, KML, KMZ, GPX, CSV, TopoJSON, Esri JSON, uMap or a zipped shapefile'

async function openText(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions,
  limits: Limits,
): Promise<MapRead | MapRefused> {
  options.onStage?.('reading')
  const decoded = decodeFile(bytes)
  if ('error' in decoded) return refused(null, `The file ${decoded.error}`)
  const read = await openDecoded(name, decoded.text, bytes.length, options, limits)
  return decoded.warning === null || 'errors' in read ? read : warned(read, decoded.warning)
}

function warned(read: MapRead, message: string): MapRead {
  const warning = { severity: 'warning' as const, message, path: '', line: null, column: null, repair: null }
  return { ...read, warnings: [...read.warnings, warning] }
}

async function openDecoded(
  name: string,
  text: string,
  size: number,
  options: OpenOptions,
  limits: Limits,
): Promise<MapRead | MapRefused> {
  const kind = textKind(name, text)
  if (kind === null) return refused(null, unknown)
  if (kind === 'json') {
    if (hasMoreFeatures(text, limits.features)) return tooMany('geojson', limits.features)
    options.onStage?.('checking')
    return openJson(text, options, limits)
  }
  if (kind === 'csv' && hasMoreLines(text, limits.features * linesOfRow)) return tooMany('csv', limits.features)
  if (kind === 'csv') return (await import('../csv/read.ts')).readCsvMap(text, options)
  if (size > limits.xmlBytes) return tooLarge(size, limits.xmlBytes)
  if (kind === 'kml') return (await import('../kml/read.ts')).readKml(text, options)
  return (await import('../gpx/read.ts')).readGpx(text, options)
}
