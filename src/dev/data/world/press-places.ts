import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inverse } from '../../../core/geo/geodesic.ts'
import type { FeatureType, Outlines, Place } from '../../../core/model.ts'
import { radiusFromPopulation } from '../../../core/place/extent.ts'

/** A row of data/world/press-places.tsv: a place that GeoNames' lists of towns lack, or press names of one they have. */
export interface PressRow {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: FeatureType
  readonly lon: number
  readonly lat: number
  readonly country: string
  /** Radius; null for that of a settlement of unknown size. */
  readonly extentMetres: number | null
  /** What GeoNames calls it, where it has it; ''. */
  readonly geonames: string
}

export function pressRows(): readonly PressRow[] {
  const [, ...lines] = readFileSync(join('data', 'world', 'press-places.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [name = '', aliases = '', type = '', lon, lat, country = '', extent = '', geonames = ''] = line.split('\t')
    return {
      name,
      aliases: aliases.split('|').filter(Boolean),
      type: type as FeatureType,
      lon: Number(lon),
      lat: Number(lat),
      country,
      extentMetres: extent === '' ? null : Number(extent),
      geonames,
    }
  })
}

/** The points of the list are no better than this. */
const accuracyMetres = 3000

/** Places that GeoNames' lists lack; ids are made of country and name: "press:ua-krynky". */
export function pressPlaces(rows: readonly PressRow[], around: Outlines['around']): readonly Place[] {
  return rows
    .filter(({ geonames }) => geonames === '')
    .map(({ name, aliases, type, lon, lat, country, extentMetres }) => ({
      id: `press:${country}-${name}`
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[ '’]+/g, '-'),
      name,
      nameAr: null,
      aliases,
      type,
      lon,
      lat,
      accuracyMetres,
      extentMetres: extentMetres ?? radiusFromPopulation(null),
      population: null,
      country,
      province: provinceOf(around(lon, lat).province, country),
      outline: null,
      capitalOf: [],
      layer: 'world',
      source: 'Groundline, general knowledge',
    }))
}

/** The province around the point, where it is one of the place's own country. */
const provinceOf = (outline: string | null, country: string): string | null =>
  outline?.startsWith(`province:${country}-`) ? outline.slice('province:'.length) : null

/** As near as this a town of GeoNames' name is the one that is meant. */
const sameTownMetres = 10_000

/** Adds press names to the towns of GeoNames that bear another. Throws where the list names a town that is not there. */
export function withPressNames(places: readonly Place[], rows: readonly PressRow[]): readonly Place[] {
  const added = new Map<string, readonly string[]>()
  for (const row of rows.filter(({ geonames }) => geonames !== '')) {
    const town = places.find((place) => isSame(place, row))
    if (!town) throw new Error(`press-places.tsv: GeoNames has no ${row.geonames} (${row.country}) near ${row.name}`)
    added.set(town.id, [row.name, ...row.aliases])
  }
  return places.map((place) => {
    const names = added.get(place.id)
    return names ? { ...place, aliases: [...new Set([...names, ...place.aliases])] } : place
  })
}

const isSame = ({ name, country, lon, lat }: Place, row: PressRow): boolean =>
  name === row.geonames && country === row.country && inverse([lon, lat], [row.lon, row.lat]).metres <= sameTownMetres
