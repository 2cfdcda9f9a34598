import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lean, pack, unpack, type Drawn } from '../../../src/formats/front/packed.ts'

const number = fc.double({ min: -90, max: 90, noNaN: true })
const line = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 6 })
const lines = fc.array(line, { minLength: 1, maxLength: 4 })
const geometry = fc.oneof(
  line.map((coordinates) => ({ type: 'LineString', coordinates })),
  lines.map((coordinates) => ({ type: 'MultiLineString', coordinates })),
  lines.map((coordinates) => ({ type: 'Polygon', coordinates })),
  fc.array(lines, { maxLength: 3 }).map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
) as fc.Arbitrary<Drawn>

describe('a packed geometry', () => {
  it('gives back what was packed, after it was copied too', () => {
    fc.assert(
      fc.property(geometry, (one) => {
        expect(JSON.parse(JSON.stringify(lean(one)))).toEqual(JSON.parse(JSON.stringify(one)))
        expect(unpack(structuredClone(pack(one))).coordinates).toEqual(one.coordinates)
      }),
    )
  })
  it('leaves out heights', () => {
    expect(lean({ type: 'LineString', coordinates: [[38, 48, 12], [39, 48, 0]] }).coordinates).toEqual([[38, 48], [39, 48]]) // prettier-ignore
  })
  it('is packed once', () => {
    const one = lean({ type: 'LineString', coordinates: [[38, 48], [39, 48]] }) // prettier-ignore
    expect(pack(one)).toBe(pack(one))
  })
})
