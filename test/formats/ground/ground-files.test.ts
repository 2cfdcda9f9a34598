import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ground } from '../../../src/core/model.ts'
import { writeIndex } from '../../../src/core/place/index/index-write.ts'
import { GroundError, loadGround } from '../../../src/formats/ground/ground-files.ts'
import { gunzip } from '../../../src/formats/ground/gunzip.ts'
import { place } from '../../core/place/build.ts'

const text = (value: string) => new TextEncoder().encode(value)
const json = (value: unknown) => text(JSON.stringify(value))

const pack = {
  id: 'pack',
  title: 'A pack',
  version: '1',
  licence: 'CC0-1.0',
  from: '2016-06-01',
  to: '2016-06-22',
  extent: [36, 34, 41, 37],
  places: [place('tabqa', 'Tabqa', { layer: 'theatre' })],
  outlines: [],
  control: [],
  events: [],
}
const meta = { id: 'w', version: '1', licence: 'CC BY 4.0', attribution: 'GeoNames' }
const index = writeIndex([place('geonames:1', 'Raqqa')], meta)
const about = (file: string, kind: string) => ({
  file,
  kind,
  id: file,
  version: '1',
  licence: 'CC BY 4.0',
  attribution: 'GeoNames',
  storedBytes: 1,
  bytes: 1,
})
const manifest = { format: 1, files: [about('pack.json', 'pack'), about('world.bin.gz', 'world')] }
const packed = new Uint8Array(gzipSync(index))
const files = { 'manifest.json': json(manifest), 'pack.json': json(pack), 'world.bin.gz': packed }

const readerOf = (given: Readonly<Record<string, Uint8Array>>) => (file: string) =>
  given[file] ? Promise.resolve(given[file]) : Promise.reject(new Error(`no ${file}`))
const load = (changed: Readonly<Record<string, Uint8Array>> = {}, options = {}) =>
  loadGround(readerOf({ ...files, ...changed }), options)

describe('a file that the manifest names by its hash', () => {
  const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const named = {
    format: 1,
    files: [
      { ...about('pack.json', 'pack'), sha256: hashOf(files['pack.json']) },
      { ...about('world.bin.gz', 'world'), sha256: hashOf(index) },
    ],
  }
  const moved = json({ ...pack, places: [place('tabqa', 'Tabqa', { layer: 'theatre', lon: 38 })] })

  it('is taken as it was built, packed or unpacked on the way', async () => {
    const loaded = await load({ 'manifest.json': json(named) })
    expect(loaded.gazetteer.has('Raqqa')).toBe(true)
    await expect(load({ 'manifest.json': json(named), 'world.bin.gz': index })).resolves.toBeTruthy()
  })

  it.each([
    ['pack.json', moved],
    ['world.bin.gz', new Uint8Array(gzipSync(writeIndex([place('geonames:1', 'Raqqa', { lon: 1 })], meta)))],
  ])('is refused where it was changed: %s', async (file, bytes) => {
    await expect(load({ 'manifest.json': json(named), [file]: bytes })).rejects.toThrow(`${file} is not the file`)
  })

  it('by a hash that is none is no file at all', async () => {
    const wrong = { ...named, files: [{ ...named.files[0], sha256: 'abc' }] }
    await expect(load({ 'manifest.json': json(wrong) })).rejects.toThrow('does not list its files')
  })
})

describe('loadGround', () => {
  it('has the pack, the world, and what each is', async () => {
    const ground = await load()
    expect(['Tabqa', 'Raqqa'].map((name) => ground.gazetteer.has(name))).toEqual([true, true])
    expect(ground.data).toMatchObject([
      { id: 'pack.json', licence: 'CC BY 4.0', attribution: 'GeoNames' },
      { id: 'world.bin.gz' },
      { id: 'pack' },
    ])
  })

  it('leaves the world for later where it is told to', async () => {
    const ground = await load({ 'world.bin.gz': new Uint8Array() }, { world: false })
    expect(['Tabqa', 'Raqqa'].map((name) => ground.gazetteer.has(name))).toEqual([true, false])
  })

  it('takes a file that the server has unpacked already', async () => {
    expect((await load({ 'world.bin.gz': index })).gazetteer.has('Raqqa')).toBe(true)
  })

  it.each([
    ['a manifest that is none', { 'manifest.json': text('<html>') }, /manifest\.json is not JSON/],
    ['a manifest of another time', { 'manifest.json': json({ ...manifest, format: 9 }) }, /format 9, not 1/],
    ['a manifest without files', { 'manifest.json': json({ format: 1 }) }, /does not list its files/],
    ['a world that is cut off', { 'world.bin.gz': packed.subarray(0, 200) }, /world\.bin\.gz is cut off/],
    ['a world of another format', { 'world.bin.gz': text('GLPLACES\u0009\0\0\0\0\0\0\0\0\0\0\0') }, /Version 9, not 3/],
    ['a pack that is broken', { 'pack.json': text('{"id":') }, /pack\.json is not JSON/],
  ])('says what is wrong with %s, and what to do', async (_, changed, message) => {
    await expect(load(changed)).rejects.toThrow(message)
    await expect(load(changed)).rejects.toThrow(/npm run build/)
    await expect(load(changed)).rejects.toBeInstanceOf(GroundError)
  })
})

describe('gunzip', () => {
  it('gives bytes back, packed or not, without the platform too', async () => {
    const bytes = text('Raqqa '.repeat(1000))
    expect(await gunzip(bytes)).toEqual(bytes)
    expect(await gunzip(new Uint8Array(gzipSync(bytes)))).toEqual(bytes)
    const own = globalThis.DecompressionStream
    try {
      Reflect.deleteProperty(globalThis, 'DecompressionStream')
      expect(await gunzip(new Uint8Array(gzipSync(bytes)))).toEqual(bytes)
    } finally {
      globalThis.DecompressionStream = own
    }
  })
})

const built = fileURLToPath(new URL('../../../build/data/', import.meta.url))

describe.skipIf(!existsSync(join(built, 'manifest.json')))('the built data (skipped before "npm run build")', () => {
  let ground: Ground
  beforeAll(async () => {
    ground = await loadGround((file) => readFile(join(built, file)))
  }, 60_000)
  const first = (name: string) => ground.gazetteer.lookup(name)[0]?.place.id

  it('packs the world into seven megabytes', async () => {
    expect((await stat(join(built, 'world.bin.gz'))).size).toBeLessThan(7_000_000)
  })

  it.each([
    ['Paris', 'geonames:2988507'],
    ['Москва', 'geonames:524901'],
    ['الدوحة', 'geonames:290030'],
    ['Koeln', 'geonames:2886242'],
    ['Syrian', 'country:SY'],
    ['U.S.', 'country:US'],
    ['W.Va.', 'province:US-WV'],
    ['Texas', 'province:US-TX'],
    ['Kanawha County', 'uscounty:54039'],
    ['Hamah Air Base', 'airfield:OS58'],
    ['Middle East', 'region:middle-east'],
  ])('knows %s', (name, id) => {
    expect(first(name)).toBe(id)
  })

  it.each(['ill', 'Xqzzt', 'government forces', 'w.va.', 'at Raqqa'])('knows no "%s"', (name) => {
    expect(ground.gazetteer.has(name)).toBe(false)
  })

  it('knows capitals and seats by the province around them', () => {
    const seat = (name: string) =>
      ground.gazetteer.lookup(name).find(({ place: { layer } }) => layer === 'world')?.place
    expect(seat('Damascus')).toMatchObject({ province: 'SY-DI', capitalOf: ['country:SY', 'province:SY-DI'] })
    expect(seat('Raqqa')).toMatchObject({ province: 'SY-RA', capitalOf: ['province:SY-RA'] })
  })

  it('lists terms and names of all its sources', () => {
    expect(ground.data.every(({ licence, attribution }) => licence && attribution !== undefined)).toBe(true)
    expect(ground.data.find(({ id }) => id === 'airfields')?.licence).toBe('ODbL 1.0')
  })
})
