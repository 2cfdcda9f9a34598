/** "Port Sudan is on the Red Sea": judged by the coast of its country. */
import { adjacentMetres } from '../claims/regions/regions.ts'
import { inverse } from '../geo/geodesic.ts'
import { nearestOn } from '../geo/outline.ts'
import { countryAround } from './country-around.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { positionOf } from './measure.ts'
import { inKilometres } from './words.ts'

/** A sea is known as a circle; its arms reach about half as far again (the Levant, of the Mediterranean). */
const reach = 1.5

/** Which sea a coast belongs to the data does not say: only a place away from every coast, or from that sea, is wrong. */
export function judgeOnSea({ subject, reference, ground }: Case): Judgement {
  const sea = reference!
  const country = countryAround(subject, ground)
  const coast = country && ground.outlines.get(`coast:${country.country}`)
  if (!country || country.country === null) return tooCoarse(`The coast by ${subject.name} is not known.`)
  if (!coast) return judgement('disagrees', `${subject.name} lies in ${country.name}, which has no coast.`)
  const nearest = nearestOn(coast.geometry, positionOf(subject))
  const allowed = adjacentMetres + coast.accuracyMetres + subject.extentMetres + subject.accuracyMetres
  const message = `${subject.name} lies ${inKilometres(nearest.metres)} from the coast of ${country.name}`
  const tolerance = `${inKilometres(adjacentMetres)}, ${inKilometres(coast.accuracyMetres)} that the drawn coast may be off, and the size of the place`
  const verdict = nearest.metres <= allowed ? 'agrees' : nearest.metres > 2 * allowed ? 'disagrees' : 'loose'
  const isNear = inverse(positionOf(subject), positionOf(sea)).metres <= reach * sea.extentMetres
  if (verdict === 'agrees' && !isNear)
    return tooCoarse(`${message}; whether that is on the ${sea.name} is not in the data.`, { tolerance })
  return judgement(verdict, `${message}.`, {
    misfitMetres: Math.max(0, Math.round(nearest.metres - allowed)),
    tolerance,
  })
}
