import type { Measured, Place, Verdict } from '../model.ts'
import { angleBetween, compassName } from '../geo/bearing.ts'
import { directionLimits } from './calibration.ts'
import { directionFix } from './fixes.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement } from './judgement.ts'
import { measurePoints } from './measure.ts'

const degrees = 180 / Math.PI

/** The angle under which one place sees the extent and the inaccuracy of both, capped at a right angle. */
function subtended(subject: Place, reference: Place, metres: number): number {
  const radius = (subject.extentMetres + reference.extentMetres) / 2 + subject.accuracyMetres + reference.accuracyMetres
  return radius >= metres ? 90 : Math.asin(radius / metres) * degrees
}

/** Metres by which the subject would have to move to lie within `limit` degrees of the direction. */
const misfitOf = (error: number, limit: number, metres: number): number =>
  error <= limit ? 0 : metres * Math.sin(Math.min(90, error - limit) / degrees)

/** The direction of a claim against the measured bearing. */
export function judgeBearing({ claim, subject, reference, text, strict }: Case, measured: Measured): Judgement {
  const compass = claim.compass!
  const bearing = measured.bearingDegrees ?? compass.degrees
  const error = angleBetween(bearing, compass.degrees)
  const slack = subtended(subject, reference!, measured.metres)
  const loose = directionLimits.loose[compass.points] + slack
  const wrong = directionLimits.wrong[compass.points] + slack
  const wording = 180 / compass.points + slack
  const verdict: Verdict = error > wrong ? 'disagrees' : error > loose || (strict && error > wording) ? 'loose' : 'agrees'
  const said = text.slice(compass.from, compass.to)
  const message = `${subject.name} lies ${compassName(bearing, 16)} of ${reference!.name} (${Math.round(bearing)}°), the text says ${said}.`
  const tolerance = `${Math.round(loose)}° either side of ${said}: the sector that published directions keep to, and ${Math.round(slack)}° for the size of the places`
  return judgement(verdict, message, {
    measured, misfitMetres: Math.round(misfitOf(error, loose, measured.metres)), tolerance,
    fixes: verdict === 'agrees' ? [] : [directionFix(text, compass, bearing)],
  })
}

export const judgeDirection = (input: Case): Judgement => judgeBearing(input, measurePoints(input.subject, input.reference!))
