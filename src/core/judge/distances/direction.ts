import { isArea } from '../../mention/type-words.ts'
import type { Measured, Place, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import { angleBetween } from '../../geo/bearing.ts'
import { someOfItLies } from '../areas/areas-bearing.ts'
import { calibration } from './calibration.ts'
import { farOff, onePlace, respeltInstead } from '../weigh/doubt.ts'
import { directionFix } from '../findings/fixes.ts'
import type { Case, Judgement } from '../judgement.ts'
import { flagged, judgement, notJudged, tooCoarse, worse } from '../judgement.ts'
import type { Level } from './limits.ts'
import { angleOf, directionLimit, gazetteerAccuracyMetres } from './limits.ts'
import { isUndrawnWater, measurePoints, measureToLine, measureToOutline } from './measure.ts'
import { isDrawnRiver } from '../lines/drawn-river.ts'
import { riverJudges } from '../rarer.ts'
import { wordsAt } from '../findings/values.ts'

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
  const stated = wordsAt(text, compass)
  const isFlagged = flagged(verdict)
  const respelt = isFlagged ? respeltInstead(input, measured) : null
  if (respelt) return respelt
  const message = said('direction.measured', {
    subject: named(subject),
    reference: named(reference!),
    bearingDegrees: bearing,
    stated,
    off: isFlagged ? error : null,
  })
  const usual = said('direction.usual', { degrees: verdict === 'disagrees' ? limits.wrong : limits.loose })
  const more = [
    ...(inPart ? [said('direction.between-parts')] : []),
    ...(isFlagged && error > limits.loose ? [usual] : []),
  ]
  return judgement(verdict, [message, ...more], {
    measured,
    misfitMetres: inPart ? 0 : Math.round(misfitOf(error, limits.loose, measured.metres)),
    tolerance: [said('tolerance.direction', { stated, loose: limits.loose, wrong: limits.wrong })],
    fixes: isFlagged && claim.to >= compass.to ? [directionFix(draft, compass, bearing)] : [],
  })
}

/** "In Mali, north of Gao": what lies there is something in Mali, which the text does not name. */
const isWithin = ({ subject, reference, ground }: Case): boolean =>
  isArea(subject.type) && measureToOutline(reference!, subject, ground.outlines)?.metres === 0

/** A direction without a distance. */
export function judgeDirection(input: Case): Judgement {
  const { subject, reference, ground } = input
  if (isWithin(input)) return tooCoarse(said('place.no-subject'))
  const [isRiver, isFrom] = [subject, reference].map((place) => isDrawnRiver(place, ground.outlines))
  if (isFrom && !isRiver) return riverJudges()?.sideOfRiver(input) ?? notJudged
  if (isRiver && !isFrom && !isArea(reference!.type)) return riverJudges()?.riverFrom(input) ?? notJudged
  const measured = measurePoints(input.subject, input.reference!)
  if (isUndrawnWater(input.reference!)) return tooCoarse(said('direction.no-line', { place: named(input.reference!) }))
  return onePlace(input, measured) ?? farOff(input, measured) ?? fromBorder(input, judgeBearing(input, measured))
}

/** Degrees beside a side within which a place lies on it, seen from a border (chosen). */
const besideDegrees = 67.5

/** "just north of the Russian border": true of a point of the border at hand, and not of some other part of the country. */
function fromBorder({ claim, subject, reference, ground, text }: Case, found: Judgement): Judgement {
  const line = claim.reference
  if (line?.form !== 'line' || line.line !== 'border' || isArea(subject.type) || found.verdict !== 'agrees')
    return found
  const bearing = measureToLine(subject, reference!, line, ground.outlines)?.bearingDegrees ?? null
  if (bearing !== null && angleBetween(bearing, claim.compass!.degrees) <= besideDegrees) return found
  const stated = wordsAt(text, claim.compass!)
  return tooCoarse(said('side.shore-unclear', { subject: named(subject), line: named(reference!), stated }))
}
