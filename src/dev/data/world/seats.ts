import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inverse } from '../../../core/geo/geodesic.ts'
import type { Place } from '../../../core/model.ts'
import { provincesOfRegion, regionIds } from '../../../core/place/areas/region-parts.ts'
import { fold } from '../../../core/place/names/fold.ts'
import type { GeoNamesRow } from '../../../formats/gazetteer/geonames.ts'
import { pressSources } from './press-rows.ts'
import type { ProvinceRow } from './provinces.ts'

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

type Seated = readonly { readonly row: GeoNamesRow; readonly province: string }[]

/** Seats that no code of GeoNames tells, by the id of the area: `data/world/PROVENANCE.md`. */
const namedSeats = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join('data', 'world', 'seats.json'), 'utf8')) as Record<string, string>

/** A capital beside a seat with so many people is none of the province: Ottawa is no seat of Ontario (chosen). */
const seatPopulation = 30_000

/** Of the seats in an outline those of that province, where GeoNames has parted it since. */
function ownSeats(seats: Seated, { geonames }: ProvinceRow): Seated {
  if (seats.length < 2) return seats
  const own = seats.filter(({ row }) => `${row.country}.${row.admin1}` === geonames)
  const isSeat = ({ row }: Seated[number]) => row.feature === 'P.PPLA' && (row.population ?? 0) >= seatPopulation
  return own.some(isSeat) ? own.filter(({ row }) => row.feature === 'P.PPLA') : own
}

/** The only seat of the second level in a province, or that of its name. */
function secondSeats(seats: Seated, { place }: ProvinceRow): Seated {
  if (seats.length === 1) return seats
  const names = new Set([place.name, ...place.aliases].map(fold))
  return seats.filter(({ row }) => names.has(fold(row.name)))
}

const byProvince = (seats: Seated): ReadonlyMap<string, Seated> => groupedBy(seats, ({ province }) => province)

/** Countries of which at least every second province holds no seat of the first level: theirs are of the second. */
function parted(areas: readonly ProvinceRow[], firsts: ReadonlyMap<string, Seated>): ReadonlySet<string> {
  const countries = groupedBy(areas, ({ code }) => code.slice(0, 2))
  const isParted = (all: readonly ProvinceRow[]) => all.filter(({ code }) => !firsts.has(code)).length >= all.length / 2
  return new Set([...countries].filter(([, all]) => isParted(all)).map(([country]) => country))
}

/** GeoNames' numbers of towns to the codes of provinces that they are the seats of. */
export function provinceSeats(
  rows: readonly GeoNamesRow[],
  provinces: readonly (string | null)[],
  areas: readonly ProvinceRow[],
): ReadonlyMap<number, readonly string[]> {
  const seated = rows.flatMap((row, at) => (provinces[at] ? [{ row, province: provinces[at] }] : []))
  const firsts = byProvince(seated.filter(({ row }) => row.feature === 'P.PPLA' || row.feature === 'P.PPLC'))
  const seconds = byProvince(seated.filter(({ row }) => row.feature === 'P.PPLA2'))
  const deeper = parted(areas, firsts)
  const found = areas.flatMap((area) => {
    const first = firsts.get(area.code)
    if (first) return ownSeats(first, area)
    return deeper.has(area.code.slice(0, 2)) ? secondSeats(seconds.get(area.code) ?? [], area) : []
  })
  return new Map(found.map(({ row, province }) => [row.id, [province]]))
}

/** A district stands where its seat does. */
const seatMetres = 4000

const isOfSeat = ({ type, source }: Place): boolean => type === 'district' && source === pressSources.seat

/** Adds the seats of districts that stand about theirs, and those that are named by hand. Throws where one of these is not there. */
export function withMoreSeats(places: readonly Place[]): readonly Place[] {
  const more = new Map<string, readonly string[]>()
  const add = (town: string, area: string) => more.set(town, [...(more.get(town) ?? []), area])
  const byName = groupedBy(
    places.filter(({ type }) => type === 'city' || type === 'town' || type === 'village').flatMap(named),
    ({ name }) => name,
  )
  for (const district of places.filter(isOfSeat)) {
    const names = [district.name, ...district.aliases].map((name) => fold(name.replace(/ district$/, '')))
    const towns = names.flatMap((name) => byName.get(name) ?? []).map(({ place }) => place)
    const seat = towns.find((town) => isAt(town, district))
    if (seat) add(seat.id, district.id)
  }
  const known = new Set(places.map(({ id }) => id))
  for (const [area, town] of Object.entries(namedSeats())) {
    if (!known.has(town)) throw new Error(`seats.json: GeoNames has no ${town}, the seat of ${area}`)
    add(town, area)
  }
  for (const { id, capitalOf } of places)
    for (const region of capitalOf.flatMap((area) => regionsOf(area))) add(id, region)
  return places.map((place) => {
    const areas = more.get(place.id)
    return areas ? { ...place, capitalOf: [...new Set([...place.capitalOf, ...areas])] } : place
  })
}

/** Regions that are one province under another name: "the Chechen capital" is the seat of that province. */
const regionsOf = (area: string): readonly string[] => {
  const code = area.replace('province:', '')
  return regionIds.filter((id) => provincesOfRegion(id).join() === code)
}

const named = (place: Place) => [...new Set([place.name, ...place.aliases].map(fold))].map((name) => ({ name, place }))

const isAt = (town: Place, district: Place): boolean =>
  town.country === district.country && inverse([town.lon, town.lat], [district.lon, district.lat]).metres <= seatMetres
