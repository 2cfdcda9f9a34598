import type { Place } from '../model.ts'
import { said } from '../model.ts'
import { detours, midwayShares, relationOf } from '../claims/regions/between-shape.ts'
import { inverse } from '../geo/geodesic.ts'
import { ellipse } from '../geo/ellipse.ts'
import type { Case, Judgement } from './judgement.ts'
import { judgement, tooCoarse, worse } from './judgement.ts'
import { positionOf } from './measure.ts'
import { named } from '../place/named.ts'
import { kilometres } from './values.ts'

/** Places whose own size is more than this share of the way between them have nothing between. */
const coarseShare = 0.5

const sizeOf = (place: Place): number => place.extentMetres + place.accuracyMetres

/** The ways from both places to the subject against the line between them; for "midway", against one another. */
export function judgeBetween(input: Case): Judgement {
  const { claim, subject, reference, second } = input
  const [first, other] = [reference!, second!]
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
  const way = said('tolerance.between', { place: named(subject), longer: loose - 1 })
  return judgement(
    worse(detour, half),
    said('between.measured', {
      subject: named(subject),
      first: named(first),
      second: named(other),
      toFirst: kilometres(one),
      toSecond: kilometres(two),
      apart: kilometres(whole),
      isBetween: detour === 'agrees',
    }),
    {
      misfitMetres,
      tolerance: relation === 'midway' ? [way, said('tolerance.midway', { share: midwayShares.loose })] : [way],
    },
  )
}
