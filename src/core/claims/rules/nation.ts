/** "the Syrian city of Raqqa", "Syria's Raqqa", "Ukraine's eastern city of Bakhmut": whose land a place lies in. */
import type { Claim, Land, Mention } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { mayLieIn } from '../refine/areas.ts'
import { calledIn, nounIn } from '../refine/called.ts'
import { callsBehind, landOf, liesByAdjective } from '../refine/lands.ts'
import { isBareSign } from '../slots.ts'
import { isArea, isSettlement } from '../../mention/type-words.ts'

/** Adjectives between an owner and the place: "Ukraine's besieged | Mariupol". */
const mostAdjectives = 3

function veto(context: ClaimContext, at: number, name: string, text: string): readonly Claim[] {
  context.tracer?.step(at, 'veto', name, text)
  return []
}

/** Where the name itself begins within "the Syrian city of | Raqqa". */
function nameStart({ draft }: ClaimContext, { firstToken, lastToken, name, from }: Mention): number {
  const at = draft.text.lastIndexOf(name, draft.tokens[lastToken - 1]!.to)
  for (let token = lastToken - 1; token >= firstToken; token--)
    if (draft.tokens[token]!.from <= Math.max(at, from)) return token
  return lastToken - 1
}

/** The part of the land that is said: one compass adjective right before it, or right behind its owner. */
const partAt = (context: ClaimContext, at: number): Pick<Claim, 'compass'> => {
  const compass = context.compassOver(at)
  return { compass: compass?.form === 'adjective' ? compass : null }
}

interface Said {
  readonly context: ClaimContext
  readonly subject: Mention
  readonly reference: Mention
  readonly by: 'adjective' | 'owner'
  /** Token of the compass adjective, if there is one. */
  readonly part: number
  readonly first: number
  /** First token of what calls the place something, before its name. */
  readonly calls: number
  readonly land: Land | null
}

function claimed({ context, subject, reference, by, part, first, calls, land }: Said): readonly Claim[] {
  if (!mayLieIn(subject, reference))
    return veto(context, first, 'too-large', `“${subject.name}” is too large to lie there`)
  const name = nameStart(context, subject)
  const noun = nounIn(context, calls, name)
  const { compass } = partAt(context, part)
  const start = compass ? Math.min(first, compass.firstToken) : first
  return [
    claimOf('containment', spanOfTokens(context, start, subject.lastToken), {
      subject,
      reference,
      relation: 'in',
      compass,
      by,
      called: noun && calledIn(context, compass && part >= calls ? part + 1 : calls, noun, land, name),
    }),
  ]
}

/** "the Israeli settlement of": the noun is of what somebody has there. */
const isOwners = (context: ClaimContext, { firstToken, lastToken }: Mention): boolean =>
  context.draft.tokens.slice(firstToken, lastToken).some(({ index }) => context.is(index, 'ownersNoun'))

/** "the northern Syrian city of Raqqa". */
function byAdjective(context: ClaimContext, subject: Mention): readonly Claim[] {
  const { land, form, capital, types } = subject
  const reference = form === 'name' && !capital ? landOf(land) : null
  if (!land || !reference || !liesByAdjective(types)) return []
  if (isOwners(context, subject)) return veto(context, land.firstToken, 'owned', 'the noun says whose a place is')
  const behind = callsBehind(context, subject, land)
  const calls = behind ?? land.lastToken
  return claimed({
    context,
    subject,
    reference,
    by: 'adjective',
    part: (behind ?? land.firstToken) - 1,
    first: behind ?? land.firstToken,
    calls,
    land,
  })
}

/** The name that owns what stands before a token, over adjectives of the place; null where none does. */
function ownerBefore(context: ClaimContext, at: number): Mention | null {
  let token = at - 1
  while (
    at - token <= mostAdjectives &&
    (context.isAny(token, 'placeAdjective', 'quality', 'compoundAdjective') || context.compassOver(token))
  )
    token--
  const owner = context.mentionOver(token) ?? (context.is(token, 'quote') ? context.mentionOver(token - 1) : null)
  if (!owner || owner.form !== 'name') return null
  return owner.possessive || isBareSign(context, owner) ? owner : null
}

/** "Mali": an area and nothing else, or a country. */
const isLand = ({ types, matches }: Mention): boolean =>
  types.length > 0
    ? types.every(isArea)
    : matches.some(({ place, use }) => place.type === 'country' && use !== 'demonym') ||
      (matches.length > 0 && matches.every(({ place }) => isArea(place.type)))

const hasArea = ({ matches }: Mention): boolean =>
  matches.some(({ place, use }) => isArea(place.type) && use !== 'demonym')

/** What may follow a place that is named, and not "Gaza | war", "Damascus | embassy". */
const endsName = (context: ClaimContext, at: number, end: number): boolean =>
  at >= end ||
  context.draft.tokens[at]!.kind === 'punctuation' ||
  context.isAny(at, 'boundary', 'copula', 'posture', 'ability', 'being', 'conjunction', 'disjunction', 'modalFuture') ||
  context.isAny(at, 'additive', 'unreal', 'participle', 'fallingVerb', 'clauseBegin') ||
  context.dateOver(at) !== null

/** A place by its name alone must be one that readers know as such: "Iran's Raisi" is a person. */
const isKnownPlace = ({ matches }: Mention): boolean =>
  matches.some(
    ({ place, ordinary, use, match }) =>
      match !== 'variant' &&
      use !== 'demonym' &&
      ordinary !== 'person' &&
      (isSettlement(place.type) || isArea(place.type)),
  )

/** "northeastern | Nigeria's Borno state": the part that is said before the owner, unless it is judged already. */
function partBefore(context: ClaimContext, at: number, before: readonly Claim[]): number | null {
  const compass = context.compassOver(at)
  const isFree = compass?.form === 'adjective' && !before.some((claim) => claim.compass === compass)
  return isFree ? at : null
}

/** "Syria's Raqqa", "Ukraine's eastern city of Bakhmut". */
function byOwner(context: ClaimContext, subject: Mention, before: readonly Claim[]): readonly Claim[] {
  const { form, types, land, firstToken, lastToken, capital } = subject
  if (form !== 'name' || land || capital || subject.possessive) return []
  const reference = ownerBefore(context, firstToken)
  if (!reference || !(isLand(reference) || (types.length > 0 && types.every(isArea) && hasArea(reference)))) return []
  const isPlace = types.length > 0 ? liesByAdjective(types) : isKnownPlace(subject)
  if (!isPlace || isOwners(context, subject)) return []
  const { lastToken: end } = context.sentenceOf(firstToken)
  if (!endsName(context, lastToken, end)) return veto(context, firstToken, 'owned', 'the name belongs to what follows')
  const calls = reference.lastToken
  return claimed({
    context,
    subject,
    reference,
    by: 'owner',
    part: partBefore(context, reference.firstToken - 1, before) ?? calls,
    first: reference.firstToken,
    calls,
    land: null,
  })
}

export const nation: ClaimRule = {
  kind: 'containment',
  about: 'whose land a place lies in, by an adjective or by its owner',
  find: (context, before) =>
    context.mentions
      .flatMap((mention) => [...byAdjective(context, mention), ...byOwner(context, mention, before)])
      .filter((claim) => !before.some((one) => isSame(one, claim))),
}

/** What the frames of containment have found already: "Hama province's Manbij". */
const isSame = (one: Claim, other: Claim): boolean =>
  one.kind === other.kind && one.subject === other.subject && one.reference === other.reference
