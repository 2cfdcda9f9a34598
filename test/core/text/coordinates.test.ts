import '../../../src/core/text/mgrs.ts'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/core/text/read.ts'

const found = (text: string): [number, number, string][] =>
  read(text).coordinates.map(({ lon, lat, format }) => [Number(lon.toFixed(4)), Number(lat.toFixed(4)), format])

describe('coordinates', () => {
  it.each([
    ['at 35.95, 39.01.', [39.01, 35.95, 'decimal']],
    ['at 35.95°N 39.01°E', [39.01, 35.95, 'decimal']],
    ['35.95 N, 39.01 E', [39.01, 35.95, 'decimal']],
    ['39.01E 35.95N', [39.01, 35.95, 'decimal']],
    ['35.95 degrees north, 39.01 degrees east', [39.01, 35.95, 'decimal']],
    ['latitude 35.95, longitude 39.01', [39.01, 35.95, 'decimal']],
    ['Lat: 35.95 Long: 39.01', [39.01, 35.95, 'decimal']],
    ['35 degrees 57 minutes north, 39 degrees 1 minute east', [39.0167, 35.95, 'dms']],
    ['N35.95 E39.01', [39.01, 35.95, 'decimal']],
    ['-33.86, 151.21', [151.21, -33.86, 'decimal']],
    ['33.86° S, 151.21° W', [-151.21, -33.86, 'decimal']],
    ['35°52\'20"N 38°34\'00"E', [38.5667, 35.8722, 'dms']],
    ['35° 52′ 20″ N, 38° 34′ 0″ E', [38.5667, 35.8722, 'dms']],
    ['35°52’20”N 38°34’00”E', [38.5667, 35.8722, 'dms']],
    ["N 35° 52.5' E 38° 34'", [38.5667, 35.875, 'dms']],
    ['37S DV 12345 67890', [38.0293, 35.8513, 'mgrs']],
    ['37SDV1234567890', [38.0293, 35.8513, 'mgrs']],
  ] as [string, [number, number, string]][])('reads %j', (text, expected) => expect(found(text)).toEqual([expected]))

  it('says how precise the figures are', () => {
    const [pair] = read('35.95, 39.01').coordinates
    expect(pair?.precisionMetres).toBeGreaterThan(550)
    expect(pair?.precisionMetres).toBeLessThan(800)
    expect(read('37S DV 1234 6789').coordinates[0]?.precisionMetres).toBeCloseTo(7.07, 1)
  })

  it('spans the pair', () => {
    const text = '(at 35.95, 39.01) it'
    const [pair] = read(text).coordinates
    expect(text.slice(pair!.from, pair!.to)).toBe('35.95, 39.01')
  })

  it.each([
    '4.3, 5.6 km',
    '1.25, 2.50%',
    '95.95, 39.01',
    '35.95 39.01',
    '2.1 and 3.45',
    '99S DV 12345 67890',
    "35°70'N 38°E",
    '35.95 N, 39.01 N',
    'Win 24 to 36',
    '37S DV 123 6789',
    'version 1.2.3, 4.5.6',
  ])('does not flag %j', (text) => expect(found(text)).toEqual([]))
})
