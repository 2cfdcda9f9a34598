import type { LineString, MultiPolygon, Polygon, Position } from 'geojson'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../../../src/core/geo/overlay/clipping.ts'
import { contains, metresToEdge, nearestOn } from '../../../src/core/geo/outline.ts'
import { destination, inverse } from '../../../src/core/geo/geodesic.ts'
import { positionsOf } from '../../../src/core/geo/positions.ts'
import {
  disc,
  pointRegion,
  polygonRegion,
  ring,
  strip,
  wedge,
  type MeasuredRegion,
} from '../../../src/core/geo/region/regions.ts'
import type { LonLat } from '../../../src/core/model.ts'

const raqqa: LonLat = [39.01, 35.95]
const river: LineString = {
  type: 'LineString',
  coordinates: [
    [38.0, 36.2],
    [38.3, 35.9],
    [38.55, 35.85],
    [38.9, 35.93],
    [39.4, 35.8],
    [40.1, 35.4],
  ],
}
const province: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [38, 35.5],
      [39.8, 35.3],
      [40.2, 36.4],
      [39, 36.8],
      [38.2, 36.5],
      [38.6, 36],
      [38, 35.5],
    ],
    [
      [39, 36],
      [39, 36.2],
      [39.3, 36.2],
      [39.3, 36],
      [39, 36],
    ],
  ],
}
const nearby = fc.tuple(fc.double({ min: 36, max: 42, noNaN: true }), fc.double({ min: 33.5, max: 38.5, noNaN: true }))

/** Least distance by walking every segment in small steps. */
function bruteForce(lines: readonly Position[][], at: LonLat): number {
  let least = Infinity
  for (const line of lines) {
    for (let segment = 1; segment < line.length; segment++) {
      const [a, b] = [line[segment - 1]!, line[segment]!]
      for (let step = 0; step <= 400; step++) {
        const point: LonLat = [a[0]! + ((b[0]! - a[0]!) * step) / 400, a[1]! + ((b[1]! - a[1]!) * step) / 400]
        least = Math.min(least, inverse(at, point).metres)
      }
    }
  }
  return least
}

/** Within half a percent, or half of a step of the walk (segments are under 130 km). */
function expectSame(metres: number, brute: number): void {
  expect(metres).toBeLessThanOrEqual(brute + 0.01)
  expect(brute - metres).toBeLessThanOrEqual(Math.max(0.005 * brute, 170))
}

describe('nearest point on an outline', () => {
  it('is that of a walk along it', () => {
    fc.assert(
      fc.property(nearby, (at) => {
        expectSame(nearestOn(river, at).metres, bruteForce([river.coordinates], at))
        expectSame(metresToEdge(province, at), bruteForce(province.coordinates, at))
      }),
      { numRuns: 60 },
    )
  })

  it('lies on the line, at the distance it says', () => {
    fc.assert(
      fc.property(nearby, (at) => {
        const foot = nearestOn(river, at)
        expect(inverse(at, foot.at).metres).toBeCloseTo(foot.metres, 3)
        expect(nearestOn(river, foot.at).metres).toBeLessThan(0.01)
      }),
      { numRuns: 100 },
    )
  })

  it('follows an edge that is straight on the map over a thousand kilometres', () => {
    const parallel: LineString = {
      type: 'LineString',
      coordinates: [
        [25, 22],
        [37, 22],
      ],
    }
    expectSame(nearestOn(parallel, [31, 22.5]).metres, bruteForce([parallel.coordinates], [31, 22.5]))
    expect(nearestOn(parallel, [31, 22]).metres).toBeLessThan(0.01)
  })

  it('is found across the antimeridian', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [179.9, -17],
        [179.9, -16],
      ],
    }
    expect(nearestOn(line, [-179.9, -16.5]).metres).toBeCloseTo(inverse([179.9, -16.5], [-179.9, -16.5]).metres, -1)
  })

  it('contains points inside and on the edge, not in holes', () => {
    expect(contains(province, [39.1, 35.7])).toBe(true)
    expect(contains(province, [38, 35.5])).toBe(true)
    expect(contains(province, [39.1, 36.1])).toBe(false)
    expect(contains(province, [37, 36])).toBe(false)
  })
})

describe('misfit', () => {
  it.each([
    [45_000, 0],
    [43_000, 1500],
    [47_000, 1500],
    [0, 44_500],
  ])('of a ring, %d m from its centre, is %d m', (metres, misfit) => {
    expect(ring(raqqa, 44_500, 45_500).misfit(destination(raqqa, 77, metres))).toBeCloseTo(misfit, 2)
  })

  it('of a disc grows from its edge', () => {
    expect(disc(raqqa, 10_000).misfit(destination(raqqa, 10, 4000))).toBe(0)
    expect(disc(raqqa, 10_000).misfit(destination(raqqa, 10, 14_000))).toBeCloseTo(4000, 2)
  })

  it('of a place counts from its own size', () => {
    expect(pointRegion(raqqa, 3000).misfit(destination(raqqa, 10, 4000))).toBeCloseTo(1000, 2)
  })

  it('of "more than" has no outer end', () => {
    expect(ring(raqqa, 10_000, Infinity).misfit(destination(raqqa, 10, 900_000))).toBe(0)
    expect(ring(raqqa, 10_000, Infinity).misfit(raqqa)).toBe(10_000)
  })

  it('of a wedge is none inside and the way to its side outside', () => {
    const west = wedge(raqqa, 270, 45, 40_000, 50_000)
    expect(west.misfit(destination(raqqa, 240, 45_000))).toBe(0)
    expect(west.misfit(destination(raqqa, 240, 60_000))).toBeCloseTo(10_000, 1)
    // 30 degrees beyond the side: 45 km sin 30 away from it, and the foot, 45 km cos 30, lies just short of the wedge.
    expect(west.misfit(destination(raqqa, 345, 45_000))).toBeCloseTo(22_553, -2)
  })

  it('of a wedge is that of a walk along its edge', () => {
    const side = wedge(raqqa, 200, 30, 20_000, 60_000)
    const edge = positionsOf(wedge(raqqa, 200, 30, 20_000, 60_000).geometry)
    fc.assert(
      fc.property(nearby, (at) => {
        const misfit = side.misfit(at)
        if (misfit > 0) expect(Math.abs(misfit - bruteForce([edge], at))).toBeLessThan(Math.max(0.005 * misfit, 80))
      }),
      { numRuns: 25 },
    )
  })

  it('of a polygon is none inside and the way to its edge outside', () => {
    const region = polygonRegion(province)
    expect(region.misfit([39.1, 35.7])).toBe(0)
    fc.assert(
      fc.property(
        nearby.filter((at) => !contains(province, at)),
        (at) => {
          expectSame(region.misfit(at), bruteForce(province.coordinates, at))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('of a strip is the way to its line less its width', () => {
    const bank = strip(river, 5000)
    fc.assert(
      fc.property(nearby, (at) => {
        expectSame(bank.misfit(at) + 5000, Math.max(5000, bruteForce([river.coordinates], at)))
      }),
      { numRuns: 40 },
    )
  })
})

const kinds: [string, MeasuredRegion][] = [
  ['ring', ring(raqqa, 20_000, 30_000)],
  ['disc', disc(raqqa, 15_000)],
  ['wedge', wedge(raqqa, 300, 45, 10_000, 40_000)],
  ['narrow wedge from its centre', wedge(raqqa, 90, 11.25, 0, 80_000)],
  ['polygon', polygonRegion(province)],
  ['strip', strip(river, 4000)],
  ['point', pointRegion(raqqa, 500)],
]

describe.each(kinds)('a %s', (_, region) => {
  it('holds its nearest point, at the misfit', () => {
    fc.assert(
      fc.property(nearby, (at) => {
        const foot = region.nearest(at)
        expect(region.misfit(foot)).toBeLessThan(0.05)
        expect(inverse(at, foot).metres).toBeCloseTo(region.misfit(at), 1)
      }),
      { numRuns: 60 },
    )
  })

  it('changes its misfit no faster than one walks', () => {
    fc.assert(
      fc.property(nearby, nearby, (a, b) => {
        expect(Math.abs(region.misfit(a) - region.misfit(b))).toBeLessThanOrEqual(inverse(a, b).metres + 1)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(kinds.filter(([kind]) => kind !== 'point' && kind !== 'polygon'))('the drawing of a %s', (_, region) => {
  it('lies on the edge of the region, but for what simplifying a line takes off', () => {
    for (const [lon, lat] of positionsOf(region.geometry!)) expect(region.misfit([lon!, lat!])).toBeLessThan(700)
  })

  it('has a few hundred positions, closed rings and the outer one counter-clockwise', () => {
    const geometry = region.geometry as Polygon | MultiPolygon
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    expect(positionsOf(geometry).length).toBeLessThan(500)
    for (const [outer, ...holes] of polygons) {
      expect(outer!.at(-1)).toEqual(outer![0])
      expect(signedArea(outer!)).toBeGreaterThan(0)
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0)
    }
  })
})

function signedArea(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [x, y], at) => sum + (line[at]![0]! * y! - x! * line[at]![1]!), 0)
}

describe('drawings', () => {
  it('are made on demand, once', () => {
    const region = ring(raqqa, 1000, 2000)
    expect(region.geometry).toBe(region.geometry)
  })

  it('of a wedge all round is a ring', () => expect(wedge(raqqa, 0, 180, 10, 20).shape).toBe('ring'))

  it('of a ring without inner radius is a disc', () => expect(ring(raqqa, 0, 20).shape).toBe('disc'))

  it('of a winding river stay small', () => {
    const coordinates = Array.from({ length: 5000 }, (_, at) => [38 + at * 0.0006, 36 + 0.2 * Math.sin(at / 40)])
    expect(positionsOf(strip({ type: 'LineString', coordinates }, 3000).geometry!).length).toBeLessThan(700)
  })
})
