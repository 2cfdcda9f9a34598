/** Candidates weighed by the company they keep: the country and province named beside them, and nearness. */
import type { Candidate } from './candidates.ts'
import { byScore } from './candidates.ts'
import type { Entity } from './entities.ts'
import type { Mention, Place, Said } from '../model.ts'
import { said } from '../model.ts'
import { named } from '../place/names/named.ts'
import { isArea, isSettlement } from '../mention/type-words.ts'
import { isInside } from './inside.ts'
import { roughKilometres } from '../geo/rough.ts'

const rounds = 3
/** Nearness that halves the bonus. */
const halfKilometres = 100
const nearBonus = 4
const areaBonus = 3
/** What a neighbour's candidate loses of its word for each point by which another is likelier to be meant. */
const doubtShare = 0.5
/** From this population on a name by itself means the city. */
const cityPopulation = 100_000
/** Candidates of a neighbour that are listened to. */
const heard = 8
const mostHelpers = 4

interface Support {
  readonly bonus: number
  readonly reason: Said | null
}

/** Candidates of every entity. */
type Pools = readonly (readonly Candidate[])[]

/** "Paris, Texas": worth more than anything else that may be said for another Paris, or for another Texas. */
const namedAreaBonus = 8

function byNamedArea({ area, inIt }: Entity, { place }: Candidate, pools: Pools): number {
  const named = (index: number | null): readonly Candidate[] => (index === null ? [] : pools[index]!.slice(0, heard))
  const isAreaNamed = named(area).some((other) => other.place.id !== place.id && isInside(place, other.place))
  const isAreaOf = isArea(place.type) && named(inIt).some((other) => isInside(other.place, place))
  return isAreaNamed || isAreaOf ? namedAreaBonus : 0
}

const areInOneCountry = (a: Place, b: Place): boolean =>
  a.type !== 'country' && b.type !== 'country' && a.country !== null && a.country === b.country

const nearness = (place: Place, kilometres: number): Said =>
  said('reason.near', { place: named(place), away: { metres: Math.round(kilometres) * 1000, unit: 'km' } })

/** What one candidate of a neighbour says for a candidate. */
function supportFrom(candidate: Candidate, other: Candidate): Support {
  const [a, b] = [candidate.place, other.place]
  if (a.type === 'country' && b.type === 'country') return { bonus: a.id === b.id ? 0 : areaBonus, reason: null }
  if (isArea(a.type) || isArea(b.type)) {
    const [within, area] = isArea(b.type) ? [a, b] : [b, a]
    if (isInside(within, area))
      return { bonus: areaBonus, reason: area === b ? said('reason.in', { place: named(b) }) : null }
    return { bonus: areInOneCountry(a, b) ? areaBonus / 3 : 0, reason: null }
  }
  const kilometres = roughKilometres(a, b)
  const bonus = nearBonus / (1 + kilometres / halfKilometres)
  return { bonus, reason: kilometres < 150 ? nearness(b, kilometres) : null }
}

/** How far from a country's middle, in its radii, lies what may be on either side of its border. */
const borderReach = 1.5

/** "on the Syrian border": of a place in Syria or of one in Iraq. */
function supportFromBorder({ place }: Candidate, { place: area }: Candidate): Support {
  const isNear = isInside(place, area) || roughKilometres(place, area) * 1000 <= borderReach * area.extentMetres
  return { bonus: isNear ? areaBonus : 0, reason: null }
}

/** The best that a neighbour can say: its unlikely candidates speak more softly. */
function bestSupport(
  candidate: Candidate,
  neighbour: readonly Candidate[],
  weight: number,
  doubt: number,
  isBorder: boolean,
): Support {
  const from = isBorder ? supportFromBorder : supportFrom
  const top = neighbour[0]?.score ?? 0
  let best: Support = { bonus: 0, reason: null }
  for (const other of neighbour.slice(0, heard)) {
    const support = from(candidate, other)
    const bonus = weight * support.bonus - doubt * (top - other.score)
    if (bonus > best.bonus) best = { bonus, reason: support.reason }
  }
  return best
}

/** "Gao" beside a town of its province: the bare name means the city still, which lies there as well. */
const hasOwnTown = ({ place }: Candidate, all: readonly Candidate[]): boolean =>
  isArea(place.type) &&
  place.type !== 'country' &&
  all.some((other) => isSettlement(other.place.type) && isInside(other.place, place))

/**
 * Two cities alone with one another: nothing else tells whether namesakes nearby are meant, and "London is 60 km from
 * Manchester" must not find villages of Kentucky. The neighbour then speaks as it stood unheard, in full doubt.
 */
function areTwoCities(entity: Entity, unheard: Pools): boolean {
  const [neighbour] = entity.neighbours.keys()
  const pools = entity.neighbours.size === 1 ? [entity.candidates, unheard[neighbour!]!] : []
  return pools.length > 0 && pools.every(([first]) => (first?.place.population ?? 0) >= cityPopulation)
}

/** Each candidate with what the strongest of its neighbours say for it. */
function reweigh(entity: Entity, pools: Pools, unheard: Pools, borders: ReadonlySet<number>): readonly Candidate[] {
  if (entity.candidates.length < 2) return entity.candidates
  const [heardNow, doubt] = areTwoCities(entity, unheard) ? [unheard, 1] : [pools, doubtShare]
  return entity.candidates
    .map((candidate) => {
      const said = [...entity.neighbours]
        .map(([index, weight]) => bestSupport(candidate, heardNow[index]!, weight, doubt, borders.has(index)))
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

const isBorder = ({ line }: Mention): boolean => line === 'border'

/** Candidates of every entity, best first, after the entities have heard one another. */
export function weighTogether(entities: readonly Entity[]): Pools {
  const unheard: Pools = entities.map((entity) => entity.candidates)
  const borders = new Set(entities.flatMap(({ mentions }, index) => (mentions.every(isBorder) ? [index] : [])))
  let pools = unheard
  for (let round = 0; round < rounds; round++) {
    const before = pools
    pools = entities.map((entity) => reweigh(entity, before, unheard, borders))
  }
  return pools
}
