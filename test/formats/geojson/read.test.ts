import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GeoJsonRefused } from '../../../src/formats/geojson/index.ts'
import { readGeoJson, writeGeoJson } from '../../../src/formats/geojson/index.ts'

function geometry(type: string, coordinates: string): string {
  return `{"type":"Feature","id":"a","properties":null,\n"geometry":{"type":"${type}","coordinates":${coordinates}}}`
}

function collection(...features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`
}

const square = '[[0,0],[1,0],[1,1],[0,1],[0,0]]'
const clockwise = '[[0,0],[0,1],[1,1],[1,0],[0,0]]'

function refused(text: string): GeoJsonRefused {
  const read = readGeoJson(text)
  if (!('errors' in read)) throw new Error(`accepted: ${text.slice(0, 200)}`)
  return read
}

describe('readGeoJson accepts', () => {
  it.each([
    ['a collection', `{"type":"FeatureCollection","features":[${geometry('Point', '[1,2]')}]}`],
    ['a feature', geometry('Polygon', `[${square}]`)],
    ['a bare geometry', '{"type":"Point","coordinates":[1,2,300]}'],
    ['a byte order mark', `\ufeff${geometry('Point', '[1,2]')}`],
    ['a feature without geometry', '{"type":"Feature","geometry":null,"properties":{}}'],
    ['an empty array of positions', geometry('MultiPoint', '[]')],
  ])('%s', (_name, text) => {
    expect(readGeoJson(text)).toMatchObject({ warnings: [], about: null, features: [{ type: 'Feature' }] })
  })
})

describe('readGeoJson refuses, and points at the fault', () => {
  it.each([
    ['nothing', ' \n', 'empty', '', 1, 1],
    ['broken JSON', '{"type":"Feature",\n"id": nope}', 'Not valid JSON', '', 2, 8],
    ['NaN', geometry('Point', '[1,NaN]'), 'Not valid JSON', '', 2, 45],
    ['text that is not GeoJSON', '[1,2]', 'GeoJSON is an object', '', 1, 1],
    ['TopoJSON', '{"type":"Topology","objects":{}}', 'TopoJSON', 'type', 1, 9],
    ['an unknown type', geometry('Circle', '[1,2]'), 'Not a geometry type: "Circle"', 'geometry.type', 2, 20],
    ['missing features', '{"type":"FeatureCollection"}', '"features"', '', 1, 1],
    [
      'something else among the features',
      '{"type":"FeatureCollection",\n"features":[5]}',
      'Not a feature: 5',
      'features[0]',
      2,
      13,
    ],
    [
      'a number for a position',
      geometry('LineString', '[1,2]'),
      'A position must be an array',
      'geometry.coordinates[0]',
      2,
      47,
    ],
    ['text for a number', geometry('Point', '["39","36"]'), 'numbers only', 'geometry.coordinates', 2, 42],
    ['an infinite number', geometry('Point', '[1e999,2]'), 'too large', 'geometry.coordinates', 2, 40],
    ['a line of one position', geometry('LineString', '[[1,2]]'), 'at least two', 'geometry.coordinates', 2, 45],
    [
      'a missing level',
      geometry('Polygon', '[[0,0],[1,0],[1,1],[0,0]]'),
      'A position must be an array',
      'geometry.coordinates[0][0]',
      2,
      44,
    ],
    [
      'an unclosed ring',
      geometry('Polygon', '[[[0,0],[1,0],[1,1],[0,1]]]'),
      'not closed',
      'geometry.coordinates[0]',
      2,
      43,
    ],
    ['projected metres', geometry('Point', '[4342000,4290000]'), 'not on the globe', 'geometry.coordinates', 2, 40],
    ['a latitude beyond the pole', geometry('Point', '[36,139]'), 'look swapped', 'geometry.coordinates', 2, 40],
    [
      'another coordinate system',
      '{"type":"FeatureCollection","features":[],\n"crs":{"type":"name","properties":' +
        '{"name":"urn:ogc:def:crs:EPSG::3857"}}}',
      'EPSG::3857',
      'crs',
      2,
      7,
    ],
    [
      'an id that is an object',
      '{"type":"Feature","id":{},"geometry":null,"properties":null}',
      'An id must be',
      'id',
      1,
      24,
    ],
    [
      'properties that are a list',
      '{"type":"Feature","geometry":null,"properties":[]}',
      'must be an object',
      'properties',
      1,
      48,
    ],
  ] as const)('%s', (_name, text, message, path, line, column) => {
    const [error] = refused(text).errors
    expect(error?.message).toContain(message)
    expect(error).toMatchObject({ path, line, severity: 'error' })
    expect(text.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(column - 1)
  })

  it('gives the exact column', () => {
    const text =
      '{"type":"FeatureCollection","features":[\n  {"type":"Feature","properties":null,"geometry":' +
      '{"type":"Point","coordinates":[200,0]}}]}'
    const [error] = refused(text).errors
    expect(text.split('\n')[1]?.slice((error?.column ?? 0) - 1)).toBe('[200,0]}}]}')
  })

  it('counts beyond a hundred faults', () => {
    const features = Array.from({ length: 150 }, () => geometry('Point', '[999,0]').replace('"id":"a",', '')).join(',')
    const { errors } = refused(`{"type":"FeatureCollection","features":[${features}]}`)
    expect(errors).toHaveLength(101)
    expect(errors.at(-1)?.message).toContain('50 more')
  })
})

describe('readGeoJson warns', () => {
  const warnings = (text: string, options = {}) => {
    const read = readGeoJson(text, options)
    if ('errors' in read) throw new Error(JSON.stringify(read.errors))
    return read.warnings
  }

  it.each([
    ['of clockwise outer rings', geometry('Polygon', `[${clockwise}]`), 'clockwise', 'winding'],
    ['of counterclockwise holes', geometry('Polygon', `[[[-1,-1],[3,-1],[3,3],[-1,-1]],${square}]`), 'hole', 'winding'],
    ['of bow-ties', geometry('Polygon', '[[[0,0],[1,1],[1,0],[0,1],[0,0]]]'), 'crosses itself: sides 1 and 3', null],
    [
      'of rings across the antimeridian',
      geometry('Polygon', '[[[179,0],[-179,0],[-179,1],[179,0]]]'),
      'antimeridian',
      null,
    ],
    [
      'of a superfluous coordinate system',
      '{"type":"FeatureCollection","features":[],"crs":{"type":"name",' +
        '"properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}}',
      'no longer part',
      null,
    ],
    [
      'of ids used twice',
      collection(geometry('Point', '[1,2]'), geometry('Point', '[1,2]')),
      'used twice',
      'unique-ids',
    ],
  ])('%s', (_name, text, message, repair) => {
    const [warning] = warnings(text)
    expect(warning?.message).toContain(message)
    expect(warning).toMatchObject({ severity: 'warning', repair })
  })

  it('of axes that look swapped, where it knows the area', () => {
    const near = [35, 32, 43, 38] as const
    const text = geometry('Point', '[35.9,39.0]')
    expect(warnings(text, { near: [38, 35, 40, 37] })[0]?.repair).toBe('swap-axes')
    expect(warnings(geometry('Point', '[39.0,35.9]'), { near })).toEqual([])
    expect(warnings(geometry('Point', '[2.3,48.9]'), { near })).toEqual([])
  })
})

describe('readGeoJson repairs when asked', () => {
  const all = ['winding', 'close-rings', 'swap-axes', 'unique-ids'] as const

  it.each([
    [
      'winding',
      geometry('Polygon', `[${clockwise}]`),
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ],
    [
      'unclosed rings',
      geometry('Polygon', '[[[0,0],[1,0],[1,1]]]'),
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ],
    ['swapped axes', geometry('Point', '[36,139]'), [139, 36]],
    [
      'several at once',
      geometry('Polygon', '[[[1,100],[1,101],[2,101]]]'),
      [
        [
          [100, 1],
          [101, 1],
          [101, 2],
          [100, 1],
        ],
      ],
    ],
  ])('%s', (_name, text, coordinates) => {
    const read = readGeoJson(text, { repair: all })
    expect(read).toMatchObject({ warnings: [], features: [{ geometry: { coordinates } }] })
  })

  it('leaves what is broken otherwise', () => {
    expect(readGeoJson(geometry('Polygon', '[[["a",0],[1,0]]]'), { repair: all })).toHaveProperty('errors')
  })

  it('keeps the sound features beside broken ones', () => {
    const text = collection(geometry('Point', '[999,0]').replace('"a"', '1'), geometry('Point', '[1,2]'))
    expect(refused(text).usable).toBe(1)
    expect(readGeoJson(text, { skipBroken: true })).toMatchObject({
      features: [{ geometry: { coordinates: [1, 2] } }],
      warnings: [{ severity: 'warning', path: 'features[0].geometry.coordinates' }],
    })
  })
})

describe('readGeoJson with hostile files', () => {
  const withProperties = (properties: string) =>
    readGeoJson(`{"type":"Feature","geometry":null,"properties":${properties}}`)

  it('drops prototype keys, and says so', () => {
    const read = withProperties('{"__proto__":{"polluted":1},"a":{"constructor":{"prototype":{"polluted":1}}}}')
    expect(read).toMatchObject({ features: [{ properties: { a: {} } }] })
    expect('warnings' in read && read.warnings.map(({ message }) => message)).toEqual([
      'Left out the key "__proto__"',
      'Left out the key "constructor"',
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  const scripts = ['javascript:alert(1)', ' JaVa\\tScript:alert(1)', 'vbscript:x', 'data:text/html,<script>']
  it.each(scripts)('drops %s', (link) => {
    expect(withProperties(`{"url":"${link}"}`)).toMatchObject({ features: [{ properties: { url: '' } }] })
  })

  it.each(['https://example.org/javascript:', 'The javascript: scheme', '<b>bold</b>'])('keeps %s', (text) => {
    expect(withProperties(JSON.stringify({ text }))).toMatchObject({ features: [{ properties: { text } }] })
  })

  it.each([
    ['properties', `{"type":"Feature","geometry":null,"properties":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
    ['coordinates', geometry('Point', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
    ['collections', `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${']}'.repeat(5000)}`],
    ['features', `{"type":"FeatureCollection","features":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`],
  ])('survives %s nested without end', (_name, text) => {
    expect(() => readGeoJson(text, { repair: ['winding', 'swap-axes', 'close-rings'] })).not.toThrow()
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readGeoJson(text, { repair: ['winding', 'close-rings', 'swap-axes'] })).toBeTypeOf('object')
      }),
    )
  })

  it('never throws for something like a feature', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, fc.double(), fc.string(), fc.constant(null), fc.array(tie('any'))),
    })).any
    const type = fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'x')
    const feature = fc
      .record({ type, coordinates: value, geometries: value })
      .map((drawn) => ({ type: 'Feature', geometry: drawn, properties: null }))
    fc.assert(
      fc.property(fc.array(feature), (features) => {
        const read = readGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), { skipBroken: true })
        if ('features' in read) expect(writeGeoJson(read.features)).toContain('FeatureCollection')
      }),
    )
  })
})

describe('a file of ours', () => {
  const about = {
    version: '0.1.0',
    data: [{ id: 'raqqa-2016', version: '1', licence: 'CC BY 4.0' }],
    date: null,
    kind: ['front' as const],
  }

  it('is known again', () => {
    expect(readGeoJson(writeGeoJson([], about))).toMatchObject({ about })
  })

  it.each([
    ['a damaged one', { version: 1 }, null],
    ['one with strange parts', { ...about, kind: ['front', 'x'], data: [...about.data, 3] }, about],
  ])('is read with care: %s', (_name, groundline, expected) => {
    const read = readGeoJson(JSON.stringify({ type: 'FeatureCollection', features: [], groundline }))
    expect(read).toMatchObject({ about: expected })
  })
})
