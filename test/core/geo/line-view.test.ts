import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stationOf } from '../../../src/core/geo/line/along-line.ts'
import { angleBetween } from '../../../src/core/geo/bearing.ts'
import { sideOf } from '../../../src/core/geo/line/line-side.ts'
import { viewOf } from '../../../src/core/geo/line/line-view.ts'
import { sideRegion } from '../../../src/core/geo/region/side-region.ts'

const line = (...coordinates: [number, number][]) => ({ type: 'LineString', coordinates }) as const
/** Flows from north to south at 40 degrees east. */
const south = line([40, 36], [40, 35.5], [40, 34])

describe('viewOf', () => {
  it('tells where a straight line lies, how it runs and which bank one is on', () => {
    const view = viewOf(south, [40.3, 35])!
    expect(view.metres).toBeCloseTo(27_350, -2)
    expect(angleBetween(view.awayDegrees, 90)).toBeLessThan(10)
    expect(view.courseDegrees! % 180).toBeCloseTo(0, 1)
    expect(view.flowDegrees).toBeCloseTo(180, 1)
    expect(view.leftShare).toBe(1)
  })

  it('sees a river all around from within a loop', () => {
    const loop = line([40, 35], [41, 35], [41, 36], [40, 36], [40, 35.1])
    expect(viewOf(loop, [40.5, 35.5])!.clearness).toBeLessThan(0.4)
  })

  it('smooths bends that are small beside the distance', () => {
    const bends = Array.from({ length: 200 }, (_, at): [number, number] => [40 + 0.02 * (at % 2), 36 - at / 100])
    const view = viewOf(line(...bends), [40.5, 35])!
    expect(sideOf(view, 90)).toBe('same')
    expect(sideOf(view, 270)).toBe('other')
    expect(sideOf(view, 0)).toBe('unclear')
  })

  it('crosses the antimeridian', () => {
    expect(viewOf(line([179.9, 1], [179.9, -1]), [-179.9, 0])!.metres).toBeCloseTo(22_264, -2)
  })

  it('has none of a line without edges', () => {
    expect(viewOf({ type: 'MultiLineString', coordinates: [] }, [0, 0])).toBeNull()
  })

  it('never has a place on both sides, wherever it lies', () => {
    const points = fc.array(
      fc.tuple(fc.double({ min: 39, max: 41, noNaN: true }), fc.double({ min: 34, max: 36, noNaN: true })),
      { minLength: 2, maxLength: 12 },
    )
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 359 }), (all, degrees) => {
        const view = viewOf(line(...(all as [number, number][])), [40.013, 35.017])
        fc.pre(view !== null)
        const [one, other] = [sideOf(view!, degrees), sideOf(view!, (degrees + 180) % 360)]
        expect(one === 'same' && other === 'same').toBe(false)
        expect(one === 'other' && other === 'other').toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})

describe('sideRegion', () => {
  const reach = { lowMetres: 0, highMetres: 1e6, drawnMetres: 60_000 }

  it('is as far off as the line from its other side', () => {
    const region = sideRegion(south, 90, reach)
    expect(region.misfit([40.3, 35])).toBe(0)
    expect(region.misfit([39.7, 35])).toBeCloseTo(27_350, -2)
  })

  it('takes the left bank by the order of the vertices', () => {
    const region = sideRegion(south, 'left', reach)
    expect(region.misfit([40.3, 35])).toBe(0)
    expect(region.misfit([39.7, 35])).toBeGreaterThan(27_000)
  })
})

describe('stationOf', () => {
  it('counts along the line from its first vertex', () => {
    const { metres, off } = stationOf(south.coordinates, [40.1, 35])
    expect(metres).toBeCloseTo(110_900, -3)
    expect(off).toBeCloseTo(9_117, -2)
  })
})
