/** The lists of press names: sound rows, and points that a second source has there too, where it lies beside the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/core/place/names/fold.ts'
import { roughKilometres } from '../../src/core/geo/rough.ts'
import { featureTypes } from '../../src/core/model.ts'
import { pressRows, pressSources, type PressRow } from '../../src/dev/data/world/press-rows.ts'

const rows = pressRows()
const own = rows.filter(({ geonames }) => geonames === '')
const told = ({ name, country, file }: PressRow) => `${file}: ${name} (${country})`

describe('press lists', () => {
  it.each([
    ['a name', ({ name }: PressRow) => name.trim() === name && name !== ''],
    ['a country', ({ country }: PressRow) => /^[A-Z]{2}$/.test(country)],
    ['a point', ({ lon, lat }: PressRow) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && (lon !== 0 || lat !== 0)],
    ['no name twice', ({ name, aliases }: PressRow) => !aliases.includes(name)],
    ['a known source', ({ source }: PressRow) => Object.hasOwn(pressSources, source)],
  ])('every row has %s', (_, holds) => expect(rows.filter((row) => !holds(row)).map(told)).toEqual([]))

  it.each([
    ['a type of the list', ({ type }: PressRow) => (featureTypes as readonly string[]).includes(type)],
    ['an accuracy of 500 m to 80 km', ({ accuracyMetres: metres }: PressRow) => metres >= 500 && metres <= 80_000],
    [
      'an accuracy no finer than what it rests on',
      ({ source, accuracyMetres, file }: PressRow) =>
        file === 'press-places.tsv' || source !== 'known' || accuracyMetres >= 5000,
    ],
  ])('every place has %s', (_, holds) => expect(own.filter((row) => !holds(row)).map(told)).toEqual([]))

  it('districts have a size', () => {
    const bare = own.filter(({ type, extentMetres }) => type === 'district' && (extentMetres ?? 0) < 5000)
    expect(bare.map(told)).toEqual([])
  })
})

const folder = process.env['GROUNDLINE_GAZETTEER'] ?? join('..', 'shared', 'gazetteer')
const fileOf = (country: string) => join(folder, `${country.toLowerCase()}.csv.gz`)

/** Kilometres to the nearest place of a country that bears the name in the first place; null where none does. */
function namesakesOf(country: string): (row: PressRow) => number | null {
  const text = gunzipSync(readFileSync(fileOf(country))).toString('utf8')
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true })
  const byName = new Map<string, { lon: number; lat: number }[]>()
  for (const { name = '', lon, lat } of data) {
    const key = fold(name)
    const at = { lon: Number(lon), lat: Number(lat) }
    if (byName.has(key)) byName.get(key)!.push(at)
    else byName.set(key, [at])
  }
  return (row) => {
    const found = [row.name, ...row.aliases].flatMap((name) => byName.get(fold(name)) ?? [])
    return found.length === 0 ? null : Math.min(...found.map((at) => roughKilometres(at, row)))
  }
}

/** Points of ours that are kept, though the file has the name only elsewhere: that of another place of the country. */
const explained: readonly string[] = [
  ...['Gul Tepa', 'Camp Shorabak', 'Shahi-Kot', 'Kitchanga', 'Idjwi', 'Tongo', 'Khazir', 'Rashad', 'Majnoon oil field'],
  ...['Gara mountain', 'Wagadou forest', 'Kunlong', 'Maungdaw', 'Abu Shouk camp', 'Al-Sireha', 'Kalma camp', 'Ras Isa'],
  ...[
    'Kurdiumivka',
    'Novomykhailivka',
    'Bab al-Hawa',
    'Bab al-Salama',
    'Umanske',
    'Heorhiivka',
    'Spirne',
    'Moshchun',
    'Piatykhatky',
    'Karachun',
  ],
]

/** The points of all places of a country, by cells of a tenth of a degree. */
function pointsOf(country: string): (at: { lon: number; lat: number }) => number {
  const text = gunzipSync(readFileSync(fileOf(country))).toString('utf8')
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true })
  const cells = new Map<string, { lon: number; lat: number }[]>()
  for (const { lon, lat } of data) {
    const at = { lon: Number(lon), lat: Number(lat) }
    const cell = `${Math.floor(at.lon * 10)} ${Math.floor(at.lat * 10)}`
    cells.set(cell, [...(cells.get(cell) ?? []), at])
  }
  return ({ lon, lat }) => {
    const near = [-1, 0, 1].flatMap((x) =>
      [-1, 0, 1].flatMap((y) => cells.get(`${Math.floor(lon * 10) + x} ${Math.floor(lat * 10) + y}`) ?? []),
    )
    return Math.min(Infinity, ...near.map((at) => roughKilometres(at, { lon, lat })))
  }
}

const fromFiles = own.filter(({ source }) => source.startsWith('geonames-wof'))
const countries = [...new Set(fromFiles.map(({ country }) => country))].filter((country) => existsSync(fileOf(country)))

describe.skipIf(countries.length === 0)('points said to be of Who’s On First (skipped where its files are not)', () => {
  it.each(countries)('stand there: %s', (country) => {
    const kilometresTo = pointsOf(country)
    const off = fromFiles.filter((row) => row.country === country && kilometresTo(row) > 0.05)
    expect(off.map(told)).toEqual([])
  })

  const byHand = own.filter(({ source, type }) => source === 'known' && type !== 'district')
  it.each(countries)('written by hand stand within 5 km of a place of the name, or are explained: %s', (country) => {
    const kilometresTo = namesakesOf(country)
    const isOff = (row: PressRow) => (kilometresTo(row) ?? 0) > Math.max(5, row.accuracyMetres / 1000)
    const off = byHand.filter((row) => row.country === country && isOff(row)).map(({ name }) => name)
    expect(off.filter((name) => !explained.includes(name))).toEqual([])
  })
})
