import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Place } from '../../../core/model.ts'
import { fold } from '../../../core/place/names/fold.ts'
import { middleOf } from './middle.ts'

export interface ProvinceRow {
  /** ISO 3166-2 where it has one: "SY-RA". */
  readonly code: string
  /** GeoNames' country and code: "SY.04"; '' where it has none. */
  readonly geonames: string
  readonly place: Place
}

function radii(): ReadonlyMap<string, number> {
  const file = gunzipSync(readFileSync(join('data', 'world', 'provinces.topojson.gz'))).toString('utf8')
  const atlas = JSON.parse(file) as Topology<{ provinces: GeometryCollection }>
  const areas = feature(atlas, atlas.objects.provinces).features
  const radius = (geometry: unknown) => middleOf(geometry as Polygon | MultiPolygon).radiusMetres
  return new Map(areas.map(({ id, geometry }) => [String(id), radius(geometry)]))
}

/** How the press spells provinces, by place id: `data/world/PROVENANCE.md`. */
const pressNames = (): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(readFileSync(join('data', 'world', 'province-names.json'), 'utf8')) as Record<string, readonly string[]>

interface Correction {
  readonly name: string
  readonly nameAr: string
  readonly aliases: readonly string[]
}

/** What Natural Earth names after another province, by place id: `data/world/PROVENANCE.md`. */
const corrections = (): Readonly<Record<string, Correction>> =>
  JSON.parse(readFileSync(join('data', 'world', 'province-corrections.json'), 'utf8')) as Record<string, Correction>

/** A name that another province of the country bears as its own was this one's before the two were parted. */
function withoutOthersNames(rows: readonly ProvinceRow[]): readonly ProvinceRow[] {
  const own = new Map(rows.map(({ place }) => [`${place.country} ${fold(place.name)}`, place.id]))
  const isOwn = (place: Place, alias: string) => (own.get(`${place.country} ${fold(alias)}`) ?? place.id) === place.id
  return rows.map((row) => ({
    ...row,
    place: { ...row.place, aliases: row.place.aliases.filter((alias) => isOwn(row.place, alias)) },
  }))
}

/** Provinces of the world, each with its outline of the same id and the radius of a circle as large. */
export function provinceRows(): readonly ProvinceRow[] {
  const [, ...lines] = readFileSync(join('data', 'world', 'provinces.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  const radius = radii()
  const press = pressNames()
  const corrected = corrections()
  const rows = lines.map((line) => {
    const [code = '', geonames = '', , name = '', nameAr = '', aliases = '', lon, lat] = line.split('\t')
    const right = corrected[`province:${code}`]
    const place: Place = {
      id: `province:${code}`,
      name: right?.name ?? name,
      nameAr: (right?.nameAr ?? nameAr) || null,
      aliases: [
        ...new Set([...(right?.aliases ?? aliases.split('|').filter(Boolean)), ...(press[`province:${code}`] ?? [])]),
      ],
      type: 'province',
      lon: Number(lon),
      lat: Number(lat),
      accuracyMetres: 2000,
      extentMetres: radius.get(code) ?? 0,
      population: null,
      country: code.slice(0, 2),
      province: code,
      outline: `province:${code}`,
      capitalOf: [],
      layer: 'world',
      source: 'Natural Earth',
    }
    return { code, geonames, place }
  })
  return withoutOthersNames(rows)
}
