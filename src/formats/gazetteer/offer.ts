/** Whether a file that somebody opens holds places to look up, told from its name and its first part. */
import { withoutHead } from '../csv/head.ts'
import { missingColumns } from './fields.ts'
import { formatOf } from './read.ts'
import { zipDirectory } from './zip-directory.ts'

/** `places`: nothing but a gazetteer; `either`: places, which a map could show too; `no`: something else. */
export type Offer = 'places' | 'either' | 'no'

/** Enough to see the first row of any table. */
export const startBytes = 65_536

/** `start`: the first part of the text. */
export function offerOf(name: string, start: string): Offer {
  const format = formatOf(name, start)
  if (format === 'geonames') return 'places'
  if (format === 'csv') return isPlaceTable(start) ? 'either' : 'no'
  return 'no'
}

/** What a zip holds, by the names of its files: tables and no map are places, as GeoNames gives them out. */
export function offerOfArchive(names: readonly string[]): Offer {
  const files = names.filter((name) => !/readme|licen[cs]e|__macosx|(?:^|\/)\./i.test(name))
  if (files.some((name) => /\.(?:shp|kml|gpx|geojson|json|topojson|prj)$/i.test(name))) return 'no'
  return files.some((name) => /\.(?:txt|csv|tsv)$/i.test(name)) ? 'places' : 'no'
}

/** Names of the files in a zip, from its end, where its directory stands. */
export const namesInZip = (end: Uint8Array): readonly string[] => zipDirectory(end).map(({ name }) => name)

/** Whether the first line names columns for a name, a latitude and a longitude. */
function isPlaceTable(start: string): boolean {
  const isHeader = (cells: readonly string[]) => missingColumns(cells.map((cell) => cell.toLowerCase())).length === 0
  const [first = ''] = withoutHead(start, isHeader).text.split(/\r?\n/, 1)
  if (first.length > 4000) return false
  return [',', ';', '\t'].some((mark) => {
    const cells = first.split(mark).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .toLowerCase(),
    )
    return cells.length >= 3 && missingColumns(cells).length === 0
  })
}
