import '../../../../src/core/geo/overlay/clipping.ts'
import { describe, expect, it } from 'vitest'
import { openOwn } from '../../../../src/app/features/gazetteers/layers.ts'
import { sourcesOf, termsOf } from '../../../../src/app/features/gazetteers/sources.ts'
import { WorkerGround } from '../../../../src/app/features/gazetteers/worker-ground.ts'
import { check } from '../../../../src/core/index.ts'
import type { Place } from '../../../../src/core/model.ts'
import { memoryLayer } from '../../../../src/core/place/memory.ts'
import { writeIndex } from '../../../../src/core/place/index/index-write.ts'

const place = (id: string, name: string, lon: number, lat: number, more: Partial<Place> = {}): Place => ({
  id,
  name,
  nameAr: null,
  aliases: [],
  type: 'village',
  lon,
  lat,
  accuracyMetres: 100,
  extentMetres: 0,
  population: null,
  country: 'SY',
  province: null,
  outline: null,
  capitalOf: [],
  layer: 'world',
  source: 'test',
  ...more,
})
const meta = { id: 'mine', version: '2026-01-01', licence: 'not stated', attribution: 'mine.csv' }
const index = writeIndex([place('mine:1', 'Zarqoub', 38, 36)], meta)
const kept = (bytes: Uint8Array | null) => () => Promise.resolve(bytes)

describe('the user’s own gazetteers in the worker', () => {
  it('are opened as a layer of their own, with what they are named as', async () => {
    const { layers, loaded, faults } = await openOwn(['a'], kept(index))
    expect(layers.map(({ layer, size }) => [layer, size])).toEqual([['own', 1]])
    expect(loaded).toEqual([meta])
    expect(faults).toEqual([])
  })

  it.each<[string, Uint8Array | null, RegExp]>([
    ['damaged bytes', index.slice(0, 100), /damaged/],
    ['another version', Uint8Array.from(index, (byte, at) => (at === 8 ? 99 : byte)), /another version/],
    ['bytes that are gone', null, /no longer/],
    ['noise', new Uint8Array(50).fill(7), /damaged/],
  ])('say what is wrong with %s, and leave the others in use', async (_, bytes, message) => {
    const read = (id: string) => Promise.resolve(id === 'bad' ? bytes : index)
    const { layers, faults } = await openOwn(['bad', 'good'], read)
    expect(layers).toHaveLength(1)
    expect(faults).toEqual([{ id: 'bad', message: expect.stringMatching(message) }])
  })

  it('say when the browser refuses to read', async () => {
    const { faults } = await openOwn(['a'], () => Promise.reject(new Error('blocked')))
    expect(faults).toEqual([{ id: 'a', message: 'blocked' }])
  })
})

describe('the ground of the worker', () => {
  const world = memoryLayer([place('w:1', 'Raqqa', 39, 36, { population: 200_000, type: 'city' })], 'world')
  const near = 'Zarqoub, 10 km west of Raqqa, fell.'
  const far = 'Zarqoub, 250 km west of Raqqa, fell.'
  const verdictOf = (grounds: WorkerGround, text = near) => check(text, grounds.ground!).findings[0]?.verdict

  it('is none until the built data is there', () => expect(new WorkerGround().ground).toBeNull())

  it('judges a claim that only an own gazetteer can, and no longer when it is off', async () => {
    const grounds = new WorkerGround()
    grounds.built({ packs: [], layers: [world] })
    expect(verdictOf(grounds)).toBe('undecided')
    grounds.own(await openOwn(['a'], kept(index)))
    expect(verdictOf(grounds, far)).toBe('disagrees')
    expect(grounds.ground?.data.map(({ id }) => id)).toContain('mine')
    grounds.own(await openOwn([]))
    expect(verdictOf(grounds)).toBe('undecided')
  })

  it('puts the draft’s own places first', async () => {
    const grounds = new WorkerGround()
    grounds.built({ packs: [], layers: [world] })
    grounds.own(await openOwn(['a'], kept(index)))
    grounds.places([place('draft:1', 'Zarqoub', 38.889, 36, { layer: 'draft' })])
    expect(verdictOf(grounds)).toBe('agrees')
  })

  it('is put together again only when something has changed', () => {
    const grounds = new WorkerGround()
    grounds.built({ packs: [], layers: [world] })
    const first = grounds.ground
    grounds.places([])
    expect(grounds.ground).toBe(first)
    grounds.places([place('draft:1', 'X', 1, 1)])
    expect(grounds.ground).not.toBe(first)
  })
})

describe('sources of a gazetteer', () => {
  const from = (source: string) => ({ place: place('a', 'b', 1, 1, { source }) })
  it('are listed once, the most frequent first, at most five', () => {
    const many = [...'abcdefg'].map(from)
    expect(sourcesOf([from('b'), from('GeoNames 12 (CC BY 4.0)'), from('GeoNames 13 (CC BY 4.0)'), ...many])).toEqual([
      'b',
      'GeoNames (CC BY 4.0)',
      'a',
      'c',
      'd',
    ])
  })
  it.each([
    [['GeoNames (CC BY 4.0)'], 'CC-BY-4.0'],
    [['GeoNames (CC BY 4.0)', 'me'], 'not stated'],
    [[], 'not stated'],
  ])('%j is under %s', (sources, licence) => expect(termsOf(sources, 'f.csv').licence).toBe(licence))
})
