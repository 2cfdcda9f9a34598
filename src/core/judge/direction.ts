import type { Measured, Place, Verdict } from '../model.ts'
import { angleBetween, compassName } from '../geo/bearing.ts'
import { someOfItLies } from './areas-bearing.ts'
import { calibration } from './calibration.ts'
import { farOff, onePlace } from './doubt.ts'
import { directionFix } from './fixes.ts'
import type { Case, Judgement } from './judgement.ts'
import { flagged, judgement, tooCoarse, worse } from './judgement.ts'
import type { Level } from './limits.ts'
import { angleOf, directionLimit, gazetteerAccuracyMetres } from './limits.ts'
import { isUndrawnWater, measurePoints } from './measure.ts'

const degrees = 180 / Math.PI

/** Metres by which the subject would have to move to lie within `limit` degrees of the direction. */
const misfitOf = (error: number, limit: number, metres: number): number =>
  error <= limit ? 0 : metres * Math.sin(Math.min(90, error - limit) / degrees)

/** A point that may lie beyond the other may lie on any side of it. */
const angleOfDoubt = (doubt: number, metres: number): number =>
  doubt <= 0 ? 0 : doubt >= metres ? 180 : angleOf(doubt, metres)

/** Degrees allowed at each level. Points that are worse than a gazetteer's widen them by all of their own angle. */
function limitsOf(points: 4 | 8 | 16, places: readonly Place[], metres: number): Readonly<Record<Level, number>> {
  const accuracy = places.reduce((sum, place) => sum + place.accuracyMetres, 0)
  const radius = places.reduce((sum, place) => sum + place.extentMetres, accuracy)
  const doubt = Math.max(0, accuracy - gazetteerAccuracyMetres)
  const at = (level: Level) =>
    Math.min(180, directionLimit(calibration.direction, level, points, radius, metres) + angleOfDoubt(doubt, metres))
  return { loose: at('loose'), wrong: at('wrong') }
}

/** The wording alone is its own sector: 22.5 degrees either side of one of eight points. */
const wordingDegrees = (points: 4 | 8 | 16): number => 180 / points

function verdictOf(error: number, limits: Readonly<Record<Level, number>>, strict: boolean, wording: number): Verdict {
  const practice = error > limits.wrong ? 'disagrees' : error > limits.loose ? 'loose' : 'agrees'
  return strict && error > wording ? worse('loose', practice) : practice
}

const keptOf = (level: Level): string => `${Math.round(calibration.kept.direction[level] * 100)} %`

/** The direction of a claim against the measured bearing. */
export function judgeBearing(input: Case, measured: Measured): Judgement {
  const { claim, subject, reference, text, draft, strict, ground } = input
  const compass = claim.compass!
  const bearing = measured.bearingDegrees ?? compass.degrees
  const error = angleBetween(bearing, compass.degrees)
  const limits = limitsOf(compass.points, [subject, reference!], measured.metres)
  const byMiddles = verdictOf(error, limits, strict, wordingDegrees(compass.points))
  const asked = { degrees: compass.degrees, error, limit: limits.loose }
  const inPart = flagged(byMiddles) && someOfItLies(subject, reference!, ground.outlines, asked)
  const verdict = inPart ? 'agrees' : byMiddles
  const said = text.slice(compass.from, compass.to).replace(/\s+/g, ' ')
  const allowed = Math.round(verdict === 'disagrees' ? limits.wrong : limits.loose)
  const why = flagged(verdict) && error > limits.loose ? `; published directions keep within ${allowed}°` : ''
  const lies = `${subject.name} lies ${compassName(bearing, 16)} of ${reference!.name} (${Math.round(bearing)}°)`
  const parts = inPart ? ', which holds between parts of them' : ''
  return judgement(
    verdict,
    `${lies}, the text says ${said}${parts}${flagged(verdict) ? `: ${Math.round(error)}° off${why}` : ''}.`,
    {
      measured,
      misfitMetres: inPart ? 0 : Math.round(misfitOf(error, limits.loose, measured.metres)),
      tolerance:
        `${said} agrees within ${Math.round(limits.loose)}° either side ` +
        `and is wrong beyond ${Math.round(limits.wrong)}°: ` +
        `${keptOf('loose')} and ${keptOf('wrong')} of published directions keep within these`,
      fixes: flagged(verdict) && claim.to >= compass.to ? [directionFix(draft, compass, bearing)] : [],
    },
  )
}

/** A direction without a distance. */
export function judgeDirection(input: Case): Judgement {
  const measured = measurePoints(input.subject, input.reference!)
  if (isUndrawnWater(input.reference!))
    return tooCoarse(`No line of ${input.reference!.name} is known to tell sides by.`)
  return onePlace(input, measured) ?? farOff(input, measured) ?? judgeBearing(input, measured)
}
