/** "near", "close to", "on the outskirts of": whether a place lies as near as such a word is used. */
import { type Nearness, nearMetres } from '../../claims/regions/regions.ts'
import { angleBetween } from '../../geo/bearing.ts'
import type { Measured } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { lineSaid } from '../lines/adjacency-words.ts'
import { countryAround } from '../lines/country-around.ts'
import { farOff } from '../weigh/doubt.ts'
import type { Case, Judgement } from '../judgement.ts'
import { judgement, tooCoarse } from '../judgement.ts'
import { isUndrawnWater, measurePoints, measureToLine, measureToOutline } from './measure.ts'
import { kilometres } from '../findings/values.ts'

/**
 * From edge to edge: up to where the word fits, up to where news uses it, and from where nobody does. In 120 uses in
 * news and encyclopedias half measure under 8 km, nine in ten of "near" under 60 and of the others under 35 (chosen
 * well beyond these).
 */
interface Reach {
  readonly word: number
  readonly practice: number
  readonly wrong: number
}
const reachOfNear: Readonly<Record<Nearness, Reach>> = {
  near: { word: nearMetres.near, practice: 80_000, wrong: 200_000 },
  beside: { word: nearMetres.beside, practice: 40_000, wrong: 100_000 },
}

function measured(
  { claim, subject, reference, ground: { outlines } }: Case,
  place: Case['reference'],
): Measured | null {
  if (!place || isUndrawnWater(place)) return null
  if (claim.reference?.form === 'line') return measureToLine(subject, place, claim.reference, outlines)
  return measureToOutline(subject, reference!, outlines) ?? measurePoints(subject, reference!)
}

/** Degrees beside a side within which a place lies on it, seen from the middle (chosen). */
const sideDegrees = 67.5

/** "on the southern outskirts": whether the place lies on that side, as far as a point tells. */
const isOnSide = ({ claim: { compass } }: Case, { bearingDegrees }: Measured): boolean =>
  !compass || (bearingDegrees !== null && angleBetween(bearingDegrees, compass.degrees) <= sideDegrees)

/** "Khasham, near Deir ez-Zor", "lies close to the Iraqi border". */
export function judgeNear(input: Case): Judgement {
  const { claim, subject } = input
  const place = input.reference ?? countryAround(subject, input.ground)
  // "Atbara, in northern Sudan. It lies near the border": a country is near none of its own.
  if (subject.type === 'country') return judgement('undecided', said('place.no-subject'), { why: 'unknown-place' })
  const found = measured(input, place)
  if (!found || !place) return tooCoarse(said('place.no-line', { place: place && named(place) }))
  const nearness: Nearness = claim.relation === 'near' ? 'near' : 'beside'
  const { word, practice, wrong } = reachOfNear[nearness]
  const isLine = claim.reference?.form === 'line'
  const [by, apart] = [named(subject), kilometres(found.metres)]
  const message = isLine
    ? said('adjacency.measured', { subject: by, line: lineSaid(claim.reference, place), measured: apart })
    : said('opposite.apart', { subject: by, reference: named(place), apart })
  const tolerance = [said('tolerance.near', { near: kilometres(word), far: kilometres(practice) })]
  const parts = { measured: found, tolerance, misfitMetres: Math.round(Math.max(0, found.lowMetres - word)) }
  if (found.lowMetres > wrong) return farOff(input, found) ?? judgement('disagrees', message, parts)
  if (found.lowMetres > practice || !isOnSide(input, found)) return tooCoarse(message, parts)
  return judgement('agrees', message, { ...parts, byPractice: found.lowMetres > word })
}
