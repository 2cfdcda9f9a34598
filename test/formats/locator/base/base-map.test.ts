import type { GeometryCollection } from 'topojson-specification'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { baseMaps } from '../../../../src/formats/locator/base/base-map.ts'
import type { AreaTopology } from '../../../../src/core/place/areas/arcs.ts'
import type { Gazetteer } from '../../../../src/core/model.ts'

/** Three squares in a row: two provinces of one country, one of another. */
const squares = [
  ['AA-1', 0],
  ['AA-2', 1],
  ['BB-1', 2],
] as const
const features = squares.map(([id, west]) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 0],
        [west, 1],
        [west + 1, 1],
        [west + 1, 0],
        [west, 0],
      ],
    ],
  },
}))
const provinces = { type: 'FeatureCollection' as const, features }
const made = topology({ provinces }, 1e4) as unknown as AreaTopology & { objects: { provinces: GeometryCollection } }
const nowhere: Gazetteer = { lookup: () => [], has: () => false, suggest: () => [], get: () => null }

function longitudes(lines: { coordinates: number[][][] }): readonly number[] {
  return [...new Set(lines.coordinates.flat().map(([lon = 0]) => Math.round(lon)))].sort()
}

describe('the ground of the map', () => {
  it('tells borders of countries from those of provinces and from coasts', () => {
    const base = baseMaps(made)([-10, -10, 10, 10], nowhere)
    expect(longitudes(base.provinceLines)).toEqual([1])
    expect(longitudes(base.countryLines)).toEqual([2])
    expect(longitudes(base.coasts)).toEqual([0, 1, 2, 3])
    expect(base.land.coordinates).toHaveLength(1)
  })

  it('holds what touches the window only', () => {
    const base = baseMaps(made)([-5, -1, -0.5, 2], nowhere)
    expect(base.land.coordinates).toHaveLength(0)
  })

  it('names countries and provinces that the gazetteer has', () => {
    const place = { name: 'A', nameAr: 'أ', lon: 0.5, lat: 0.5 }
    const named = { ...nowhere, get: (id: string) => (id === 'country:AA' ? place : null) } as unknown as Gazetteer
    const { labels } = baseMaps(made)([-10, -10, 10, 10], named)
    expect(labels.map(({ id, properties }) => [id, properties?.['rank']])).toEqual([['country:AA', 0]])
  })
})
