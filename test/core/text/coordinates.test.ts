import '../../../src/core/text/coordinates/mgrs.ts'
import { describe, expect, it } from 'vitest'
import { findCoordinates } from '../../../src/core/text/coordinates/coordinates.ts'
import { read } from '../../../src/core/text/read.ts'
import { english } from '../../../src/lang/en/index.ts'

const found = (text: string): [number, number, string][] =>
  read(text)
    .coordinates.filter(({ fault }) => fault === undefined)
    .map(({ lon, lat, format }) => [Number(lon.toFixed(4)), Number(lat.toFixed(4)), format])

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
    ['35 57 10 N 39 00 30 E', [39.0083, 35.9528, 'dms']],
    ['355710N 0390030E', [39.0083, 35.9528, 'dms']],
    ['UTM 37N 500765 3978890', [39.0085, 35.9544, 'utm']],
    ['37S 500765 3978890', [39.0085, 35.9544, 'utm']],
    ['UTM zone 56H 334873 6252266', [151.215, -33.857, 'utm']],
    ['32U 395201.31 5673135.24', [7.5, 51.2, 'utm']],
    [
      '40 degrees 46 minutes 10 seconds north latitude, 74 degrees 0 minutes 17 seconds west longitude',
      [-74.0047, 40.7694, 'dms'],
    ],
  ] as [string, [number, number, string]][])('reads %j', (text, expected) => expect(found(text)).toEqual([expected]))

  it.each([
    ["95°57'N, 39°1'E", 'latitude'],
    ['46.64 N, 192.61 E', 'longitude'],
    ["35°57'N, 39°1'N", 'axes'],
    ["46°98'N, 32°36'E", 'sixtieths'],
  ])('says that %s is no point', (text, fault) => {
    expect(read(text).coordinates.map((pair) => pair.fault)).toEqual([fault])
    expect(findCoordinates(text, english.lexicon)).toEqual([])
  })

  it.each(['95.57, 139.01', 'They won 35 57 10 and 39 00 30.', 'Order 37 500765 3978890.'])(
    'reads none in %s',
    (text) => expect(found(text)).toEqual([]),
  )

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
