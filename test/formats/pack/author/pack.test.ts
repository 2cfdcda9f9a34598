import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import '../../../../src/core/geo/overlay/clipping.ts'
import { frontOn } from '../../../../src/core/front/day.ts'
import type { Place } from '../../../../src/core/model.ts'
import { checkFolder } from '../../../../src/dev/data/data-check.ts'
import type { Authored, AuthoredEvent } from '../../../../src/formats/pack/author/authored.ts'
import { authoredPack, packArchive } from '../../../../src/formats/pack/author/pack.ts'
import { readPackArchive } from '../../../../src/formats/pack/archive.ts'
import type { Drawing } from '../../../../src/present/drawing.ts'
import { drawnAs } from '../../../../src/present/palette.ts'

let made = 0
const drawing = (by: Partial<Drawing>): Drawing => ({
  id: `d${made++}`,
  shape: 'point',
  geometry: { type: 'Point', coordinates: [43.1, 36.3] },
  title: '',
  holder: '',
  source: 'Reuters, 3 March 2017',
  note: '',
  from: '2017-03-01',
  to: null,
  colour: null,
  ...by,
})
const point = (title: string, holder: string, lon: number, lat: number, by: Partial<Drawing> = {}) =>
  drawing({ title, holder, geometry: { type: 'Point', coordinates: [lon, lat] }, ...by })
const square = (title: string, holder: string, [west, south, east, north]: readonly [number, number, number, number]) =>
  drawing({
    shape: 'polygon',
    title,
    holder,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  })
const place = (id: string, name: string, lon: number, lat: number): Place => ({
  id,
  name,
  nameAr: null,
  aliases: [],
  type: 'town',
  lon,
  lat,
  accuracyMetres: 500,
  extentMetres: 0,
  population: null,
  country: null,
  province: null,
  outline: null,
  capitalOf: [],
  layer: 'draft',
  source: 'GeoNames',
  note: null,
})
const mosul: Authored = {
  title: 'Mosul, March 2017',
  from: '2017-03-01',
  to: '2017-03-31',
  licence: 'CC BY 4.0',
  attribution: '',
  reachMetres: 15_000,
  holders: [
    {
      key: 'Iraqi army',
      en: 'Iraqi army',
      ar: 'الجيش العراقي',
      drawnAs: 'other-2',
      words: ['Baghdad', 'iraqi forces'],
    },
    { key: 'isis', en: 'Islamic State', ar: '', drawnAs: 'isis', words: [] },
  ],
  places: [],
  named: [],
  names: new Map(),
  events: [],
  drawings: [point('Bartella', 'Iraqi army', 43.38, 36.35), point('Mosul', 'isis', 43.12, 36.34)],
}

function packOf(authored: Authored) {
  const result = authoredPack(authored)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const read = readPackArchive([{ name: 'own.zip', bytes: packArchive(result) }])
  if ('errors' in read) throw new Error(read.errors.join('\n'))
  return { ...result, pack: read.pack }
}
/** What `npm run data:check` says of the pack's files on a disk. */
function dataCheck(authored: Authored): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'groundline-author-'))
  try {
    for (const [name, bytes] of Object.entries(unzipSync(packArchive(packOf(authored))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    return checkFolder(join(folder, 'mosul-march-2017'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
const faults = (by: Partial<Authored>): readonly unknown[] => {
  const result = authoredPack({ ...mosul, ...by })
  return 'faults' in result ? result.faults : []
}

describe('a pack of drawn points', () => {
  it('is accepted by data:check when it is unpacked', () => expect(dataCheck(mosul)).toEqual([]))

  it('has a front line between two holders, in the colours that were chosen', () => {
    const { pack } = packOf(mosul)
    const day = frontOn(pack, '2017-03-05')
    expect(day.lines.length).toBeGreaterThan(0)
    expect(day.areas.map(({ holder }) => drawnAs(holder)).toSorted()).toContain('other-2')
    expect(Object.keys(pack.holders ?? {})[1]).toBe('isis')
  })

  it('lets the next record of a place end the one before', () => {
    const taken = point('Mosul', 'Iraqi army', 43.12, 36.34, { from: '2017-03-10' })
    const { pack } = packOf({ ...mosul, drawings: [taken, ...mosul.drawings] })
    expect(pack.places).toHaveLength(2)
    expect(pack.control.filter(({ placeId }) => placeId === 'mosul').map(({ from, to }) => [from, to])).toEqual([
      ['2017-03-01', '2017-03-09'],
      ['2017-03-10', null],
    ])
  })

  it('takes the place of that name that the draft has, rather than a second one', () => {
    const { pack } = packOf({ ...mosul, named: [place('geonames:99072', 'Mosul', 43.118, 36.335)] })
    expect(pack.places.find(({ id }) => id === 'mosul')).toMatchObject({
      type: 'town',
      lon: 43.118,
      sameAs: ['geonames:99072'],
    })
  })
})

describe('what the author tells besides', () => {
  const erbil = place('geonames:95446', 'Erbil', 44.01, 36.19)
  const bartella = `draft:${mosul.drawings[0]!.id}`
  const event: AuthoredEvent = {
    kind: 'airstrike',
    placeId: bartella,
    actor: 'coalition',
    from: '2017-03-04',
    to: '',
    stated: '7 km from the town',
    source: 'AP, 4 March 2017',
    url: 'https://example.org/1',
  }
  const coalition = { key: 'coalition', en: 'US-led coalition', ar: '', drawnAs: drawnAs('coalition'), words: [] }
  const told: Authored = {
    ...mosul,
    named: [erbil],
    holders: [...mosul.holders, coalition],
    names: new Map([
      [bartella, { ar: 'برطلة', aliases: ['Bartalla', 'Bartilla', 'Bartella'], type: 'town' }],
      ['geonames:95446', { ar: '', aliases: ['Hewler'], type: null }],
    ]),
    events: [
      event,
      { ...event, source: 'Reuters, 5 March 2017', stated: '10 km from the town', url: ' ' },
      { ...event, kind: 'launch', placeId: 'geonames:95446', from: '2017-03-01', to: '2017-03-03', actor: 'isis' },
    ],
  }

  it('is in the pack: events by day, each outlet its own, at places that nobody held too', () => {
    const { pack, files } = packOf(told)
    expect(pack.events.map(({ id, placeId, actor, statedFigures }) => [id, placeId, actor, statedFigures])).toEqual([
      ['2017-03-01-launch-erbil', 'erbil', 'isis', '7 km from the town'],
      ['2017-03-04-airstrike-bartella', 'bartella', 'coalition', '7 km from the town'],
      ['2017-03-04-airstrike-bartella-2', 'bartella', 'coalition', '10 km from the town'],
    ])
    expect(pack.events.map(({ url }) => url)).toEqual(['https://example.org/1', 'https://example.org/1', null])
    expect(pack.control.map(({ placeId }) => placeId)).not.toContain('erbil')
    expect((files.pack as { attribution: string }).attribution).toContain('AP, 4 March 2017')
  })

  it('is in the pack: names and kinds of places, and what texts call a holder', () => {
    const { pack } = packOf(told)
    const named = (id: string) => pack.places.find((one) => one.id === id)
    expect(named('bartella')).toMatchObject({ nameAr: 'برطلة', aliases: ['Bartalla', 'Bartilla'], type: 'town' })
    expect(named('erbil')).toMatchObject({ nameAr: null, aliases: ['Hewler'], type: 'town' })
    expect(Object.values(pack.holders ?? {})[0]?.words).toEqual(['iraqi army', 'baghdad', 'iraqi forces'])
  })

  it('is as whole as a pack from files: data:check accepts it', () => expect(dataCheck(told)).toEqual([]))

  it.each<[string, Partial<AuthoredEvent>, readonly string[]]>([
    ['a place that is gone', { placeId: 'draft:gone' }, ['place']],
    ['nobody who did it', { actor: '' }, ['actor']],
    ['no whole day', { from: '', to: '2017-03' }, ['from', 'to']],
    ['days turned round', { to: '2017-03-02' }, ['order']],
    ['days outside the pack', { from: '2017-04-04' }, ['outside']],
    ['no words and no source', { stated: ' ', source: '' }, ['stated', 'source']],
    ['a link that is none', { url: 'javascript:alert(1)' }, ['url']],
    ['a kind that is none', { kind: 'Air strike!' }, ['kind']],
  ])('says which event has %s', (_, by, lacks) => {
    const result = authoredPack({ ...told, events: [event, { ...event, ...by }] })
    expect('faults' in result ? result.faults : []).toEqual(
      lacks.map((one) => ({ fault: 'event', number: 2, lacks: one })),
    )
  })
})

describe('a pack of drawn areas', () => {
  const area = square('East bank', 'Iraqi army', [43.3, 36.2, 43.6, 36.5])
  it('says of the places within who holds them, as inferred', () => {
    const { pack } = packOf({
      ...mosul,
      places: [place('draft:b', 'Bartella', 43.38, 36.35)],
      named: [place('geonames:1', 'Qaraqosh', 43.37, 36.27), place('geonames:2', 'Erbil', 44.0, 36.2)],
      drawings: [area, mosul.drawings[1]!],
    })
    expect(
      pack.control.filter(({ holder }) => holder !== 'isis').map(({ placeId, basis }) => [placeId, basis]),
    ).toEqual([
      ['bartella', 'inferred'],
      ['qaraqosh', 'inferred'],
    ])
    expect(pack.places.map(({ id }) => id)).not.toContain('erbil')
  })

  it('does not overrule a point, and stands for itself where no place is in it', () => {
    const { pack } = packOf({ ...mosul, drawings: [area, point('Bartella', 'isis', 43.38, 36.35), mosul.drawings[1]!] })
    expect(new Set(pack.control.map(({ holder }) => holder))).toEqual(new Set(['isis']))
    const alone = packOf({ ...mosul, drawings: [area, mosul.drawings[1]!] }).pack
    expect(alone.control.find(({ placeId }) => placeId === 'east-bank')?.reachMetres).toBeCloseTo(16_900, -3)
  })
})

describe('what lacks is said plainly', () => {
  it.each([
    ['no title', { title: ' ' }, [{ fault: 'title' }]],
    ['no days', { from: '', to: '2017' }, [{ fault: 'from' }, { fault: 'to' }]],
    ['days turned round', { from: '2017-04-01' }, [{ fault: 'order' }]],
    ['no licence', { licence: '' }, [{ fault: 'licence' }]],
    ['no reach', { reachMetres: Number.NaN }, [{ fault: 'reach' }]],
    ['nothing drawn', { drawings: [] }, [{ fault: 'nothing' }]],
    [
      'a holder without a name',
      { holders: [{ ...mosul.holders[0]!, en: '' }, mosul.holders[1]!] },
      [{ fault: 'holder', what: 'Iraqi army' }],
    ],
    [
      'no title, source or whole day',
      { drawings: [point('', 'isis', 43, 36, { source: '', from: '2017-03' }), mosul.drawings[0]!] },
      [
        { fault: 'name', what: 'point, isis' },
        { fault: 'source', what: 'point' },
        { fault: 'day', what: 'point' },
      ],
    ],
  ] as const)('%s', (_, by, expected) => {
    expect(faults(by)).toEqual(expected)
  })

  it('of records that run into one another too', () => {
    const overlapping = [
      point('Mosul', 'isis', 43.12, 36.34, { to: '2017-03-20' }),
      point('Mosul', 'Iraqi army', 43.12, 36.34, { from: '2017-03-10' }),
    ]
    expect(faults({ drawings: overlapping })).toMatchObject([
      { fault: 'pack', what: expect.stringContaining('runs into') as string },
    ])
  })

  it('whatever is drawn: a sound pack or a fault, never an error', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'الموصل', 'isis', ''))
    const any = fc.record({
      title: text,
      holder: text,
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      from: fc.constantFrom(null, '2017-03-02', '2017', '2017-02-30'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (list) => {
        const drawings = list.map(({ title, holder, lon, lat, from }) => point(title, holder, lon, lat, { from }))
        const holders = [...new Set(drawings.map(({ holder }) => holder))]
          .filter((key) => key !== '')
          .map((key) => ({ key, en: key, ar: '', drawnAs: drawnAs(key), words: [] }))
        const result = authoredPack({ ...mosul, drawings, holders })
        return 'faults' in result
          ? result.faults.length > 0
          : 'pack' in readPackArchive([{ name: 'a.zip', bytes: packArchive(result) }])
      }),
      { numRuns: 60 },
    )
  })
})
