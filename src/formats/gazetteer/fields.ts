import { featureTypes, type FeatureType } from '../../core/model.ts'
import type { Entry } from '../../core/place/layer.ts'
import { readAngle } from '../csv/angle.ts'
import { readWkt } from '../csv/wkt.ts'
import { pointAccuracyMetres } from '../../core/place/accuracy.ts'
import { radiusFromPopulation } from '../../core/place/extent.ts'

/** A row of a table or the properties of a feature, by column name in lower case. */
export type Fields = Readonly<Record<string, unknown>>

/** OCHA writes the names and codes of all levels side by side: the row is about the lowest. */
function levels(what: string): readonly string[] {
  return [5, 4, 3, 2, 1].map((level) => `admin${level}${what}`)
}

/** Names under which tables and map files hold what a place is made of; the first that is there counts. */
const columns = {
  id: ['id', 'geonameid', 'pcode', 'code', '@id', ...levels('pcode'), 'event_id_cnty', 'ufi', 'item'],
  name: [
    ...['name', 'name_en', 'name:en', 'title', 'place', 'place name', 'name (en)', 'asciiname', 'label'],
    // GNS of the US, Wikidata, OCHA's common datasets, UCDP, ACLED; French, German, Spanish, Russian, Ukrainian.
    ...[
      'full_name',
      'full_name_ro',
      'full_name_nd_ro',
      'itemlabel',
      ...levels('name_en'),
      'where_coordinates',
      'location',
    ],
    ...['nom', 'ortsname', 'nombre', 'название', 'назва'],
  ],
  nameAr: ['name_ar', 'name:ar', 'arabic', 'name (ar)', 'arabic name', ...levels('name_ar'), 'الاسم'],
  aliases: ['aliases', 'alternatenames', 'alternate names', 'alt_name', 'other names', 'names'],
  lat: ['lat', 'latitude', 'y', 'lat_dd', 'point_y', 'latitude_y', 'lat_y', 'широта', 'خط العرض'],
  lon: [
    ...['lon', 'lng', 'long', 'longitude', 'x', 'lon_dd', 'long_dd', 'point_x', 'longitude_x', 'lon_x'],
    ...['долгота', 'довгота', 'خط الطول'],
  ],
  pair: [
    'coord',
    'coords',
    'coordinates',
    'coordinate',
    'latlon',
    'lat,lon',
    'latlng',
    'wkt',
    'geom_wkt',
    'geometry',
    'geom',
  ],
  type: ['type', 'feature', 'category', 'kind'],
  population: ['population', 'pop'],
  country: ['country', 'country code', 'countrycode', 'iso2', 'cc1'],
  province: ['province', 'admin1', 'governorate', 'state'],
  source: ['source', 'sources', 'reference'],
  accuracy: ['accuracymetres', 'accuracy_m', 'accuracy'],
  extent: ['extentmetres', 'extent_radius_m', 'radius_m', 'radius'],
} as const satisfies Readonly<Record<string, readonly string[]>>
type Column = keyof typeof columns

function text(fields: Fields, column: Column): string {
  for (const name of columns[column]) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return ''
}

/** A length or a count, or null where there is none or it is no number of nought or more. */
function amount(fields: Fields, column: Column): number | null {
  const value = text(fields, column).replace(/(?<=\d),(?=\d{3}\b)/g, '')
  return value !== '' && Number(value) >= 0 ? Number(value) : null
}

/** A coordinate as tables have them: decimal degrees, also with a comma, or degrees, minutes and seconds. */
function degrees(fields: Fields, column: 'lat' | 'lon'): number {
  return readAngle(text(fields, column))?.degrees ?? NaN
}

/** "Point(39.01 35.95)" of well-known text, whose first number is the longitude, or "35.95, 39.01", whose last is. */
function pairOf(fields: Fields): readonly [lon: number, lat: number] | null {
  const cell = text(fields, 'pair')
  const shape = readWkt(cell)
  if (shape?.type === 'Point') return [shape.coordinates[0]!, shape.coordinates[1]!]
  const [lat, lon, ...more] = cell.split(/\s*[,;]\s*|\s+/).map((part) => readAngle(part)?.degrees ?? NaN)
  return lat === undefined || lon === undefined || more.length > 0 ? null : [lon, lat]
}

function pointIn(fields: Fields): readonly [lon: number, lat: number] {
  const [lon, lat] = [degrees(fields, 'lon'), degrees(fields, 'lat')]
  return Number.isNaN(lon) || Number.isNaN(lat) ? (pairOf(fields) ?? [lon, lat]) : [lon, lat]
}

function typeOf(value: string): FeatureType {
  const plain = value.toLowerCase().replace(/[\s_]+/g, '-')
  return featureTypes.find((type) => type === plain) ?? 'locality'
}

/** What is wrong with a pair of coordinates, or null. */
export function coordinateProblem(lon: number, lat: number): string | null {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return 'has no latitude and longitude in degrees'
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return null
  const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180
  return `latitude ${lat}, longitude ${lon} is out of range${swapped ? ': are the two swapped?' : ''}`
}

/** Whether a table's header has what a place needs. */
export function missingColumns(header: readonly string[]): readonly Column[] {
  const has = (column: Column) => columns[column].some((name) => header.includes(name))
  return (['name', 'lat', 'lon'] as const).filter((column) => !has(column) && (column === 'name' || !has('pair')))
}

export function columnNames(column: Column): readonly string[] {
  return columns[column]
}

export interface RowDefaults {
  /** The file's name without its ending: ids and sources of rows that have none are made from it. */
  readonly stem: string
  readonly at: number
  /** Where the geometry has the point, it goes before columns. */
  readonly point?: readonly [lon: number, lat: number]
}

/** A place of a table or a map file, or what is wrong with it. */
export function placeFromFields(
  fields: Fields,
  { stem, at, point }: RowDefaults,
): Entry | { readonly problem: string } {
  const name = text(fields, 'name') || text(fields, 'nameAr')
  if (name === '') return { problem: 'has no name' }
  const [lon, lat] = point ?? pointIn(fields)
  const problem = coordinateProblem(lon, lat)
  if (problem) return { problem: `"${name.slice(0, 40)}" ${problem}` }
  const population = amount(fields, 'population')
  const type = typeOf(text(fields, 'type'))
  const own = text(fields, 'id')
  return {
    place: {
      id: `${stem}:${own || at}`,
      name,
      nameAr: text(fields, 'nameAr') || null,
      aliases: text(fields, 'aliases')
        .split(/[|;,]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      type,
      lon,
      lat,
      accuracyMetres: amount(fields, 'accuracy') ?? pointAccuracyMetres(lon, lat),
      extentMetres: amount(fields, 'extent') ?? (population === null ? 0 : radiusFromPopulation(population)),
      population,
      country: /^[A-Za-z]{2}$/.test(text(fields, 'country')) ? text(fields, 'country').toUpperCase() : null,
      province: text(fields, 'province') || null,
      outline: null,
      capitalOf: [],
      layer: 'world',
      source: text(fields, 'source') || stem,
    },
  }
}
