/** Seas have no outline here, the coasts of countries have. */
import { inverse } from '../../geo/geodesic.ts'
import { nearestOn } from '../../geo/outline.ts'
import type { Measured } from '../../model.ts'
import { countryAround } from './country-around.ts'
import type { Case } from '../judgement.ts'
import { positionOf } from '../distances/measure.ts'

/** "150 km from the Red Sea": to the nearest coast of its country; null where the country has none. */
export function measureToSea({ subject, ground }: Case): Measured | null {
  const country = countryAround(subject, ground)
  const coast = country && ground.outlines.get(`coast:${country.country}`)
  if (!coast) return null
  const { metres, at } = nearestOn(coast.geometry, positionOf(subject))
  const spread = coast.accuracyMetres + subject.accuracyMetres
  const { bearingDegrees } = inverse(at, positionOf(subject))
  return {
    metres,
    lowMetres: Math.max(0, metres - subject.extentMetres - spread),
    highMetres: metres + spread,
    turfMetres: null,
    bearingDegrees: metres < 1 ? null : bearingDegrees,
    between: [at, positionOf(subject)],
  }
}
