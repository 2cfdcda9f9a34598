import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { contains, metresToEdge } from '../../../src/core/geo/outline.ts'
import type { LonLat } from '../../../src/core/model.ts'
import type { AreaTopology } from '../../../src/core/place/areas/outlines.ts'
import { makeOutlines } from '../../../src/core/place/areas/outlines.ts'

const file = resolve(import.meta.dirname, '../../../data/world/provinces.topojson.gz')
const world = makeOutlines(JSON.parse(gunzipSync(readFileSync(file)).toString()) as AreaTopology)

/** Two squares side by side that share an arc, and a third that touches neither: one step is a tenth of a degree. */
const squares: AreaTopology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [10, 10] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [50, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
      [0, -10],
    ],
  ],
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AA-W', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'AA-E', arcs: [[2, -1]] },
        { type: 'Polygon', id: 'BB-X', arcs: [[3]] },
      ],
    },
  },
}

describe('makeOutlines', () => {
  const outlines = makeOutlines(squares)

  it.each([
    ['in the west', 10.5, 10.5, 'AA-W'],
    ['in the east', 11.5, 10.5, 'AA-E'],
    ['beyond the gap', 15.5, 10.5, 'BB-X'],
    ['3 km off the shore', 10.5, 9.973, 'AA-W'],
    ['3 km off the other shore', 16.027, 10.5, 'BB-X'],
  ])('finds the area around a point %s', (_, lon, lat, code) => {
    expect(outlines.around(lon, lat)).toEqual({ country: `country:${code.slice(0, 2)}`, province: `province:${code}` })
  })

  it.each([
    ['between', 13.5, 10.5],
    ['5 km off the shore', 10.5, 9.955],
    ['at the pole', 0, 90],
    ['far', -179.9, -89],
  ])('does not find one %s', (_, lon, lat) => {
    expect(outlines.around(lon, lat)).toEqual({ country: null, province: null })
  })

  it('draws a province counterclockwise and a country as its provinces together', () => {
    expect(outlines.get('province:AA-E')?.geometry.coordinates).toEqual([
      [
        [11, 10],
        [12, 10],
        [12, 11],
        [11, 11],
        [11, 10],
      ],
    ])
    const country = outlines.get('country:AA')?.geometry as Polygon | undefined
    expect(country?.type).toBe('MultiPolygon')
    expect(country?.coordinates.flat(2)).toHaveLength(7)
  })

  it('draws coasts, and borders where another country lies beyond', () => {
    expect(outlines.get('coast:AA')?.geometry.coordinates).toHaveLength(2)
    expect(outlines.get('border:AA')).toBeNull()
  })

  it.each(['province:AA-N', 'country:ZZ', 'border:ZZ', 'coast:ZZ', 'river:AA', 'AA-W', ''])(
    'does not know %j',
    (id) => {
      expect(outlines.get(id)).toBeNull()
    },
  )
})

describe('the outlines of the world', () => {
  it.each([
    ['Raqqa', 39.00788, 35.95283, 'SY-RA'],
    ['Tabqa airbase', 38.5668, 35.7547, 'SY-RA'],
    ['Hama', 36.7578, 35.1318, 'SY-HM'],
    ['Manbij', 37.955, 36.5282, 'SY-HL'],
    ['Latakia, on the sea', 35.7901, 35.5317, 'SY-LA'],
    ['Akcakale, on the border', 38.9475, 36.7111, 'TR-63'],
    ['Suluk, across it', 39.1299, 36.596, 'SY-RA'],
    ['Beirut', 35.5016, 33.8933, 'LB-BA'],
    ['Kyiv', 30.5238, 50.4547, 'UA-30'],
    ['Simferopol', 34.1, 44.95, 'UA-43'],
    ['New York', -73.98, 40.75, 'US-NY'],
    ['Suva, near the antimeridian', 178.4419, -18.1416, 'FJ-C'],
    ['Anadyr', 177.51, 64.7337, 'RU-CHU'],
    ['east of 180 degrees', -173, 66, 'RU-CHU'],
    ['Singapore', 103.85, 1.29, 'SG-01'],
    ['Khartoum', 32.5324, 15.5518, 'SD-KH'],
    ['Goma', 29.2285, -1.6741, 'CD-NK'],
  ])('know where %s lies', (_, lon, lat, code) => {
    expect(world.around(lon, lat).province).toBe(`province:${code}`)
  })

  const seas: [string, number, number][] = [
    ['the Mediterranean', 33, 34.3],
    ['the Black Sea', 34, 43.3],
  ]
  it.each(seas)('know %s for sea', (_, lon, lat) => {
    expect(world.around(lon, lat)).toEqual({ country: null, province: null })
  })

  it.each<readonly [string, string, LonLat, number]>([
    ['Tal Abyad', 'border:SY/TR', [38.9538, 36.6965], 3000],
    ['Tal Abyad', 'border:TR', [38.9538, 36.6965], 3000],
    ['Latakia', 'coast:SY', [35.7901, 35.5317], 6000],
    ['Arsal', 'border:LB/SY', [36.42, 34.18], 12_000],
  ])('put %s near to %s', (_, id, at, metres) => {
    expect(metresToEdge(world.get(id)!.geometry, at)).toBeLessThan(metres)
  })

  it.each<readonly [string, string, LonLat, number]>([
    ['Latakia', 'border:SY', [35.7901, 35.5317], 30_000],
    ['Raqqa', 'coast:SY', [39.0079, 35.9528], 250_000],
    ['Damascus', 'border:SY/TR', [36.2913, 33.5102], 200_000],
  ])('do not put %s near to %s', (_, id, at, metres) => {
    expect(metresToEdge(world.get(id)!.geometry, at)).toBeGreaterThan(metres)
  })

  it('agree with what they draw', () => {
    const syria = world.get('country:SY')?.geometry as Polygon
    for (let lon = 35.05; lon < 43; lon += 0.37) {
      for (let lat = 32.05; lat < 38; lat += 0.31) {
        const { country } = world.around(lon, lat)
        const drawn = contains(syria, [lon, lat])
        if (country !== null) expect([lon, lat, country === 'country:SY']).toEqual([lon, lat, drawn])
      }
    }
  })
})
