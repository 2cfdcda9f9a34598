/** "Port Sudan is on the Red Sea": judged by the coast of its country. */
import { adjacentMetres } from '../claims/regions/regions.ts'
import { inverse } from '../geo/geodesic.ts'
import { nearestOn } from '../geo/outline.ts'
import { said } from '../model.ts'
import { named } from '../place/named.ts'
import { lineTolerance } from './line-tolerance.ts'
import { countryAround } from './country-around.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { positionOf } from './measure.ts'
import { kilometres } from './values.ts'

/** A sea is known as a circle; its arms reach about half as far again (the Levant, of the Mediterranean). */
const reach = 1.5

/** Which sea a coast belongs to the data does not say: only a place away from every coast, or from that sea, is wrong. */
export function judgeOnSea({ subject, reference, ground }: Case): Judgement {
  const sea = reference!
  const country = countryAround(subject, ground)
  const coast = country && ground.outlines.get(`coast:${country.country}`)
  if (!country || country.country === null) return tooCoarse(said('sea.coast-unknown', { subject: named(subject) }))
  const both = { subject: named(subject), country: named(country) }
  if (!coast) return judgement('disagrees', said('sea.landlocked', both))
  const nearest = nearestOn(coast.geometry, positionOf(subject))
  const allowed = adjacentMetres + coast.accuracyMetres + subject.extentMetres + subject.accuracyMetres
  const message = said('sea.coast', { ...both, measured: kilometres(nearest.metres) })
  const tolerance = [lineTolerance(coast.accuracyMetres, 'coast')]
  const verdict = nearest.metres <= allowed ? 'agrees' : nearest.metres > 2 * allowed ? 'disagrees' : 'loose'
  const isNear = inverse(positionOf(subject), positionOf(sea)).metres <= reach * sea.extentMetres
  if (verdict === 'agrees' && !isNear)
    return tooCoarse([message, said('sea.which', { sea: named(sea) })], { tolerance })
  return judgement(verdict, message, { misfitMetres: Math.max(0, Math.round(nearest.metres - allowed)), tolerance })
}
