import fc from 'fast-check'
import type { MultiPolygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { edgeIndexOf } from '../../../src/core/geo/line/edge-index.ts'
import { inverse } from '../../../src/core/geo/geodesic.ts'
import { nearestOn } from '../../../src/core/geo/nearest.ts'

const square = (lon: number, lat: number, size: number): Position[] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat], // prettier-ignore
]

const area: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [square(36, 47, 4), square(37, 48, 1), square(38.5, 48, 0.5)],
    [square(37.25, 48.25, 0.5)],
    // Overlaps the first: what lies in both is inside all the same.
    [square(39, 50, 2)],
  ],
}

describe('edgeIndexOf', () => {
  it.each<readonly [readonly [number, number], boolean]>([
    [[36.5, 47.5], true],
    [[37.1, 48.1], false],
    [[37.5, 48.5], true],
    [[38.6, 48.1], false],
    [[39.5, 50.5], true],
    [[40.5, 51.5], true],
    [[41.5, 50.5], false],
    [[35.9, 48], false],
    [[36.5, 47], true],
  ])('%j lies inside: %s', (at, inside) => expect(edgeIndexOf(area)!.isInside(at)).toBe(inside))

  it('knows nothing of what has no edges', () => {
    expect(edgeIndexOf({ type: 'MultiPolygon', coordinates: [] })).toBeNull()
    expect(edgeIndexOf({ type: 'MultiLineString', coordinates: [[[1, 2]]] })).toBeNull()
  })

  const lon = fc.double({ min: 30, max: 32, noNaN: true })
  const lat = fc.double({ min: 45, max: 46, noNaN: true })
  const at = fc.tuple(lon, lat)
  it('measures to the nearest edge as the geodesic does, to a percent', () => {
    fc.assert(
      fc.property(fc.array(at, { minLength: 2, maxLength: 40 }), at, (line, point) => {
        const geometry = { type: 'LineString' as const, coordinates: line.map(([x, y]) => [x, y]) }
        const metres = edgeIndexOf(geometry)!.nearest(point).metres
        const exact = nearestOn(geometry, point).metres
        expect(Math.abs(metres - exact)).toBeLessThan(exact * 0.02 + 25)
        expect(metres).toBeLessThan(inverse(point, line[0]!).metres * 1.02 + 25)
      }),
    )
  })
})
