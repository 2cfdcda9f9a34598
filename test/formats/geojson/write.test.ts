import fc from 'fast-check'
import type { Feature, Geometry } from 'geojson'
import gjv from 'geojson-validation'
import { check } from '@placemarkio/check-geojson'
import { describe, expect, it } from 'vitest'
import { readGeoJson, writeGeoJson } from '../../../src/formats/geojson/index.ts'
import { claimFeatures, placeFeatures } from '../../../src/present/features.ts'
import { finding, mention, raqqa, result } from '../../builders.ts'

const about = {
  version: '0.1.0',
  data: [{ id: 'raqqa-2016', version: '1', licence: 'CC BY 4.0' }],
  date: '2016-06-22',
  kind: ['places' as const, 'claims' as const],
}

function point(lon: number, lat: number, id?: string): Feature {
  const geometry = { type: 'Point' as const, coordinates: [lon, lat] }
  return { type: 'Feature', ...(id ? { id } : {}), geometry, properties: {} }
}

function polygon(ring: number[][]): Feature {
  return { type: 'Feature', id: 'p', geometry: { type: 'Polygon', coordinates: [ring] }, properties: null }
}

function collection(text: string) {
  return JSON.parse(text) as { features: Feature[]; bbox: number[]; groundline: unknown; crs?: unknown }
}

describe('writeGeoJson', () => {
  it('rounds to six decimals and knows no negative zero', () => {
    const { features } = collection(writeGeoJson([point(39.00829999, -0.0000001)]))
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [39.0083, 0] })
  })

  it('winds outer rings counterclockwise', () => {
    const { features } = collection(
      writeGeoJson([
        polygon([
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 0],
          [0, 0],
        ]),
      ]),
    )
    expect(features[0]?.geometry).toMatchObject({
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    })
  })

  it('winds polygons within collections too', () => {
    const geometry: Geometry = {
      type: 'GeometryCollection',
      geometries: [
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [0, 1],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      ],
    }
    const read = readGeoJson(writeGeoJson([{ type: 'Feature', geometry, properties: null }]))
    expect(read).toMatchObject({ warnings: [] })
  })

  it('bounds all features', () => {
    expect(collection(writeGeoJson([point(10, 20), point(-5, 30)])).bbox).toEqual([-5, 20, 10, 30])
  })

  it('writes an empty collection without a bounding box', () => {
    expect(writeGeoJson([])).toBe('{"type":"FeatureCollection","features":[\n]}\n')
  })

  it('keeps a feature without geometry', () => {
    const bare = { type: 'Feature', id: 'a', geometry: null, properties: { name: 'x' } } as unknown as Feature
    expect(collection(writeGeoJson([bare])).features[0]).toEqual(bare)
  })

  it('gives every feature an id of its own', () => {
    const ids = collection(
      writeGeoJson([point(1, 1, 'a'), point(2, 2, 'a'), point(3, 3), point(4, 4, 'a:2')]),
    ).features.map(({ id }) => id)
    expect(ids).toEqual(['a', 'a:2', 'feature:3', 'a:2:2'])
  })

  it('names no coordinate system, and says what it was made from', () => {
    const written = collection(writeGeoJson([point(1, 1)], about))
    expect(written).not.toHaveProperty('crs')
    expect(written.groundline).toEqual(about)
  })

  it('writes what two independent validators accept', () => {
    const checked = result({ findings: [finding()], mentions: [mention('Raqqa', raqqa)] })
    const text = writeGeoJson([...claimFeatures(checked), ...placeFeatures(checked)], about)
    expect(gjv.isFeatureCollection(JSON.parse(text), true)).toEqual([])
    expect(() => check(text)).not.toThrow()
  })

  const coordinate = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true })
  const position = fc.tuple(coordinate(180), coordinate(90))
  const geometry: fc.Arbitrary<Geometry> = fc.oneof(
    position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
    fc
      .array(position, { minLength: 2, maxLength: 8 })
      .map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
    fc.tuple(position, fc.boolean()).map(([[lon, lat], turned]): Geometry => {
      const [x, y] = [lon * 0.99, lat * 0.98]
      const ring = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y],
      ]
      return { type: 'Polygon', coordinates: [turned ? ring : ring.reverse()] }
    }),
  )
  const properties = fc
    .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
    .filter((value) => !/"(?:__proto__|constructor|prototype)"/.test(JSON.stringify(value)))
  const feature = fc.record({
    type: fc.constant('Feature' as const),
    id: fc.oneof(fc.string(), fc.integer()),
    geometry,
    properties: fc.option(properties, { nil: null }),
  }) as fc.Arbitrary<Feature>

  it('reads back the same features, and writes them the same', () => {
    fc.assert(
      fc.property(fc.array(feature, { maxLength: 6 }), (features) => {
        const text = writeGeoJson(features, about)
        const read = readGeoJson(text)
        if ('errors' in read) throw new Error(JSON.stringify(read.errors))
        expect(writeGeoJson(read.features, read.about ?? undefined)).toBe(text)
        expect(read.features).toHaveLength(features.length)
      }),
    )
  })
})
