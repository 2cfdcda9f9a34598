import type { Mention, Place } from '../model.ts'
import { adjacentMetres } from '../claims/regions.ts'
import { inverse } from '../geo/geodesic.ts'
import { nearestOn } from '../geo/outline.ts'
import { namedLine } from '../claims/named-line.ts'
import { countryAround } from './country-around.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse } from './judgement.ts'
import { positionOf } from './measure.ts'
import { inKilometres } from './words.ts'

/** "the border of Turkey", "the Syrian coast" by its country; a river by its own name. */
function lineName(mention: Mention | null, place: Place): string {
  if (mention !== null && mention.form !== 'line') return place.name
  return `the ${mention?.line ?? 'border'} of ${place.name}`
}

/** "on the Euphrates", "on the Turkish border": how far the place lies from the line. */
export function judgeAdjacency(input: Case): Judgement {
  const { claim, subject } = input
  const place = input.reference ?? countryAround(subject, input.ground)
  const line = place && namedLine(place, claim.reference, input.ground.outlines)
  if (!place || !line) return tooCoarse(`No line of ${place?.name ?? 'that border'} is known to measure from.`)
  const at = positionOf(subject)
  const nearest = nearestOn(line.geometry, at)
  const allowed = adjacentMetres + line.accuracyMetres + subject.extentMetres + subject.accuracyMetres
  const misfit = Math.max(0, nearest.metres - allowed)
  const verdict = misfit === 0 ? 'agrees' : misfit > allowed ? 'disagrees' : 'loose'
  const spread = line.accuracyMetres + subject.accuracyMetres
  return judgement(verdict, `${subject.name} lies ${inKilometres(nearest.metres)} from ${lineName(claim.reference, place)}.`, {
    misfitMetres: Math.round(misfit),
    tolerance: `${inKilometres(adjacentMetres)}, ${inKilometres(line.accuracyMetres)} that the drawn line may be off, and the size of the place`,
    measured: { metres: nearest.metres, lowMetres: Math.max(0, nearest.metres - subject.extentMetres - spread), highMetres: nearest.metres + spread,
      turfMetres: null, bearingDegrees: nearest.metres < 1 ? null : inverse(nearest.at, at).bearingDegrees, between: [nearest.at, at] },
  })
}
