import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { metresToEdge } from '../../src/core/geo/outline.ts'
import type { LonLat } from '../../src/core/model.ts'
import type { AreaTopology, RiverTopology } from '../../src/core/place/areas/outlines.ts'
import { makeOutlines } from '../../src/core/place/areas/outlines.ts'
import { readPolylines, readTable } from '../../src/dev/data/read-shapefile.ts'
import { riversOf } from '../../src/dev/data/river-source.ts'
import { simplifyLine } from '../../src/dev/data/simplify-line.ts'

const file = resolve(import.meta.dirname, '../../data/world/rivers.topojson.gz')
const rivers = JSON.parse(gunzipSync(readFileSync(file)).toString()) as RiverTopology
const none: AreaTopology = {
  type: 'Topology',
  arcs: [],
  objects: { provinces: { type: 'GeometryCollection', geometries: [] } },
}
const outlines = makeOutlines(none, rivers)

describe('the rivers of the world', () => {
  it.each<readonly [string, string, LonLat]>([
    ['euphrates', 'Deir ez-Zor', [40.1408, 35.3359]],
    ['euphrates', 'Ramadi', [43.2993, 33.4206]],
    ['tigris', 'Mosul', [43.1189, 36.335]],
    ['dnieper', 'Kherson', [32.6178, 46.6354]],
    ['nile', 'Luxor', [32.6421, 25.6989]],
    ['danube', 'Vienna', [16.3721, 48.2085]],
    ['mekong', 'Vientiane', [102.6, 17.9667]],
  ])('put the %s within 6 km of %s', (river, _, at) => {
    expect(metresToEdge(outlines.get(`river:${river}`)!.geometry, at)).toBeLessThan(6000)
  })

  it.each<readonly [string, string, LonLat]>([
    ['euphrates', 'Mosul', [43.1189, 36.335]],
    ['tigris', 'Raqqa', [39.0079, 35.9528]],
    ['nile', 'Beirut', [35.5016, 33.8933]],
  ])('do not put the %s near %s', (river, _, at) => {
    expect(metresToEdge(outlines.get(`river:${river}`)!.geometry, at)).toBeGreaterThan(50_000)
  })

  it('are unknown where none has that code', () => {
    expect(outlines.get('river:lethe')).toBeNull()
    expect(makeOutlines(none).get('river:nile')).toBeNull()
  })
})

describe('riversOf', () => {
  const line = (...lons: number[]): Position[] => lons.map((lon) => [lon, 0])
  const part = (name: string, rank: number, ...lons: number[]) => ({ name, rank, lines: [line(...lons)] })

  it('joins parts of one name that lie end to end, and keeps apart those that do not', () => {
    const parts = [part('Verde', 7, 0, 1), part('Verde', 6, 1.1, 2), part('Verde', 8, 20, 21)]
    expect(riversOf(parts).map(({ row: { code, rank, kilometres } }) => [code, rank, kilometres])).toEqual([
      ['verde', 6, 212],
      ['verde-2', 8, 111],
    ])
  })

  it('names a whole river by its usual name, and mends lost letters', () => {
    const parts = ['Al Furat', 'Firat', 'Hong (Red)', 'Paran?'].map((name, at) => part(name, 4, at * 10, at * 10 + 1))
    const rows = riversOf(parts).map(({ row }) => row)
    expect(rows.map(({ code, name, aliases }) => [code, name, aliases])).toEqual([
      ['euphrates', 'Euphrates', ['Al Furat', 'Firat']],
      ['parana', 'Paraná', []],
      ['red', 'Red', ['Hong']],
    ])
  })

  it('leaves out the nameless', () => {
    expect(riversOf([part('', 1, 0, 1)])).toEqual([])
  })
})

describe('reading a shapefile', () => {
  it('gives the lines of each record, none for a null shape', () => {
    const record = Buffer.alloc(8 + 44 + 8 + 48)
    record.writeInt32BE((44 + 8 + 48) / 2, 4)
    record.writeInt32LE(3, 8)
    record.writeInt32LE(2, 8 + 36)
    record.writeInt32LE(3, 8 + 40)
    record.writeInt32LE(0, 8 + 44)
    record.writeInt32LE(1, 8 + 48)
    ;[1, 2, 3, 4, 5, 6].forEach((value, at) => record.writeDoubleLE(value, 8 + 52 + 8 * at))
    const empty = Buffer.alloc(12)
    empty.writeInt32BE(2, 4)
    expect(readPolylines(Buffer.concat([Buffer.alloc(100), record, empty]))).toEqual([
      [
        [[1, 2]],
        [
          [3, 4],
          [5, 6],
        ],
      ],
      [],
    ])
  })

  it('gives the cells of a table by column', () => {
    const header = Buffer.alloc(97)
    header.writeInt32LE(2, 4)
    header.writeInt16LE(97, 8)
    header.writeInt16LE(8, 10)
    header.write('name', 32)
    header[48] = 5
    header.write('rank', 64)
    header[80] = 2
    header[96] = 0x0d
    const table = readTable(Buffer.concat([header, Buffer.from(' Nile  1 Ob   12')]))
    expect(table).toEqual([
      { name: 'Nile', rank: '1' },
      { name: 'Ob', rank: '12' },
    ])
  })
})

describe('simplifyLine', () => {
  const bent: readonly Position[] = [
    [0, 0],
    [0.5, 0.001],
    [1, 0],
    [1, 0.5],
    [1, 1],
  ]

  it('drops what lies within the tolerance, and keeps both ends', () => {
    expect(simplifyLine(bent, 1000)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ])
    expect(simplifyLine(bent, 1)).toEqual([
      [0, 0],
      [0.5, 0.001],
      [1, 0],
      [1, 1],
    ])
    expect(simplifyLine(bent, 1e7)).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('keeps a closed line a ring', () => {
    const ring: readonly Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0.5, 1],
      [0, 1],
      [0, 0],
    ]
    expect(simplifyLine(ring, 1e7).length).toBeGreaterThanOrEqual(4)
    expect(simplifyLine(ring, 100)).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ])
  })
})
