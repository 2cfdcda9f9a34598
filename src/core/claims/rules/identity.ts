/** "Thawra, a Daesh-held oilfield", "Damascus, the capital of Syria", "It is the capital of a province with the same name". */
import type { Claim, Mention, Span } from '../../model.ts'
import { captured, keptAs, type FrameMatch } from '../../../lang/engine/frame.ts'
import { isArea, isSettlement, typesOfWord } from '../../mention/type-words.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { coastsIn } from './coasts.ts'
import { halvesIn, ownPartsIn } from './halves.ts'
import { copularSubject } from '../copular.ts'
import { frameAtWord } from '../frames.ts'
import { mayLieIn } from '../refine/areas.ts'
import { provinceBefore } from '../refine/province-before.ts'
import { calledIn } from '../refine/called.ts'
import { landOf, liesByAdjective } from '../refine/lands.ts'
import { spanWith } from '../refine/spans.ts'
import { unrealInClause } from '../refine/truth/unreal.ts'

interface Said {
  readonly context: ClaimContext
  readonly match: FrameMatch
  /** Token of the noun, and the one behind it. */
  readonly noun: { readonly first: number; readonly last: number }
  /** First token of what is said: the article, or the noun without one. */
  readonly first: number
}

function veto({ context, noun }: Said, name: string, text: string): null {
  context.tracer?.step(noun.first, 'veto', name, text)
  return null
}

/** What the sentence is about, where it says so as a fact. */
function ofSentence(said: Said): Mention | null {
  const { context, match, first } = said
  const subject = copularSubject(context, context.sentenceOf(first), first)
  if (!subject || subject.form === 'force') return null
  const word = unrealInClause(context, subject.lastToken, match.first)
  return word === null ? subject : veto(said, 'unreal', `“${context.lower(word)}”: not told as a fact`)
}

function subjectIn(said: Said): Mention | null {
  const { match } = said
  return match.frame.means?.['subject'] === 'sentence' ? ofSentence(said) : captured<Mention>(match, 'subject')
}

/** "Southwest of Damascus, the town of Darayya": the phrase names another place. */
const namesAnother = ({ context, noun: { last } }: Said): boolean =>
  context.is(last, 'genitive') && context.mentionOver(last)?.form === 'name'

/** "A and B, the twin cities": said of several. */
const isPlural = ({ context, noun }: Said): boolean => context.is(noun.last - 1, 'severalOf')

/** Whether the type could tell one place from another. */
function tellsKind(said: Said, subject: Mention): boolean {
  if (subject.form !== 'name' || subject.matches.length === 0) return false
  if (namesAnother(said)) veto(said, 'names-another', 'the words name another place')
  else if (said.context.is(said.noun.first - 1, 'seatNoun')) veto(said, 'capital-city', 'said of a capital')
  else if (isPlural(said)) veto(said, 'plural-noun', 'said of several places')
  else if (said.context.is(said.noun.last - 1, 'looseKind')) veto(said, 'loose-noun', 'said of places of any type')
  else return true
  return false
}

const wordsAt = ({ draft }: ClaimContext, { first, last }: Said['noun']): string =>
  draft.tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')

/** "the Jizan airport, the capital of": said of the town that the site is named after. */
const isSite = ({ types }: Mention): boolean =>
  types.length > 0 && !types.some((type) => isSettlement(type) || isArea(type))

function relationOf(said: Said, subject: Mention): string | null {
  const { match } = said
  const relation = match.frame.means!['relation']!
  if (relation !== 'is-a') return isSite(subject) ? veto(said, 'site', 'no site is a capital') : relation
  return tellsKind(said, subject) ? `is-a:${wordsAt(said.context, said.noun)}` : null
}

/** The first token behind the verb or the comma: where the claim's own words begin. */
function firstOf(context: ClaimContext, match: FrameMatch): number {
  const subject = keptAs(match, 'subject')
  // "the capital of | Tigray region, Mekelle".
  if (subject && subject.first > (keptAs(match, 'noun')?.first ?? subject.first)) return match.first
  let first = subject?.last ?? match.first
  while (context.isAny(first, 'comma', 'open', 'dash', 'copula', 'contracted', 'additive')) first++
  return first
}

/** "the cultural capital of Syria" is none; "the Tabqa Dam" is a name. */
function isMeant(said: Said): boolean {
  const { tokens } = said.context.draft
  const isName = tokens
    .slice(said.first, said.noun.last)
    .some(({ capital, index }) => capital && said.context.is(index, 'feature'))
  if (isName) veto(said, 'noun-of-name', 'the noun is part of a name')
  const isFigure = keptAs(said.match, 'figurative') !== null
  if (isFigure) veto(said, 'figurative', 'a manner of speaking')
  return !isName && !isFigure
}

/** What is said with each noun: a noun of several words is one. */
function saidIn(context: ClaimContext): readonly Said[] {
  const frames = context.draft.language.framesOf('identity')
  const found: Said[] = []
  for (let token = 0; token < context.draft.tokens.length; token++) {
    const match = frameAtWord(context, frames, token)
    const noun = match && keptAs(match, 'noun')
    if (!match || !noun) continue
    found.push({ context, match, noun, first: firstOf(context, match) })
    token = noun.last - 1
  }
  return found
}

/** "Raqqa, a Syrian city", "Raqqa, ville syrienne": whose land it is said to lie in, by an adjective of the noun. */
function landSaid({ context, first, noun }: Said, { apposedLand }: Mention): Mention | null {
  const isInside = apposedLand && apposedLand.firstToken >= first && isBeside(context, noun, apposedLand)
  const types = typesOfWord(context.draft.language.lexicon, wordsAt(context, noun)) ?? []
  return isInside && liesByAdjective(types) && !context.is(noun.last - 1, 'ownersNoun') ? landOf(apposedLand) : null
}

/** Before the noun, or behind it with no other words than adjectives between. */
function isBeside(context: ClaimContext, noun: Said['noun'], land: Pick<Mention, 'firstToken'>): boolean {
  for (let at = noun.last; at < land.firstToken; at++) if (!context.is(at, 'behindNoun')) return false
  return true
}

/** "Ukraine's second largest city, Kharkiv": whose land it is said to lie in, by an owner before the noun. */
function ownedKind({ context, match, noun }: Said): readonly Claim[] {
  const [subject, reference] = [captured<Mention>(match, 'subject')!, captured<Mention>(match, 'reference')!]
  const types = typesOfWord(context.draft.language.lexicon, wordsAt(context, noun)) ?? []
  if (!types.some(isSettlement) || context.is(noun.last - 1, 'ownersNoun') || !mayLieIn(subject, reference)) return []
  const called = calledIn(context, reference.lastToken, noun)
  const first = Math.min(reference.firstToken, subject.firstToken)
  const span = spanOfTokens(context, first, Math.max(noun.last, subject.lastToken))
  return [
    claimOf('containment', span, { subject, reference, relation: 'in', by: 'owner', called, frame: match.frame.id }),
  ]
}

/** "a northern Syrian city": the part of that land. */
const partOf = (context: ClaimContext, land: Mention): Claim['compass'] => {
  const compass = context.compassOver(land.firstToken - 1)
  return compass?.form === 'adjective' ? compass : null
}

/** Behind the last of the claim's own words: the mark that closes an apposition is none of them. */
function lastOf({ context, match, noun }: Said, subject: Mention, land: Mention | null): number {
  const reference = captured<Mention>(match, 'reference')
  const own = Math.max(noun.last, land?.lastToken ?? 0)
  if (context.draft.tokens[match.last - 1]!.kind !== 'punctuation') return Math.max(own, match.last)
  return Math.max(own, reference?.lastToken ?? 0, subject.lastToken)
}

/** "Libya's capital, Benghazi" begins with the owner, "Benghazi, Libya's capital" with the place. */
function spanOf(said: Said, subject: Mention, owner: Mention | null, land: Mention | null): Span {
  const last = lastOf(said, subject, land)
  if (owner && owner.lastToken <= said.noun.first && owner.firstToken < subject.firstToken)
    return spanOfTokens(said.context, owner.firstToken, last)
  return spanWith(said.context, subject, said.first, last)
}

/** "la plus grande province d'Irak": which one is not said. */
const isSuperlative = (context: ClaimContext, reference: Mention | null): boolean =>
  reference !== null &&
  context.draft.tokens
    .slice(reference.firstToken, reference.lastToken)
    .some(({ index }) => context.is(index, 'comparative'))

function claimsOf(said: Said): readonly Claim[] {
  const { context, match, noun } = said
  if (match.frame.means?.['relation'] === 'owned-kind') return ownedKind(said)
  const subject = isMeant(said) ? subjectIn(said) : null
  const relation = subject && relationOf(said, subject)
  if (!subject || relation === null) return []
  const owner = captured<Mention>(match, 'reference')
  const land = relation.startsWith('is-a:') ? landSaid(said, subject) : null
  const span = spanOf(said, subject, owner, land)
  const frame = match.frame.id
  const compass = land && partOf(context, land)
  // "Borno, dont Yola est | la capitale": where the place itself stands between the two, its words are not the owner's.
  const isBetween = owner !== null && subject.firstToken >= owner.lastToken && subject.lastToken <= said.noun.first
  const isOwnerFirst = owner && owner.lastToken <= said.noun.first && !isBetween
  const first = isOwnerFirst ? owner.lastToken : said.first
  const called = calledIn(
    context,
    first,
    said.noun,
    land && { ...land, firstToken: compass?.firstToken ?? land.firstToken },
    Math.max(said.noun.last, land?.lastToken ?? 0),
  )
  if (land && mayLieIn(subject, land))
    return [
      claimOf('containment', span, {
        subject,
        reference: land,
        relation: 'in',
        compass,
        by: 'adjective',
        called,
        frame,
      }),
    ]
  const of = match.frame.means?.['of']
  // "the provincial capital" is one phrase, and read as such.
  if (of === 'own' && context.mentionOver(noun.first)) return []
  const isOwn = of === 'named-before'
  const reference = of ? provinceBefore(context, subject) : captured<Mention>(match, 'reference')
  if ((isOwn && !reference) || isSuperlative(context, reference)) return []
  return [claimOf('identity', span, { subject, reference, relation, called, frame, perhaps: isOwn })]
}

export const identity: ClaimRule = {
  kind: 'identity',
  about: 'what a place is said to be: its type, the capital of an area, without a coast, of a half of the earth',
  find(context, before) {
    const borders = before.filter(({ relation }) => relation === 'border-town')
    const coasts = coastsIn(context)
    const isOver = (all: readonly Claim[], { from, to }: Claim): boolean =>
      all.some((one) => one.from < to && from < one.to)
    const said = saidIn(context)
      .flatMap(claimsOf)
      .filter((claim) => !isOver(coasts, claim) && !(claim.kind === 'identity' && isOver(borders, claim)))
    return [...said, ...coasts, ...halvesIn(context), ...ownPartsIn(context, before)]
  },
}
