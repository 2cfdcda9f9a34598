/** "Aden, the Yemeni capital", "The capital of Syria, Damascus,", "the Australian capital Canberra", "Baquba, the provincial capital". */
import type { Claim, Mention } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { isArea } from '../../mention/type-words.ts'
import { callsBehind, landOf } from '../refine/lands.ts'
import { provinceBefore } from '../refine/province-before.ts'
import { isPossessive } from '../setting.ts'

function veto(context: ClaimContext, at: number, name: string, text: string): null {
  context.tracer?.step(at, 'veto', name, text)
  return null
}

/** "the former Pakistani capital", "the northern capital": no capital of the area as a whole, or none today. */
function isPlain(context: ClaimContext, phrase: Mention): boolean {
  const isAllowed = (at: number): boolean =>
    context.isAny(at, 'article', 'seatNoun', 'subnational', 'cityNoun', 'namingWord', 'genitive') ||
    Boolean(phrase.land && at >= phrase.land.firstToken && at < phrase.land.lastToken)
  const end = phrase.form === 'name' ? nounEnd(context, phrase) : phrase.lastToken
  for (let at = phrase.firstToken; at < end; at++)
    if (!isAllowed(at)) return veto(context, at, 'figurative', 'not the capital of the area by itself') ?? false
  const isFigure = ({ classes }: { readonly classes: ReadonlySet<string> }): boolean => classes.has('figurative')
  const before = phrase.firstToken - 1
  // "the temporary | capital of": whatever stands there may say that it is another kind of capital.
  if (context.is(before - 1, 'article') && context.draft.tokens[before]?.kind === 'word')
    return veto(context, before, 'figurative', 'not the capital of the area by itself') ?? false
  return (
    !context.isAny(before, 'figurative', 'placeAdjective') && !context.draft.phrases.before(before + 1).some(isFigure)
  )
}

/** Token behind the noun in "the Yemeni capital | Sanaa". */
function nounEnd(context: ClaimContext, { firstToken, lastToken }: Mention): number {
  for (let at = lastToken - 1; at >= firstToken; at--) if (context.is(at, 'seatNoun')) return at + 1
  return firstToken
}

const claim = (context: ClaimContext, subject: Mention, reference: Mention, first: number, last: number): Claim =>
  claimOf('identity', spanOfTokens(context, first, last), { subject, reference, relation: 'capital-of' })

/** "Baquba, the provincial capital": of what the words do not say. */
function ofOwn(context: ClaimContext, subject: Mention, phrase: Mention): Claim {
  const [first, last] = [Math.min(subject.firstToken, phrase.firstToken), Math.max(subject.lastToken, phrase.lastToken)]
  return claimOf('identity', spanOfTokens(context, first, last), {
    subject,
    reference: phrase.provincial ? provinceBefore(context, subject) : null,
    relation: phrase.provincial ? 'capital-of-own-province' : 'capital-of-own',
  })
}

/** "Libya's | capital Tripoli", "the North Sinai | capital of Arish": the area right before. */
function areaBefore(context: ClaimContext, { firstToken }: Mention): Mention | null {
  const before = context.mentionOver(firstToken - 1)
  const isAreaName =
    before?.form === 'name' && before.matches.some(({ place, use }) => isArea(place.type) && use !== 'demonym')
  return before && isAreaName ? before : null
}

/** "the Syrian capital Damascus", "Libya's capital Tripoli". */
function inOnePhrase(context: ClaimContext, phrase: Mention): Claim | null {
  if (phrase.form !== 'name' || !phrase.capital || phrase.matches.length === 0 || !isPlain(context, phrase)) return null
  const land = landOf(phrase.land)
  if (land && phrase.land)
    return claim(context, phrase, land, callsBehind(context, phrase, phrase.land) ?? land.firstToken, phrase.lastToken)
  const owner = areaBefore(context, phrase)
  if (!owner && phrase.provincial) return ofOwn(context, phrase, phrase)
  return owner && claim(context, phrase, owner, owner.firstToken, phrase.lastToken)
}

/** A comma or the end closes an apposition; "A, the capital, and B" may be a list. */
function closes(context: ClaimContext, at: number): boolean {
  if (at >= context.sentenceOf(at - 1).lastToken || context.isAny(at, 'stop', 'close', 'semicolon', 'quote', 'dash'))
    return true
  return (
    context.is(at, 'comma') &&
    !context.isAny(at + 1, 'conjunction', 'disjunction') &&
    context.mentionOver(at + 1)?.form !== 'name'
  )
}

const isKnownName = (mention: Mention | null): mention is Mention =>
  mention?.form === 'name' &&
  mention.matches.length > 0 &&
  mention.types.every((type) => !isArea(type)) &&
  !isPossessive(mention)

/** "The Pakistani capital, Karachi,". */
function nameBehind(context: ClaimContext, { lastToken }: Mention): Mention | null {
  const name = context.is(lastToken, 'comma') ? context.mentionOver(lastToken + 1) : null
  return isKnownName(name) && name.firstToken === lastToken + 1 && closes(context, name.lastToken) ? name : null
}

/** "Aden, the Yemeni capital,", "Aden is the Yemeni capital". */
function nameBefore(context: ClaimContext, { firstToken, lastToken }: Mention): Mention | null {
  let at = firstToken - 1
  while (context.is(at, 'additive')) at--
  const name = context.mentionOver(at - 1)
  if (!isKnownName(name) || name.lastToken !== at) return null
  const isVerb =
    context.isAny(at, 'copula', 'posture') &&
    !context.isAny(name.firstToken - 1, 'inner', 'placing', 'genitive', 'relative', 'exampleOf')
  return isVerb || (context.isAny(at, 'comma', 'open', 'dash') && closes(context, lastToken)) ? name : null
}

/** "the provincial capital", "the capital", of the area around it. */
const isOfOwn = ({ of, land, types }: Mention): boolean => of === '' && !land && types.length > 0

function describedSeat(context: ClaimContext, phrase: Mention): Claim | null {
  if (phrase.form !== 'description' || !phrase.capital || !isPlain(context, phrase)) return null
  if (isOfOwn(phrase) && !context.is(phrase.firstToken, 'definite')) return null
  const land = landOf(phrase.land)
  const name = land || isOfOwn(phrase) ? (nameBehind(context, phrase) ?? nameBefore(context, phrase)) : null
  if (!name) return null
  if (!land) return ofOwn(context, name, phrase)
  return claim(
    context,
    name,
    land,
    Math.min(name.firstToken, phrase.firstToken),
    Math.max(name.lastToken, phrase.lastToken),
  )
}

export const seats: ClaimRule = {
  kind: 'identity',
  about: 'the capital of what a place is said to be, where one phrase names both',
  find: (context) =>
    context.mentions.flatMap((phrase) => inOnePhrase(context, phrase) ?? describedSeat(context, phrase) ?? []),
}
