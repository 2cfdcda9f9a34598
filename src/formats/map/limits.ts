/** How much of a file is taken in: a browser tab must stay alive whatever is dropped on it. */
export interface Limits {
  /** Of the file as it comes. Default: 200 MB. */
  readonly fileBytes: number
  /** Of an XML file (KML, GPX), which takes about ten times its size in memory. Default: 60 MB. */
  readonly xmlBytes: number
  /** Features in one file. Default: 500,000. */
  readonly features: number
  /** Positions of a TopoJSON, once its arcs are joined. Default: 3,000,000. */
  readonly positions: number
  /** Files in one archive. Default: 1,000. */
  readonly archiveFiles: number
  /** What an archive unpacks to, all files together. Default: 400 MB. */
  readonly unpackedBytes: number
  /** How many times its packed size an archive may grow, beyond the first 10 MB. Default: 100; bombs reach 1,000. */
  readonly ratio: number
}

const megabyte = 1_000_000

export const defaultLimits: Limits = {
  fileBytes: 200 * megabyte,
  xmlBytes: 60 * megabyte,
  features: 500_000,
  positions: 3_000_000,
  archiveFiles: 1000,
  unpackedBytes: 400 * megabyte,
  ratio: 100,
}

/** Unpacked sizes up to this are taken whatever their ratio: small files pack well, and do no harm. */
export const harmlessBytes = 10 * megabyte

export function megabytes(bytes: number): string {
  const value = bytes / megabyte
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} MB`
}

/** What to do with a map that is too large for a browser's memory. */
export const wayOut = 'cut it to the area you need, or make a PMTiles file of it and drop that on the map'

/**
 * The commands that make such a file of a GeoJSON file; GDAL makes that of the other formats.
 * https://github.com/felt/tippecanoe, https://gdal.org/programs/ogr2ogr.html
 */
export const tileCommands = {
  tiles: 'tippecanoe -zg --drop-densest-as-needed -o map.pmtiles map.geojson',
  convert: 'ogr2ogr -t_srs EPSG:4326 map.geojson map.kml',
} as const
