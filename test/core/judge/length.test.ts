/** Lengths of borders and of areas: each limit from either side. A degree on the equator is 111.3 km long. */
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { judgeBorderLength, judgeLength } from '../../../src/core/judge/areas/length.ts'
import type { Case } from '../../../src/core/judge/judgement.ts'
import type { Claim, Ground, Place, Quantity } from '../../../src/core/model.ts'

const degreeKm = 111.31949
const place = (country: string, more: Partial<Place> = {}): Place =>
  ({ id: country, name: country, type: 'country', country, outline: null, lon: 0, lat: 0, ...more }) as Place
const ground = (drawn: Readonly<Record<string, Geometry>>): Ground =>
  ({
    outlines: { get: (key: string) => (drawn[key] ? { geometry: drawn[key], accuracyMetres: 0 } : null) },
  }) as unknown as Ground
const quantity = (km: number, more: Partial<Quantity> = {}): Quantity =>
  ({
    value: km,
    unit: 'km',
    lowMetres: km * 1000,
    highMetres: km * 1000,
    figure: { from: 0, to: 3 },
    ...more,
  }) as Quantity
const claim = (of: Quantity): Claim => ({ quantity: of }) as Claim
const line: Geometry = { type: 'LineString', coordinates: [[0, 0], [0.4, 0], [1, 0]] } // prettier-ignore
const border = ground({ 'border:AA/BB': line })

describe('the length of a border', () => {
  it.each([
    // drawn over stated
    [1, 'agrees'],
    [1.14, 'agrees'],
    [1.16, 'undecided'],
    [0.61, 'agrees'],
    [0.59, 'undecided'],
    [0.36, 'undecided'],
    [0.34, 'disagrees'],
    [1.79, 'undecided'],
    [1.81, 'disagrees'],
    [100, 'disagrees'],
    [0.01, 'disagrees'],
  ])('drawn %d times as long as stated: %s', (share, verdict) => {
    const stated = quantity(degreeKm / share)
    const input = { claim: claim(stated), ground: border, text: '123 km' }
    for (const [one, other] of [
      [place('AA'), place('BB')],
      [place('BB'), place('AA')],
    ] as const) {
      const found = judgeBorderLength(input, one, other)
      expect(found.verdict).toBe(verdict)
      const off = Math.abs(degreeKm * 1000 - stated.lowMetres)
      if (verdict === 'agrees') expect(found.misfitMetres).toBe(0)
      if (verdict === 'disagrees') expect(Math.abs(found.misfitMetres! - off)).toBeLessThan(5)
    }
  })

  it('is held against the middle of a range, and the least of "more than"', () => {
    const verdictOf = (of: Quantity) =>
      judgeBorderLength({ claim: claim(of), ground: border, text: '123 km' }, place('AA'), place('BB')).verdict
    expect(verdictOf(quantity(0, { lowMetres: 100_000, highMetres: 120_000 }))).toBe('agrees')
    expect(verdictOf(quantity(0, { lowMetres: 10_000, highMetres: 20_000 }))).toBe('disagrees')
    expect(verdictOf(quantity(100, { highMetres: Infinity }))).toBe('agrees')
  })

  it.each([
    ['of one country alone', place('AA'), null],
    ['with another that it does not touch', place('AA'), place('CC')],
    ['of a province', place('AA', { type: 'province' }), place('BB')],
    ['with a province', place('AA'), place('BB', { type: 'province' })],
  ])('is not judged %s', (_, one, other) => {
    expect(judgeBorderLength({ claim: claim(quantity(1)), ground: border, text: '123 km' }, one, other).verdict).toBe(
      'undecided',
    )
  })
})

describe('the length of an area', () => {
  const strip: Geometry = { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 0.01], [0, 0.01], [0, 0]]] } // prettier-ignore
  const verdictOf = (drawn: Geometry, km: number, outline: string | null = 'a') => {
    const input = {
      claim: claim(quantity(km)),
      subject: place('AA', { outline }),
      ground: ground({ a: drawn }),
      text: '123 km',
    }
    return judgeLength(input as unknown as Case)
  }
  it.each([
    // stated over drawn
    [1, 'agrees'],
    [0.76, 'agrees'],
    [0.74, 'undecided'],
    [1.14, 'agrees'],
    [1.16, 'undecided'],
    [1.49, 'undecided'],
    [1.51, 'disagrees'],
    [100, 'disagrees'],
    [0.01, 'undecided'],
  ])('stated %d times as long as drawn: %s', (share, verdict) => {
    const found = verdictOf(strip, degreeKm * share)
    expect(found.verdict).toBe(verdict)
    if (verdict === 'disagrees') expect(Math.abs(found.misfitMetres! - degreeKm * 1000 * (share - 1))).toBeLessThan(50)
  })

  it('is that between its two farthest points, askew and over several parts too', () => {
    const askew: Geometry = { type: 'Polygon', coordinates: [[[0, 0], [0.1, 0], [1, 1], [0.9, 1], [0, 0]]] } // prettier-ignore
    expect(verdictOf(askew, 157).verdict).toBe('agrees')
    expect(verdictOf(askew, 240).verdict).toBe('disagrees')
    const parts: Geometry = { type: 'MultiPolygon', coordinates: [[[[0, 0], [0.1, 0], [0, 0.1], [0, 0]]], [[[0, 2], [0.1, 2], [0, 1.9], [0, 2]]]] } // prettier-ignore
    expect(verdictOf(parts, 221).verdict).toBe('agrees')
    expect(verdictOf(parts, 335).verdict).toBe('disagrees')
  })

  it('is not judged of a line, nor of what is not drawn', () => {
    expect(verdictOf(line, 111).verdict).toBe('undecided')
    expect(verdictOf(strip, 111, null).verdict).toBe('undecided')
    expect(verdictOf(strip, 111, 'x').verdict).toBe('undecided')
  })
})
