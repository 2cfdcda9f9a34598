import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibration } from '../../../src/core/judge/distances/calibration.ts'
import type { Level } from '../../../src/core/judge/distances/limits.ts'
import { angleOf, directionLimit, distanceLimits } from '../../../src/core/judge/distances/limits.ts'

const metres = fc.double({ min: 50, max: 2_000_000, noNaN: true })
const said = fc.record({ direction: fc.boolean(), road: fc.boolean() })
const edges = fc.double({ min: 0, max: 30_000, noNaN: true })
const at = (level: Level, stated: number, edge: number, words: { direction: boolean; road: boolean }) =>
  distanceLimits(calibration.distance[level], calibration.roadShare, stated, edge, words)

describe('the fitted limits', () => {
  it('lie about the stated distance or the straight line of a road, the wrong ones outside the loose', () => {
    fc.assert(
      fc.property(metres, edges, said, (stated, edge, words) => {
        const [loose, wrong] = [at('loose', stated, edge, words), at('wrong', stated, edge, words)]
        expect(wrong.near).toBeLessThanOrEqual(loose.near)
        expect(loose.near).toBeLessThan(stated)
        expect(wrong.far).toBeGreaterThanOrEqual(loose.far)
        expect(loose.far).toBeGreaterThan(stated * (words.road ? 0.8 : 1))
      }),
    )
  })

  it('rise with the stated distance', () => {
    fc.assert(
      fc.property(metres, metres, edges, said, (a, b, edge, words) => {
        const [less, more] = [at('loose', Math.min(a, b), edge, words), at('loose', Math.max(a, b), edge, words)]
        expect(less.near).toBeLessThanOrEqual(more.near)
        expect(less.far).toBeLessThanOrEqual(more.far)
      }),
    )
  })

  it('allow more on the near side where no direction is said', () => {
    fc.assert(
      fc.property(metres, edges, (stated, edge) => {
        expect(at('loose', stated, edge, { direction: false, road: false }).near).toBeLessThanOrEqual(
          at('loose', stated, edge, { direction: true, road: false }).near,
        )
      }),
    )
  })

  it('are nothing at nothing', () => {
    expect(at('loose', 0, 0, { direction: true, road: false })).toEqual({
      near: 0,
      far: calibration.distance.loose.marginMetres,
    })
  })

  it('come from thousands of claims, of which they hold about 95 and 98 in a hundred', () => {
    expect(calibration.claims.distance).toBeGreaterThan(2000)
    expect(calibration.kept.distance.loose).toBeCloseTo(0.95, 1)
    expect(calibration.kept.distance.wrong).toBeGreaterThan(0.98)
  })
})

describe('the limits of a direction', () => {
  it('never reach a right angle between gazetteer points 3 km apart or more', () => {
    expect(directionLimit(calibration.direction, 'wrong', 4, 30_000, 3_000)).toBeLessThan(90)
  })

  it('are narrower for one of sixteen points', () => {
    expect(directionLimit(calibration.direction, 'loose', 16, 0, 1e6)).toBeCloseTo(
      directionLimit(calibration.direction, 'loose', 8, 0, 1e6) - 11.25,
      6,
    )
  })

  it('count the angle under which a place is seen', () => {
    expect(angleOf(1000, 2000)).toBeCloseTo(30, 6)
    expect(angleOf(3000, 2000)).toBe(90)
  })
})
