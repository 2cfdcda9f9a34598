/** What is measured between two places, and to an outline: figures that can be worked out by hand, on the equator. */
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import {
  isUndrawnWater,
  measurePoints,
  measureToLine,
  measureToOutline,
} from '../../../src/core/judge/distances/measure.ts'
import type { Mention, Outline, Outlines, Place } from '../../../src/core/model.ts'

const east = 111_319.49
const place = (lon: number, more: Partial<Place> = {}): Place =>
  ({ lon, lat: 0, extentMetres: 0, accuracyMetres: 0, type: 'town', outline: null, ...more }) as Place

describe('between two points', () => {
  it('lies what the geodesic measures, seen from the reference', () => {
    const found = measurePoints(place(1), place(0))
    expect(found.metres).toBeCloseTo(east, 1)
    expect(found.bearingDegrees).toBeCloseTo(90, 9)
    expect(found.between).toEqual([[0, 0], [1, 0]]) // prettier-ignore
    expect(found.turfMetres).toBeCloseTo(111_195.08, 1)
    expect([found.lowMetres, found.highMetres]).toEqual([found.metres, found.metres])
  })

  it.each([
    [{ extentMetres: 5000 }, {}, -5000, 0],
    [{}, { extentMetres: 7000 }, -7000, 0],
    [{ accuracyMetres: 500 }, { accuracyMetres: 300 }, -800, 800],
    [{ extentMetres: 5000, accuracyMetres: 500 }, { extentMetres: 7000 }, -12_500, 500],
  ])('a subject of %o and a reference of %o move the ends by %d and %d', (subject, reference, low, high) => {
    const { metres, lowMetres, highMetres } = measurePoints(place(1, subject), place(0, reference))
    expect(lowMetres - metres).toBeCloseTo(low, 6)
    expect(highMetres - metres).toBeCloseTo(high, 6)
  })

  it('the least is never below nothing, and one and the same point lies in no direction', () => {
    expect(measurePoints(place(0.01), place(0, { extentMetres: 9000 })).lowMetres).toBe(0)
    expect(measurePoints(place(0), place(0)).bearingDegrees).toBeNull()
    expect(measurePoints(place(0.00001), place(0)).bearingDegrees).toBeCloseTo(90, 3)
  })
})

const square = {
  type: 'Polygon',
  coordinates: [[[0, -1], [2, -1], [2, 1], [0, 1], [0, -1]]], // prettier-ignore
} as const satisfies Geometry
const meridian = (lon: number) => ({ type: 'LineString' as const, coordinates: [[lon, -1], [lon, 1]] }) // prettier-ignore
const outlines = (drawn: Readonly<Record<string, Geometry>>): Outlines =>
  ({
    get: (key: string) => (drawn[key] ? ({ geometry: drawn[key], accuracyMetres: 200 } as unknown as Outline) : null),
    around: () => ({ country: null, province: null }),
  }) as unknown as Outlines

describe('to an outline', () => {
  const of = (type: Place['type'], more: Partial<Place> = {}) => place(0, { type, outline: 'a', ...more })
  const area = outlines({ a: square })

  it.each([
    ['inside an area: nothing', 1, 'province', 0, false],
    ['outside of it: to its edge', 2.1, 'province', 0.1, false],
    ['inside a lake: nothing', 1, 'lake', 0, false],
    ['outside of a lake: from its shore', 2.1, 'lake', 0.1, true],
  ] as const)('%s', (_, lon, type, degrees, isFromPoint) => {
    const found = measureToOutline(place(lon), of(type), area)!
    expect(Math.abs(found.metres - degrees * east)).toBeLessThan(0.1)
    expect(found.between !== null).toBe(isFromPoint)
    expect(found.bearingDegrees === null ? null : Math.round(found.bearingDegrees)).toBe(isFromPoint ? 90 : null)
    expect(found.turfMetres).toBeNull()
    expect(found.highMetres - found.metres).toBeCloseTo(200, 6)
  })

  it('several polygons are an area too', () => {
    const parts = outlines({
      a: { type: 'MultiPolygon', coordinates: [square.coordinates.map((ring) => ring.map((at) => [...at]))] },
    })
    expect(measureToOutline(place(1), of('province'), parts)!.metres).toBe(0)
    expect(measureToOutline(place(2.1), of('province'), parts)!.between).toBeNull()
  })

  it.each([
    [{ extentMetres: 3000 }, -3200, 200],
    [{ accuracyMetres: 500 }, -700, 700],
    [{ extentMetres: 90_000 }, -0.1 * east, 200],
  ])('a subject of %o moves the ends by %d and %d', (subject, low, high) => {
    const { metres, lowMetres, highMetres } = measureToOutline(place(2.1, subject), of('lake'), area)!
    expect(lowMetres - metres).toBeCloseTo(low, 0)
    expect(highMetres - metres).toBeCloseTo(high, 6)
  })

  it('of a river is the nearest of those that layers draw of it, of anything else its own', () => {
    const layers = outlines({ a: meridian(3), b: meridian(0.5), c: meridian(2) })
    const sameAs = ['b', 'c', 'none']
    expect(Math.abs(measureToOutline(place(0), of('river', { sameAs }), layers)!.metres - 0.5 * east)).toBeLessThan(0.1)
    expect(Math.abs(measureToOutline(place(0), of('river'), layers)!.metres - 3 * east)).toBeLessThan(0.1)
    expect(Math.abs(measureToOutline(place(0), of('lake', { sameAs }), layers)!.metres - 3 * east)).toBeLessThan(0.1)
  })

  it('is nothing where none is known', () => {
    expect(measureToOutline(place(0), of('province', { outline: null }), area)).toBeNull()
    expect(measureToOutline(place(0), of('province', { outline: 'x' }), area)).toBeNull()
    expect(measureToOutline(place(0), of('river', { outline: null, sameAs: ['a'] }), area)!.metres).toBe(0)
  })
})

describe('to the line that words name', () => {
  const border = { form: 'line', line: 'border', text: 'border', name: '', of: '', matches: [] } as unknown as Mention
  it('lies what its nearest point measures', () => {
    const country = place(0, { type: 'country', outline: 'country:AA', country: 'AA' })
    const found = measureToLine(place(2.1, { accuracyMetres: 50 }), country, border, outlines({ 'country:AA': square }))
    if (!found) throw new Error('no line')
    expect(Math.abs(found.metres - 0.1 * east)).toBeLessThan(0.5)
    expect(found.highMetres - found.metres).toBeCloseTo(250, 6)
    expect(found.between![1]).toEqual([2.1, 0])
  })

  it('is nothing where no such line is known', () => {
    expect(measureToLine(place(0), place(1), border, outlines({}))).toBeNull()
  })
})

describe('water that nothing draws', () => {
  it.each([
    ['river', null, 20_001, true],
    ['lake', null, 30_000, true],
    ['river', null, 20_000, false],
    ['river', 'a', 30_000, false],
    ['town', null, 30_000, false],
    ['sea', null, 30_000, false],
  ] as const)('%s, drawn as %s, of %d m: %s', (type, outline, extentMetres, expected) => {
    expect(isUndrawnWater(place(0, { type, outline, extentMetres }))).toBe(expected)
  })
})
