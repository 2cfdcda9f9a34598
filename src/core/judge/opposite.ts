/** Whether two towns can face each other across a border or a water: they must lie near one another. */
import { oppositeMetres } from '../claims/regions/regions.ts'
import { nearestOn } from '../geo/outline.ts'
import type { Place } from '../model.ts'
import { said } from '../model.ts'
import { named } from '../place/named.ts'
import { countryAround } from './country-around.ts'
import { farOff, nearbyMetres } from './doubt.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { measurePoints, positionOf } from './measure.ts'
import { kilometres } from './values.ts'

/** Towns this near a coast may face one another across a sea, however wide: "Aden, opposite Djibouti" (chosen). */
const coastMetres = 30_000

function isCoastal(place: Place, { ground }: Case): boolean {
  const country = countryAround(place, ground)
  if (!country) return true
  const key = `coast:${country.country}`
  const coast = ground.outlines.get(key)
  return coast !== null && nearestOn(coast.geometry, positionOf(place)).metres <= coastMetres
}

/** "Nusaybin, opposite Qamishli". */
export function judgeOpposite(input: Case): Judgement {
  const { subject, reference } = input
  const measured = measurePoints(subject, reference!)
  const both = { subject: named(subject), reference: named(reference!) }
  const message = said('opposite.apart', { ...both, apart: kilometres(measured.metres) })
  const limits = { near: kilometres(oppositeMetres), far: kilometres(nearbyMetres) }
  const tolerance = [said('tolerance.opposite', limits)]
  const doubted = farOff(input, measured)
  if (doubted) return doubted
  if (measured.lowMetres <= oppositeMetres)
    return judgement('agrees', message, { measured, misfitMetres: 0, tolerance })
  if (measured.lowMetres <= nearbyMetres || (isCoastal(subject, input) && isCoastal(reference!, input)))
    return tooCoarse([message, said('opposite.water')], { measured, tolerance })
  const misfitMetres = Math.round(measured.lowMetres - oppositeMetres)
  return judgement('disagrees', message, { measured, misfitMetres, tolerance })
}
