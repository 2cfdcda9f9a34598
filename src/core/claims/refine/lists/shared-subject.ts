/** "16 km north-east of Yerevan and 32 km south-east of Hrazdan": the second claim shares the first one's subject. */
import type { Mention, Quantity } from '../../../model.ts'
import { isArea, isSettlement, typesOfWord } from '../../../mention/type-words.ts'
import type { ClaimContext } from '../../context.ts'
import type { Placed } from '../../claim.ts'
import type { Subject } from '../../subject.ts'
import { openingOf } from '../apposed-before.ts'

const areaOnly = (mention: Mention): boolean =>
  mention.form === 'line' ||
  (mention.matches.length > 0 ? mention.matches.every((match) => isArea(match.place.type)) : mention.types.some(isArea))

/** ", and Nabatieh, | 15 km from": a name between a comma and its figure. */
const isAside = (mention: Mention, to: number): boolean => mention.lastToken + 1 === to

/** "12 km from A and | B and 35 km from": one more of what was measured from; the next figure follows behind "and". */
function isReference(context: ClaimContext, { form, lastToken }: Mention, from: number, to: number): boolean {
  const joint = context.is(lastToken, 'comma') ? lastToken + 1 : lastToken
  if (form !== 'name' || !context.is(joint, 'conjunction')) return false
  for (let at = joint + 1; at < to; at++) if (!context.isAny(at, 'hedge', 'subjectLink')) return false
  return context.mentionOver(from - 1) !== null
}

/** "and took the rebel stronghold, | 285 km from": a noun for a place between a verb and a figure of its own. */
function isDescribed(context: ClaimContext, from: number, to: number): boolean {
  if (!context.is(to - 1, 'comma') || to - 2 <= from) return false
  if (!context.is(to - 2, 'feature') && context.mentionOver(to - 2)?.form !== 'description') return false
  const opening = openingOf(context, to - 2, from)
  return opening !== null && !context.isAny(opening - 1, 'comma', 'open', 'dash')
}

/** "as has | Arbinda": a clause of its own, its verb before its subject. */
const isInverted = (context: ClaimContext, at: number): boolean =>
  context.is(at - 2, 'subclause') && context.draft.tokens[at - 1]!.kind === 'word'

/** A name, or a force, of its own between two claims: "..., and Dumayr, 45 km from". */
function newName(context: ClaimContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mention = context.mentionOver(at)
    if (mention?.firstToken !== at || !isOwn(mention, to) || isReference(context, mention, from, to)) continue
    if (context.isAny(at - 1, 'conjunction', 'contrast') || isInverted(context, at)) return true
    // ", Mariupol | 105 km south": the verb is left out.
    const end = context.is(mention.lastToken, 'site') ? mention.lastToken + 1 : mention.lastToken
    if (mention.form === 'name' && end === to && context.is(at - 1, 'comma')) return true
  }
  return false
}

/** A force, or a name that something can be said of. */
const isOwn = (mention: Mention, to: number): boolean =>
  mention.form === 'force' || (mention.form === 'name' && (!areaOnly(mention) || isAside(mention, to)))

/** "2 km from Bucha, a suburb 25 km from Kyiv": the second figure is said of what the first was measured from. */
const isExplaining = (context: ClaimContext, from: number, to: number): boolean =>
  context.is(from, 'comma') &&
  context.is(from + 1, 'indefinite') &&
  (typesOfWord(context.draft.language.lexicon, context.lower(to - 1))?.some(isSettlement) ?? false)

/** Words behind which another clause begins, with a subject of its own. */
const endsSharing = (context: ClaimContext, at: number): boolean =>
  context.isAny(at, 'copula', 'posture', 'clauseOpener', 'contrast', 'semicolon', 'personal')

/** Tokens between two figures of one list. */
const longestGap = 60

/** Whether another clause begins before the figure, outside brackets, or the figure stands alone in brackets. */
function isBroken(context: ClaimContext, from: number, quantity: Quantity): boolean {
  let depth = 0
  for (let at = from; at < quantity.firstToken; at++) {
    const opens = context.is(at, 'open')
    if (opens && context.quantityOver(at + 1) === quantity) return true
    if (!opens && depth === 0 && endsSharing(context, at)) return true
    if (opens) depth++
    else if (context.is(at, 'close') && depth > 0) depth--
  }
  return false
}

/** The subject of the claim before, where this one only goes on in a list; else null. */
export function sharedSubject(context: ClaimContext, previous: Placed | null, quantity: Quantity): Subject | null {
  if (!previous || context.sentenceOf(previous.firstToken) !== context.sentenceOf(quantity.firstToken)) return null
  const from = Math.max(previous.lastToken, previous.claim.converted?.lastToken ?? 0)
  const to = quantity.firstToken
  if (to - from > longestGap || isBroken(context, from, quantity)) return null
  if (isDescribed(context, from, to) || newName(context, from, to) || isExplaining(context, from, to)) return null
  const { subject, subjectForm, mayBe } = previous.claim
  return { subject, subjectForm, ...(mayBe ? { mayBe } : {}) }
}
