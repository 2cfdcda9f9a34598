/** What befell which place: the place before "was captured by", "held by", "under the control of". */
import { subjectOfSentence } from '../../../mention/sentence-subject.ts'
import type { Mention } from '../../../model.ts'
import type { ClaimContext } from '../../context.ts'
import { copularSubject } from '../../copular.ts'
import { apposedBefore } from '../apposed-before.ts'
import { isGoverned } from './actor.ts'
import { isHeldPlace } from './objects.ts'

/** Words between a place and what was done to it, and what it is. */
const fromTaking = 7
const fromHolding = 8

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

const links = ['copula', 'ability', 'passiveWord', 'circumstance', 'relative', 'comma'] as const

/** The place before "was captured by" at token `at`, over auxiliaries and commas. */
export function takenBefore(context: ClaimContext, at: number): Mention | null {
  const first = context.sentenceOf(at).firstToken
  let comma = false
  for (let token = at - 1; token >= Math.max(first, at - fromTaking); token--) {
    const mention = context.mentionOver(token)
    if (mention && !isRelative(context, mention)) return meant(context, mention, comma)
    if (context.is(token, 'comma')) comma = true
    if (!context.isAny(token, ...links)) return null
  }
  return null
}

const isRelative = (context: ClaimContext, { form, firstToken }: Mention): boolean =>
  form === 'pronoun' && context.is(firstToken, 'relative')

/** The nearest place, unless it only says where another is, or closes an aside about another. */
function meant(context: ClaimContext, near: Mention, comma: boolean): Mention | null {
  const isOther = isGoverned(context, near.firstToken) || (comma && closesAside(context, near))
  if (isHeldPlace(context, near) && !isOther) return near
  return comma ? besideAside(context, near) : null
}

const subjectAround = (context: ClaimContext, near: Mention): Mention | null =>
  subjectOfSentence(context.draft, context.mentions, context.sentenceOf(near.firstToken))

/** "Sirte, halfway between Tripoli and Benghazi, fell": the last words of an aside that the sentence's subject opens. */
function closesAside(context: ClaimContext, near: Mention): boolean {
  const subject = subjectAround(context, near)
  return isHeldPlace(context, subject) && subject.lastToken < near.firstToken && context.is(subject.lastToken, 'comma')
}

/** "The dam, 25 km from Manbij, was captured": not the place in the aside, but what the sentence is about. */
function besideAside(context: ClaimContext, near: Mention): Mention | null {
  context.tracer?.step(
    near.firstToken,
    'refiner',
    'beside-aside',
    'a place in an aside is not what the sentence is about',
  )
  const subject = subjectAround(context, near)
  if (isHeldPlace(context, subject) && subject.lastToken <= near.firstToken) return subject
  return isHeldPlace(context, near) ? near : null
}

const states = [...links, 'stayingVerb', 'posture', 'open'] as const

/** The place before "held by" at token `at`, over verbs and commas; what the sentence is about where an aside ends there. */
export function heldBefore(context: ClaimContext, at: number): Mention | null {
  const sentence = context.sentenceOf(at)
  const first = sentence.firstToken
  let saysOf = false
  let comma = false
  for (let token = at - 1; token >= Math.max(first, at - fromHolding); token--) {
    const mention = context.mentionOver(token)
    if (saysOf && context.isAny(token, 'comma', 'close') && !mention)
      return whole(context, copularSubject(context, sentence, at), first, comma)
    if (mention) return whole(context, mention, first, comma)
    // "Manbij, a town | held by Daesh".
    if (context.is(token, 'feature')) return apposedBefore(context, token, sentence)
    comma ||= context.is(token, 'comma')
    if (!context.isAny(token, ...states)) return null
    saysOf ||= context.isAny(token, 'copula', 'stayingVerb', 'posture')
  }
  return null
}

/**
 * A place, unless a part of it is meant: "a pocket of Aleppo under rebel control". Behind a comma the words are of the
 * place: "residents of Aleppo, under rebel control".
 */
function whole(context: ClaimContext, mention: Mention | null, first: number, comma: boolean): Mention | null {
  if (!isPlace(mention)) return null
  const of = mention.firstToken - 1
  const isPart =
    (context.is(of, 'genitive') && (!comma || context.isAny(of - 1, 'everyOne', 'numeral'))) ||
    saysPart(context, Math.max(first, mention.firstToken - 2), mention.firstToken + 1)
  if (isPart) context.tracer?.step(mention.firstToken, 'veto', 'part-of-place', 'said of a part of the place')
  return isPart ? null : mention
}

/** "eastern Aleppo", "districts of Aleppo": a part, which may be held by another side than the rest. */
export function saysPart(context: ClaimContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (context.compassOver(at) || context.is(at, 'partNoun')) return true
  return false
}
