/** "45 km down the Euphrates valley from Deir al-Zor", "20 km along the M5 highway from Homs": by which way. */
import { wordSet } from '../text/word-set.ts'
import type { Path } from '../model.ts'
import type { ClaimContext } from './context.ts'

const openings = new Set(['down', 'up', 'along'])
const wayNouns = wordSet('the river valley road highway motorway coast coastline coastal railway line main shore bank')
const roads = wordSet('road highway motorway railway line coast coastline coastal')
const longestWay = 7

/** The path named from token `at` on, and the token of "from" behind it; null where none is named. */
export function wayAt(
  context: ClaimContext,
  at: number,
  end: number,
): { readonly path: Path; readonly last: number } | null {
  if (!openings.has(context.lower(at))) return null
  let path: Path = 'river'
  for (let token = at + 1; token < Math.min(end, at + longestWay); token++) {
    const word = context.lower(token)
    if (word === 'from' && token > at + 1) return { path, last: token }
    if (roads.has(word)) path = 'road'
    if (!wayNouns.has(word) && !context.mentionOver(token) && context.draft.tokens[token]?.kind !== 'number')
      return null
  }
  return null
}
