/** Which columns of a table hold where its rows lie. */
import { columnNames } from '../gazetteer/fields.ts'

export interface ColumnChoice {
  /** Names as in the first line; one column for both where it holds pairs ("35.95, 39.01", MGRS). */
  readonly lon: string
  readonly lat: string
}

export interface Columns {
  readonly lon: number
  readonly lat: number
}

const pairNames = [
  'coordinates',
  'coords',
  'coordinate',
  'location',
  'latlon',
  'lat/lon',
  'lat,lon',
  'latlng',
  'position',
  'mgrs',
  'geo',
  'gps',
  'coord',
  'wkt',
  'geom',
  'geom_wkt',
  'geometry',
  'the_geom',
  'geojson',
  'shape',
]
const plain = (name: string) =>
  name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()

/** By the caller's choice, else by name; null where neither tells. */
export function findColumns(header: readonly string[], choice?: ColumnChoice): Columns | null {
  const names = header.map(plain)
  if (choice) return pick(names, [plain(choice.lon)], [plain(choice.lat)])
  const lon = [
    ...columnNames('lon'),
    'x_coord',
    'xcoord',
    'easting_dd',
    'longitud',
    'decimallongitude',
    'خط الطول',
    'долгота',
    'довгота',
  ]
  const lat = [
    ...columnNames('lat'),
    'y_coord',
    'ycoord',
    'northing_dd',
    'latitud',
    'decimallatitude',
    'خط العرض',
    'широта',
  ]
  return pick(names, lon, lat) ?? startingWith(names) ?? pick(names, pairNames, pairNames)
}

function pick(names: readonly string[], lons: readonly string[], lats: readonly string[]): Columns | null {
  const at = (wanted: readonly string[]) => wanted.map((name) => names.indexOf(name)).find((index) => index >= 0)
  const lon = at(lons)
  const lat = at(lats)
  return lon === undefined || lat === undefined ? null : { lon, lat }
}

/** "Longitude (WGS84)", "lat_deg": one column each, and no more. */
function startingWith(names: readonly string[]): Columns | null {
  const only = (pattern: RegExp) => {
    const fits = names.flatMap((name, index) => (pattern.test(name) ? [index] : []))
    return fits.length === 1 ? fits[0]! : -1
  }
  const lon = only(/^(?:lon|lng|long|longitude)(?:$|[^a-z])/)
  const lat = only(/^(?:lat|latitude)(?:$|[^a-z])/)
  return lon < 0 || lat < 0 ? null : { lon, lat }
}
