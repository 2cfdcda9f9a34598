import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import '../../../src/core/geo/overlay/clipping.ts'
import { destination, inverse } from '../../../src/core/geo/geodesic.ts'
import { intersectRegions } from '../../../src/core/geo/region/intersect.ts'
import { gapMetres, meets } from '../../../src/core/geo/region/meet.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import { disc, pointRegion, polygonRegion, ring, strip, wedge } from '../../../src/core/geo/region/regions.ts'
import { areaSquareMetres } from '../../../src/core/geo/surface.ts'
import type { Extent, LonLat } from '../../../src/core/model.ts'

const a: LonLat = [39, 36]
const b = destination(a, 90, 50_000)
const extent: Extent = [36, 34, 42, 38]
const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [40, 35.5],
      [41, 35.5],
      [41, 36.5],
      [40, 36.5],
      [40, 35.5],
    ],
  ],
}
const line = {
  type: 'LineString' as const,
  coordinates: [
    [38, 36.3],
    [40, 36.3],
  ],
}

describe('two regions', () => {
  it.each([
    ['discs that overlap', disc(a, 30_000), disc(b, 30_000), true],
    ['discs apart', disc(a, 20_000), disc(b, 20_000), false],
    ['discs that just miss', disc(a, 24_990), disc(b, 25_000), false],
    ['discs that just touch', disc(a, 25_010), disc(b, 25_000), true],
    ['a disc in the hole of a ring', ring(a, 40_000, 60_000), disc(a, 30_000), false],
    ['a ring about a disc that reaches it', ring(a, 40_000, 60_000), disc(b, 5000), true],
    ['rings that cross', ring(a, 30_000, 31_000), ring(b, 30_000, 31_000), true],
    ['a ring inside the hole of another', ring(a, 90_000, 91_000), ring(b, 10_000, 30_000), false],
    ['wedges back to back', wedge(a, 270, 45, 5000, 30_000), wedge(b, 90, 45, 5000, 30_000), false],
    ['wedges face to face', wedge(a, 90, 45, 5000, 30_000), wedge(b, 270, 45, 5000, 30_000), true],
    ['a polygon and a far disc', polygonRegion(square), disc(a, 50_000), false],
    ['a polygon and a disc inside', polygonRegion(square), disc([40.5, 36], 100), true],
    ['a strip and a ring that crosses it', strip(line, 1000), ring(a, 34_000, 36_000), true],
    ['a strip and a disc short of it', strip(line, 1000), disc(a, 30_000), false],
    ['a point in a ring', pointRegion(b, 0), ring(a, 49_500, 50_500), true],
  ])('%s: meet %#', (_, one, other, expected) => {
    expect(meets(one, other)).toBe(expected)
    expect(meets(other, one)).toBe(expected)
  })

  it('lie as far apart as their edges', () => {
    expect(gapMetres(disc(a, 20_000), disc(b, 20_000))).toBeCloseTo(10_000, 0)
    expect(gapMetres(disc(a, 30_000), disc(b, 30_000))).toBe(0)
    expect(gapMetres(ring(a, 40_000, 60_000), disc(a, 30_000))).toBeCloseTo(10_000, 0)
  })

  it('meet by their drawing where they were made elsewhere', () => {
    expect(meets({ shape: 'polygon', geometry: square, misfit: () => 0 }, disc([40.5, 36], 1000))).toBe(true)
  })
})

describe('intersection', () => {
  it('of overlapping discs is a lens with its middle as best point', () => {
    const found = intersectRegions([disc(a, 30_000), disc(b, 30_000)], extent)!
    // Lens of two circles of radius r at distance d: 2 r^2 acos(d / 2r) - (d / 2) sqrt(4 r^2 - d^2).
    const lens = 2 * 30 ** 2 * Math.acos(50 / 60) - 25 * Math.sqrt(3600 - 2500)
    expect(found.areaSquareMetres / 1e6 / lens).toBeCloseTo(1, 2)
    expect(inverse(found.best, destination(a, 90, 25_000)).metres).toBeLessThan(1000)
    expect(contains(found.geometry, found.best)).toBe(true)
  })

  it('has the area of a brute count of points that fit', () => {
    const regions = [wedge(a, 60, 45, 20_000, 60_000), ring(b, 10_000, 40_000), strip(line, 8000)]
    const found = intersectRegions(regions, extent)!
    let inside = 0
    const steps = 300
    const [west, south, width, height] = [38.8, 35.8, 1.4, 1]
    for (let x = 0; x < steps; x++) {
      for (let y = 0; y < steps; y++) {
        // Rows are staggered, so that no edge runs along one.
        const at: LonLat = [west + (width * (x + 0.5)) / steps, south + (height * (y + ((x * 0.618) % 1))) / steps]
        if (regions.every((region) => region.misfit(at) === 0)) inside++
      }
    }
    const across = inverse([west, 36.3], [west + width, 36.3]).metres
    const cell = across * inverse([a[0], south], [a[0], south + height]).metres
    expect(found.areaSquareMetres / ((inside * cell) / steps ** 2)).toBeCloseTo(1, 2)
    for (const region of regions) expect(region.misfit(found.best)).toBe(0)
  }, 20_000)

  it('is nothing where no point fits', () => {
    expect(intersectRegions([disc(a, 20_000), disc(b, 20_000)], extent)).toBeNull()
    expect(intersectRegions([disc([60, 36], 20_000)], extent)).toBeNull()
  })

  it('stays in the extent where a region has no end', () => {
    const found = intersectRegions([ring(a, 10_000, Infinity)], [38.9, 35.9, 39.1, 36.1])!
    expect(found.areaSquareMetres).toBeLessThan(areaSquareMetres(square) / 20)
  })

  it('takes a point region as a disc of its size', () => {
    expect(intersectRegions([pointRegion(a, 3000), disc(a, 9000)], extent)!.areaSquareMetres / 1e6).toBeCloseTo(28.3, 0)
  })

  it('finds the deepest point of the larger of two parts', () => {
    const found = intersectRegions([ring(a, 30_000, 40_000), polygonRegion(square), disc(b, 60_000)], [36, 34, 42, 38])
    expect(found === null || contains(found.geometry, found.best)).toBe(true)
  })
})
