import { geoNamesPlace, readGeoNamesLine } from './geonames.ts'
import { GazetteerError, type Collector } from './collect.ts'
import { readCsv } from './csv.ts'
import { LineTooLong, linesOf, type Chunks } from './lines.ts'

export const gazetteerFormats = ['geonames', 'csv', 'geojson', 'kml'] as const
export type GazetteerFormat = (typeof gazetteerFormats)[number]

/** A dump or a table, which are read piece by piece. */
export const isTable = (format: GazetteerFormat) => format === 'geonames' || format === 'csv'

const progressEvery = 50_000

/** By the file's ending, else by what its text starts with; a GeoNames dump has tabs and begins with a number. */
export function formatOf(name: string, text: string): GazetteerFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const start = text.replace(/^\uFEFF/, '')
  if (ending === 'kml' || ending === 'gpx') return 'kml'
  if (['geojson', 'json', 'topojson'].includes(ending)) return 'geojson'
  const [first = ''] = start.split('\n')
  if (/^\d+\t/.test(first) && first.split('\t').length >= 15) return 'geonames'
  if (/^\s*<\?xml|^\s*<([\w.-]+:)?(kml|gpx)/.test(start)) return 'kml'
  return /^\s*\{/.test(start) ? 'geojson' : 'csv'
}

/** What the places of a file are called after: its name without folders and ending. */
export function stemOf(name: string): string {
  const bare = name.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/i, '')
  return bare.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'own'
}

/** Rows of a dump or a table, from its text in pieces. */
export async function readTable(
  format: GazetteerFormat,
  chunks: Chunks,
  stem: string,
  collector: Collector,
  onProgress: (rows: number) => void,
): Promise<void> {
  try {
    if (format === 'geonames') await readGeoNames(chunks, collector, onProgress)
    else await readCsv(chunks, stem, collector, onProgress)
  } catch (error) {
    if (error instanceof LineTooLong) throw new GazetteerError(`${error.message}: is it a gazetteer?`)
    throw error
  }
}

async function readGeoNames(chunks: Chunks, collector: Collector, onProgress: (rows: number) => void): Promise<void> {
  for await (const [line, number] of linesOf(chunks)) {
    if (line === '') continue
    const row = readGeoNamesLine(line)
    if ('problem' in row) collector.add('line', number, row)
    else {
      const source = `GeoNames ${row.id} (CC BY 4.0)`
      const { place, codes } = geoNamesPlace(row, { province: null, capitalOf: [], source })
      collector.add('line', number, { place, uses: codes.map((name) => ({ name, use: 'abbreviation' as const })) })
    }
    if (collector.rows % progressEvery === 0) onProgress(collector.rows)
  }
}
