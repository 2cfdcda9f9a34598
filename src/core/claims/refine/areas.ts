/** Areas that hold places: which names mean one, how large it is, and whether a place can lie in it. */
import { isArea, isSettlement } from '../../mention/type-words.ts'
import type { Claim, FeatureType, Mention } from '../../model.ts'

/** Whether the words or all places of that name make it an area. */
export const namesArea = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  mention.form === 'name' &&
  (mention.types.length > 0
    ? mention.types.every(isArea)
    : mention.matches.some((match) => isArea(match.place.type) && match.use !== 'demonym'))

/** How large a thing is: a country before its provinces, these before their districts, and places last. */
const rankOf = (type: FeatureType): number =>
  type === 'country' ? 4 : type === 'province' || type === 'region' ? 3 : type === 'district' ? 2 : 1

const typesOf = ({ matches }: Mention): readonly FeatureType[] =>
  matches.filter(({ use }) => use !== 'demonym').map(({ place }) => place.type)

/** From so many people on a settlement is as likely meant as an area that bears its name: Beni of Congo (chosen). */
const cityPopulation = 50_000

const hasCity = ({ matches }: Mention): boolean =>
  matches.some(
    ({ place, use, match }) =>
      isSettlement(place.type) && use === undefined && match !== 'variant' && (place.population ?? 0) >= cityPopulation,
  )

/** How large the thing is at least that is said to lie somewhere: "Dhubab district", "Izyum district", "Raqqa". */
function leastRank(inner: Mention): number {
  const { types, apposed } = inner
  const own = typesOf(inner)
  const called = types.length > 0 ? types : apposed
  const isSaid = called.length > 0 && called.every(isArea)
  const areas = isSaid ? own.filter((type) => rankOf(type) > 1) : []
  if (areas.length > 0) return Math.min(...areas.map(rankOf))
  if (isSaid && own.length > 0) return rankOf('district')
  return types.length === 0 && hasCity(inner) ? rankOf('city') : rankOf(types[0] ?? own[0] ?? 'locality')
}

/** How large the area is at most that its words may mean. */
const mostRank = (area: Mention): number => Math.max(rankOf(area.types[0] ?? 'locality'), ...typesOf(area).map(rankOf))

/** A country lies in no province, Michigan not in Utah. */
export function mayLieIn(inner: Mention, area: Mention): boolean {
  const least = leastRank(inner)
  return least === 1 || least < mostRank(area)
}

/** "Paris, Texas": area right behind the name, which says which Paris rather than that Paris lies there. */
export const isApposedArea = ({ kind, subject, reference }: Claim): boolean =>
  kind === 'containment' &&
  subject?.form === 'name' &&
  reference !== null &&
  reference.firstToken - subject.lastToken === 1

/** "Khartoum is close to Cairo": who governs there may be meant. */
export const maySpeakOfRule = ({ form, types, matches }: Mention): boolean =>
  form === 'name' &&
  types.length === 0 &&
  matches.some(
    ({ place: { type, capitalOf } }) => type === 'country' || capitalOf.some((id) => id.startsWith('country:')),
  )
