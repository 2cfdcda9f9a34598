/** Places that change hands: "government forces seized Thawra", "Manbij was captured by the SDF". */
import type { Claim, Holder, Mention } from '../model.ts'
import { subjectOfSentence } from '../mention/antecedents.ts'
import { placeAdjectives } from '../mention/words.ts'
import type { ClaimContext } from './context.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import { holderAt, holderFrom } from './holders.ts'
import { joinAfter } from './reference.ts'
import { wordSet } from '../text/word-set.ts'

const taking = wordSet(`
  seized captured retook recaptured took taken retaken overran overrun liberated regained conquered
  reclaimed
`)
/** After "managed to" alone: otherwise they are hopes and plans. */
const bare = wordSet(`
  seize capture retake recapture take overrun liberate regain reclaim
`)
const passive = wordSet(`
  seized captured retaken recaptured taken overrun liberated conquered reclaimed
`)
const unreal = wordSet(`
  not never if unless until would could might may should cannot denied almost nearly hasn't haven't
  didn't wasn't without when whoever be
`)
const auxiliaries = wordSet(`
  was were been being is are had has have also later then briefly which that recently reportedly now
  finally ,
`)
const lookBack = 9
const mostTaken = 8

const isFixed = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  (mention.form === 'name' ||
    mention.form === 'description' ||
    (mention.form === 'pronoun' && mention.text !== 'which'))

/** First token of what is taken: behind "control of", "back". */
function objectStart(context: ClaimContext, at: number): number | null {
  let token = at
  if (context.lower(token) === 'back') token++
  if (context.lower(token) === 'full') token++
  if (context.lower(token) === 'control') return context.lower(token + 1) === 'of' ? token + 2 : null
  if (context.lower(token) === 'over') token++
  return token
}

/** "Tabqa, Raqqa and the town of Manbij": named one after the other, with nothing between. */
function objectsAt(context: ClaimContext, at: number): readonly Mention[] {
  const found: Mention[] = []
  for (let token: number | null = at; token !== null && found.length < mostTaken;) {
    const mention: Mention | null = context.mentionOver(behindAdjectives(context, token))
    if (!isFixed(mention) || isDemonym(mention) || isPartOfOther(context, mention)) return found
    found.push(mention)
    token = joinAfter(context, mention.lastToken)
  }
  return found
}

/** "the strategic town": adjectives that the mention does not hold; a part of a place is not the place. */
function behindAdjectives(context: ClaimContext, at: number): number {
  let token = at
  const skips = (): boolean =>
    ['the', 'both'].includes(context.lower(token)) ||
    (placeAdjectives.has(context.lower(token)) && !context.compassOver(token))
  while (token - at < 4 && !context.mentionOver(token) && skips()) token++
  return token
}

const isDemonym = (mention: Mention): boolean =>
  mention.form === 'name' && mention.matches.length > 0 && mention.matches.every((match) => match.use === 'demonym')

/** "captured Raqqa's airport", "took Tabqa prisoners": another noun follows. */
const isPartOfOther = (context: ClaimContext, mention: Mention): boolean =>
  /['’]s?$/.test(mention.text) ||
  [
    'residents',
    'prisoners',
    'airspace',
    'border',
    'countryside',
    'outskirts',
    'suburbs',
    'seriously',
    'hostage',
    'apart',
    'off',
    'into',
    'aside',
  ].includes(context.lower(mention.lastToken))

const helping = wordSet(`
  backed supported aided helped accompanied along together assisted
`)

/** What stands before it belongs to another clause; "backed by Russia" is an aside. */
const endsClause = (context: ClaimContext, at: number): boolean => {
  const word = context.lower(at)
  if (word === 'by' || word === 'with') return !helping.has(context.lower(at - 1))
  return [';', '.', ':', 'from', 'against'].includes(word) || taking.has(word)
}

/** The side that does it: the nearest one named before the verb in its clause. */
function sideBefore(context: ClaimContext, at: number): { readonly holder: Holder; readonly first: number } | null {
  const first = context.sentenceOf(at).firstToken
  for (let token = at - 1; token >= Math.max(first, at - lookBack); token--) {
    if (endsClause(context, token)) return null
    const side = behindSide(context, token, first)
    if (side) return side
  }
  return null
}

/** The longest name of a side that ends at `token`: "Syrian army" before "army". */
function behindSide(
  context: ClaimContext,
  token: number,
  first: number,
): { readonly holder: Holder; readonly first: number } | null {
  for (let start = Math.max(first, token - 2); start <= token; start++) {
    const side = holderAt(context, start)
    if (side && side.last === token + 1) return { holder: side.holder, first: start }
  }
  return null
}

const isUnreal = (context: ClaimContext, at: number): boolean => {
  const first = context.sentenceOf(at).firstToken
  for (let token = at - 1; token >= Math.max(first, at - 4); token--) if (unreal.has(context.lower(token))) return true
  return false
}

/** "managed briefly to seize": done; "hoped to seize": not. */
function isDone(context: ClaimContext, at: number): boolean {
  if (taking.has(context.lower(at))) return !(context.lower(at - 1) === 'to')
  if (context.lower(at - 1) !== 'to') return false
  return [2, 3, 4].some((step) => ['managed', 'able', 'succeeded'].includes(context.lower(at - step)))
}

function active(context: ClaimContext, at: number): readonly Claim[] {
  const word = context.lower(at)
  if (!(taking.has(word) || bare.has(word)) || !isDone(context, at) || isUnreal(context, at)) return []
  const start = objectStart(context, at + 1)
  const objects = start === null ? [] : objectsAt(context, start)
  const side = objects.length > 0 ? sideBefore(context, at) : null
  if (!side) return []
  return objects.map((subject, index) =>
    taken(context, subject, side.holder, index === 0 ? at : subject.firstToken, subject.lastToken),
  )
}

const taken = (context: ClaimContext, subject: Mention, holder: Holder, first: number, last: number): Claim =>
  claimOf('control', spanOfTokens(context, first, last), { subject, relation: `taken-by:${holder}` })

/** "villages near X were captured": X was not. */
const governing = wordSet(`
  of near in at from around outside to along between on
`)

/** The place before "was captured by", over auxiliaries and commas. */
function placeBefore(context: ClaimContext, at: number): Mention | null {
  const first = context.sentenceOf(at).firstToken
  let comma = false
  for (let token = at - 1; token >= Math.max(first, at - 7); token--) {
    const mention = context.mentionOver(token)
    if (mention && mention.text !== 'which')
      return isFixed(mention) && !governing.has(context.lower(mention.firstToken - 1)) ? mention : comma ? aside(context, mention) : null
    if (context.lower(token) === ',') comma = true
    if (!auxiliaries.has(context.lower(token))) return null
  }
  return null
}

/** "The dam, 25 km from Manbij, was captured": not the place in the aside, but what the sentence is about. */
function aside(context: ClaimContext, near: Mention): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, context.sentenceOf(near.firstToken))
  if (isFixed(subject) && subject.lastToken <= near.firstToken) return subject
  return isFixed(near) ? near : null
}

/** Token of "by" behind "captured", over "from Daesh", or null. */
function agentAt(context: ClaimContext, at: number): number | null {
  if (context.lower(at) === 'by') return at
  const loser = context.lower(at) === 'from' ? holderFrom(context, at + 1) : null
  return loser && context.lower(loser.last) === 'by' ? loser.last : null
}

/** "was captured by F", "fell to F". */
function undergone(context: ClaimContext, at: number): readonly Claim[] {
  const word = context.lower(at)
  const isFall = word === 'fell' && context.lower(at + 1) === 'to'
  const by = isFall ? at + 1 : passive.has(word) ? agentAt(context, at + 1) : null
  if (by === null || isUnreal(context, at)) return []
  const side = holderFrom(context, by + 1)
  const subject = side && placeBefore(context, at)
  return side && subject ? [taken(context, subject, side.holder, at, side.last)] : []
}

/** The captures that the verb at token `at` tells of. */
export const capturesOf = (context: ClaimContext, at: number): readonly Claim[] => {
  const found = undergone(context, at)
  return found.length > 0 ? found : active(context, at)
}
