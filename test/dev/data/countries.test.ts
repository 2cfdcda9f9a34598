import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { Carried } from '../../../src/app/features/gazetteers/carried.ts'
import { dataReader } from '../../../src/app/kernel/check/data-cache.ts'
import { nameKey } from '../../../src/core/place/names/name-key.ts'
import { buildCountries } from '../../../src/dev/data/countries/build.ts'
import { cutCountry, type BuiltCountries } from '../../../src/dev/data/countries/cut.ts'
import { placesFrom } from '../../../src/dev/setup/country-options.mjs'
import { countryParts } from '../../../src/dev/site/data.ts'
import { mention, noGround, raqqa, result } from '../../builders.ts'

const row = (id: number, name: string, country: string, changed: string) =>
  [id, name, '', '', 36.1, 38.9, 'P', 'PPL', country, '', '', '', '', '', 300, '', '', '', changed].join('\t')
const zipOf = (code: string, rows: readonly string[]) => zipSync({ [`${code}.txt`]: strToU8(rows.join('\n')) })
const syria = zipOf('SY', [row(1, 'Tall Khirbah', 'SY', '2026-03-01'), row(2, 'Jazrah', 'SY', '2026-05-09')])
const iraq = zipOf('IQ', [row(3, 'Qaryat Testa', 'IQ', '2025-01-02')])

let home = ''
let folder = ''
let said = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'groundline-countries-'))
  folder = join(home, 'places')
  said = ''
})

const sink = () =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString()
      done()
    },
  })
const build = (countries: string | undefined, from: string | undefined) =>
  buildCountries(
    { countries, from, folder },
    {
      stdin: new PassThrough().end(),
      stdout: sink(),
      stderr: sink(),
      env: { XDG_DATA_HOME: home },
      loadGround: () => Promise.resolve(noGround),
      loadDrawn: () => Promise.resolve({ areas: null, rivers: null, lakes: null }),
      check: () => result({}),
    },
  )

/** A folder with dumps, as somebody brings it to a machine without a network. */
function dumps(files: Readonly<Record<string, Uint8Array>> = { 'SY.zip': syria, 'IQ.zip': iraq }): string {
  const path = join(home, 'dumps')
  mkdirSync(path)
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes)
  return path
}

const listed = () => JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8')) as BuiltCountries

/** What a page of that site loads for a draft that names places of a country. */
function page(from = folder) {
  const fetched: string[] = []
  const reader = dataReader('https://site.example/places/', {}, {
    fetch: (address) => {
      const file = address.replace('https://site.example/places/', '')
      fetched.push(file)
      const bytes = readdirSync(from).includes(file) ? readFileSync(join(from, file)) : null
      return Promise.resolve(bytes ? new Response(bytes) : new Response('', { status: 404 }))
    },
    openCache: () => Promise.resolve(null),
  } as Parameters<typeof dataReader>[2])
  const carried = new Carried(countryParts(from), reader)
  const draft = (...codes: readonly string[]) => ({
    mentions: codes.map((country, at) => mention(`P${at}`, { ...raqqa, country })),
  })
  return { fetched, bring: (...codes: readonly string[]) => carried.bring(draft(...codes)) }
}

describe('countries that a site carries', () => {
  it('come from a folder, and a page loads the one that its draft is about, once', async () => {
    await build('SY, Iraq,sy', dumps())
    expect(listed()).toMatchObject({
      built: ['SY', 'IQ'],
      countries: [
        { code: 'SY', places: 2, version: '2026-05-09', licence: 'CC BY 4.0' },
        { code: 'IQ', places: 1 },
      ],
    })
    expect(said).toContain('The site carries them.')
    const { fetched, bring } = page()
    expect(await bring('FR', 'FR')).toBeNull()
    const [first, second] = await Promise.all([bring('SY', 'FR'), bring('SY', 'SY')])
    expect(second).toBeNull()
    expect(first!.layers[0]!.named(nameKey('Jazrah'))).toHaveLength(1)
    expect(first!.loaded).toEqual([
      {
        id: 'geonames-SY',
        version: '2026-05-09',
        licence: 'CC BY 4.0',
        attribution: expect.stringContaining('GeoNames'),
      },
    ])
    expect(fetched).toEqual(listed().countries[0]!.parts.map(({ file }) => file))
    expect(await bring('SY', 'SY')).toBeNull()
    expect((await bring('IQ', 'IQ'))!.layers).toHaveLength(2)
  })

  it('come from a server, which a later build asks for nothing but what is new', async () => {
    const asked: string[] = []
    const server = createServer(({ url, headers }, response) => {
      asked.push(`${url} ${headers['if-none-match'] ?? ''}`.trim())
      if (headers['if-none-match']) response.writeHead(304).end()
      else response.writeHead(200, { etag: '"1"' }).end(syria)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await build('SY', from)
    expect((await build('SY', from)).built).toEqual(['SY'])
    server.close()
    expect(asked).toEqual(['/SY.zip', '/alternatenames/SY.zip', '/SY.zip "1"'])
    expect(said).toContain('is asked for the places of Syria')
  })

  it('are none where none is named, and those of an earlier build go', async () => {
    await build('SY', dumps())
    await build(undefined, undefined)
    expect(readdirSync(folder)).toEqual(['countries.json'])
    expect(listed()).toEqual({ built: [], countries: [] })
    expect(countryParts(folder)).toEqual({})
  })

  it.each([
    ['a country that there is not', 'Syrja', {}, /did you mean SY \(Syria\)/],
    ['no country', ' , ', {}, /--countries names none/],
    ['a folder without it', 'UA', { 'SY.zip': syria }, /has no UA.zip or UA.txt/],
    ['a page in place of a dump', 'UA', { 'UA.txt': strToU8('<!doctype html><p>Log in') }, /web page/],
    ['a dump that is cut off', 'SY', { 'SY.zip': syria.subarray(0, 90) }, /cut off/],
  ])('with %s leave the last build as it was', async (_, countries, files, message) => {
    const [from] = [dumps({ 'IQ.zip': iraq, ...files })]
    await build('IQ', from)
    await expect(build(countries, from)).rejects.toThrow(message)
    expect(listed().built).toEqual(['IQ'])
    expect(readdirSync(home).filter((name) => name.includes('.new-'))).toEqual([])
  })

  it('that a page cannot load are said once, and loaded when they can be', async () => {
    await build('SY', dumps())
    const { bring, fetched } = page()
    const { file } = listed().countries[0]!.parts[0]!
    const bytes = readFileSync(join(folder, file))
    writeFileSync(join(folder, file), bytes.subarray(0, 40))
    await expect(bring('SY')).rejects.toThrow(/All places of SY could not be loaded/)
    expect(await bring('SY')).toBeNull()
    writeFileSync(join(folder, file), bytes)
    expect((await bring('SY'))!.layers).toHaveLength(1)
    expect(fetched).toHaveLength(3)
  })
})

describe('parts', () => {
  it('are of equal size, at most as large as said, and make up the whole', () => {
    const index = Uint8Array.from({ length: 5000 }, (_, at) => ((at * 7919) % 251) ^ (at >> 3))
    const about = { code: 'SY', places: 1, version: '2026-01-01', licence: 'x', attribution: 'y' }
    const { parts, about: told } = cutCountry(about, index, 700)
    expect(Math.max(...parts.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(700)
    expect(parts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(told.bytes)
    expect(parts.map(({ file }) => file.replace(/[0-9a-f]{8}/, '#'))).toEqual(
      parts.map((_, at) => `SY-${at + 1}-#.part`),
    )
  })
})

describe('the options of the build', () => {
  it.each([
    [[], []],
    [
      ['--countries', 'SY'],
      ['--countries', 'SY'],
    ],
    [
      ['--countries=SY,IQ', '--from', 'dumps'],
      ['--countries', 'SY,IQ', '--from', join('/here', 'dumps')],
    ],
    [
      ['--countries', 'SY', '--from', 'https://m.example/'],
      ['--countries', 'SY', '--from', 'https://m.example/'],
    ],
  ])('%j', (args, places) => {
    expect(placesFrom(args, '/here')).toEqual(places)
  })

  it.each([[['--from', 'dumps']], [['--country', 'SY']], [['SY']], [['--countries']]])('refuse %j', (args) => {
    expect(() => placesFrom(args, '/here')).toThrow(/--countries SY,IQ/)
  })
})
