import { describe, expect, it } from 'vitest'
import { angleBetween, compassPoint } from '../../../src/core/geo/bearing.ts'
import { destination, inverse } from '../../../src/core/geo/geodesic.ts'
import { scaleAt } from '../../../src/core/geo/metric.ts'
import { turfDistanceMetres } from '../../../src/core/geo/sphere.ts'
import type { LonLat } from '../../../src/core/model.ts'

describe('geodesics', () => {
  // Karney 2013, "Algorithms for geodesics", table 2 (direct) and table 3 (inverse).
  it('solves the published direct problem', () => {
    const [lon, lat] = destination([0, 40], 30, 10_000_000)
    expect(lon).toBeCloseTo(137.84490004377, 8)
    expect(lat).toBeCloseTo(41.79331020506, 8)
  })

  it('solves the published inverse problem near the antipode', () => {
    const { metres, bearingDegrees } = inverse([0, -30], [179.8, 29.9])
    expect(metres).toBeCloseTo(19_989_832.827, 2)
    expect(bearingDegrees).toBeCloseTo(161.890_524_74, 6)
  })

  it('measures JFK to Heathrow', () => {
    const { metres, bearingDegrees } = inverse([-73.8, 40.6], [-0.5, 51.6])
    expect(Math.abs(metres - 5_551_759)).toBeLessThan(1)
    expect(bearingDegrees).toBeCloseTo(51.198, 2)
  })

  it('gives bearings in [0, 360) at the first point', () => {
    expect(inverse([39, 36], [38, 36]).bearingDegrees).toBeCloseTo(270.29, 1)
    expect(inverse([39, 36], [39, 37]).bearingDegrees).toBe(0)
    expect(inverse([39, 36], [39, 36])).toMatchObject({ metres: 0 })
  })

  it('comes back to where it started', () => {
    const from: LonLat = [39.01, 35.95]
    const to = destination(from, 241, 45_000)
    expect(inverse(from, to).metres).toBeCloseTo(45_000, 3)
    expect(inverse(from, to).bearingDegrees).toBeCloseTo(241, 6)
  })

  it('differs from the sphere by no more than 0.56 %', () => {
    const pairs: [LonLat, LonLat][] = [
      [
        [0, 0],
        [0, 5],
      ],
      [
        [0, 0],
        [5, 0],
      ],
      [
        [39, 36],
        [38, 35.7],
      ],
      [
        [10, 80],
        [40, 80],
      ],
    ]
    for (const [a, b] of pairs) {
      expect(Math.abs(turfDistanceMetres(a, b) / inverse(a, b).metres - 1)).toBeLessThan(0.0057)
    }
  })

  it('scales degrees as geodesics of a few metres do', () => {
    for (const lat of [0, 36, 60, 85]) {
      expect(scaleAt(lat).east * 1e-4).toBeCloseTo(inverse([0, lat], [1e-4, lat]).metres, 4)
      expect(scaleAt(lat).north * 1e-4).toBeCloseTo(inverse([0, lat - 5e-5], [0, lat + 5e-5]).metres, 4)
    }
  })
})

describe('bearings', () => {
  it.each([
    [0, 90, 90],
    [350, 10, 20],
    [10, 350, 20],
    [0, 180, 180],
    [45, 45, 0],
    [270, 90, 180],
    [-10, 370, 20],
  ])('between %d and %d lie %d degrees', (a, b, angle) => expect(angleBetween(a, b)).toBeCloseTo(angle, 9))

  it.each([
    [241.2, 16, 247.5],
    [241.2, 8, 225],
    [241.2, 4, 270],
    [359, 16, 0],
    [350, 16, 0],
    [348, 16, 337.5],
    [45, 8, 45],
    [-90, 4, 270],
    [720, 8, 0],
  ] as const)('%d degrees of %i points is nearest to %d', (degrees, points, nearest) => {
    expect(compassPoint(degrees, points)).toBe(nearest)
  })
})
