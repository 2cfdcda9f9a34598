import { describe, expect, it } from 'vitest'
import { printExtent } from '../../../src/formats/locator/extent.ts'

const point = (lon: number, lat: number) => ({
  type: 'Feature' as const,
  properties: {},
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
})
const shapeOf = ([west, south, east, north]: readonly number[]) =>
  ((east! - west!) * Math.cos((((south! + north!) / 2) * Math.PI) / 180)) / (north! - south!)

describe('a printed map without a map on the screen', () => {
  it.each([
    ['one place', [point(38.5, 35.7)]],
    ['places in a row', [point(30, 35), point(40, 35)]],
    ['places one above the other', [point(38, 10), point(38, 50)]],
  ])('shows %s amid the surroundings, in the shape of a page', (_, features) => {
    const extent = printExtent(features, null)!
    const [west, south, east, north] = extent
    for (const { geometry } of features) {
      const [lon = 0, lat = 0] = geometry.coordinates
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true)
    }
    expect(shapeOf(extent)).toBeGreaterThan(0.79)
    expect(shapeOf(extent)).toBeLessThan(1.51)
  })
  it('shows the theatre where the draft names no place, and nothing where there is none', () => {
    expect(printExtent([], [37, 35, 40, 37])).toEqual([expect.closeTo(36.4, 5), 34.6, expect.closeTo(40.6, 5), 37.4])
    expect(printExtent([], null)).toBe(null)
  })
  it('stays on the map at the ends of the earth', () => {
    const extent = printExtent([point(179.99, 84), point(-179.99, -84)], null)!
    expect(extent[0]).toBe(-180)
    expect(extent[3]).toBe(84)
  })
})
