/** Whether two towns can face each other across a border or a water: they must lie near one another. */
import { oppositeMetres } from '../claims/regions/regions.ts'
import { nearestOn } from '../geo/outline.ts'
import { isArea } from '../mention/type-words.ts'
import type { Measured, Place } from '../model.ts'
import { said } from '../model.ts'
import { named } from '../place/named.ts'
import { judgeBorderOf } from './bordering.ts'
import { countryAround } from './country-around.ts'
import { farOff, nearbyMetres } from './doubt.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { measurePoints, measureToOutline, positionOf } from './measure.ts'
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

/** What an area lies over against: the area itself, or those that bear the city's name. */
function areasMeant({ claim, reference, ground: { gazetteer } }: Case): readonly Place[] {
  const named = (claim.reference?.name ? gazetteer.lookup(claim.reference.name) : [])
    .filter(({ match, use, place }) => match !== 'variant' && use !== 'demonym' && place.outline !== null)
    .flatMap(({ place }) => (isArea(place.type) ? [place] : []))
  return isArea(reference!.type) ? [reference!] : named
}

const order = ['agrees', 'undecided', 'loose', 'disagrees'] as const

/** "Sumy region, just across the border from Kursk": whether the areas touch. */
function judgeAreas(input: Case): Judgement | null {
  const judged = areasMeant(input).map((area) => judgeBorderOf(input, input.subject, area))
  return judged.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))[0] ?? null
}

/** "El Geneina, just across the border from Chad": how near the town lies to the area. */
function measured({ subject, reference, ground }: Case): Measured {
  const toArea = isArea(reference!.type) ? measureToOutline(subject, reference!, ground.outlines) : null
  return toArea ?? measurePoints(subject, reference!)
}

/** "Nusaybin, opposite Qamishli". */
export function judgeOpposite(input: Case): Judgement {
  const areas = isArea(input.subject.type) ? judgeAreas(input) : null
  return areas ?? judgeNear(input)
}

function judgeNear(input: Case): Judgement {
  const { subject, reference } = input
  const found = measured(input)
  const both = { subject: named(subject), reference: named(reference!) }
  const message = said('opposite.apart', { ...both, apart: kilometres(found.metres) })
  const limits = { near: kilometres(oppositeMetres), far: kilometres(nearbyMetres) }
  const tolerance = [said('tolerance.opposite', limits)]
  const doubted = farOff(input, found)
  if (doubted) return doubted
  if (found.lowMetres <= oppositeMetres)
    return judgement('agrees', message, { measured: found, misfitMetres: 0, tolerance })
  if (found.lowMetres <= nearbyMetres || (isCoastal(subject, input) && isCoastal(reference!, input)))
    return tooCoarse([message, said('opposite.water')], { measured: found, tolerance })
  const misfitMetres = Math.round(found.lowMetres - oppositeMetres)
  return judgement('disagrees', message, { measured: found, misfitMetres, tolerance })
}
