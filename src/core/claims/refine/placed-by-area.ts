/** "Long Beach, | California", "Fresno, | CA", "Adre in | Chad": an area that says where the name before it lies. */
import { isArea } from '../../mention/type-words.ts'
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
  return before?.form === 'name' && !mayBeArea(before) ? before : null
}
