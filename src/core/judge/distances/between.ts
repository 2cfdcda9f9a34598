import type { Place } from '../../model.ts'
import { said } from '../../model.ts'
import { detours, isCompared, midwayShares, relationOf } from '../../claims/regions/between-shape.ts'
import { namedLine } from '../../claims/regions/named-line.ts'
import { nearestOn } from '../../geo/outline.ts'
import { inverse } from '../../geo/geodesic.ts'
import { ellipse } from '../../geo/region/ellipse.ts'
import type { Case, Judgement } from '../judgement.ts'
import { flagged, judgement, tooCoarse, worse } from '../judgement.ts'
import { judgeCompared } from './compared.ts'
import { positionOf } from './measure.ts'
import { named } from '../../place/names/named.ts'
import { kilometres } from '../findings/values.ts'

/** Places whose own size is more than this share of the way between them have nothing between. */
const coarseShare = 0.5

const sizeOf = (place: Place): number => place.extentMetres + place.accuracyMetres

/** The second place; of a border the point that is nearest to what lies between. Null where no line is drawn. */
function endOf({ claim, subject, second, ground }: Case): Place | null {
  if (claim.second?.form !== 'line') return second
  const line = namedLine(second!, claim.second, ground.outlines)
  if (!line) return null
  const [lon, lat] = nearestOn(line.geometry, positionOf(subject)).at
  return { ...second!, lon, lat, extentMetres: 0, accuracyMetres: line.accuracyMetres }
}

/** So much farther from a border than the other place nothing lies between the two (chosen). */
const beyondShare = 1.3
const beyondMetres = 10_000

/** Whether what lies so far from a border lies farther from it than the first place, on its far side. */
function isBeyond({ claim, reference, second, ground }: Case, metres: number): boolean {
  const line = namedLine(second!, claim.second, ground.outlines)!
  return metres > nearestOn(line.geometry, positionOf(reference!)).metres * beyondShare + beyondMetres
}

/** The ways from both places to the subject against the line between them; for "midway", against one another. */
function judgeLying(input: Case): Judgement {
  const { claim, subject, reference, second } = input
  const [first, other] = [reference!, endOf(input)]
  if (!other) return tooCoarse(said('place.no-line', { place: named(second!) }))
  const relation = relationOf(claim)
  const [whole, one, two] = [
    [first, other],
    [first, subject],
    [subject, other],
  ].map(([a, b]) => inverse(positionOf(a!), positionOf(b!)).metres) as [number, number, number]
  if (sizeOf(first) + sizeOf(other) > whole * coarseShare)
    return tooCoarse(said('between.too-coarse', { first: named(first), second: named(other) }))
  const slack = 2 * sizeOf(subject) + sizeOf(first) + sizeOf(other)
  const { loose, wrong } = detours[relation]
  const sum = one + two - slack
  const detour = sum > wrong * whole ? 'disagrees' : sum > loose * whole ? 'loose' : 'agrees'
  const offHalf = Math.max(0, Math.abs(one - two) / 2 - slack / 2) / (one + two)
  const half =
    relation !== 'midway' || offHalf <= midwayShares.loose
      ? 'agrees'
      : offHalf > midwayShares.wrong
        ? 'disagrees'
        : 'loose'
  const outside = ellipse(positionOf(first), positionOf(other), loose * whole + slack).misfit(positionOf(subject))
  const misfitMetres = Math.round(
    Math.max(outside, half === 'agrees' ? 0 : (offHalf - midwayShares.loose) * (one + two)),
  )
  const isOpen = claim.second?.form === 'line' && flagged(detour) && !isBeyond(input, two - slack)
  const way = said('tolerance.between', { place: named(subject), longer: loose - 1 })
  const message = said('between.measured', {
    subject: named(subject),
    first: named(first),
    second: named(other),
    toFirst: kilometres(one),
    toSecond: kilometres(two),
    apart: kilometres(whole),
    isBetween: detour === 'agrees',
  })
  if (isOpen) return tooCoarse(message)
  return judgement(worse(detour, half), message, {
    misfitMetres,
    tolerance: relation === 'midway' ? [way, said('tolerance.midway', { share: midwayShares.loose })] : [way],
  })
}

/** "between A and B", "midway", "on the road from A to B", "closer to A than to B". */
export const judgeBetween = (input: Case): Judgement =>
  isCompared(input.claim) && input.second ? judgeCompared(input) : judgeLying(input)
