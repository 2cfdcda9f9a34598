/** "Long Beach, | California", "Fresno, | CA", "Adre in | Chad": an area that says where the name before it lies. */
import { isArea, isSettlement } from '../../mention/type-words.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

export const mayBeArea = ({ types, matches }: Mention): boolean =>
  types.length > 0
    ? types.every(isArea)
    : matches.some(({ place, use }) => (place.type === 'country' || place.type === 'province') && use !== 'demonym')

/** The name that an area right behind it places; null where a mention is no such area. */
export function placedByArea(context: ClaimContext, area: Mention): Mention | null {
  if (!mayBeArea(area)) return null
  let at = area.firstToken - 1
  while (context.isAny(at, 'areaEpithet', 'definite', 'reachWord') || context.compassOver(at) !== null) at--
  if (context.isAny(at, 'locative', 'genitive')) at--
  if (context.isAny(at, 'comma', 'open')) at--
  const before = at === area.firstToken - 1 ? null : context.mentionOver(at)
  return before?.form === 'name' && !mayBeArea(before) && !isHeadline(context, before, area) ? before : null
}

/** "Explosions in | Odesa": a word that opens its sentence and is no place, before a town. */
const isHeadline = (context: ClaimContext, before: Mention, { matches }: Mention): boolean =>
  before.matches.length + before.types.length === 0 &&
  before.lastToken - before.firstToken === 1 &&
  before.firstToken === context.sentenceOf(before.firstToken).firstToken &&
  matches.some(({ place }) => isSettlement(place.type))
