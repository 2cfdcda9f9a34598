/** The place behind "of" or "from", and lists of them. */
import { wordSet } from '../text/word-set.ts'
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { isPossessive } from './setting.ts'

export interface Reference {
  readonly mention: Mention
  /** First token behind the phrase. */
  readonly last: number
}

/** Words that end the search for the place behind "from": it is not "the famous resort of" any more. */
const stops = wordSet(`
  in on at by with to for is are was were has had have which that who where when while and or but as where said
  after before during it any each from
`)
const farthest = 6

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && mention.form !== 'force' && mention.form !== 'pronoun'

/** The reference that starts at token `at` (determiners, "the centre of" and "China's" allowed), or null. */
export function referenceAt(context: ClaimContext, at: number, end: number): Reference | null {
  for (let token = at; token < Math.min(end, at + farthest); token++) {
    const mention = context.mentionOver(token)
    const owned = mention && isPossessive(mention) ? context.mentionOver(mention.lastToken) : null
    if (owned?.form === 'name' && isPlace(owned)) return widen(context, owned, end)
    if (mention) return isPlace(mention) && mention.firstToken === token ? widen(context, mention, end) : null
    if (stops.has(context.lower(token)) || context.draft.tokens[token]!.kind !== 'word') return null
  }
  return null
}

/** "the city limits of Munich", "the province centre Hrazdan": the name a few plain words on. */
function namedBehind(context: ClaimContext, mention: Mention, end: number): Reference | null {
  for (let token = mention.lastToken; token < Math.min(end, mention.lastToken + 3); token++) {
    const named = context.mentionOver(token)
    if (named?.form === 'name' && token > mention.lastToken) return { mention: named, last: named.lastToken }
    if (context.lower(token) === 'of') return token > mention.lastToken ? referenceAt(context, token + 1, end) : null
    if (stops.has(context.lower(token)) || context.draft.tokens[token]!.kind !== 'word') return null
  }
  return null
}

/** "the capital, Damascus": a description that a name in apposition explains gives way to the name. */
function widen(context: ClaimContext, mention: Mention, end: number): Reference {
  const further = mention.form === 'description' ? namedBehind(context, mention, end) : null
  if (further?.mention.form === 'name') return further
  const next = mention.lastToken
  const isComma = context.lower(next) === ',' && next + 1 < end
  const named = mention.form === 'description' ? context.mentionOver(isComma ? next + 1 : next) : null
  const behind = named ? context.lower(named.lastToken) : ''
  if (
    named?.form === 'name' &&
    named.matches.length > 0 &&
    (!isComma || [',', '.', ';', ')', 'and', ''].includes(behind))
  ) {
    return { mention: named, last: named.lastToken }
  }
  return { mention, last: mention.lastToken }
}

/** Longer lists go with no list of figures that anybody writes. */
export const longestList = 24

/** "A, B and C": the references from `at` on, at least one, or none. */
export function referencesAt(context: ClaimContext, at: number, end: number): readonly Reference[] {
  const found: Reference[] = []
  for (let token = at; ;) {
    const next = referenceAt(context, token, end)
    if (!next) return found
    found.push(next)
    const joined = joinAfter(context, next.last)
    if (joined === null || found.length === longestList) return found
    token = joined
  }
}

/** Token behind ", ", " and ", ", and ", or null where the list ends. */
export function joinAfter(context: ClaimContext, at: number): number | null {
  const comma = context.lower(at) === ',' ? at + 1 : at
  if (['and', 'or', '&'].includes(context.lower(comma))) return comma + 1
  return comma > at ? comma : null
}
