/** The limits by figures that can be worked out by hand, so that a slip in any of their terms shows. */
import { describe, expect, it } from 'vitest'
import { allowedDistances, opennessOf, practiceVerdict, statedEnds } from '../../../src/core/judge/distances/allowed.ts'
import { calibration } from '../../../src/core/judge/distances/calibration.ts'
import { angleOf, directionLimit, distanceLimits } from '../../../src/core/judge/distances/limits.ts'
import type { Claim, Measured, Quantity } from '../../../src/core/model.ts'

const figures = {
  nearShare: 0.7,
  nearSlope: 0,
  longShare: 0.5,
  bareShare: 0.1,
  farShare: 1.2,
  edgeShare: 0.5,
  marginMetres: 1000,
}
const [east, bare, way] = [
  { direction: true, road: false },
  { direction: false, road: false },
  { direction: true, road: true },
]

describe('the limits of a stated distance', () => {
  it.each([
    // stated, edge, how it is said, what differs, nearest, farthest
    [30_000, 0, east, {}, 20_000, 37_000],
    [30_000, 0, bare, {}, 17_000, 37_000],
    [30_000, 0, way, {}, 15_800, 29_800],
    [30_000, 20_000, east, {}, 20_000, 41_000],
    [30_000, 4_000, east, {}, 20_000, 37_000],
    [1_000, 0, east, {}, 0, 2_200],
    [0, 3_000, east, {}, 0, 2_500],
    // The share changes with the distance, by the slope, about 30 km.
    [3_000, 0, east, { nearSlope: -0.1 }, 3_000 * 0.7 * 10 ** 0.1 - 1000, 4_600],
    [120_000, 0, east, { nearSlope: -0.5 }, 120_000 * 0.35 - 1000, 145_000],
    // From 200 km to 400 it goes over to the share of long distances, where that is more, and stays there.
    [200_000, 0, east, { nearSlope: -0.5 }, 200_000 * 0.7 * (20 / 3) ** -0.5 - 1000, 241_000],
    [
      200_000 * Math.SQRT2,
      0,
      east,
      { nearSlope: -0.5 },
      100_000 * Math.SQRT2 * (0.7 * ((20 / 3) * Math.SQRT2) ** -0.5 + 0.5) - 1000,
      240_000 * Math.SQRT2 + 1000,
    ],
    [400_000, 0, bare, { nearSlope: -0.5 }, 199_000, 481_000],
    [900_000, 0, bare, { nearSlope: -0.5 }, 449_000, 1_081_000],
    [900_000, 0, east, {}, 629_000, 1_081_000],
  ])('of %d m, from an edge %d m out, said as %o, with %o', (stated, edge, said, other, near, far) => {
    const found = distanceLimits({ ...figures, ...other }, 0.8, stated, edge, said)
    expect(found.near).toBeCloseTo(near, 3)
    expect(found.far).toBeCloseTo(far, 3)
  })

  /** What published claims keep within changes by a few per cent when it is fitted anew, never to something else. */
  it.each([
    [10_000, 'loose', [4_500, 8_000], [11_500, 14_500]],
    [10_000, 'wrong', [2_500, 6_500], [12_500, 16_500]],
    [45_000, 'loose', [22_000, 33_000], [48_000, 60_000]],
    [45_000, 'wrong', [15_000, 27_000], [52_000, 65_000]],
    [500_000, 'loose', [220_000, 350_000], [520_000, 650_000]],
    [500_000, 'wrong', [200_000, 320_000], [550_000, 720_000]],
  ] as const)('of %d m, %s, are those that are published', (stated, level, near, far) => {
    const found = distanceLimits(calibration.distance[level], calibration.roadShare, stated, 0, bare)
    for (const [value, [least, most]] of [
      [found.near, near],
      [found.far, far],
    ] as const) {
      expect(value).toBeGreaterThan(least)
      expect(value).toBeLessThan(most)
    }
  })
})

describe('the limits of a direction, in degrees', () => {
  const degrees = { loose: 45, wrong: 52, subtendedShare: 0.1 }
  it.each([
    ['loose', 4, 0, 1e6, 45],
    ['loose', 8, 0, 1e6, 45],
    ['wrong', 8, 0, 1e6, 52],
    ['loose', 16, 0, 1e6, 33.75],
    ['loose', 8, 1000, 2000, 48],
    ['wrong', 16, 1000, 2000, 43.75],
    ['loose', 8, 3000, 2000, 54],
  ] as const)('%s, of %i points, of a place %d m wide %d m away', (level, points, radius, metres, expected) => {
    expect(directionLimit(degrees, level, points, radius, metres)).toBeCloseTo(expected, 6)
  })

  it('are never more than half a turn', () => {
    expect(directionLimit({ ...degrees, subtendedShare: 2 }, 'loose', 8, 9, 1)).toBe(180)
    expect(angleOf(1, 2)).toBeCloseTo(30, 9)
  })
})

const quantity = (value: number, more: Partial<Quantity> = {}): Quantity =>
  ({ value, unit: 'km', bound: 'exact', lowMetres: value * 1000, highMetres: value * 1000, ...more }) as Quantity
const claim = (stated: Quantity, more: Partial<Claim> = {}): Claim =>
  ({ quantity: stated, compass: null, path: null, ...more }) as Claim

describe('what places leave open', () => {
  it.each([
    [
      'the larger settlement counts',
      [
        ['town', 2000],
        ['city', 9000],
      ],
      2000,
      9000,
      0,
    ],
    [
      'an area is open all over',
      [
        ['town', 2000],
        ['province', 50_000],
      ],
      2000,
      2000,
      50_000,
    ],
    [
      'two areas, both',
      [
        ['lake', 3000],
        ['province', 50_000],
      ],
      2000,
      0,
      53_000,
    ],
    [
      'points worse than a gazetteer’s',
      [
        ['village', 500],
        ['camp', 400],
      ],
      7000,
      500,
      5000,
    ],
    [
      'and better',
      [
        ['suburb', 500],
        ['locality', 400],
      ],
      100,
      500,
      0,
    ],
    ['nothing but points', [], 0, 0, 0],
  ] as const)('%s', (_, places, accuracy, edgeMetres, doubtMetres) => {
    const sized = places.map(([type, extentMetres]) => ({ type, extentMetres }))
    expect(opennessOf(sized, accuracy)).toEqual({ edgeMetres, doubtMetres })
  })
})

describe('the ends of a stated distance', () => {
  it.each([
    [quantity(45), 45_000, 45_000],
    [quantity(10, { upper: 15 }), 10_000, 15_000],
    [quantity(10, { unit: 'mi' }), 16_093.44, 16_093.44],
    [quantity(10, { bound: 'within' }), 0, 10_000],
    [quantity(10, { bound: 'more-than' }), 10_000, Infinity],
  ])('of %o', (stated, near, far) => {
    expect(statedEnds(stated)).toEqual({ near, far })
  })
})

describe('what may be measured for a claim', () => {
  const open = { edgeMetres: 0, doubtMetres: 0 }
  const fitted = (metres: number, said = bare, edge = 0) =>
    distanceLimits(calibration.distance.loose, calibration.roadShare, metres, edge, said)

  it('is what published claims keep within', () => {
    expect(allowedDistances(claim(quantity(45)), open).loose).toEqual(fitted(45_000))
    const drive = allowedDistances(claim(quantity(45), { path: 'road' }), open).loose
    expect(drive.near).toBe(fitted(45_000, { direction: false, road: true }).near)
    // A road is not straight, but may be.
    expect(drive.far).toBe(45_000)
    expect(allowedDistances(claim(quantity(45), { compass: {} as Claim['compass'] }), open).loose).toEqual(
      fitted(45_000, east),
    )
  })

  it('reaches from the one end of a range to the other', () => {
    const { loose, wrong } = allowedDistances(claim(quantity(40, { upper: 60, highMetres: 60_000 })), open)
    expect(loose).toEqual({ near: fitted(40_000).near, far: fitted(60_000).far })
    expect(wrong.far).toBeGreaterThan(loose.far)
  })

  it('is never less than the wording itself allows', () => {
    const vague = quantity(45, { lowMetres: 1_000, highMetres: 200_000 })
    expect(allowedDistances(claim(vague), open).loose).toEqual({ near: 1_000, far: 200_000 })
  })

  it('is widened on both sides by what places leave open, and not below nothing', () => {
    const { loose } = allowedDistances(claim(quantity(45)), { edgeMetres: 0, doubtMetres: 5000 })
    expect(loose.near).toBeCloseTo(fitted(45_000).near - 5000, 6)
    expect(loose.far).toBeCloseTo(fitted(45_000).far + 5000, 6)
    expect(allowedDistances(claim(quantity(2)), { edgeMetres: 0, doubtMetres: 9000 }).loose.near).toBe(0)
  })

  it('has no far end where "more than" is said, and no near one where "within" is', () => {
    expect(allowedDistances(claim(quantity(45, { bound: 'more-than' })), open).wrong.far).toBe(Infinity)
    expect(allowedDistances(claim(quantity(45, { bound: 'within' })), open).wrong.near).toBe(0)
  })

  it.each([
    [7_999, fitted(10_000, bare, 7_999).far],
    [8_000, 18_000],
    [20_000, 30_000],
  ])('has all of a city of %d m radius within it, from two million people on', (edgeMetres, far) => {
    expect(allowedDistances(claim(quantity(10)), { edgeMetres, doubtMetres: 0 }).loose.far).toBeCloseTo(far, 6)
  })
})

describe('the verdict by practice', () => {
  const allowed = { loose: { near: 10, far: 20 }, wrong: { near: 5, far: 30 } }
  it.each([
    [4, 'disagrees'],
    [5, 'loose'],
    [9, 'loose'],
    [10, 'agrees'],
    [20, 'agrees'],
    [21, 'loose'],
    [30, 'loose'],
    [31, 'disagrees'],
  ] as const)('of %d measured, of 10 to 20 at ease and 5 to 30 at all: %s', (metres, verdict) => {
    expect(practiceVerdict({ metres } as Measured, allowed)).toBe(verdict)
  })
})
