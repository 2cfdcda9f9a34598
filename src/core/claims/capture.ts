/** Places that change hands: "government forces seized Thawra", "Manbij was captured by the SDF", "lost X to Y". */
import type { Claim, Holder, Mention } from '../model.ts'
import { subjectOfSentence } from '../mention/antecedents.ts'
import type { ClaimContext } from './context.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import { holderFrom } from './holders.ts'
import { isHeldPlace, objectsAt } from './objects.ts'
import { sideBefore } from './side-before.ts'
import { isUnreal } from './refine/unreal.ts'
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
const auxiliaries = wordSet(`
  was were been being is are had has have also later then briefly which that recently reportedly now
  finally ,
`)

/** First token of what is taken: behind "control of", "back". */
function objectStart(context: ClaimContext, at: number): number | null {
  let token = at
  if (context.lower(token) === 'back') token++
  if (context.lower(token) === 'full') token++
  if (context.lower(token) === 'control') return ['of', 'over'].includes(context.lower(token + 1)) ? token + 2 : null
  if (context.lower(token) === 'over') token++
  return token
}

/** "managed briefly to seize": done; "hoped to seize": not. */
function isDone(context: ClaimContext, at: number): boolean {
  if (taking.has(context.lower(at))) return !(context.lower(at - 1) === 'to')
  if (context.lower(at - 1) !== 'to') return false
  return [2, 3, 4].some((step) => ['managed', 'able', 'succeeded'].includes(context.lower(at - step)))
}

/** What the verb at `at` takes, each place with the first token of its claim: the verb itself for the first. */
function objectsOf(
  context: ClaimContext,
  at: number,
): readonly { readonly subject: Mention; readonly first: number }[] {
  const start = objectStart(context, at + 1)
  const objects = start === null ? [] : objectsAt(context, start)
  return objects.map((subject, index) => ({ subject, first: index === 0 ? at : subject.firstToken }))
}

/** "government forces seized Thawra and Raqqa". */
function active(context: ClaimContext, at: number): readonly Claim[] {
  const word = context.lower(at)
  if (!(taking.has(word) || bare.has(word)) || !isDone(context, at) || isUnreal(context, at)) return []
  const objects = objectsOf(context, at)
  const side = objects.length > 0 ? sideBefore(context, at) : null
  return side === null
    ? []
    : objects.map(({ subject, first }) => changed(context, subject, `taken-by:${side}`, first, subject.lastToken))
}

const changed = (context: ClaimContext, subject: Mention, relation: string, first: number, last: number): Claim =>
  claimOf('control', spanOfTokens(context, first, last), { subject, relation })

/** "The army lost Palmyra to Daesh": taken by the one, where it is named; else lost by the other. */
function lost(context: ClaimContext, at: number): readonly Claim[] {
  if (!['lost', 'surrendered', 'ceded'].includes(context.lower(at)) || isUnreal(context, at)) return []
  const objects = objectsOf(context, at)
  const behind = objects.at(-1)?.subject.lastToken ?? at
  const winner = context.lower(behind) === 'to' ? holderFrom(context, behind + 1) : null
  const loser: Holder | null = winner || objects.length === 0 ? null : sideBefore(context, at)
  if (!winner && loser === null) return []
  const relation = winner ? `taken-by:${winner.holder}` : `lost-by:${loser}`
  const last = winner?.last ?? behind
  return objects.map(({ subject, first }, index) =>
    changed(context, subject, relation, first, index === objects.length - 1 ? last : subject.lastToken),
  )
}

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
      return isHeldPlace(mention) &&
        !(comma && closesAside(context, mention)) &&
        !governing.has(context.lower(mention.firstToken - 1))
        ? mention
        : comma
          ? aside(context, mention)
          : null
    if (context.lower(token) === ',') comma = true
    if (!auxiliaries.has(context.lower(token))) return null
  }
  return null
}

/** "Sirte, halfway between Tripoli and Benghazi, fell": the last words of an aside that the sentence's subject opens. */
function closesAside(context: ClaimContext, near: Mention): boolean {
  const subject = subjectOfSentence(context.draft, context.mentions, context.sentenceOf(near.firstToken))
  return isHeldPlace(subject) && subject.lastToken < near.firstToken && context.lower(subject.lastToken) === ','
}

/** "The dam, 25 km from Manbij, was captured": not the place in the aside, but what the sentence is about. */
function aside(context: ClaimContext, near: Mention): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, context.sentenceOf(near.firstToken))
  if (isHeldPlace(subject) && subject.lastToken <= near.firstToken) return subject
  return isHeldPlace(near) ? near : null
}

/** Token of "by" behind "captured", over "from Daesh", or null. */
function agentAt(context: ClaimContext, at: number): number | null {
  if (context.lower(at) === 'by') return at
  const loser = context.lower(at) === 'from' ? holderFrom(context, at + 1) : null
  return loser && context.lower(loser.last) === 'by' ? loser.last : null
}

/** Token of "to" in "fell to", "was lost to", "fell into the hands of": the side's words follow. */
function fallAt(context: ClaimContext, at: number): number | null {
  const word = context.lower(at)
  const isFall = ['fell', 'fallen', 'lost', 'surrendered'].includes(word)
  return isFall && context.lower(at + 1) === 'to' ? at + 1 : null
}

/** "was captured by F", "fell to F". */
function undergone(context: ClaimContext, at: number): readonly Claim[] {
  const by = fallAt(context, at) ?? (passive.has(context.lower(at)) ? agentAt(context, at + 1) : null)
  if (by === null || isUnreal(context, at)) return []
  const side = holderFrom(context, by + 1)
  const subject = side && placeBefore(context, at)
  return side && subject ? [changed(context, subject, `taken-by:${side.holder}`, at, side.last)] : []
}

/** The changes of hands that the verb at token `at` tells of. */
export function capturesOf(context: ClaimContext, at: number): readonly Claim[] {
  const found = undergone(context, at)
  return found.length > 0 ? found : [...active(context, at), ...lost(context, at)]
}
