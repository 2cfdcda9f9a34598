/** The fit stands on data/calibration.csv alone: no folder of sentences is needed to check it or to run it again. */
import { describe, expect, it } from 'vitest'
import { usualBand, widestBand } from '../../../src/core/claims/refine/clash.ts'
import { calibration } from '../../../src/core/judge/distances/calibration.ts'
import { directionClaims, directionGoals } from '../../../src/dev/measure/fit/direction.ts'
import { casesOf, distanceClaims, distanceGoals, fitRoad } from '../../../src/dev/measure/fit/distance.ts'
import { metresOf, readCalibration } from '../../../src/dev/measure/fit/rows.ts'

const claims = readCalibration()
const distances = distanceClaims(claims)
const published = (goals: readonly { readonly what: string; readonly share: number }[]): number =>
  1 - goals.find(({ what }) => what === 'published')!.share

describe('the fitted limits', () => {
  it.each(['loose', 'wrong'] as const)(
    '%s: keep the shares of published claims that they are said to keep',
    (level) => {
      const { distance, direction, roadShare, kept } = calibration
      const lengths = distanceGoals(distance[level], roadShare, level, casesOf(distances))
      const bearings = directionGoals(direction, level, directionClaims(claims))
      expect(published(lengths)).toBeCloseTo(kept.distance[level], 3)
      expect(published(bearings)).toBeCloseTo(kept.direction[level], 3)
    },
  )

  it('stand on as many claims as they say, and on their share of road distances', () => {
    expect([distances.length, directionClaims(claims).length]).toEqual([
      calibration.claims.distance,
      calibration.claims.direction,
    ])
    expect(fitRoad(distances)).toBeCloseTo(calibration.roadShare, 2)
  })
})

describe('the plain bands that contradictions and unknown places are judged by', () => {
  it.each([
    ['usual', usualBand, 0.93],
    ['widest', widestBand, 0.97],
  ] as const)('%s: kept by as many as it says', (_, { low, lowMetres, high, highMetres }, share) => {
    const kept = distances.filter((claim) => {
      const metres = metresOf(claim.stated!, claim)
      return claim.measuredMetres >= metres * low - lowMetres && claim.measuredMetres <= metres * high + highMetres
    })
    expect(kept.length / distances.length).toBeGreaterThan(share)
  })
})
