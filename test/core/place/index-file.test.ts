import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureTypes, type Place } from '../../../src/core/model.ts'
import { fold } from '../../../src/core/place/names/fold.ts'
import { openIndex, type IndexLayer } from '../../../src/core/place/index/index-file.ts'
import { formatVersion } from '../../../src/core/place/index/index-format.ts'
import { writeIndex } from '../../../src/core/place/index/index-write.ts'
import type { Entry } from '../../../src/core/place/layer.ts'
import { nameKey } from '../../../src/core/place/names/name-key.ts'
import { place } from './build.ts'

const meta = { id: 'test', version: '1', licence: 'CC0-1.0', attribution: 'nobody' }

function open(places: readonly (Place | Entry)[]): IndexLayer {
  const opened = openIndex(writeIndex(places, meta))
  if ('error' in opened) throw new Error(opened.error.message)
  return opened.index
}

const ids = (layer: IndexLayer, name: string) => layer.named(nameKey(name)).map((match) => match.place.id)

const raqqa = place('geonames:172955', 'Ar Raqqah', {
  nameAr: 'الرقة',
  aliases: ['Raqqa', 'Rakka'],
  type: 'city',
  lon: 39.00788,
  lat: 35.95283,
  population: 177_636,
  extentMetres: 4500,
  country: 'SY',
  province: 'SY-RA',
  capitalOf: ['province:SY-RA'],
  source: 'GeoNames 172955',
})
const province = place('province:SY-RA', 'Raqqa', { type: 'province', outline: 'province:SY-RA', extentMetres: 0 })
const springfields = [3, 9, 5].map((id) => place(`geonames:${id}`, 'Springfield', { population: id * 1000 }))

describe('an index', () => {
  const index = open([raqqa, province, ...springfields])

  it.each([raqqa, province, springfields[0]!])('gives back $id as it was', (one) => {
    const { aliases, ...rest } = index.get(one.id)!
    const { aliases: expected, ...others } = one
    expect(rest).toEqual(others)
    expect(aliases).toEqual(expect.arrayContaining([...expected]))
  })

  it('finds names however they are written', () => {
    for (const name of ['Raqqa', 'ar-Raqqah', 'RAKKA', 'الرقه']) expect(ids(index, name)).toContain(raqqa.id)
  })

  it('says how the name was met', () => {
    const match = (name: string) => index.named(nameKey(name)).find(({ place: { id } }) => id === raqqa.id)?.match
    expect([match('Ar Raqqah'), match('Raqqa'), match('RAQQA'), match('ar-Raqqa')]).toEqual([
      'exact',
      'exact',
      'folded',
      'folded',
    ])
  })

  it('puts the most prominent first', () => {
    expect(ids(index, 'Springfield')).toEqual(['geonames:9', 'geonames:5', 'geonames:3'])
  })

  it('finds spelling variants apart from names', () => {
    expect(ids(index, 'Raqqeh')).toEqual([])
    expect(index.variants(nameKey('Raqqeh')).map(({ place: { id } }) => id)).toContain(raqqa.id)
  })

  it('keeps what a name is of its place', () => {
    const uses = [
      { name: 'Syrian', use: 'demonym' },
      { name: 'Syr.', use: 'abbreviation' },
    ] as const
    const layer = open([{ place: place('country:SY', 'Syria', { type: 'country' }), uses }])
    const use = (name: string) => layer.named(nameKey(name)).map((match) => match.use)
    expect([use('Syrian'), use('Syr.'), use('Syria')]).toEqual([['demonym'], ['abbreviation'], [undefined]])
  })

  it.each([
    ['Sprinfield', 1],
    ['Sprignfield', 1],
    ['Zpringfeld', 2],
  ])('suggests for %s', (name, edits) => {
    expect(index.close(nameKey(name), 1)).toMatchObject([{ place: { id: 'geonames:9' }, edits }])
  })

  it.each(['Spr', 'Winterfell', ''])('suggests nothing for "%s"', (name) => {
    expect(index.close(nameKey(name), 3)).toEqual([])
  })

  it.each(['', 'geonames:', 'geonames:4', 'geonames:x', 'province:SY', 'raqqa', 'geonames:1729550000'])(
    'has no place "%s"',
    (id) => {
      expect(index.get(id)).toBeNull()
    },
  )

  it('holds no place at all, or a place without letters', () => {
    expect(ids(open([]), 'Raqqa')).toEqual([])
    expect(open([place('a:1', '---')]).get('a:1')?.name).toBe('---')
  })
})

describe('writing and opening', () => {
  const letters = fc.constantFrom(..."abcehkoqrstuy  -'áßłİالرقةдж東京😀")
  const name = fc.oneof(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), fc.string({ unit: 'binary' }))
  const places = fc.uniqueArray(
    fc.record({
      number: fc.nat(1_000_000),
      name,
      aliases: fc.array(name, { maxLength: 4 }),
      type: fc.constantFrom(...featureTypes),
      lon: fc.integer({ min: -18_000_000, max: 18_000_000 }),
      lat: fc.integer({ min: -9_000_000, max: 9_000_000 }),
      population: fc.option(fc.nat(40_000_000)),
    }),
    { selector: ({ number }) => number, maxLength: 60 },
  )

  it('finds every name again, and every place', () => {
    fc.assert(
      fc.property(places, (list) => {
        const all = list.map(({ number, lon, lat, ...rest }) =>
          place(`geonames:${number}`, rest.name, { ...rest, lon: lon / 100_000, lat: lat / 100_000 }),
        )
        const layer = open(all)
        for (const one of all) {
          const { aliases: _, name: __, ...found } = layer.get(one.id)!
          const { aliases, name: written, ...expected } = one
          expect(found).toEqual(expected)
          for (const each of [written, ...aliases].filter((text) => fold(text) !== '')) {
            expect(ids(layer, each)).toContain(one.id)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('finds one name among many of one sound, across blocks', () => {
    const many = Array.from(
      { length: 200 },
      (_, at) => `${'k'.repeat(1 + (at % 3))}a${'q'.repeat(1 + (at % 60))}i ${at}`,
    )
    const layer = open(many.map((each, at) => place(`n:${at}`, each)))
    many.forEach((each, at) => expect(ids(layer, each)).toContain(`n:${at}`))
  })
})

describe('variants', () => {
  it('are all found where they fill several blocks, among neighbours of other sounds', () => {
    const spellings = Array.from({ length: 128 }, (_, bits) =>
      'kakakakakakaka'.replace(/k/g, (_letter, at: number) => (((bits >> (at / 2)) & 1) === 1 ? 'q' : 'k')),
    )
    const others = Array.from({ length: 90 }, (_, at) => `kakakakakak${'bcdfglmnrst'[at % 11]}a ${at}`)
    const layer = open([...spellings, ...others].map((name, at) => place(`n:${at}`, name)))
    const found = layer.variants(nameKey('qaqaqaqaqaqaqa')).map((match) => match.place.name.toLowerCase())
    expect(found.toSorted()).toEqual(spellings.toSorted())
    expect(layer.hasVariant(nameKey('kakakakakakama'))).toBe(false)
  })
})

describe('a file that is no good index', () => {
  const file = writeIndex([raqqa, province, ...springfields], meta)
  const code = (bytes: Uint8Array) => {
    const opened = openIndex(bytes)
    return 'error' in opened ? opened.error.code : null
  }

  it('is named for what it is', () => {
    const newer = file.slice()
    newer[8] = formatVersion + 1
    expect([code(new Uint8Array()), code(new Uint8Array(100)), code(newer), code(file.subarray(0, -1))]).toEqual([
      'not-an-index',
      'not-an-index',
      'wrong-version',
      'truncated',
    ])
  })

  it('says what to do', () => {
    const opened = openIndex(file.subarray(0, 40))
    expect(opened).toMatchObject({ error: { message: expect.stringMatching(/cut off: fetch or build it again/) } })
  })

  it('is an error or still answers, at whatever length it is cut and whatever byte is wrong', () => {
    for (let length = 0; length < file.length; length++) expect(code(file.subarray(0, length))).not.toBeNull()
    for (let at = 0; at < file.length; at++) {
      const wrong = file.slice()
      wrong[at] = wrong[at]! ^ 0x55
      const opened = openIndex(wrong)
      if ('error' in opened) continue
      expect(Array.isArray(opened.index.named(nameKey('Raqqa')))).toBe(true)
      expect(Array.isArray(opened.index.close(nameKey('Sprinfield'), 3))).toBe(true)
    }
  })
})
