/** "Raqqa province covers 19,616 km2": how large a place is. Land taken is no claim. */
import type { Claim, Mention, Quantity } from '../../model.ts'
import { subjectOfSentence } from '../../mention/antecedents.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { wordSet } from '../../text/word-set.ts'

const covering = wordSet(`
  covers covering covered spans occupies occupying measures encompasses comprises extends is has
  with was had
`)
const phrase = wordSet(`
  an a the area of total surface land over about some around roughly approximately nearly almost
  more than less just only under up to across :
`)
/** Behind a figure: of something else than the place. */
const ofOther = new Set(['of', 'per', 'around', 'from', 'in', 'near'])

/** A place behind one of these is not what the sentence is about. */
const governing = wordSet(`
  in near from at around of outside across on to by for after
`)

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** "of land", "in Hama": the figure is another's; "in size", "in area" are not. */
function isOfOther(context: ClaimContext, quantity: Quantity): boolean {
  const next = context.lower(quantity.lastToken)
  if (next === 'in' && ['size', 'area', 'extent', 'all', 'total'].includes(context.lower(quantity.lastToken + 1)))
    return false
  return ofOther.has(next)
}

/** "X covers an area of about | 57 km2": the place before the verb. */
function beforeVerb(context: ClaimContext, first: number): Mention | null {
  let at = first - 1
  while (first - at < 8 && phrase.has(context.lower(at))) at--
  if (!covering.has(context.lower(at))) return null
  const named = areaOf(context, at)
  if (named) return named
  if (['is', 'was'].includes(context.lower(at)) && !isSizePhrase(context, at + 1, first)) return null
  const step = context.lower(at - 1) === ',' ? at - 2 : at - 1
  const mention = context.mentionOver(step)
  if (!isPlace(mention) || mention.lastToken !== step + 1) return null
  return governing.has(context.lower(mention.firstToken - 1)) ? sentenceSubject(context, at) : mention
}

/** "Madiun, 169 km from Surabaya, covers 33 km2": the sentence's own subject. */
function sentenceSubject(context: ClaimContext, verb: number): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, context.sentenceOf(verb))
  return isPlace(subject) && subject.lastToken <= verb ? subject : null
}

const isSizePhrase = (context: ClaimContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (context.lower(at) === 'area') return true
  return from === to || context.quantityOver(from) !== null
}

/** "the area of X | is 57 km2". */
function areaOf(context: ClaimContext, verb: number): Mention | null {
  const mention = context.mentionOver(verb - 1)
  return isPlace(mention) &&
    context.lower(mention.firstToken - 1) === 'of' &&
    context.lower(mention.firstToken - 2) === 'area'
    ? mention
    : null
}

const closing = new Set([',', ')', '.', ';', '(', ']', '', 'in'])

/** "X, 525 square kilometres,", "X (525 km2)". */
function apposed(context: ClaimContext, first: number, last: number): Mention | null {
  if (!closing.has(context.lower(last))) return null
  let at = first - 1
  while (
    first - at < 4 &&
    ['about', 'some', 'around', 'roughly', 'nearly', 'area', ':', 'approximately', 'covering', 'spanning'].includes(
      context.lower(at),
    )
  )
    at--
  if (context.lower(at) !== ',' && context.lower(at) !== '(') return null
  const mention = context.mentionOver(at - 1)
  if (!isPlace(mention) || mention.form !== 'name' || mention.lastToken !== at) return null
  return context.lower(at) === ',' && governing.has(context.lower(mention.firstToken - 1)) ? null : mention
}

/** "the 525 sq km Lake Assad". */
function behind(context: ClaimContext, last: number): Mention | null {
  const mention = context.mentionOver(context.lower(last) === '-' ? last + 1 : last)
  return isPlace(mention) && mention.form === 'name' && mention.firstToken === last ? mention : null
}

function claimsAt(context: ClaimContext, quantity: Quantity): readonly Claim[] {
  if (isOfOther(context, quantity)) return []
  const subject =
    beforeVerb(context, quantity.firstToken) ??
    apposed(context, quantity.firstToken, quantity.lastToken) ??
    behind(context, quantity.lastToken)
  if (
    !subject ||
    (subject.form === 'name' ? subject.matches.length === 0 : !context.antecedents.has(subject.index)) ||
    subject.firstToken < context.sentenceOf(quantity.firstToken).firstToken
  )
    return []
  return [
    claimOf('area', spanOfTokens(context, quantity.firstToken, quantity.lastToken), {
      subject,
      quantity,
      relation: 'covers',
    }),
  ]
}

export const area: ClaimRule = {
  kind: 'area',
  about: 'how large a place is said to be',
  find: (context) =>
    context.draft.quantities.flatMap((quantity) => (quantity.measure === 'area' ? claimsAt(context, quantity) : [])),
}
