import { describe, expect, it } from 'vitest'
import { createGround } from '../../../src/core/ground.ts'
import { layered } from '../../../src/core/place/gazetteer.ts'
import { memoryLayer } from '../../../src/core/place/memory.ts'
import { place } from './build.ts'

const dam = place('tabqa_dam', 'Tabqa Dam', { type: 'dam', layer: 'theatre', aliases: ['Tabqa'] })
const tabqa = place('tabqa', 'Tabqa', { layer: 'theatre', population: 87_880, nameAr: 'الطبقة' })
const farTabka = place('geonames:1', 'Tabka', { population: 10, country: 'SD' })
const raqqa = place('geonames:2', 'Raqqa', { population: 177_636 })
const raqqaProvince = place('province:SY-RA', 'Raqqa', { type: 'province', extentMetres: 79_000 })
const syria = place('country:SY', 'Syria', { type: 'country' })
const mine = place('mine', 'Hill 402', { layer: 'draft', type: 'hill', aliases: ['Raqqa'] })

const world = memoryLayer(
  [
    farTabka,
    raqqaProvince,
    raqqa,
    {
      place: syria,
      uses: [
        { name: 'Syrian', use: 'demonym' },
        { name: 'Syr.', use: 'abbreviation' },
      ],
    },
  ],
  'world',
)
const gazetteer = layered([world, memoryLayer([dam, tabqa], 'theatre'), memoryLayer([mine], 'draft')])
const found = (name: string) => gazetteer.lookup(name).map((match) => `${match.place.id} ${match.match}`)

describe('lookup', () => {
  it.each([
    ['Raqqa', ['mine exact', 'geonames:2 exact', 'province:SY-RA exact']],
    ['ar-Raqqah', ['mine folded', 'geonames:2 folded', 'province:SY-RA folded']],
    ['Tabqa', ['tabqa exact', 'tabqa_dam exact']],
    ['الطبقه', ['tabqa folded']],
    ['Tabka', ['tabqa variant', 'tabqa_dam variant', 'geonames:1 exact']],
    ['Tabkah', ['tabqa variant', 'tabqa_dam variant', 'geonames:1 folded']],
    ['hill 402', ['mine folded']],
  ])('finds %s, the draft before the theatre before the world', (name, expected) => {
    expect(found(name)).toEqual(expected)
  })

  const unknown = ['', ' ', '-', 'Raq', 'Aleppo', 'at Raqqa', 'al', '402', 'x'.repeat(5000)]
  it.each(unknown)('finds nothing for "%s"', (name) => {
    expect(found(name)).toEqual([])
    expect(gazetteer.has(name)).toBe(false)
  })

  it('asks the world for variants only where nothing bears the name', () => {
    const far = layered([memoryLayer([raqqa, farTabka], 'world')])
    expect(far.lookup('Rakka').map(({ match }) => match)).toEqual(['variant'])
    expect(far.lookup('Tabka').map(({ match }) => match)).toEqual(['exact'])
  })

  it('knows demonyms by their capital and abbreviations by capitals or full stops', () => {
    const use = (name: string) => gazetteer.lookup(name).map((match) => match.use ?? 'name')
    expect(['Syrian', 'syrian', 'Syr.', 'SYR', 'Syr', 'syr.', 'syria'].map(use)).toEqual([
      ['demonym'],
      [],
      ['abbreviation'],
      ['abbreviation'],
      [],
      [],
      ['name'],
    ])
    expect(gazetteer.has('syr')).toBe(false)
  })

  it('gives the same answer when asked again', () => {
    expect(gazetteer.lookup('Raqqa')).toBe(gazetteer.lookup('Raqqa'))
  })
})

describe('suggest', () => {
  it.each([
    ['Taqba', ['tabqa', 'tabqa_dam', 'geonames:1']],
    ['Raqa', ['mine', 'geonames:2', 'province:SY-RA']],
    ['Syrla', ['country:SY']],
    ['Raqqaz', ['mine', 'geonames:2', 'province:SY-RA']],
  ])('says what %s may be meant to be, nearest first', (name, expected) => {
    const ids = gazetteer.suggest(name).map(({ id }) => id)
    expect(ids[0]).toBe(expected[0])
    expect(ids.every((id) => expected.includes(id))).toBe(true)
  })

  it.each(['', 'Hom', 'Zzzzz', 'Washington'])('has no suggestion for "%s"', (name) => {
    expect(gazetteer.suggest(name)).toEqual([])
  })

  it('gives no more than asked for', () => {
    expect(gazetteer.suggest('Raqa', 1)).toHaveLength(1)
  })
})

describe('a ground', () => {
  it('puts the draft before the packs before the world, and an outline of a pack before one of the world', () => {
    const outline = (id: string, source: string) => ({
      id,
      source,
      accuracyMetres: 1,
      geometry: {
        type: 'LineString' as const,
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    })
    const pack = {
      id: 'pack',
      title: 'A pack',
      version: '1',
      licence: 'CC0-1.0',
      from: '2016-06-01',
      to: '2016-06-22',
      extent: [36, 34, 41, 37] as const,
      places: [tabqa],
      outlines: [outline('river', 'pack')],
      control: [],
      events: [],
    }
    const ground = createGround({
      packs: [pack],
      layers: [world],
      draftPlaces: [mine],
      data: [{ id: 'world', version: '2', licence: 'x' }],
      outlines: {
        get: (id) => (id === 'sea' || id === 'river' ? outline(id, 'world') : null),
        around: () => ({ country: 'country:SY', province: null }),
      },
    })
    expect(ground.gazetteer.lookup('Raqqa')[0]?.place.id).toBe('mine')
    expect(ground.gazetteer.get('tabqa')?.name).toBe('Tabqa')
    expect(['river', 'sea', 'lake'].map((id) => ground.outlines.get(id)?.source ?? null)).toEqual([
      'pack',
      'world',
      null,
    ])
    expect(ground.outlines.around(39, 36).country).toBe('country:SY')
    expect(ground.data.map(({ id }) => id)).toEqual(['world', 'pack'])
  })
})

describe('a reader’s own list beside the world', () => {
  const at = (lon: number, lat: number) => ({ lon, lat, country: 'IQ' })
  const capital = place('geonames:9', 'Baghdad', {
    type: 'city',
    population: 7_200_000,
    capitalOf: ['country:IQ'],
    ...at(44.4, 33.34),
  })
  const own = place('iq:1', 'Baghdad', { type: 'village', layer: 'own', ...at(44.333, 33.387) })
  const hamlet = place('iq:2', 'Baghdad', { type: 'village', layer: 'own', ...at(42.5, 35.5) })
  const riyad = place('iq:3', 'Mahmudiyah', { type: 'village', layer: 'own', ...at(45, 32) })
  const town = place('geonames:10', 'Mahmoudia', { population: 90_000, ...at(44.36, 33.06) })
  const both = layered([memoryLayer([capital, town], 'world'), memoryLayer([own, hamlet, riyad], 'own')])
  const matches = both.lookup('Baghdad').map((match) => match.place)

  it('keeps its point of a city, and what the world knows of it', () => {
    expect(matches.find(({ id }) => id === 'iq:1')).toMatchObject({
      lon: 44.333,
      type: 'city',
      capitalOf: ['country:IQ'],
      population: 7_200_000,
      sameAs: ['geonames:9'],
    })
  })

  it('leaves a namesake farther off alone', () => {
    expect(matches.find(({ id }) => id === 'iq:2')).toEqual(hamlet)
  })

  it('does not hide a spelling of a town behind a village of which only the name is known', () => {
    const names = both.lookup('Mahmudiyah').map((match) => `${match.place.id} ${match.match}`)
    expect(names).toEqual(['iq:3 exact', 'geonames:10 variant'])
  })
})

describe('all villages of a country beside the world', () => {
  const at = (lon: number, lat: number) => ({ lon, lat, country: 'SY' })
  const known = [
    place('geonames:1', 'Homs', {
      type: 'city',
      population: 775_000,
      capitalOf: ['province:SY-HI'],
      ...at(36.72, 34.73),
    }),
    place('press:rawda', 'Rawda', { type: 'village', country: 'EG', lon: 33.35, lat: 31.04 }),
    place('geonames:2', 'Saraqib', { type: 'town', population: 30_000, ...at(36.81, 35.86) }),
    place('geonames:3', 'Moved', { type: 'village', ...at(37, 35) }),
  ]
  const listed = [
    place('sy:1', 'Homs', { type: 'village', layer: 'own', ...at(36.75, 34.7) }),
    place('sy:2', 'Rawda', { type: 'village', layer: 'own', ...at(38, 35) }),
    place('sy:3', 'Saraqib', { type: 'village', layer: 'own', nameAr: 'سراقب', ...at(36.8, 35.86) }),
    place('geonames:3', 'Moved', { type: 'village', layer: 'own', ...at(37.1, 35) }),
  ]
  const filler = Array.from({ length: 2000 }, (_, index) =>
    place(`sy:f${index}`, `Filler ${index}`, { type: 'village', layer: 'own', ...at(40, 35) }),
  )
  const both = layered([memoryLayer(known, 'world'), memoryLayer([...listed, ...filler], 'own')])
  const ids = (name: string) => both.lookup(name).map(({ place: { id }, ofMany }) => `${id}${ofMany ? ' of many' : ''}`)

  it.each([
    ['Homs', ['geonames:1']],
    ['Saraqib', ['geonames:2']],
    ['Rawda', ['press:rawda', 'sy:2 of many']],
    ['Filler 7', ['sy:f7 of many']],
    ['Moved', ['geonames:3']],
  ])('know %s once, as the world does where it has it', (name, expected) => {
    expect(ids(name)).toEqual(expected)
  })

  it('add what the world does not know, and doubt a point that two states of a list put elsewhere', () => {
    const [town, moved] = ['Saraqib', 'Moved'].map((name) => both.lookup(name)[0]!.place)
    expect(town).toMatchObject({ lon: 36.81, type: 'town', nameAr: 'سراقب', sameAs: ['sy:3'] })
    expect(moved).toMatchObject({ lon: 37, layer: 'world' })
    expect(moved!.accuracyMetres).toBeGreaterThan(9000)
  })
})
