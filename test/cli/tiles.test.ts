import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTileFile } from '../../src/app/features/tiles/tile-file.ts'
import type { TileMap } from '../../src/app/kernel/ports.ts'
import { run } from './run.ts'

let folder = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundline-tiles-'))
  output = join(folder, 'map.pmtiles')
})

const point = (id: number, lon: number, lat: number) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { name: `p${id}`, size: id },
})

function file(name: string, features: readonly unknown[]): string {
  const path = join(folder, name)
  const text = name.endsWith('l')
    ? features.map((one) => `${JSON.stringify(one)}\n`).join('')
    : JSON.stringify({ type: 'FeatureCollection', features })
  writeFileSync(path, text)
  return path
}

/** What the page makes of the file. */
async function opened(): Promise<TileMap> {
  const map = await openTileFile(new File([readFileSync(output)], 'map.pmtiles'))
  if ('fault' in map) throw new Error(map.fault)
  return map
}

async function featuresIn(map: TileMap, z: number, x: number, y: number) {
  const bytes = await map.tile(z, x, y)
  const layer = bytes ? new VectorTile(new PbfReader(new Uint8Array(bytes))).layers['features'] : undefined
  return layer ? Array.from({ length: layer.length }, (_, at) => layer.feature(at)) : []
}

/** All features of the nearest tiles, by id. */
async function nearest(map: TileMap): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  const side = 2 ** map.maxZoom
  for (let x = 0; x < side; x++) {
    for (let y = 0; y < side; y++) {
      for (const feature of await featuresIn(map, map.maxZoom, x, y))
        found.set(feature.id!, String(feature.properties['name']))
    }
  }
  return found
}

/** Two hundred villages in a small area, and others over the world. */
const villages = Array.from({ length: 500 }, (_, id) =>
  id < 200
    ? point(id, 38 + (id % 20) / 500, 35 + Math.floor(id / 20) / 500)
    : point(id, ((id * 37) % 360) - 180, ((id * 53) % 160) - 80),
)

describe('tiles of a map', () => {
  it.each(['25000', '100'])(
    'hold every feature at the nearest zoom, with %s features in memory at once',
    async (most) => {
      const { code, err } = await run([
        'tiles',
        file('a.geojson', villages),
        '-o',
        output,
        '--max-zoom',
        '5',
        '--most',
        most,
      ])
      expect([code, err]).toEqual([0, expect.stringMatching(/500 features in \d+ tiles to zoom 5/)])
      const map = await opened()
      expect([map.kind, map.layerNames, map.minZoom, map.maxZoom]).toEqual(['vector', ['features'], 0, 5])
      const found = await nearest(map)
      expect(found.size).toBe(500)
      expect(found.get(7)).toBe('p7')
    },
  )

  it('are the same in one go and in pieces', async () => {
    const input = file('a.geojsonl', villages)
    await run(['tiles', input, '-o', output, '--max-zoom', '4'])
    const whole = await nearest(await opened())
    await run(['tiles', input, '-o', output, '--max-zoom', '4', '--most', '100'])
    expect(await nearest(await opened())).toEqual(whole)
  })

  it('say where the map lies', async () => {
    await run(['tiles', file('a.geojson', villages.slice(0, 200)), '-o', output, '--attribution', 'Somebody'])
    const map = await opened()
    expect(map.attribution).toBe('Somebody')
    expect(map.extent.map((one) => Math.round(one * 1000) / 1000)).toEqual([38, 35, 38.038, 35.018])
  })

  it('show a part from far away, and lines and areas in all that they cross', async () => {
    const crowd = Array.from({ length: 3000 }, (_, id) =>
      point(id, 38 + (id % 60) / 600, 35 + Math.floor(id / 60) / 600),
    )
    const line = {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [-170, 10],
          [170, 60],
        ],
      },
      properties: { name: 'line' },
    }
    await run(['tiles', file('a.geojson', [...crowd, line]), '-o', output, '--max-zoom', '6', '--most', '500'])
    const map = await opened()
    const far = await featuresIn(map, 0, 0, 0)
    expect(far.length).toBeLessThan(10)
    expect(far.map(({ properties }) => properties['name'])).toContain('line')
    for (const [x, y] of [
      [0, 1],
      [3, 1],
      [2, 1],
    ] as const) {
      expect((await featuresIn(map, 2, x, y)).some(({ properties }) => properties['name'] === 'line')).toBe(true)
    }
  })
})

describe('what cannot be cut', () => {
  it('is left out, counted, and said with the first', async () => {
    const { code, err } = await run([
      'tiles',
      file('a.geojsonl', [point(1, 38, 35), point(2, 380, 35), 'no']),
      '-o',
      output,
    ])
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/2 features are broken and left out, the first: feature 2: /),
    ])
    expect((await opened()).kind).toBe('vector')
  })

  it.each([
    ['an empty map', 'a.geojson', '{"type": "FeatureCollection", "features": []}', /holds no places/],
    ['no map', 'a.geojson', '{"features": [', /cannot be used/],
    ['no file', '', '', /is not there, or is no file/],
  ])('%s leaves no file', async (_name, name, text, message) => {
    if (name) writeFileSync(join(folder, name), text)
    const { code, err } = await run(['tiles', join(folder, name || 'none'), '-o', output])
    expect([code, err, existsSync(output)]).toEqual([2, expect.stringMatching(message), false])
    expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([])
  })
})
