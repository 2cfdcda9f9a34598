import { describe, expect, it } from 'vitest'
import { disc, strip } from '../../../src/core/geo/region/regions.ts'
import { intersectRegions } from '../../../src/core/geo/region/intersect.ts'

const line = {
  type: 'LineString' as const,
  coordinates: [
    [38, 35],
    [39, 35.5],
  ],
}

describe('the clipper', () => {
  it('leaves out what needs it until it is loaded, and draws it afterwards', async () => {
    const about = disc([38.5, 35.2], 20_000)
    const along = strip(line, 3000)
    expect(along.geometry).toBeNull()
    expect(intersectRegions([about], [38, 35, 39, 36])).toBeNull()
    await import('../../../src/core/geo/overlay/clipping.ts')
    expect(along.geometry?.type).toBe('MultiPolygon')
    expect(intersectRegions([about], [38, 35, 39, 36])?.areaSquareMetres).toBeGreaterThan(1e9)
  })

  it('is not needed to measure', () => {
    expect(strip(line, 3000).misfit([38.5, 35.25])).toBe(0)
  })
})
