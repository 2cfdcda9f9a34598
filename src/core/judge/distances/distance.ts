import { isArea } from '../../mention/type-words.ts'
import type { Claim, Measured, Place, Quantity, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import { named } from '../../place/names/named.ts'
import type { Allowed, Openness } from './allowed.ts'
import { allowedDistances, opennessOf, practiceVerdict, statedEnds } from './allowed.ts'
import { isFromCentre, isFromEdge } from './centre.ts'
import { judgeBearing } from './direction.ts'
import { homonymHint, onePlace, unlessAnother } from '../weigh/doubt.ts'
import { coarseText, distanceText, distanceTolerance } from './distance-words.ts'
import { distanceFixes } from '../findings/fixes.ts'
import type { Case, Judgement } from '../judgement.ts'
import { flagged, judgement, notJudged, tooCoarse, worse } from '../judgement.ts'
import { isUndrawnWater, measurePoints, measureToLine, measureToOutline } from './measure.ts'
import { isDrawnRiver } from '../lines/drawn-river.ts'
import { riverJudges } from '../rarer.ts'
import { measureToSea } from '../lines/sea.ts'
import { byTerritory } from '../areas/territory.ts'
import { lengthIn } from '../findings/values.ts'

/** Metres between two intervals; 0 where they meet. */
const gap = (low: number, high: number, { lowMetres, highMetres }: Quantity): number =>
  Math.max(0, low - highMetres, lowMetres - high)

/** Rivers and lakes are told by their line, from whichever side; of other areas the middle gives the direction. */
const isLine = ({ type }: Place): boolean => type === 'river' || type === 'lake'

function measureCase({ claim, subject, reference, ground }: Case): Measured | null {
  if (claim.reference?.form === 'line') return measureToLine(subject, reference!, claim.reference, ground.outlines)
  const toOutline = reference!.outline !== null && (claim.compass === null || isLine(reference!))
  return (
    (toOutline ? measureToOutline(subject, reference!, ground.outlines) : null) ?? measurePoints(subject, reference!)
  )
}

/** An outline, or the middle of a city, stands for its place, whose own radius then says nothing. Its edge lies that far off. */
function opennessFor({ claim, subject, reference, draft }: Case, measured: Measured): Openness {
  const isPoint = measured.turfMetres === null || (claim.reference !== null && isFromCentre(draft, claim.reference))
  const places = isPoint ? [subject] : [subject, reference!]
  const toEdge = claim.reference !== null && isFromEdge(draft, claim.reference) ? reference!.extentMetres : 0
  return opennessOf(places, measured.highMetres - measured.metres + toEdge)
}

/** From a city of this radius on (about a million people) people measure from its edge (chosen). */
const cityMetres = 6_000
/** Less than this share of the way to its middle, and nobody takes the edge for the city (chosen). */
const leastShare = 0.65

/** Where the words hold from edge to edge, the figure is not wrong, and right of a large city: "Lyptsi, 20 km north of Kharkiv". */
function milder(verdict: Verdict, meets: boolean, edgeMetres: number): Verdict {
  if (!meets || verdict === 'agrees') return verdict
  return edgeMetres >= cityMetres ? 'agrees' : 'loose'
}

/** `strict` is never milder than practice: it adds that the wording alone must meet the ground. */
function verdictOf(
  measured: Measured,
  quantity: Quantity,
  allowed: Allowed,
  strict: boolean,
  edgeMetres: number,
): Verdict {
  const meets =
    gap(measured.lowMetres, measured.highMetres, quantity) === 0 && quantity.highMetres >= leastShare * measured.metres
  const practice = milder(practiceVerdict(measured, allowed), meets, edgeMetres)
  return strict && gap(measured.lowMetres, measured.highMetres, quantity) > 0 ? worse('loose', practice) : practice
}

/** Flagged by its centre, a place is off by its centre; else by no more than the edges leave. */
const misfitOf = ({ metres, lowMetres, highMetres }: Measured, quantity: Quantity, verdict: Verdict): number =>
  flagged(verdict) ? gap(metres, metres, quantity) : gap(lowMetres, highMetres, quantity)

/** Where the points are in doubt by as much as is stated, nothing could be wrong: that is no agreement. */
function isTooCoarse({ doubtMetres }: Openness, quantity: Quantity): boolean {
  const { near, far } = statedEnds(quantity)
  return doubtMetres > 0 && doubtMetres >= Math.max(near, Number.isFinite(far) ? far : 0)
}

/** One figure said of several places cannot be mended for one of them. */
const holdsFigure = ({ to, quantity }: Claim): boolean => to >= quantity!.figure.to

/** A distance by itself, in the words of one sentence. */
function judgeLength(input: Case, measured: Measured): Judgement {
  const { claim, draft, strict } = input
  const quantity = claim.quantity!
  const openness = opennessFor(input, measured)
  if (isTooCoarse(openness, quantity)) return tooCoarse(coarseText(input, measured, openness), { measured })
  const allowed = allowedDistances(claim, openness)
  const verdict = verdictOf(measured, quantity, allowed, strict, openness.edgeMetres)
  const hint = flagged(verdict) ? homonymHint(input, measured) : []
  return judgement(verdict, [...distanceText(input, measured, allowed, verdict), ...hint], {
    measured,
    byPractice: gap(measured.lowMetres, measured.highMetres, quantity) > 0,
    misfitMetres: Math.round(misfitOf(measured, quantity, verdict)),
    tolerance: distanceTolerance(input, allowed),
    fixes: flagged(verdict) && holdsFigure(claim) ? distanceFixes(draft, claim, measured) : [],
  })
}

/** The worse of the two decides; what is flagged is said first. */
function together(length: Judgement, bearing: Judgement): Judgement {
  return {
    ...length,
    verdict: worse(length.verdict, bearing.verdict),
    why: flagged(length.verdict) ? null : bearing.why,
    message: bearing.verdict === 'agrees' ? length.message : [...bearing.message, ...length.message],
    misfitMetres: Math.max(length.misfitMetres ?? 0, bearing.misfitMetres ?? 0),
    tolerance: [...length.tolerance, ...bearing.tolerance],
    fixes: [...length.fixes, ...bearing.fixes],
    parts: { distance: length.verdict, direction: bearing.verdict },
  }
}

/** No way along a river is shorter than the straight line: only then can it be told to be wrong. */
const isShorterThanStraight = (input: Case, measured: Measured): boolean =>
  measured.metres > allowedDistances(input.claim, opennessFor(input, measured)).wrong.far

/** A flag is taken back where the territory of the same name fits: the text does not say which is meant. */
function unlessTerritory(input: Case, found: Judgement): Judgement {
  const other = flagged(found.verdict) ? byTerritory(input) : null
  if (!other) return found
  const isNear = other.measured.lowMetres <= input.claim.quantity!.highMetres
  if (!isNear && judgeLength(input, other.measured).verdict !== 'agrees') return found
  const { metres } = other.measured
  const territory = said('distance.territory', {
    place: named(other.place),
    measured: metres === 0 ? null : lengthIn(metres, input.claim.quantity!.unit),
  })
  return judgement('undecided', [...found.message, territory], { why: 'ambiguous-place', measured: found.measured })
}

/** "13 km north of the Gaza Strip": the middle gives the direction of an area, but its edge may be meant by the length. */
function unlessFromEdge(input: Case, found: Judgement): Judgement {
  const { claim, subject, reference, ground } = input
  if (!flagged(found.verdict) || claim.compass === null || !isArea(reference!.type)) return found
  const measured = measureToOutline(subject, reference!, ground.outlines)
  const fromEdge = measured && judgeLength(input, measured)
  return fromEdge && !flagged(fromEdge.verdict) ? fromEdge : found
}

/** From a sea only an agreement can be told: which coast is that sea's the data does not say. */
function judgeFromSea(input: Case): Judgement {
  const measured = measureToSea(input)
  const both = { subject: named(input.subject), sea: named(input.reference!) }
  if (!measured) return tooCoarse(said('distance.sea-unknown', both))
  const found = judgeLength(input, measured)
  return flagged(found.verdict)
    ? tooCoarse(
        said('distance.other-coast', { ...both, measured: lengthIn(measured.metres, input.claim.quantity!.unit) }),
        { measured },
      )
    : found
}

/** The side of a river or a border, or the bearing from a place. */
function bearingOf(input: Case, measured: Measured): Judgement {
  const { claim, reference, ground } = input
  if (isDrawnRiver(reference, ground.outlines))
    return riverJudges()?.compassSide(input, reference, claim.compass!) ?? notJudged
  const found = judgeBearing(input, measured)
  return claim.reference?.line === 'border' ? (riverJudges()?.sideOfBorder(input, measured, found) ?? notJudged) : found
}

/** "60 miles down the Dnieper from": along the drawn river where that can be told; null of any other distance. */
function judgeAlongRiver(input: Case, measured: Measured): Judgement | null {
  const { claim, subject, reference } = input
  if (claim.path !== 'river' || isShorterThanStraight(input, measured)) return null
  const straight = lengthIn(measured.metres, claim.quantity!.unit)
  const both = { subject: named(subject), reference: named(reference!) }
  const judges = riverJudges()
  if (!judges) return notJudged
  return judges.stream(input) ?? tooCoarse(said('distance.along-river', { ...both, measured: straight }), { measured })
}

/** A distance, with its direction where one is said. */
export function judgeDistance(input: Case): Judgement {
  const { claim, reference } = input
  // "the border" of a place that lies in no country
  if (!reference) return tooCoarse(said('place.no-line', { place: null }))
  if (reference.type === 'sea') return judgeFromSea(input)
  if (isUndrawnWater(reference)) return tooCoarse(said('place.no-line', { place: named(reference) }))
  const measured = measureCase(input)
  if (!measured) return tooCoarse(said('place.no-outline', { place: named(reference) }))
  const settled = onePlace(input, measured) ?? judgeAlongRiver(input, measured)
  if (settled) return settled
  const bearing = claim.compass !== null && measured.bearingDegrees !== null ? bearingOf(input, measured) : null
  const found = unlessFromEdge(input, unlessTerritory(input, judgeLength(input, measured)))
  const length = unlessAnother(input, found, bearing && bearing.verdict === 'agrees')
  if (length.verdict === 'undecided' || !bearing) return length
  return bearing.why === 'unknown-place' ? bearing : together(length, bearing)
}
