/** Candidates weighed by the company they keep: the country and province named beside them, and nearness. */
import type { Candidate } from './candidates.ts'
import { byScore } from './candidates.ts'
import type { Entity } from './entities.ts'
import type { Place } from '../model.ts'
import { isArea, isSettlement } from '../mention/type-words.ts'
import { roughKilometres } from './near.ts'

const rounds = 3
/** Nearness that halves the bonus. */
const halfKilometres = 100
const nearBonus = 4
const areaBonus = 3
/** Candidates of a neighbour that are listened to. */
const heard = 8
const mostHelpers = 4

interface Support {
  readonly bonus: number
  readonly reason: string | null
}

/** Whether a place lies in an area, by the area's outline or, where it has none, by its extent. */
const isInside = (place: Place, area: Place): boolean =>
  area.outline !== null
    ? area.outline === `province:${place.province}` || area.outline === `country:${place.country}`
    : roughKilometres(place, area) * 1000 <= area.extentMetres

/** "Paris, Texas": worth more than anything else that may be said for another Paris. */
const namedAreaBonus = 8

function byNamedArea(entity: Entity, candidate: Candidate, pools: readonly (readonly Candidate[])[]): number {
  const areas = entity.area === null ? [] : pools[entity.area]!.slice(0, heard)
  return areas.some(({ place }) => place.id !== candidate.place.id && isInside(candidate.place, place))
    ? namedAreaBonus
    : 0
}

/** What one candidate of a neighbour says for a candidate. */
function supportFrom(candidate: Candidate, other: Candidate): Support {
  const [a, b] = [candidate.place, other.place]
  if (a.type === 'country' && b.type === 'country') return { bonus: a.id === b.id ? 0 : areaBonus, reason: null }
  if (isArea(a.type) && !isArea(b.type)) return { bonus: isInside(b, a) ? areaBonus : 0, reason: null }
  if (isArea(b.type)) {
    const within = isInside(a, b)
    const sameCountry = b.type !== 'country' && b.country !== null && a.country === b.country
    return within
      ? { bonus: areaBonus, reason: `in ${b.name}` }
      : { bonus: sameCountry ? areaBonus / 3 : 0, reason: null }
  }
  const kilometres = roughKilometres(a, b)
  const bonus = nearBonus / (1 + kilometres / halfKilometres)
  return { bonus, reason: kilometres < 150 ? `${Math.round(kilometres)} km from ${b.name}` : null }
}

/** The best that a neighbour can say: its unlikely candidates speak more softly. */
function bestSupport(candidate: Candidate, neighbour: readonly Candidate[], weight: number): Support {
  const top = neighbour[0]?.score ?? 0
  let best: Support = { bonus: 0, reason: null }
  for (const other of neighbour.slice(0, heard)) {
    const support = supportFrom(candidate, other)
    const bonus = weight * support.bonus - 0.5 * (top - other.score)
    if (bonus > best.bonus) best = { bonus, reason: support.reason }
  }
  return best
}

/** "Gao" beside a town of its province: the bare name means the city still, which lies there as well. */
const hasOwnTown = ({ place }: Candidate, all: readonly Candidate[]): boolean =>
  isArea(place.type) && place.type !== 'country'
  && all.some((other) => isSettlement(other.place.type) && isInside(other.place, place))

/** Each candidate with what the strongest of its neighbours say for it. */
function reweigh(entity: Entity, pools: readonly (readonly Candidate[])[]): readonly Candidate[] {
  if (entity.candidates.length < 2) return entity.candidates
  return entity.candidates
    .map((candidate) => {
      const said = [...entity.neighbours]
        .map(([index, weight]) => bestSupport(candidate, pools[index]!, weight))
        .sort((a, b) => b.bonus - a.bonus)
        .slice(0, mostHelpers)
      const heardBonus = said.reduce((sum, support, rank) => sum + support.bonus / (rank + 1), 0)
      const bonus = hasOwnTown(candidate, entity.candidates) ? heardBonus / 3 : heardBonus
      const reasons = said
        .slice(0, 2)
        .flatMap((support) => (support.reason && support.bonus > 0.3 ? [support.reason] : []))
      const score = candidate.score + bonus + byNamedArea(entity, candidate, pools)
      return { ...candidate, score, reasons: [...candidate.reasons, ...reasons] }
    })
    .sort(byScore)
}

/** Candidates of every entity, best first, after the entities have heard one another. */
export function weighTogether(entities: readonly Entity[]): readonly (readonly Candidate[])[] {
  let pools: readonly (readonly Candidate[])[] = entities.map((entity) => entity.candidates)
  for (let round = 0; round < rounds; round++) {
    const heardNow = pools
    pools = entities.map((entity) => reweigh(entity, heardNow))
  }
  return pools
}
