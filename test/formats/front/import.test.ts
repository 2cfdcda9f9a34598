import { strToU8, zipSync } from 'fflate'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { frontOn } from '../../../src/core/front/day.ts'
import '../../../src/core/front/day.ts'
import { drawnAt } from '../../../src/core/front/drawn-at.ts'
import { clip, union } from '../../../src/core/geo/overlay/areas.ts'
import { areaSquareMetres } from '../../../src/core/geo/surface.ts'
import type { TheatrePack } from '../../../src/core/model.ts'
import type { FrontChoices, FrontFile } from '../../../src/formats/front/import.ts'
import { importFront } from '../../../src/formats/front/import.ts'
import { readGeoJson, writeGeoJson } from '../../../src/formats/geojson/index.ts'
import { readPackArchive } from '../../../src/formats/pack/archive.ts'
import { packFiles } from '../../../src/formats/pack/write.ts'
import { frontFeatures } from '../../../src/present/features.ts'
import { area, mapFile, ring, square, textFile } from './maps.ts'

const today = '2026-11-30'
const imported = (files: readonly FrontFile[], choices: FrontChoices = {}) => importFront(files, choices, { today })

async function pack(files: readonly FrontFile[], choices: FrontChoices = {}): Promise<TheatrePack> {
  const read = await imported(files, choices)
  if (!read.pack) throw new Error(JSON.stringify([read.questions, read.errors]))
  return read.pack
}

const day = 'control_2025-10-26.geojson'
const russian = { name: 'Russian-controlled' }

describe('importFront', () => {
  it('takes holder, status and day from the map', async () => {
    const read = await pack([
      mapFile(day, [area([square(38, 48)], russian), area([square(40, 48)], { name: 'grey zone' })]),
    ])
    expect(read.areas!.map(({ holder, status, from, to, label }) => [holder, status, from, to, label])).toEqual([
      ['russia', 'held', '2025-10-26', null, 'Russian-controlled'],
      ['unknown', 'contested', '2025-10-26', null, 'grey zone'],
    ])
    expect([read.from, read.to, read.extent]).toEqual(['2025-10-26', '2025-10-26', [38, 48, 41, 49]])
    expect(Object.keys(read.holders!)).toEqual(['russia', 'ukraine', 'unknown'])
  })

  it.each<readonly [string, readonly FrontFile[], readonly RegExp[]]>([
    [
      'a holder that nobody names',
      [mapFile(day, [area([square(38, 48)], { name: 'Zone A' })])],
      [/Who holds “Zone A” \(1 area\)/],
    ],
    [
      'a day that nobody names',
      [mapFile('control.geojson', [area([square(38, 48)], russian)])],
      [/the day of 1 area or line is not told/],
    ],
    [
      'a day of 2202',
      [mapFile('a.geojson', [area([square(38, 48)], { ...russian, date: '2202-02-03' })])],
      [/2202-02-03 lies in the future/],
    ],
    [
      'two days in one name',
      [mapFile('2025-10-26_2025-10-27.geojson', [area([square(38, 48)], russian)])],
      [/is not told, for its name holds 2 days/],
    ],
  ])('asks about %s', async (_, files, said) => {
    const read = await imported(files)
    expect(read.pack).toBeNull()
    expect(read.questions.map(({ message }) => message)).toEqual(
      said.map((one) => expect.stringMatching(one) as string),
    )
  })

  it('takes the answers', async () => {
    const file = mapFile('a.geojson', [area([square(38, 48)], { name: 'Zone A', date: '2202-02-03' })])
    const read = await pack([file], {
      holder: 'Russian forces',
      day: '2022-02-03',
      outside: 'Ukraine',
      terms: 'CC BY 4.0',
    })
    expect(read.areas!.map(({ holder, from }) => [holder, from])).toEqual([['russia', '2022-02-03']])
    expect([read.outside, read.licence]).toEqual(['ukraine', 'CC BY 4.0'])
    expect(read.attribution).toContain('CC BY 4.0')
  })

  it('knows sides of one’s own', async () => {
    const read = await pack([mapFile(day, [area([square(30, 15)], { name: 'Zone A' })])], { holder: 'RSF' })
    expect(read.areas![0]!.holder).toBe('rsf')
    expect(read.holders!['rsf']).toMatchObject({
      en: 'RSF',
      words: expect.arrayContaining(['rsf', 'rsf forces']) as string[],
    })
  })

  it('never takes the name of a map for a side', async () => {
    const { questions } = await imported([
      mapFile(day, [area([square(38, 48)], { layer_type: 'ukraine_control_map' })]),
    ])
    expect(questions.map(({ about }) => about)).toEqual(['holder'])
  })

  it('makes a series of many files, whatever their order, and names the broken one', async () => {
    const files = ['2025-10-28', '2025-10-26', '2025-10-27'].map((date, at) => mapFile(`c_${date}.geojson`, [area([square(38, 48, at + 1)], russian)])) // prettier-ignore
    const read = await imported([
      ...files,
      textFile('c_2025-10-29.geojson', '{"type": "FeatureCollection", "features": ['),
    ])
    expect(read.days).toEqual(['2025-10-26', '2025-10-27', '2025-10-28'].map((one) => ({ day: one, areas: 1 })))
    expect(read.errors).toEqual([expect.stringMatching(/^c_2025-10-29.geojson: Not valid JSON/)])
    expect(read.pack!.areas!.map(({ from }) => from)).toEqual(['2025-10-26', '2025-10-27', '2025-10-28'])
  })

  it('adds nothing where a file is opened twice, and keeps two files of one day', async () => {
    const one = mapFile('a_2025-10-26.geojson', [area([square(38, 48)], russian)])
    const two = mapFile('a_2025-10-26 (1).geojson', [area([square(41, 48)], russian)])
    const read = await imported([one, { ...one, name: 'copy.geojson' }, two])
    expect(read.pack!.areas).toHaveLength(2)
    expect(read.notes).toEqual([
      'copy.geojson: the same as a_2025-10-26.geojson, and was not added again',
      'a_2025-10-26.geojson and a_2025-10-26 (1).geojson are both of 2025-10-26; the areas of all are kept',
    ])
  })

  it('keeps sources apart, and takes one name for all of them', async () => {
    const files = [
      mapFile('deepstatemap_data_20251026.geojson', [area([square(38, 48)])]),
      mapFile('deepstatemap_data_20251027.geojson', [area([square(38, 48, 2)])]),
      mapFile('our_desk_2025-10-26.geojson', [area([square(39, 48)], russian)]),
    ]
    const { packs, sources } = await imported(files, {
      sources: { 'our desk': { name: 'Our desk', terms: 'internal' } },
    })
    expect(packs.map(({ id, areas, licence }) => [id, areas?.length, licence])).toEqual([['front-deepstate', 2, 'not stated'], ['front-our-desk', 1, 'internal']]) // prettier-ignore
    expect(sources.map(({ key, days }) => [key, days])).toEqual([['DeepState', ['2025-10-26', '2025-10-27']], ['our desk', ['2025-10-26']]]) // prettier-ignore
    expect((await imported(files, { source: 'All' })).packs.map(({ id, areas }) => [id, areas?.length])).toEqual([['front-all', 3]]) // prettier-ignore
  })

  it('groups areas by what they are taken for, and heeds what is said of a group', async () => {
    const file = mapFile(day, [area([square(38, 48)], russian), area([square(40, 48)], { name: 'Zone A' }), area([square(42, 48)], { name: 'Zone A' })]) // prettier-ignore
    const { groups, questions } = await imported([file])
    expect(groups.map(({ label, holder, status, areas }) => [label, holder, status, areas])).toEqual([['Zone A', null, 'held', 2], ['Russian-controlled', 'russia', 'held', 1]]) // prettier-ignore
    const holders = { [questions[0]!.key]: { holder: 'Ukraine', status: 'claimed' }, [groups[1]!.key]: { holder: 'RSF' } } as const // prettier-ignore
    const made = await pack([file], { holders })
    expect(made.areas!.map(({ holder, status }) => [holder, status])).toEqual([['rsf', 'held'], ['ukraine', 'claimed'], ['ukraine', 'claimed']]) // prettier-ignore
    expect(made.holders!['rsf']).toMatchObject({ en: 'RSF' })
  })

  it('takes a day for one file, and leaves the days of others alone', async () => {
    const files = [mapFile('control.geojson', [area([square(38, 48)], russian), area([square(39, 48)], { ...russian, date: '2025-10-20' })]), mapFile(day, [area([square(40, 48)], russian)])] // prettier-ignore
    const made = await pack(files, { source: 'A', days: { 'control.geojson': '2025-10-22', [day]: '2025-01-01' } })
    expect(made.areas!.map(({ from }) => from)).toEqual(['2025-10-20', '2025-10-22', '2025-10-26'])
  })

  it('keeps a day on which the same is drawn as on another', async () => {
    const same = ['2025-10-26', '2025-10-27'].map((date) => mapFile(`c_${date}.geojson`, [area([square(38, 48)], russian)])) // prettier-ignore
    const read = await imported(same)
    expect([read.notes, read.days.map((one) => one.day)]).toEqual([[], ['2025-10-26', '2025-10-27']])
  })

  it('says what it leaves out', async () => {
    const point = {
      type: 'Feature',
      properties: { name: 'Raqqa' },
      geometry: { type: 'Point', coordinates: [38.5, 48.5] },
    }
    const crossing = area([[[38, 48], [39, 49], [39, 48], [38, 49], [38, 48]]], russian) // prettier-ignore
    const { pack: made, notes } = await imported([mapFile(day, [area([square(40, 48)], russian), crossing, point])])
    expect(made!.areas).toHaveLength(2)
    expect(notes).toEqual([
      expect.stringMatching(/crosses itself/),
      expect.stringMatching(/1 feature is neither area nor line/),
    ])
  })

  it('takes hostile names for text', async () => {
    const name = '<img src=x onerror=alert(1)>__proto__'
    const read = await pack([mapFile(day, [area([square(38, 48)], { name, holder: 'Russia' })])])
    expect(read.areas![0]!.label).toBe(name)
    expect(Object.keys(read.holders!)).toEqual(['russia', 'ukraine'])
    const own = await pack([mapFile(day, [area([square(38, 48)], {})])], { holder: '__proto__' })
    expect(Object.keys(own.holders!)).toEqual(['proto'])
  })

  it('is broken off between files', async () => {
    let read = 0
    const files = [mapFile('a_2025-10-26.geojson', [area([square(38, 48)], russian)]), mapFile('b_2025-10-27.geojson', [area([square(38, 48, 2)], russian)])] // prettier-ignore
    const result = await importFront(
      files,
      {},
      { today, isCancelled: () => read >= 1, onProgress: (done) => (read = done) },
    )
    expect([result.pack, read]).toEqual([null, 1])
  })

  const kml = (placemarks: string) => `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Control 26.10.2025</name>${placemarks}</Document></kml>` // prettier-ignore
  const mark = '<Folder><name>Russia</name><Placemark><name>South</name><Polygon><outerBoundaryIs><LinearRing><coordinates>38, 48, 0 39, 48, 0 39, 49, 0 38, 48, 0</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>' // prettier-ignore

  it.each<readonly [string, FrontFile]>([
    ['KML with folders', textFile('a.kml', kml(mark))],
    ['KMZ', { name: 'a_2025-10-26.kmz', bytes: zipSync({ 'doc.kml': strToU8(kml(mark)) }) }],
    ['uMap', textFile('a_2025-10-26.umap', JSON.stringify({ type: 'umap', properties: {}, layers: [{ type: 'FeatureCollection', features: [area([square(38, 48)])], _umap_options: { name: 'Russia' } }] }))], // prettier-ignore
    ['Esri JSON', textFile('a_2025-10-26.json', JSON.stringify({ geometryType: 'esriGeometryPolygon', spatialReference: { wkid: 4326 }, features: [{ attributes: { holder: 'Russia' }, geometry: { rings: [[...square(38, 48)].reverse()] } }] }))], // prettier-ignore
    ['a wrapped collection', textFile('a_2025-10-26.json', JSON.stringify({ value: { type: 'FeatureCollection', features: [area([square(38, 48)], russian)] } }))], // prettier-ignore
    ['GeoJSON lines', textFile('a_2025-10-26.geojsonl', `${JSON.stringify(area([square(38, 48)], russian))}\n${JSON.stringify(area([square(38, 50)], russian))}\n`)], // prettier-ignore
  ])('reads %s', async (_, file) => {
    const read = await pack([file])
    expect(read.areas!.map(({ holder, from }) => [holder, from])[0]).toEqual(['russia', '2025-10-26'])
  })
})

const asArea = (geometry: unknown) => geometry as Polygon | MultiPolygon

function overlap(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): number {
  const [both, all] = [clip(one, other), union([one, other])]
  return both && all ? areaSquareMetres(both) / areaSquareMetres(all) : 0
}

describe('a drawn area', () => {
  const original: Polygon = {
    type: 'Polygon',
    coordinates: [ring([37, 48], 1.5, 900), ring([37, 48], 0.3, 90).reverse()],
  }
  const files = [mapFile(day, [{ type: 'Feature', properties: russian, geometry: original }])]

  it('stays what it is through import, pack, map and export', async () => {
    const made = await pack(files)
    const written = packFiles(made)
    const zip = zipSync(Object.fromEntries(Object.entries(written).map(([part, value]) => [part === 'pack' ? 'pack.json' : `${part}.geojson`, strToU8(JSON.stringify(value))]))) // prettier-ignore
    const opened = readPackArchive([{ name: 'front.zip', bytes: zip }])
    if (!('pack' in opened)) throw new Error(opened.errors.join('\n'))
    expect(opened.pack.areas).toEqual(made.areas)
    const features = frontFeatures(frontOn(opened.pack, '2025-10-26'))
    const exported = readGeoJson(writeGeoJson(features, { version: '1', data: [], date: null, kind: ['front'] }))
    if ('errors' in exported) throw new Error(JSON.stringify(exported.errors))
    const drawn = exported.features.filter(({ properties }) => properties?.['role'] === 'control-area')
    const steps = [
      made.areas![0]!.geometry,
      opened.pack.areas![0]!.geometry,
      asArea(features[0]!.geometry),
      asArea(drawn[0]!.geometry),
    ]
    expect(steps.map((one) => overlap(original, one) >= 0.999)).toEqual([true, true, true, true])
    expect(drawn[0]!.properties).toMatchObject({ derived: false, status: 'held', source: 'control_2025-10-26' })
  })

  it('has its front along its edge, in one line each', async () => {
    const { lines } = frontOn(await pack(files), '2025-10-26')
    expect(lines.map(({ holders, derived }) => [holders, derived])).toEqual([[['russia', 'unknown'], false]])
    expect(lines[0]!.geometry.coordinates.map((line) => line.length)).toEqual([901, 91])
  })

  it('shares its edge with its neighbour as the front between them', async () => {
    const two = [area([square(38, 48)], russian), area([square(39, 48)], { name: 'Ukrainian-controlled' })]
    const { lines } = frontOn(await pack([mapFile(day, two)]), '2025-10-26')
    const between = lines.find(({ holders }) => holders.join() === 'russia,ukraine')
    expect(between?.geometry.coordinates.map((line: Position[]) => line.map(String).sort())).toEqual([
      ['39,48', '39,49'],
    ])
  })

  it('knows inside from outside, and hole from ground', async () => {
    const made = await pack(files)
    const at = (lon: number, lat: number) => drawnAt(made, '2025-10-26', [lon, lat])?.holder
    expect([at(37, 47.4), at(37, 48), at(39, 48), at(37, 60)]).toEqual(['russia', 'unknown', 'unknown', undefined])
  })
})
