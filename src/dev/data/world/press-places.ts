import { inverse } from '../../../core/geo/geodesic.ts'
import type { FeatureType, Outlines, Place } from '../../../core/model.ts'
import { radiusFromPopulation } from '../../../core/place/extent.ts'
import { pressSources, type PressRow } from './press-rows.ts'

/** "press:ua-krynky", of country and name. */
const idOf = ({ country, name }: PressRow): string =>
  `press:${country}-${name}`
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ '’/]+/g, '-')

/** Several of one name in a country are told by where they stand, but for the first: "press:ua-vesele-377-484". */
function idsOf(rows: readonly PressRow[]): readonly string[] {
  const taken = new Set<string>()
  return rows.map((row) => {
    const plain = idOf(row)
    const placed = `${plain}-${Math.round(row.lon * 10)}-${Math.round(row.lat * 10)}`
    const id = [plain, placed, `${placed}-${row.type}`].find((one) => !taken.has(one))
    if (id === undefined) throw new Error(`${row.file}: ${row.name} (${row.country}) stands there three times`)
    taken.add(id)
    return id
  })
}

/** Sites and districts have no population to tell their size by: about a point as it stands in the lists. */
const radiusOf = ({ extentMetres }: PressRow): number => extentMetres ?? radiusFromPopulation(null)

/** Places that the packages lack. */
export function pressPlaces(all: readonly PressRow[], around: Outlines['around']): readonly Place[] {
  const rows = all.filter(({ geonames }) => geonames === '')
  const ids = idsOf(rows)
  return rows.map((row, at) => ({
    id: ids[at]!,
    name: row.name,
    nameAr: row.nameAr,
    aliases: row.aliases,
    type: row.type as FeatureType,
    lon: row.lon,
    lat: row.lat,
    accuracyMetres: row.accuracyMetres,
    extentMetres: radiusOf(row),
    population: null,
    country: row.country,
    province: provinceOf(around(row.lon, row.lat).province, row.country),
    outline: null,
    capitalOf: [],
    layer: 'world',
    source: pressSources[row.source],
  }))
}

/** The province around the point, where it is one of the place's own country. */
const provinceOf = (outline: string | null, country: string): string | null =>
  outline?.startsWith(`province:${country}-`) ? outline.slice('province:'.length) : null

/** As near as this a town of GeoNames' name is the one that is meant. */
const sameTownMetres = 10_000

/** Adds press names to the places that bear another. Throws where the list names one that is not there. */
export function withPressNames(places: readonly Place[], all: readonly PressRow[]): readonly Place[] {
  const added = new Map<string, readonly string[]>()
  for (const row of all.filter((one) => one.geonames !== '' && !isAirfield(one))) {
    const town = places.find((place) => isSame(place, row))
    if (!town) throw new Error(`${row.file}: GeoNames has no ${row.geonames} (${row.country}) near ${row.name}`)
    added.set(town.id, [...(added.get(town.id) ?? []), row.name, ...row.aliases])
  }
  return withNames(places, added)
}

const isAirfield = ({ geonames }: PressRow): boolean => geonames.startsWith('airfield:')

/** The same for airfields, by their ids: the points in the list are only for its readers. */
export function withFieldNames(fields: readonly Place[], all: readonly PressRow[]): readonly Place[] {
  const known = new Set(fields.map(({ id }) => id))
  const rows = all.filter(isAirfield)
  const missing = rows.find(({ geonames }) => !known.has(geonames))
  if (missing) throw new Error(`${missing.file}: OurAirports has no ${missing.geonames}, for ${missing.name}`)
  return withNames(fields, new Map(rows.map((row) => [row.geonames, [row.name, ...row.aliases]])))
}

const withNames = (places: readonly Place[], added: ReadonlyMap<string, readonly string[]>): readonly Place[] =>
  places.map((place) => {
    const names = added.get(place.id)
    return names ? { ...place, aliases: [...new Set([...names, ...place.aliases])] } : place
  })

const isSame = ({ name, country, lon, lat }: Place, row: PressRow): boolean =>
  name === row.geonames && country === row.country && inverse([lon, lat], [row.lon, row.lat]).metres <= sameTownMetres
