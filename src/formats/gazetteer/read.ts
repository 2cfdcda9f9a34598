import type { Outlines } from '../../core/model.ts'
import { geoNamesPlace, readGeoNamesLine } from '../geonames.ts'
import { readGeoJson } from '../geojson.ts'
import { Collector, GazetteerError, type Collected } from './collect.ts'
import { readCsv } from './csv.ts'
import { readFeatures } from './features.ts'
import { kmlFeatures } from './kml.ts'
import { LineTooLong, linesOf, type Chunks } from './lines.ts'

export const gazetteerFormats = ['geonames', 'csv', 'geojson', 'kml'] as const
export type GazetteerFormat = (typeof gazetteerFormats)[number]

export interface GazetteerSource {
  /** With its ending, for the format and for what its places are called. */
  readonly name: string
  readonly chunks: Chunks
  readonly format?: GazetteerFormat | undefined
  /** To find coordinates that are swapped; only for places whose country is given. */
  readonly around?: Outlines['around'] | undefined
  /** Told now and then how many rows have been read. */
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** Map files are parsed whole; tables and dumps are not. */
const longestWhole = 200_000_000
const progressEvery = 50_000

/** By the file's ending, else by what its text starts with; a GeoNames dump has tabs and begins with a number. */
export function formatOf(name: string, start: string): GazetteerFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'kml') return 'kml'
  if (['geojson', 'json', 'topojson'].includes(ending)) return 'geojson'
  const [first = ''] = start.split('\n')
  if (/^\d+\t/.test(first) && first.split('\t').length >= 15) return 'geonames'
  if (/^\s*<\?xml|^\s*<kml/.test(start)) return 'kml'
  return /^\s*\{/.test(start) ? 'geojson' : 'csv'
}

async function* again(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function whole(chunks: Chunks): Promise<string> {
  const parts: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > longestWhole) throw new GazetteerError('The map file is over 200 MB: save it as CSV instead')
    parts.push(chunk)
  }
  return parts.join('')
}

async function readGeoNames(chunks: Chunks, collector: Collector, onProgress: (rows: number) => void): Promise<void> {
  for await (const [line, number] of linesOf(chunks)) {
    if (line === '') continue
    const row = readGeoNamesLine(line)
    if ('problem' in row) collector.add(number, row)
    else {
      const source = `GeoNames ${row.id} (CC BY 4.0)`
      const { place, codes } = geoNamesPlace(row, { province: null, capitalOf: [], source })
      collector.add(number, { place, uses: codes.map(name => ({ name, use: 'abbreviation' as const })) })
    }
    if (collector.rows % progressEvery === 0) onProgress(collector.rows)
  }
}

/** Features with faults are left out and named by their line; nothing is put right in silence. */
async function readMap(chunks: Chunks, stem: string, collector: Collector): Promise<void> {
  const text = await whole(chunks)
  const strict = readGeoJson(text)
  const read = 'errors' in strict ? readGeoJson(text, { skipBroken: true }) : strict
  if ('errors' in read) {
    const [first] = read.errors
    throw new GazetteerError(`The GeoJSON cannot be read: line ${first?.line}: ${first?.message}`)
  }
  if ('errors' in strict) strict.errors.forEach(({ line, message }) => collector.add(line, { problem: message }))
  readFeatures(read.features, stem, collector)
}

/**
 * Places of a user's own file: a GeoNames dump, a CSV with a header, GeoJSON or KML. Dumps and tables are read piece
 * by piece. Rejects with a `GazetteerError` where nothing of the file can be used.
 */
export async function readGazetteer(source: GazetteerSource): Promise<Collected> {
  const { name, format, onProgress = () => {} } = source
  const collector = new Collector(source.around)
  const pieces = (async function* () { yield* source.chunks })()
  const first = await pieces.next()
  const start = first.done ? '' : first.value
  if (start.includes('\0')) throw new GazetteerError('It is a binary file: give a GeoNames dump, CSV, GeoJSON or KML')
  const chunks = again(start, pieces)
  const stem = name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '').replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'own'
  try {
    await readAs(format ?? formatOf(name, start), chunks, stem, collector, onProgress)
  } catch (error) {
    if (error instanceof LineTooLong) throw new GazetteerError(`${error.message}: is it a gazetteer?`)
    throw error
  }
  return collector.finish()
}

async function readAs(
  format: GazetteerFormat, chunks: Chunks, stem: string, collector: Collector, onProgress: (rows: number) => void,
): Promise<void> {
  if (format === 'geonames') return readGeoNames(chunks, collector, onProgress)
  if (format === 'csv') return readCsv(chunks, stem, collector)
  if (format === 'kml') return readFeatures(kmlFeatures(await whole(chunks)), stem, collector)
  return readMap(chunks, stem, collector)
}
