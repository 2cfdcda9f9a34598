/**
 * The earth turned under a figure changes nothing about it: every measure holds at every longitude, over 180 degrees too.
 * And nothing is gained on the wrong side of a region: its misfit is that of the nearer edge.
 */
import type { LineString, Position } from 'geojson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { destination, inverse } from '../../../src/core/geo/geodesic.ts'
import { nearestOn } from '../../../src/core/geo/nearest.ts'
import { disc, pointRegion, ring, strip, wedge } from '../../../src/core/geo/region/regions.ts'
import type { SolidRegion } from '../../../src/core/geo/region/regions.ts'
import type { LonLat } from '../../../src/core/model.ts'

const turned = ([lon, lat]: LonLat, by: number): LonLat => [((((lon + by + 180) % 360) + 360) % 360) - 180, lat]
const lonLat: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.double({ min: -70, max: 70, noNaN: true }),
)
/** How far the earth is turned: to where a figure about longitude 0 lies on the antimeridian, or near it, or anywhere. */
const turn = fc.oneof(fc.constantFrom(180, 179, -179, 181, 178.5), fc.double({ min: -180, max: 180, noNaN: true }))

const regions: Readonly<Record<string, (at: LonLat) => SolidRegion>> = {
  disc: (at) => disc(at, 45_000),
  ring: (at) => ring(at, 40_000, 50_000),
  point: (at) => pointRegion(at, 500),
  wedge: (at) => wedge(at, 250, 45, 20_000, 60_000),
}

describe('a region', () => {
  it.each(Object.keys(regions))('%s misses a place by as much at every longitude', (name) => {
    fc.assert(
      fc.property(lonLat, lonLat, turn, (centre, at, by) => {
        const here = regions[name]!(centre).misfit(at)
        const there = regions[name]!(turned(centre, by)).misfit(turned(at, by))
        expect(Math.abs(there - here)).toBeLessThan(0.01 + here * 1e-7)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    [30_000, 10_000],
    [40_000, 0],
    [45_000, 0],
    [50_000, 0],
    [57_500, 7_500],
    [0, 40_000],
  ])('ring of 40 to 50 km misses a place %i m from its centre by %i m, to the nearer edge', (metres, misfit) => {
    const centre: LonLat = [39, 36]
    for (const bearing of [0, 77, 180, 271]) {
      expect(ring(centre, 40_000, 50_000).misfit(destination(centre, bearing, metres))).toBeCloseTo(misfit, 1)
    }
  })
})

describe('a wedge of 60 degrees to either side of east, from 20 to 60 km', () => {
  const centre: LonLat = [39, 36]
  const region = wedge(centre, 90, 60, 20_000, 60_000)
  it.each([
    // bearing and metres of a place from the centre, and how far it lies off the nearer side
    [90, 40_000, 0],
    [31, 40_000, 0],
    [149, 40_000, 0],
    [90, 5_000, 15_000],
    [90, 75_000, 15_000],
    [0, 40_000, 20_000],
    [180, 40_000, 20_000],
    [10, 40_000, 40_000 * Math.sin(Math.PI / 9)],
    [170, 40_000, 40_000 * Math.sin(Math.PI / 9)],
    [300, 1_000, Math.hypot(20_000, 1_000)],
    [0, 100_000, Math.hypot(100_000 * Math.cos(Math.PI / 6) - 60_000, 50_000)],
  ])('misses a place at %d degrees, %d m off, by %d m', (bearing, metres, misfit) => {
    const at = destination(centre, bearing, metres)
    expect(Math.abs(region.misfit(at) - misfit)).toBeLessThan(2 + misfit * 1e-3)
    expect(Math.abs(inverse(at, region.nearest(at)).metres - misfit)).toBeLessThan(2 + misfit * 1e-3)
  })
})

describe('a line', () => {
  const line = (by: number): LineString => ({
    type: 'LineString',
    coordinates: [
      [-1, 36],
      [-0.2, 36.4],
      [0.3, 36.1],
      [1.1, 36.6],
    ].map(([lon = 0, lat = 0]): Position => [lon + by, lat]),
  })
  const near = fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: 35, max: 37.5, noNaN: true }))

  it('is as far from a place wherever it lies, drawn on over 180 degrees or not', () => {
    fc.assert(
      fc.property(near as fc.Arbitrary<LonLat>, turn, (at, by) => {
        const here = nearestOn(line(0), at)
        const there = nearestOn(line(by), turned(at, by))
        expect(Math.abs(there.metres - here.metres)).toBeLessThan(0.5)
        expect(inverse(there.at, turned(here.at, by)).metres).toBeLessThan(50)
        expect(Math.abs(strip(line(by), 5000).misfit(turned(at, by)) - Math.max(0, here.metres - 5000))).toBeLessThan(
          0.5,
        )
      }),
      { numRuns: 60 },
    )
  })
})
