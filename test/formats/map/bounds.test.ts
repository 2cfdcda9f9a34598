/** What a file can make of itself is bounded: small files that grow, long rows of blanks, large files with a fault. */
import { strToU8 } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { sizeOfTopology } from '../../../src/formats/map/count.ts'
import type { MapRead, MapRefused, OpenOptions } from '../../../src/formats/map/open.ts'
import { defaultLimits, openMapFile } from '../../../src/formats/map/open.ts'

const open = (name: string, content: string, options?: OpenOptions) => openMapFile(name, strToU8(content), options)

function read(result: MapRead | MapRefused): MapRead {
  if ('errors' in result) throw new Error(JSON.stringify(result.errors.slice(0, 3)))
  return result
}

/** One arc of so many positions, named so often by so many lines. */
const topology = (positions: number, times: number, lines: number) =>
  JSON.stringify({
    type: 'Topology',
    objects: {
      all: {
        type: 'GeometryCollection',
        geometries: Array.from({ length: lines }, () => ({ type: 'LineString', arcs: Array(times).fill(0) })),
      },
    },
    arcs: [Array.from({ length: positions }, (_, at) => [at / positions, 35])],
  })

describe('a TopoJSON', () => {
  it('is opened up to the limit of its joined positions, and refused beyond it with a way out', async () => {
    const limits = { positions: 10_000 }
    expect(read(await open('a.json', topology(100, 10, 10), { limits })).features).toHaveLength(10)
    const refused = await open('a.json', topology(100, 10, 11), { limits })
    expect(refused).toMatchObject({ format: 'topojson', isTooLarge: true })
    expect('errors' in refused && refused.errors[0]?.message).toMatch(/more than 10,000 positions.*PMTiles/)
  })

  it('of 700 kB that would fill 15 million positions is refused by the usual limit', async () => {
    const bomb = topology(3000, 50, 100)
    expect(bomb.length).toBeLessThan(750_000)
    expect(await open('a.json', bomb)).toMatchObject({ isTooLarge: true })
  })

  it('may hold no more geometries than any map', async () => {
    const refused = await open('a.json', topology(2, 1, 20), { limits: { features: 19 } })
    expect('errors' in refused && refused.errors[0]?.message).toContain('more than 19 features')
  })

  it.each([
    [null, 0, 0],
    [{ objects: 5, arcs: 7 }, 0, 0],
    [{ objects: { a: null, b: 'x', c: { arcs: 'x' } } }, 3, 0],
    [{ objects: { a: { arcs: [[[0, -1, 9]], [1]] } }, arcs: [[1, 2, 3], [1]] }, 1, 7],
    [{ objects: { a: { geometries: [{ arcs: [0] }, { geometries: [{ arcs: [0] }] }] } }, arcs: [[1, 2]] }, 2, 4],
  ])('%j is counted without being believed', (value, geometries, positions) => {
    expect(sizeOfTopology(value)).toEqual({ geometries, positions })
  })
})

const kml = (inside: string) => `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`
const line = (coordinates: string) =>
  kml(`<Placemark><LineString><coordinates>${coordinates}</coordinates></LineString></Placemark>`)

describe('the limits', () => {
  it('are those that the messages name: of the file, of XML, and of features', async () => {
    const message = async (name: string, bytes: Uint8Array) => {
      const read = await openMapFile(name, bytes)
      return 'errors' in read ? (read.errors[0]?.message ?? '') : 'read'
    }
    expect(await message('a.geojson', new Uint8Array(200_000_001))).toContain('up to 200 MB can be opened')
    const kmlHead = strToU8('<kml xmlns="http://www.opengis.net/kml/2.2">')
    const large = new Uint8Array(60_000_001).fill(32)
    large.set(kmlHead)
    expect(await message('a.kml', large)).toContain('up to 60 MB can be opened')
    const features = strToU8(`{"type":"FeatureCollection","features":[${'{"type":"Feature"},'.repeat(500_001)}`)
    expect(await message('a.geojson', features)).toContain('more than 500,000 features')
  })

  it('hold for archives: files, size and growth', () => {
    expect(defaultLimits).toMatchObject({ archiveFiles: 1000, unpackedBytes: 400_000_000, ratio: 100 })
  })
})

describe('long rows of blanks in a KML', () => {
  const blanks = ' '.repeat(500_000)

  it.each([
    ['between positions', `1,2${blanks}3,4`],
    ['before a comma', `1${blanks},2 3,4`],
    ['behind a comma', `1,${blanks}2 3,4`],
    ['at both ends', `${blanks}1,2 3,4${blanks}`],
    ['line breaks and tabs', `1,2${'\n\t'.repeat(250_000)}3,4`],
  ])('%s are read past', async (_where, coordinates) => {
    expect(read(await open('a.kml', line(coordinates))).features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    })
  })
})

describe('a large JSON with a fault', () => {
  const features = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `{"type":"Feature","properties":{"of":"Topology"},"geometry":null,"id":${at}}`,
    )

  it('is parsed once, and its fault has a place', async () => {
    const text = `{"type":"FeatureCollection","features":[\n${features(200_000).join(',\n')},\n{"type": Feature}]}`
    const parsing = vi.spyOn(JSON, 'parse')
    const refused = await open('a.geojson', text)
    expect(parsing).toHaveBeenCalledTimes(1)
    parsing.mockRestore()
    expect('errors' in refused && refused.errors).toMatchObject([{ line: 200_002, column: 10 }])
  })

  it('that is sound is parsed once, whatever words are in it', async () => {
    const text = `{"type":"FeatureCollection","features":[${features(10).join(',')}]}`
    const parsing = vi.spyOn(JSON, 'parse')
    await open('a.geojson', text)
    expect(parsing).toHaveBeenCalledTimes(1)
    parsing.mockRestore()
  })
})
