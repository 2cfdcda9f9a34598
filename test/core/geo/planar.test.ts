/** Measures along lines and over areas, by figures that can be worked out by hand. */
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { stationOf } from '../../../src/core/geo/line/along-line.ts'
import { arc, circle } from '../../../src/core/geo/region/circle.ts'
import { deepest } from '../../../src/core/geo/region/deepest.ts'
import { between, edgesOf } from '../../../src/core/geo/line/edges.ts'
import { inverse } from '../../../src/core/geo/geodesic.ts'
import { isSimple } from '../../../src/core/geo/overlay/is-simple.ts'
import { sideOf, squareTo } from '../../../src/core/geo/line/line-side.ts'
import type { LineView } from '../../../src/core/geo/line/line-view.ts'
import { earthCentred, scaleAt } from '../../../src/core/geo/metric.ts'
import { nearLines } from '../../../src/core/geo/line/near-lines.ts'
import { nearestOn } from '../../../src/core/geo/nearest.ts'
import { metresToEdge } from '../../../src/core/geo/outline.ts'
import { alongArea, alongDegrees, bearingInArea } from '../../../src/core/geo/part-of.ts'
import { positionsOf } from '../../../src/core/geo/positions.ts'
import { roughKilometres } from '../../../src/core/geo/rough.ts'
import { polygonRegion, solid } from '../../../src/core/geo/region/solid.ts'
import { cornersOf, thinned } from '../../../src/core/geo/overlay/thinned.ts'
import type { LonLat, Region } from '../../../src/core/model.ts'

/** On the equator: a degree of longitude, and of latitude. */
const [east, north] = [111_319.49, 110_574.28]
const box = (west: number, south: number, wide: number, tall: number): Position[] => [
  [west, south],
  [west + wide, south],
  [west + wide, south + tall],
  [west, south + tall],
  [west, south],
]
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })
const multi = (...coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates })
const line = (...coordinates: Position[]): LineString => ({ type: 'LineString', coordinates })

describe('metres to a degree', () => {
  it.each([
    [0, east, north],
    [45, 78_846.81, 111_131.78],
    [-45, 78_846.81, 111_131.78],
    [90, 0, 111_693.98],
  ])('at latitude %d', (lat, wide, tall) => {
    expect(scaleAt(lat).east).toBeCloseTo(wide, 1)
    expect(scaleAt(lat).north).toBeCloseTo(tall, 1)
    expect(scaleAt(lat).east).toBeGreaterThan(0)
  })
})

describe('a position from the middle of the earth', () => {
  it.each([
    [
      [0, 0],
      [6_378_137, 0, 0],
    ],
    [
      [90, 0],
      [0, 6_378_137, 0],
    ],
    [
      [180, 0],
      [-6_378_137, 0, 0],
    ],
    [
      [0, 90],
      [0, 0, 6_356_752.314],
    ],
    [
      [0, -90],
      [0, 0, -6_356_752.314],
    ],
    [
      [90, 45],
      [0, 4_517_590.879, 4_487_348.409],
    ],
  ] as [LonLat, readonly number[]][])('of %j', (at, expected) => {
    earthCentred(at).forEach((value, axis) => expect(value).toBeCloseTo(expected[axis]!, 2))
  })
})

describe('the great circle to weigh by', () => {
  it.each([
    [{ lon: 0, lat: 0 }, { lon: 1, lat: 0 }, 111.195],
    [{ lon: 5, lat: 10 }, { lon: 5, lat: 11 }, 111.195],
    [{ lon: 0, lat: 60 }, { lon: 2, lat: 60 }, 111.19],
    [{ lon: 0, lat: 0 }, { lon: 180, lat: 0 }, 20_015.09],
    [{ lon: 179, lat: 0 }, { lon: -179, lat: 0 }, 222.39],
    [{ lon: 3, lat: 3 }, { lon: 3, lat: 3 }, 0],
  ])('from %j to %j has %d km', (a, b, kilometres) => {
    expect(roughKilometres(a, b)).toBeCloseTo(kilometres, 1)
    expect(roughKilometres(b, a)).toBeCloseTo(kilometres, 1)
  })
})

describe('the station of a place on a line', () => {
  const bent: Position[] = [
    [0, 0],
    [1, 0],
    [1, 0],
    [1, 1],
  ]
  it.each([
    [[0.25, 0], 0.25 * east, 0],
    [[0.5, 0.1], 0.5 * east, 0.1 * north],
    [[0.5, -0.1], 0.5 * east, 0.1 * north],
    [[-0.2, 0], 0, 0.2 * east],
    [[1.1, 0.5], east + 0.5 * north, 0.1 * east],
    [[1, 1.5], east + north, 0.5 * north],
  ] as [LonLat, number, number][])('of %j', (at, metres, off) => {
    const found = stationOf(bent, at)
    expect(Math.abs(found.metres - metres)).toBeLessThan(30)
    expect(Math.abs(found.off - off)).toBeLessThan(30)
  })

  it('is the first of two that are as near', () => {
    expect(stationOf([[0, 0], [1, 0], [0, 0]], [0.25, 0]).metres).toBeCloseTo(0.25 * east, 0) // prettier-ignore
  })
})

describe('an arc', () => {
  it.each([
    [0, 90, 30, 4],
    [0, 90, 40, 4],
    [10, 10, 5, 2],
    [0, 360, 3, 121],
  ])('from %d to %d degrees in steps of %d has %i points, each as far from the centre', (from, to, step, count) => {
    const found = arc([39, 36], 45_000, from, to, step)
    expect(found).toHaveLength(count)
    found.forEach(([lon = 0, lat = 0], index) => {
      const { metres, bearingDegrees } = inverse([39, 36], [lon, lat])
      expect(metres).toBeCloseTo(45_000, 2)
      const expected = (from + ((to - from) * index) / (count - 1)) % 360
      expect(Math.abs(((bearingDegrees - expected + 540) % 360) - 180)).toBeLessThan(1e-6)
    })
  })

  it('stays in one piece over 180 degrees, from either side', () => {
    for (const lon of [179.9, -179.9]) {
      for (const [x = 0] of circle([lon, 10], 50_000)) expect(Math.abs(x - lon)).toBeLessThan(1)
    }
  })

  it('closes to a ring that runs counter-clockwise', () => {
    const ring = circle([39, 36], 45_000, 90)
    expect(ring).toHaveLength(5)
    expect(ring[0]).toBe(ring.at(-1))
    expect(ring[1]![0]).toBeLessThan(39)
    expect(ring[3]![0]).toBeGreaterThan(39)
  })
})

describe('the edges of a geometry', () => {
  it('are cut where they are longer than 20 km, and kept', () => {
    const drawn = line([0, 0], [1, 0], [1, 0.1])
    const edges = edgesOf(drawn)
    expect(edges).toHaveLength(7)
    expect(edges[0]!.a).toEqual([0, 0])
    expect(edges[0]!.b[0]).toBeCloseTo(1 / 6, 9)
    expect(edges[5]!.b).toEqual([1, 0])
    expect(edges[6]!.b).toEqual([1, 0.1])
    expect(edgesOf(drawn)).toBe(edges)
  })

  it.each([
    ['a ring and its hole', polygon(box(0, 0, 0.1, 0.1), box(0.02, 0.02, 0.01, 0.01)), 8],
    ['two polygons', multi([box(0, 0, 0.1, 0.1)], [box(1, 1, 0.1, 0.1)]), 8],
    ['one position', line([3, 4]), 1],
    ['two lines', { type: 'MultiLineString' as const, coordinates: [[[0, 0], [0, 0.1]], [[1, 1], [1, 1.1]]] }, 2], // prettier-ignore
  ])('of %s', (_, geometry, count) => expect(edgesOf(geometry)).toHaveLength(count))

  it('are straight in longitude and latitude', () => {
    expect(between([10, 20], [14, 0], 0.25)).toEqual([11, 15])
  })
})

describe('the nearest point of a line', () => {
  it.each([
    [[0.5, 0.1], [0.5, 0], 0.1 * north],
    [[0.5, -0.1], [0.5, 0], 0.1 * north],
    [[-0.1, 0], [0, 0], 0.1 * east],
    [[1.2, 0], [1, 0], 0.2 * east],
    [[0.3, 0], [0.3, 0], 0],
    // Beyond what one step settles, and beyond a quarter of the earth.
    [[0.5, 30], [0.5, 0], 3_320_113.4],
    [[0.5, 45], [0.5, 0], 4_984_944.38],
    [[-120, 0], [0, 0], 120 * east],
  ] as [LonLat, LonLat, number][])('to %j is %j', (at, expected, metres) => {
    const found = nearestOn(line([0, 0], [1, 0]), at)
    expect(Math.abs(found.metres - metres)).toBeLessThan(1)
    expect(found.at[0]).toBeCloseTo(expected[0], 3)
    expect(found.at[1]).toBeCloseTo(expected[1], 3)
  })

  it('is a point alone, where the line is none, and no point of nothing', () => {
    expect(nearestOn(line([3, 4], [3, 4]), [3, 4.1])).toMatchObject({ at: [3, 4] })
    expect(() => nearestOn({ type: 'MultiPolygon', coordinates: [] }, [0, 0])).toThrow('no positions in MultiPolygon')
  })

  it('is found among the far edges too where they lie as near', () => {
    const { at } = nearestOn(line([0, 0], [0, 0.15], [0.2, 0.15], [0.2, 0]), [0.11, 0])
    expect(at[0]).toBe(0.2)
  })
})

describe('the nearest point of lines that run askew', () => {
  /** The least of many: by halving about the best of 400 points of each edge. */
  function least(coordinates: readonly Position[], at: LonLat): number {
    const corner = (index: number): LonLat => [coordinates[index]![0]!, coordinates[index]![1]!]
    const from = (edge: number, share: number): number =>
      inverse(at, between(corner(edge), corner(edge + 1), share)).metres
    const ends = coordinates.slice(1).map((_, edge) => {
      const shares = Array.from({ length: 401 }, (_unused, step) => step / 400)
      let best = shares.reduce((low, share) => (from(edge, share) < from(edge, low) ? share : low))
      for (let step = 1 / 800; step > 1e-9; step /= 2)
        for (const share of [best - step, best + step])
          if (share >= 0 && share <= 1 && from(edge, share) < from(edge, best)) best = share
      return from(edge, best)
    })
    return Math.min(...ends)
  }

  it.each([
    [
      [
        [10, 50],
        [14, 55],
      ],
      [9, 54],
    ],
    [
      [
        [10, 50],
        [14, 55],
      ],
      [13, 50],
    ],
    [
      [
        [10, 50],
        [14, 55],
        [18, 50],
      ],
      [14, 52],
    ],
    [
      [
        [14, 55],
        [10, 50],
      ],
      [12.2, 52.1],
    ],
    [
      [
        [-71, -40],
        [-64, -52],
      ],
      [-60, -44],
    ],
    [
      [
        [170, 60],
        [190, 65],
      ],
      [176, 68],
    ],
    [
      [
        [0, 0],
        [0.1, 0.05],
      ],
      [0.04, 0.03],
    ],
    [
      [
        [0, 0],
        [8, 8],
      ],
      [30, -20],
    ],
    [
      [
        [0, 0],
        [0, 9],
      ],
      [6, 4],
    ],
    [
      [
        [35, 30],
        [36, 33],
        [37, 33],
        [38, 36],
      ],
      [38, 33],
    ],
    [
      [
        [35, 30],
        [36, 33],
        [37, 33],
        [38, 36],
      ],
      [34, 34],
    ],
    [
      [
        [0, 70],
        [60, 70],
      ],
      [30, 75],
    ],
  ] as [Position[], LonLat][])('%j to %j is no farther than any point of them', (coordinates, at) => {
    const found = nearestOn(line(...coordinates), at)
    expect(Math.abs(found.metres - least(coordinates, at))).toBeLessThan(0.01)
    expect(inverse(at, found.at).metres).toBeCloseTo(found.metres, 6)
    expect(Math.abs(metresToEdge(polygon([...coordinates, coordinates[0]!]), at))).toBeLessThanOrEqual(
      found.metres + 1e-6,
    )
  })
})

describe('lines that points lie near', () => {
  const isNear = nearLines(line([0, 0], [1, 0], [1, 1]), 5000)
  it.each([
    [[0.5, 0.04], true],
    [[0.5, -0.04], true],
    [[0.5, 0.05], false],
    [[-0.04, 0], true],
    [[-0.05, 0], false],
    [[1.04, 0.55], true],
    [[1.05, 0.55], false],
    [[1, 1.04], true],
    [[1, 1.05], false],
    [[0.5, 0.5], false],
  ] as [LonLat, boolean][])('%j: %s', (at, expected) => expect(isNear(at)).toBe(expected))

  it.each([
    [[10.5, 50.5], true],
    [[10.57, 50.44], false],
    [[10.53, 50.47], true],
    [[11.3, 51.3], false],
  ] as [LonLat, boolean][])('askew, %j: %s', (at, expected) => {
    expect(nearLines(line([10, 50], [11, 51]), 5000)(at)).toBe(expected)
  })
})

describe('where in an area a place lies along a direction', () => {
  const area = polygon(box(-1, -1, 2, 2))
  it.each([
    [[0, 0], 0, 0.5],
    [[0, 0.5], 0, 0.75],
    [[0, 0.5], 180, 0.25],
    [[0.5, 0], 90, 0.75],
    [[0.5, 0], 270, 0.25],
    [[0, 1.5], 0, 1],
    [[0, -1.5], 0, 0],
    [[0, 0], 45, 0.5],
    [[0.999, 0.999], 45, 1],
  ] as [LonLat, number, number][])('%j, towards %d degrees: behind it %d of the area', (at, degrees, share) => {
    expect(alongArea(area, at, degrees).share).toBeCloseTo(share, 2)
  })

  it('tells how far a place lies short of a share', () => {
    const { shortOf } = alongArea(area, [0, -0.5], 0)
    expect(Math.abs(shortOf(0.5) - 0.5 * north)).toBeLessThan(60)
    expect(Math.abs(shortOf(0.25))).toBeLessThan(60)
    expect(Math.abs(shortOf(0.125) + 0.25 * north)).toBeLessThan(60)
  })

  it('takes holes off, and leaves land overseas aside where the rest is most of it', () => {
    const hollow = polygon(box(-1, -1, 2, 2), box(-1, 0, 2, 1))
    expect(alongArea(hollow, [0, -0.5], 0).share).toBeCloseTo(0.5, 2)
    const small = multi([box(-1, -1, 2, 2)], [box(0, -30, 1, 1)])
    expect(alongArea(small, [0, 0], 0).share).toBeCloseTo(0.5, 2)
    const halves = multi([box(-1, -1, 2, 2)], [box(-1, -30, 2, 2)])
    expect(alongArea(halves, [0, 0], 0).share).toBeCloseTo(0.75, 2)
  })

  it.each([
    [[0, 0.5], 0],
    [[0.5, 0], 90],
    [[0, -0.5], 180],
    [[-0.5, 0], 270],
    [[0.5, 0.5], 45],
  ] as [LonLat, number][])('%j is seen from the middle at %d degrees', (at, degrees) => {
    expect(Math.abs(((bearingInArea(area, at) - degrees + 540) % 360) - 180)).toBeLessThan(1)
  })

  it.each([
    [[0, 0.1], 0, 0.1 * north],
    [[0, 0.1], 180, -0.1 * north],
    [[0.1, 0], 90, 0.1 * east],
    [[0.1, 0], 0, 0],
    [[-179.9, 0], 90, -179.9 * east],
  ] as [LonLat, number, number][])('%j lies towards %d by %d m', (at, degrees, metres) => {
    expect(Math.abs(alongDegrees(at, [0, 0], degrees) - metres)).toBeLessThan(1)
  })

  it('measures over 180 degrees', () => {
    expect(Math.abs(alongDegrees([-179.9, 0], [179.9, 0], 90) - 0.2 * east)).toBeLessThan(1)
  })
})

describe('an area without sides that cross', () => {
  it.each([
    ['a box', [[box(0, 0, 1, 1)]], true],
    ['a box with a hole', [[box(0, 0, 1, 1), box(0.2, 0.2, 0.2, 0.2)]], true],
    ['two boxes apart', [[box(0, 0, 1, 1)], [box(2, 0, 1, 1)]], true],
    ['two boxes one over the other', [[box(0, 0, 1, 1)], [box(0, 2, 1, 1)]], true],
    ['two boxes that overlap', [[box(0, 0, 1, 1)], [box(0.5, 0.5, 1, 1)]], false],
    ['two boxes that touch at a corner', [[box(0, 0, 1, 1)], [box(1, 1, 1, 1)]], false],
    ['two boxes that share a side', [[box(0, 0, 1, 1)], [box(1, 0, 1, 1)]], false],
    ['a hole that meets the edge', [[box(0, 0, 1, 1), box(0, 0.2, 0.2, 0.2)]], false],
    [
      'a bow tie',
      [
        [
          [
            [0, 0],
            [1, 1],
            [1, 0],
            [0, 1],
            [0, 0],
          ],
        ],
      ],
      false,
    ],
    [
      'a spike that runs back over itself',
      [
        [
          [
            [0, 0],
            [2, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
      false,
    ],
    [
      'a corner on a straight side',
      [
        [
          [
            [0, 0],
            [1, 0],
            [2, 0],
            [2, 2],
            [0, 0],
          ],
        ],
      ],
      true,
    ],
    // Degenerate: all of it runs back over itself, however it lies.
    [
      'a flat triangle',
      [
        [
          [
            [0, 0],
            [2, 0],
            [1, 0],
            [0, 0],
          ],
        ],
      ],
      false,
    ],
    [
      'a flat triangle that stands',
      [
        [
          [
            [0, 0],
            [0, 2],
            [0, 1],
            [0, 0],
          ],
        ],
      ],
      false,
    ],
    [
      'a flat triangle askew',
      [
        [
          [
            [5, 1],
            [9, 3],
            [7, 2],
            [5, 1],
          ],
        ],
      ],
      false,
    ],
    [
      'an acute corner',
      [
        [
          [
            [0, 0],
            [2, 0],
            [0, 1],
            [0, 0],
          ],
        ],
      ],
      true,
    ],
    [
      'a corner on a side askew',
      [
        [
          [
            [5, 1],
            [6, 2],
            [7, 3],
            [5, 3],
            [5, 1],
          ],
        ],
      ],
      true,
    ],
    [
      'a side that another would cross if it went on',
      [
        [
          [
            [0, 0],
            [4, 2],
            [0, 2],
            [0, 0],
          ],
        ],
        [
          [
            [3.5, 3],
            [5, 1],
            [5, 3],
            [3.5, 3],
          ],
        ],
      ],
      true,
    ],
    [
      'the same from the other end',
      [
        [
          [
            [5, 0],
            [1, 2],
            [5, 2],
            [5, 0],
          ],
        ],
        [
          [
            [1.5, 3],
            [0, 1],
            [0, 3],
            [1.5, 3],
          ],
        ],
      ],
      true,
    ],
    [
      'boxes named from east to west, the far ones overlapping',
      [[box(5, 0, 1, 1)], [box(3, 0, 1, 1)], [box(0, 0, 6, 0.5)]],
      false,
    ],
    ['boxes named from east to west', [[box(5, 0, 1, 1)], [box(3, 0, 1, 1)], [box(0, 0, 1, 1)]], true],
    [
      'a ring that touches itself',
      [
        [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [2, 0],
            [0, 4],
            [0, 0],
          ],
        ],
      ],
      false,
    ],
  ] as [string, Position[][][], boolean][])('%s', (_, coordinates, simple) => {
    expect(isSimple({ type: 'MultiPolygon', coordinates })).toBe(simple)
  })
})

describe('the deepest point of a part', () => {
  it('lies in its middle, or at a corner of a sliver', () => {
    const [lon, lat] = deepest(polygon(box(10, 20, 1, 1)))
    expect(lon).toBeCloseTo(10.5, 1)
    expect(lat).toBeCloseTo(20.5, 1)
    // A tower on a wide foot: deepest in the foot.
    const [, low] = deepest(polygon([[0, 0], [3, 0], [3, 1], [1.7, 1], [1.7, 3], [1.5, 3], [1.5, 1], [0, 1], [0, 0]])) // prettier-ignore
    expect(low).toBeCloseTo(0.5, 1)
    expect(deepest(polygon([[5, 6], [7, 6], [5, 6], [5, 6]]))).toEqual([5, 6]) // prettier-ignore
  })
})

describe('the positions of a geometry', () => {
  it.each([
    [{ type: 'Point' as const, coordinates: [1, 2] }, [[1, 2]]],
    [line([1, 2], [3, 4]), [[1, 2], [3, 4]]], // prettier-ignore
    [polygon(box(0, 0, 1, 1)), box(0, 0, 1, 1)],
    [{ type: 'GeometryCollection' as const, geometries: [line([1, 2], [3, 4]), line([5, 6], [7, 8])] }, [[1, 2], [3, 4], [5, 6], [7, 8]]], // prettier-ignore
  ])('of %j', (geometry, expected) => expect(positionsOf(geometry)).toEqual(expected))
})

describe('corners that stand close together', () => {
  const dense = (count: number): Position[] => Array.from({ length: count }, (_, at) => [at / 100, 0])
  it('are left out, but never the ends', () => {
    expect(thinned(line(...dense(11)), 2_000).coordinates.map(([x]) => x)).toEqual([0, 0.02, 0.04, 0.06, 0.08, 0.1])
    expect(thinned(line(...dense(4)), 1e6).coordinates).toHaveLength(4)
    expect(thinned(line(...dense(5)), 1e6).coordinates.map(([x]) => x)).toEqual([0, 0.04])
    expect(thinned({ type: 'MultiLineString', coordinates: [dense(5), dense(9)] }, 1e6).coordinates).toEqual([
      [[0, 0], [0.04, 0]], // prettier-ignore
      [[0, 0], [0.08, 0]], // prettier-ignore
    ])
  })

  it('but a ring keeps four', () => {
    const ring = [...box(0, 0, 0.01, 0.01).slice(0, 2), [0.011, 0.005], ...box(0, 0, 0.01, 0.01).slice(2)]
    expect(thinned(polygon(ring), 1e6).coordinates[0]).toEqual([ring[0], ring[2], ring[4], ring[5]])
    expect(thinned(multi([ring]), 1e6).coordinates[0]![0]).toHaveLength(4)
    expect(thinned(polygon(ring), 1).coordinates[0]).toEqual(ring)
    expect(cornersOf(multi([ring, ring]))).toBe(12)
  })
})

describe('the side of a line', () => {
  const view = (more: Partial<LineView>): LineView =>
    ({ clearness: 0.8, awayDegrees: 90, courseDegrees: 0, metres: 1000, ...more }) as LineView
  it.each([
    [{}, 90],
    [{ courseDegrees: 180 }, 270 + 180],
    [{ awayDegrees: 270 }, 270],
    [{ courseDegrees: null }, null],
    [{ courseDegrees: 60 }, 150],
    [{ courseDegrees: 61 }, null],
    [{ courseDegrees: 200 }, 470],
  ])('square to the course, seen as %j: %j', (more, expected) => {
    const found = squareTo(view(more))
    expect(found === null ? null : found % 360).toBe(expected === null ? null : expected % 360)
  })

  it.each([
    [{}, 90, 'same'],
    [{}, 157.5, 'same'],
    [{}, 158, 'unclear'],
    [{}, 202, 'unclear'],
    [{}, 202.5, 'other'],
    [{}, 270, 'other'],
    [{ clearness: 0.39 }, 90, 'unclear'],
    [{ clearness: 0.4 }, 90, 'same'],
    [{ courseDegrees: null }, 90, 'same'],
    [{ courseDegrees: null }, 270, 'other'],
    // By the bends it leads east, by and large north-east: what either says is the same side.
    [{ courseDegrees: 315 }, 100, 'same'],
    [{ courseDegrees: 315 }, 355, 'same'],
    [{ courseDegrees: 315 }, 155, 'same'],
    [{ courseDegrees: 315 }, 160, 'unclear'],
    [{ courseDegrees: 315 }, 180, 'unclear'],
    [{ courseDegrees: 315 }, 230, 'other'],
  ] as const)('seen as %j, towards %d degrees: %s', (more, degrees, side) => {
    expect(sideOf(view(more), degrees)).toBe(side)
  })
})

describe('a region by its drawing', () => {
  const region = polygonRegion(polygon(box(0, 0, 1, 1)))
  it('has no misfit inside, and outside that of its edge', () => {
    expect(region.misfit([0.5, 0.5])).toBe(0)
    expect(region.nearest([0.5, 0.5])).toEqual([0.5, 0.5])
    expect(Math.abs(region.misfit([1.1, 0.5]) - 0.1 * east)).toBeLessThan(30)
    expect(region.nearest([1.1, 0.5])[0]).toBeCloseTo(1, 6)
  })

  it('is made of an area alone', () => {
    const drawn = { shape: 'polygon', geometry: polygon(box(0, 0, 1, 1)), misfit: () => 0 } as Region
    expect(solid(drawn).nearest([2, 0.5])[0]).toBeCloseTo(1, 6)
    expect(solid(region)).toBe(region)
    const wide = { ...drawn, geometry: multi([box(0, 0, 1, 1)]) } as Region
    expect(solid(wide).misfit([0.5, 0.5])).toBe(0)
    expect(() => solid({ ...drawn, geometry: line([0, 0], [1, 1]) } as Region)).toThrow('drawn as LineString')
    expect(() => solid({ ...drawn, geometry: null } as Region)).toThrow('drawn as nothing')
  })
})
