import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { circle } from '../../../src/core/geo/region/circle.ts'
import { cutAtAntimeridian } from '../../../src/formats/geojson/antimeridian.ts'
import { readGeoJson, writeGeoJson } from '../../../src/formats/geojson/index.ts'

describe('cutAtAntimeridian', () => {
  const cases: readonly [string, Geometry, Geometry][] = [
    ['a point', { type: 'Point', coordinates: [181, 5] }, { type: 'Point', coordinates: [-179, 5] }],
    [
      'a line to the east',
      {
        type: 'LineString',
        coordinates: [
          [179, 0],
          [181, 2],
        ],
      },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [179, 0],
            [180, 1],
          ],
          [
            [-180, 1],
            [-179, 2],
          ],
        ],
      },
    ],
    [
      'a line to the west',
      {
        type: 'LineString',
        coordinates: [
          [-179, 0],
          [-181, 2],
          [-182, 2],
        ],
      },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [-179, 0],
            [-180, 1],
          ],
          [
            [180, 1],
            [179, 2],
            [178, 2],
          ],
        ],
      },
    ],
    [
      'a line beyond it all along',
      {
        type: 'LineString',
        coordinates: [
          [181, 0],
          [182, 2],
        ],
      },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [-179, 0],
            [-178, 2],
          ],
        ],
      },
    ],
  ]
  it.each(cases)('cuts %s', (_name, geometry, cut) => {
    expect(cutAtAntimeridian(geometry)).toEqual(cut)
  })

  const kept: readonly Geometry[] = [
    {
      type: 'LineString',
      coordinates: [
        [-170, 0],
        [170, 0],
      ],
    },
    {
      type: 'LineString',
      coordinates: [
        [179, 0],
        [180, 1],
        [179, 2],
      ],
    },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-180, 0],
          [180, 0],
          [180, 9],
          [-180, 9],
          [-180, 0],
        ],
      ],
    },
  ]
  it.each(kept)('leaves what stays within the range: %j', (geometry) => {
    expect(cutAtAntimeridian(geometry)).toBe(geometry)
  })

  it('cuts a ring with its hole, and what is written is sound', () => {
    const coordinates = [circle([179.9, -17], 60_000), circle([179.9, -17], 40_000).reverse()]
    const geometry: Geometry = { type: 'Polygon', coordinates }
    const text = writeGeoJson([{ type: 'Feature', id: 'r', geometry, properties: null }])
    const read = readGeoJson(text)
    expect(read).toMatchObject({ warnings: [], features: [{ geometry: { type: 'MultiPolygon' } }] })
    expect('features' in read && writeGeoJson(read.features)).toBe(text)
  })
})
