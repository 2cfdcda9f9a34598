import type { Place, Verdict } from '../../model.ts'
import { said } from '../../model.ts'
import {
  type BetweenRelation,
  detours,
  isCompared,
  midwayShares,
  relationOf,
  sureDetour,
} from '../../claims/regions/between-shape.ts'
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

/** From the first to the second, and from each to what lies between, in metres. */
type Ways = readonly [whole: number, one: number, two: number]

/** What the places' own size may add to a short way (chosen). */
const shortMetres = 5_000

/** Whether a place lies behind one of the ends, or so far off the straight line that only a map of roads could tell. */
function isAside(relation: BetweenRelation, [whole, one, two]: Ways, subject: Place): boolean {
  const isLonger = one + two > Math.max(sureDetour * whole, whole + shortMetres)
  return (relation === 'on-road' && isLonger) || Math.max(one, two) > whole + sizeOf(subject)
}

/** How far from the half a place may lie, as a share of the way over it. */
const offHalfOf = ([, one, two]: Ways, slack: number): number =>
  Math.max(0, Math.abs(one - two) / 2 - slack / 2) / (one + two)

const halfOf = (off: number): Verdict =>
  off <= midwayShares.loose ? 'agrees' : off > midwayShares.wrong ? 'disagrees' : 'loose'

/** The ways from both places to the subject against the line between them; for "midway", against one another. */
function judgeLying(input: Case): Judgement {
  const { claim, subject, reference, second } = input
  const [first, other] = [reference!, endOf(input)]
  if (!other) return tooCoarse(said('place.no-line', { place: named(second!) }))
  const relation = relationOf(claim)
  const apart = (a: Place, b: Place): number => inverse(positionOf(a), positionOf(b)).metres
  const ways: Ways = [apart(first, other), apart(first, subject), apart(subject, other)]
  const [whole, one, two] = ways
  if (sizeOf(first) + sizeOf(other) > whole * coarseShare)
    return tooCoarse(said('between.too-coarse', { first: named(first), second: named(other) }))
  const slack = 2 * sizeOf(subject) + sizeOf(first) + sizeOf(other)
  const { loose, wrong } = detours[relation]
  const sum = one + two - slack
  const detour = sum > wrong * whole ? 'disagrees' : sum > loose * whole ? 'loose' : 'agrees'
  const offHalf = offHalfOf(ways, slack)
  const half = relation === 'midway' ? halfOf(offHalf) : 'agrees'
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
  if (relation !== 'midway' && detour === 'agrees' && isAside(relation, ways, subject))
    return tooCoarse([message, said('between.aside', { isRoad: relation === 'on-road' })])
  return judgement(worse(detour, half), message, {
    misfitMetres,
    tolerance: relation === 'midway' ? [way, said('tolerance.midway', { share: midwayShares.loose })] : [way],
  })
}

/** "between A and B", "midway", "on the road from A to B", "closer to A than to B". */
export const judgeBetween = (input: Case): Judgement =>
  isCompared(input.claim) && input.second ? judgeCompared(input) : judgeLying(input)
