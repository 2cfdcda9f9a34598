/** What a file is, by its first bytes and letters; its name decides only where those do not tell. */

export type FileKind = { readonly is: 'text' | 'zip' | 'gzip' } | { readonly advice: string }

/** Map files that people have and that are not read here, with the way to one that is. */
const others: readonly (readonly [start: string, advice: string])[] = [
  ['PMTiles', 'This is a PMTiles file: it is a base map, not a layer of places'],
  ['SQLite format 3', 'This is a database (a GeoPackage?): save the layer as GeoJSON, with QGIS or ogr2ogr'],
  ['\x00\x00\x27\x0a', 'A shapefile is several files: zip the .shp with its .dbf and .prj, and open the zip'],
  ['fgb', 'This is FlatGeobuf: save it as GeoJSON, with QGIS or ogr2ogr'],
  ['PAR1', 'This is Parquet: save it as GeoJSON, with QGIS or ogr2ogr'],
  ['II*\x00', 'This is a picture (GeoTIFF): its ground cannot be read here'],
  ['MM\x00*', 'This is a picture (GeoTIFF): its ground cannot be read here'],
  ['\x89PNG', 'This is a picture, not a map file'],
  ['\xff\xd8\xff', 'This is a picture, not a map file'],
  ['\xd0\xcf\x11\xe0', 'This is an old Office file: save the table as CSV'],
]

export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 4096))
  if (bytes.length === 0) return { advice: 'The file is empty' }
  if (start.startsWith('PK\x03\x04')) {
    return start.includes('[Content_Types].xml') || start.includes('mimetypeapplication/vnd.oasis')
      ? { advice: 'This is an Office file: save the table as CSV' }
      : { is: 'zip' }
  }
  if (start.startsWith('\x1f\x8b')) return { is: 'gzip' }
  const advice = others.find(([mark]) => start.startsWith(mark))?.[1]
  return advice ? { advice } : { is: 'text' }
}

export type TextKind = 'json' | 'kml' | 'gpx' | 'csv'

/** Null where neither the text nor the name tells. */
export function textKind(name: string, text: string): TextKind | null {
  const start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .replace(/^[\s\x1e]+/, '')
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (/^[{[]/.test(start)) return 'json'
  if (start.startsWith('<')) return xmlKind(start, ending)
  if (ending === 'kml' || ending === 'gpx') return ending
  if (/^(?:(?:geo|topo|nd)?json|geojson[ls]|umap)$/.test(ending)) return 'json'
  return /^(?:csv|tsv|tab|txt)$/.test(ending) || /^[^\n]{1,2000}[,;\t|][^\n]*\n/.test(start) ? 'csv' : null
}

function xmlKind(start: string, ending: string): TextKind | null {
  const root = /<(?:[a-z][\w.-]{0,40}:)?(kml|gpx)[\s>]/i.exec(start)?.[1]?.toLowerCase()
  if (root === 'kml' || root === 'gpx') return root
  return ending === 'kml' || ending === 'gpx' ? ending : null
}
