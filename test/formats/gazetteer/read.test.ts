import { gzipSync, strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GazetteerError, type Collected } from '../../../src/formats/gazetteer/collect.ts'
import { linesOf } from '../../../src/formats/gazetteer/lines.ts'
import { openGazetteer, streamOf, type GazetteerFile } from '../../../src/formats/gazetteer/open.ts'
import { formatOf } from '../../../src/formats/gazetteer/read.ts'
import { gunzipped, unzipped } from '../../../src/formats/gazetteer/unpack.ts'

const read = (name: string, ...chunks: readonly string[]): Promise<Collected> =>
  openGazetteer({ name, bytes: chunks.map((chunk) => new TextEncoder().encode(chunk)) })
const names = ({ entries }: Collected) => entries.map(({ place }) => place.name)

type Rest = Partial<Record<'code' | 'others' | 'people', string>>

const row = (id: string, name: string, lat: string, lon: string, rest: Rest = {}) =>
  [
    id,
    name,
    name,
    rest.others ?? '',
    lat,
    lon,
    'P',
    rest.code ?? 'PPL',
    'SY',
    '',
    '04',
    '',
    '',
    '',
    rest.people ?? '0',
    '',
    '',
    'Asia/Damascus',
    '2016-06-22',
  ].join('\t')

describe('a GeoNames dump', () => {
  it('gives places with their names, types and sources', async () => {
    const { entries } = await read(
      'SY.txt',
      `${row('172955', 'Ar Raqqah', '35.95', '39.01', {
        others: 'Raqqa,الرقة,RQA,拉卡',
        people: '177636',
        code: 'PPLA',
      })}\n`,
    )
    expect(entries).toMatchObject([
      {
        place: {
          id: 'geonames:172955',
          name: 'Ar Raqqah',
          nameAr: 'الرقة',
          type: 'city',
          lon: 39.01,
          lat: 35.95,
          population: 177_636,
          country: 'SY',
          source: 'GeoNames 172955 (CC BY 4.0)',
        },
        uses: [{ name: 'RQA', use: 'abbreviation' }],
      },
    ])
    expect(entries[0]!.place.aliases).toEqual(['Raqqa', 'الرقة'])
  })

  it.each([
    ['PPLX', '90000', 'suburb'],
    ['PPL', '50000', 'city'],
    ['PPL', '5000', 'town'],
    ['PPL', '4999', 'village'],
    ['PPLC', '900', 'city'],
    ['PPLA', '0', 'town'],
    ['PPLQ', '0', 'locality'],
  ])('calls %s with %s people a %s', async (code, people, type) => {
    const { entries } = await read('SY.txt', row('1', 'X', '1', '2', { code, people }))
    expect(entries[0]!.place.type).toBe(type)
  })

  it.each([
    ['no columns', 'not a row', /1 columns/],
    ['no name', row('1', '', '1', '2'), /no name/],
    ['a word for an id', row('one', 'X', '1', '2'), /is no number/],
    ['latitude and longitude swapped', row('1', 'X', '138', '35'), /out of range: swapped/],
    ['no coordinates', row('1', 'X', '', ''), /out of range/],
    ['infinity', row('1', 'X', 'Infinity', '2'), /out of range/],
  ])('leaves out and names a row with %s, and keeps the rest', async (_, broken, reason) => {
    const text = `${row('7', 'Before', '1', '2')}\n${broken}\r\n\n${row('8', 'After', '3', '4')}`
    const result = await read('SY.txt', text)
    expect(names(result)).toEqual(['Before', 'After'])
    expect(result).toMatchObject({ rows: 3, broken: 1, problems: [{ at: 2, reason: expect.stringMatching(reason) }] })
  })

  it('counts ids that come again, and keeps the first', async () => {
    const result = await read('SY.txt', [row('7', 'A', '1', '2'), row('7', 'B', '1', '2')].join('\n'))
    expect([names(result), result.duplicates]).toEqual([['A'], 1])
  })

  it('names twenty broken rows of thousands, and counts them all', async () => {
    const result = await read('SY.txt', `${row('7', 'A', '1', '2')}\n${'x\n'.repeat(5000)}`)
    expect([result.broken, result.problems.length, names(result)]).toEqual([5000, 20, ['A']])
  })
})

describe('a table', () => {
  it.each([
    ['commas', 'name,lat,lon\nTabqa,35.8,38.5\n'],
    ['semicolons and decimal commas', 'Name;Lat;Lon\nTabqa;35,8;38,5'],
    ['tabs', 'title\tlatitude\tlongitude\r\nTabqa\t35.8\t38.5\r\n'],
    ['a byte order mark', '\uFEFFname,y,x\nTabqa,35.8,38.5'],
  ])('is read with %s', async (_, text) => {
    const { entries } = await read('mine.csv', text)
    expect(entries[0]?.place).toMatchObject({ id: 'mine:2', name: 'Tabqa', lat: 35.8, lon: 38.5, source: 'mine' })
  })

  it('takes all that it has a column for', async () => {
    const { entries } = await read(
      'mine.csv',
      [
        'id,name,arabic,aliases,lat,lng,type,population,country,source,accuracy_m',
        'd1,"Tabqa, dam",سد الفرات,Thawra Dam|Euphrates Dam,35.87,38.57,Dam,"1,200",sy,A survey,50',
      ].join('\n'),
    )
    expect(entries[0]?.place).toMatchObject({
      id: 'mine:d1',
      name: 'Tabqa, dam',
      nameAr: 'سد الفرات',
      aliases: ['Thawra Dam', 'Euphrates Dam'],
      type: 'dam',
      population: 1200,
      country: 'SY',
      source: 'A survey',
      accuracyMetres: 50,
    })
  })

  it.each([
    ['no header', 'Tabqa,35.8,38.5\nRaqqa,35.9,39.0\n', /"Tabqa,35.8,38.5", is a row of data: .*name,lat,lon/],
    ['no coordinates in its header', 'name,notes\nTabqa,x\n', /"name,notes", names no column lat \(lat, latitude/],
    ['a quotation mark that is never closed', `name,lat,lon\n"Tab${'qa,1,2\n'.repeat(200_000)}`, /never closed/],
    ['UTF-16', '\uFEFFn\0a\0m\0e\0', /UTF-16/],
    ['nothing in it', '', /empty/],
    ['bytes of a program', 'MZ\0\0\0', /binary/],
    ['a database in it', 'SQLite format 3\0', /This is a database/],
  ])('is refused with %s', async (_, text, message) => {
    await expect(read('mine.csv', text)).rejects.toThrow(message)
    await expect(read('mine.csv', text)).rejects.toBeInstanceOf(GazetteerError)
  })

  it('gives the same places however it comes in pieces', async () => {
    const text = 'name,lat,lon\n"Tell, the\nfirst",1,2\n"say ""so""",3,4\n\nlast,5,6'
    const expected = await read('mine.csv', text)
    expect(names(expected)).toEqual(['Tell, the\nfirst', 'say "so"', 'last'])
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(text.length)), async (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), text.length]
        const pieces = ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end))
        expect(names(await read('mine.csv', ...pieces))).toEqual(names(expected))
      }),
      { numRuns: 60 },
    )
  })
})

describe('coordinates the other way round', () => {
  const around = (lon: number, lat: number) => ({
    country: lon > 35 && lon < 43 && lat > 32 && lat < 38 ? 'country:SY' : null,
    province: null,
  })
  const table = [
    'name,lat,lon,country',
    'Tabqa,35.8,38.6,SY',
    'Raqqa,39.0,35.9,SY',
    'Elsewhere,5,6,SY',
    'Nowhere,39,35.9,',
    'Border,37.99,38.01,SY',
  ].join('\n')

  it('are named where only they put a place into its country', async () => {
    const result = await openGazetteer({ name: 'mine.csv', bytes: [new TextEncoder().encode(table)], around })
    expect(names(result)).toEqual(['Tabqa', 'Elsewhere', 'Nowhere', 'Border'])
    const reason = expect.stringMatching(/"Raqqa" lies in SY only with .* swapped/) as string
    expect(result.problems).toEqual([{ unit: 'row', at: 3, reason }])
  })
})

describe('a map file', () => {
  const feature = (name: string, geometry: unknown) => ({ type: 'Feature', properties: { name }, geometry })
  const geojson = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

  it('gives points, and the middles of lines and areas', async () => {
    const result = await read(
      'map.geojson',
      geojson(
        feature('Hill', { type: 'Point', coordinates: [38.6, 35.7] }),
        feature('Road', {
          type: 'LineString',
          coordinates: [
            [38, 35],
            [39, 36],
          ],
        }),
      ),
    )
    expect(result.entries.map(({ place: { lon, lat } }) => [lon, lat])).toEqual([
      [38.6, 35.7],
      [38.5, 35.5],
    ])
  })

  it('leaves out and names a feature off the globe', async () => {
    const result = await read(
      'map.geojson',
      geojson(
        feature('Off', { type: 'Point', coordinates: [238, 35] }),
        feature('On', { type: 'Point', coordinates: [38, 35] }),
      ),
    )
    expect([names(result), result.broken]).toEqual([['On'], 1])
  })

  it('is refused where it is no JSON', async () => {
    await expect(read('map.geojson', '{"type": "Feat')).rejects.toThrow(/GeoJSON cannot be read: line 1/)
  })

  const placemark = (name: string, at: string) =>
    `<Placemark><name>${name}</name><Point><coordinates>${at}</coordinates></Point></Placemark>`
  const kml = (...marks: readonly string[]) =>
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('')}</Document></kml>`

  it('reads KML', async () => {
    const result = await read('marks.kml', kml(placemark('Checkpoint &amp; gate', '38.5,35.8,0')))
    expect(result.entries[0]?.place).toMatchObject({ name: 'Checkpoint & gate', lon: 38.5, lat: 35.8, id: 'marks:1' })
  })

  it('reads KML whose elements have a prefix', async () => {
    const plain = kml(placemark('A <![CDATA[<kml:b>]]> b', '38.5,35.8'))
    const prefixed = plain.replace(/<(\/?)(?=[A-Za-z])(?!kml:b)/g, '<$1kml:').replace('xmlns=', 'xmlns:kml=')
    expect(names(await read('marks.kml', prefixed))).toEqual(['A <kml:b> b'])
    expect(names(await read('marks', prefixed))).toEqual(['A <kml:b> b'])
  })

  it('leaves out and names placemarks off the globe or without a position, and keeps the rest', async () => {
    const result = await read(
      'marks.kml',
      kml(placemark('Off', '38,135'), placemark('Words', 'here'), placemark('On', '38,35')),
    )
    expect([names(result), result.rows, result.broken]).toEqual([['On'], 3, 2])
    expect(result.problems[0]).toMatchObject({ reason: expect.stringMatching(/Placemark 2 \(Words\): "here" is no/) })
  })

  it('reads KMZ, GPX and gzips as what is in them', async () => {
    const text = kml(placemark('Gate', '38.5,35.8'))
    const gpx =
      '<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">' +
      '<wpt lat="35.8" lon="38.5"><name>Gate</name></wpt></gpx>'
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['marks.kmz', zipSync({ 'doc.kml': strToU8(text) })],
      ['marks.gpx', strToU8(gpx)],
      ['marks.kml.gz', gzipSync(strToU8(text))],
      ['mine.csv.gz', gzipSync(strToU8('name,lat,lon\nGate,35.8,38.5'))],
      ['mine.zip', zipSync({ 'a.csv': strToU8('name,lat,lon\nGate,35.8,38.5') })],
    ]
    for (const [name, bytes] of files) {
      const { entries } = await openGazetteer({ name, bytes: streamOf(new Blob([bytes as Uint8Array<ArrayBuffer>])) })
      expect([name, entries.map(({ place }) => [place.name, place.lon, place.lat])]).toEqual([
        name,
        [['Gate', 38.5, 35.8]],
      ])
    }
  })

  it('counts every feature that it leaves out, however many', async () => {
    const off = Array.from({ length: 300 }, (_, at) => feature(`Off ${at}`, { type: 'Point', coordinates: [238, 35] }))
    const result = await read('map.geojson', geojson(...off, feature('On', { type: 'Point', coordinates: [38, 35] })))
    expect([result.broken, result.problems.length, names(result)]).toEqual([300, 20, ['On']])
  })

  it.each([
    ['broken', '<?xml version="1.0"?><kml><Placemark>', /cannot be read/],
    ['full of entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]><kml/>', /entities .* are not read: save/],
  ])('refuses KML that is %s', async (_, text, message) => {
    await expect(read('marks.kml', text)).rejects.toThrow(message)
  })
})

describe('formatOf', () => {
  it.each([
    ['SY.txt', row('1', 'X', '1', '2'), 'geonames'],
    ['a.txt', 'name\tlat\tlon', 'csv'],
    ['a.kml', '', 'kml'],
    ['a', '<?xml version="1.0"?><kml>', 'kml'],
    ['a', ' {"type"', 'geojson'],
    ['a.JSON', '', 'geojson'],
  ] as const)('takes %s that starts "%s" for %s', (name, start, format) => {
    expect(formatOf(name, start)).toBe(format)
  })
})

describe('linesOf', () => {
  it('numbers lines across pieces, with either line end, and the last without one', async () => {
    const lines: (readonly [string, number])[] = []
    for await (const line of linesOf(['a\r', '\nb', '\n\nc'])) lines.push(line)
    expect(lines).toEqual([
      ['a', 1],
      ['b', 2],
      ['', 3],
      ['c', 4],
    ])
  })

  it('stops at a line that never ends', async () => {
    const endless = Array.from({ length: 12 }, () => `7\t${'x'.repeat(100_000)}`)
    const source: GazetteerFile = { name: 'SY.txt', bytes: endless.map((line) => strToU8(line)), format: 'geonames' }
    await expect(openGazetteer(source)).rejects.toThrow(/over a million letters/)
  })
})

describe('a packed file', () => {
  function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
  }
  const length = async (chunks: AsyncIterable<Uint8Array>) => {
    let sum = 0
    for await (const chunk of chunks) sum += chunk.length
    return sum
  }
  const text = Array.from({ length: 400 }, (_, at) => row(String(at), 'الرقة', '1', '2')).join('\n')

  it('gives the table in it, and neither its readme nor half a letter', async () => {
    const zip = zipSync({ 'readme.txt': strToU8('about'), 'SY.txt': strToU8(text), 'more.txt': strToU8('more') })
    const { entries } = await openGazetteer({ name: 'SY.zip', bytes: pieces(zip) })
    expect([entries.length, new Set(entries.map(({ place }) => place.name))]).toEqual([400, new Set(['الرقة'])])
  })

  it.each([
    ['SY.zip', zipSync({ 'SY.txt': strToU8(text) })],
    ['SY.txt.gz', gzipSync(strToU8(text))],
  ])('is refused where it is cut off: %s', async (name, bytes) => {
    for (const share of [0.3, 0.7, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      await expect(openGazetteer({ name, bytes: pieces(cut) })).rejects.toBeInstanceOf(GazetteerError)
    }
  })

  it('is refused without places in it, and where it is a bomb', async () => {
    const none = zipSync({ 'a.exe': strToU8('x') })
    await expect(openGazetteer({ name: 'a.zip', bytes: pieces(none) })).rejects.toThrow(/holds no map/)
    const much = new Uint8Array(2_000_000).fill(97)
    const [zip, gzip] = [zipSync({ 'a.txt': much }), gzipSync(much)]
    expect(await length(unzipped(pieces(zip)))).toBe(2_000_000)
    await expect(length(unzipped(pieces(zip), 100_000))).rejects.toThrow(/grows to over 60 times/)
    expect(await length(gunzipped(pieces(gzip)))).toBe(2_000_000)
    await expect(length(gunzipped(pieces(gzip), 100_000))).rejects.toThrow(/grows to over 60 times/)
  })
})
