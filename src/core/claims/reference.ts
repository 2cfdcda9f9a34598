/** The place behind "of" or "from", and lists of them. */
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'

export interface Reference {
  readonly mention: Mention
  /** First token behind the phrase. */
  readonly last: number
}

/** Words between "from" and the place that do not change which one is meant. */
const padding = new Set(['the', 'both', 'nearby', 'neighbouring', 'neighboring', 'downtown', 'central', 'its', 'their',
  'capital', 'besieged', 'major', 'key', 'present-day', 'modern', 'ancient', 'historic', 'current', 'nearest', 'closest',
  'a', 'an', 'larger', 'big', 'regional', 'provincial', 'old', 'greater', 'metropolitan', 'strategic', 'famous'])
/** "the centre of", "the outskirts of". */
const parts = new Set(['centre', 'center', 'edge', 'outskirts', 'middle', 'heart', 'edges', 'suburbs', 'gates', 'limits',
  'confluence', 'mouth', 'shore', 'shores', 'summit', 'town', 'city', 'village', 'site', 'ruins'])
const farthest = 6

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && mention.form !== 'force' && mention.form !== 'pronoun'

/** The reference that starts at token `at` (determiners and "the centre of" allowed), or null. */
export function referenceAt(context: ClaimContext, at: number, end: number): Reference | null {
  for (let token = at; token < Math.min(end, at + farthest); token++) {
    const mention = context.mentionOver(token)
    if (mention) return isPlace(mention) && mention.firstToken === token ? widen(context, mention, end) : null
    const word = context.lower(token)
    const part = parts.has(word) && context.lower(token + 1) === 'of'
    if (part) token++
    else if (!padding.has(word) && !context.compassOver(token)) return null
  }
  return null
}

/** "the capital, Damascus": a description that a name in apposition explains gives way to the name. */
function widen(context: ClaimContext, mention: Mention, end: number): Reference {
  const next = mention.lastToken
  const isComma = context.lower(next) === ',' && next + 1 < end
  const named = mention.form === 'description' ? context.mentionOver(isComma ? next + 1 : next) : null
  const behind = named ? context.lower(named.lastToken) : ''
  if (named?.form === 'name' && named.matches.length > 0 && (!isComma || [',', '.', ';', ')', 'and', ''].includes(behind))) {
    return { mention: named, last: named.lastToken }
  }
  return { mention, last: mention.lastToken }
}

/** "A, B and C": the references from `at` on, at least one, or none. */
export function referencesAt(context: ClaimContext, at: number, end: number): readonly Reference[] {
  const found: Reference[] = []
  for (let token = at; ;) {
    const next = referenceAt(context, token, end)
    if (!next) return found
    found.push(next)
    const joined = joinAfter(context, next.last)
    if (joined === null) return found
    token = joined
  }
}

/** Token behind ", ", " and ", ", and ", or null where the list ends. */
export function joinAfter(context: ClaimContext, at: number): number | null {
  const comma = context.lower(at) === ',' ? at + 1 : at
  if (['and', 'or', '&'].includes(context.lower(comma))) return comma + 1
  return comma > at ? comma : null
}
