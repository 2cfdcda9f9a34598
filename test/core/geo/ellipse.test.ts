import { describe, expect, it } from 'vitest'
import { ellipse } from '../../../src/core/geo/region/ellipse.ts'
import { destination, inverse } from '../../../src/core/geo/geodesic.ts'
import { contains } from '../../../src/core/geo/outline.ts'
import { areaSquareMetres } from '../../../src/core/geo/surface.ts'
import type { LonLat } from '../../../src/core/model.ts'

const raqqa: LonLat = [39.01, 35.95]
const aleppo: LonLat = [37.16, 36.2]
const { metres, bearingDegrees } = inverse(raqqa, aleppo)
const middle = destination(raqqa, bearingDegrees, metres / 2)
const region = ellipse(raqqa, aleppo, metres * 1.25)
const short = (Math.sqrt(1.25 ** 2 - 1) / 2) * metres

describe('ellipse', () => {
  it('holds both places and what lies between them', () => {
    for (const at of [raqqa, aleppo, middle]) expect(region.misfit(at)).toBe(0)
  })

  it.each([
    ['beyond one end, along the axis', destination(raqqa, bearingDegrees, metres * 1.125 + 10_000), 10_000],
    ['beside the middle', destination(middle, inverse(middle, aleppo).bearingDegrees + 90, short + 20_000), 20_000],
  ])('tells how far a point lies %s', (_, at, expected) => {
    expect(Math.abs(region.misfit(at) - expected)).toBeLessThan(200)
  })

  it('finds the nearest point on its edge', () => {
    const outside = destination(middle, 200, 150_000)
    const nearest = region.nearest(outside)
    expect(Math.abs(inverse(raqqa, nearest).metres + inverse(nearest, aleppo).metres - metres * 1.25)).toBeLessThan(500)
    expect(inverse(outside, nearest).metres).toBeCloseTo(region.misfit(outside), 0)
  })

  it('draws a closed ring, counter-clockwise, of the ellipse’s area', () => {
    const { geometry } = region
    if (geometry.type !== 'Polygon') throw new Error(geometry.type)
    const ring = geometry.coordinates[0]!
    expect(ring[0]).toEqual(ring.at(-1))
    expect(contains(geometry, middle)).toBe(true)
    const turn = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0]! * y! - x! * ring[at]![1]!, 0)
    expect(turn).toBeGreaterThan(0)
    const area = Math.PI * (metres * 0.625) * short
    expect(Math.abs(areaSquareMetres(geometry) / area - 1)).toBeLessThan(0.01)
  })

  it('is the line between the two where the way may be no longer', () => {
    const line = ellipse(raqqa, aleppo, 0)
    expect(line.misfit(middle)).toBe(0)
    expect(line.misfit(destination(middle, 0, 30_000))).toBeGreaterThan(25_000)
  })
})
