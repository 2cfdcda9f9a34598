/** "Nusaybin, opposite Qamishli", "Kobani, just across the border from Suruc", "faces the town of": over a line. */
import type { Claim, Mention } from '../model.ts'
import { wordSet } from '../text/word-set.ts'
import type { ClaimContext } from './context.ts'
import { claimOf, spanOfTokens } from './claim.ts'
import { onlyAreas } from './refine/listed.ts'
import type { Reference } from './reference.ts'
import { referenceAt } from './reference.ts'
import { subjectOf } from './subject.ts'

const before = wordSet('just directly right immediately , ( is are was were lies lie lay located situated sits stands')
const modifiers = wordSet('just directly right immediately located situated')
const acrossWhat = wordSet('the border frontier river water strait bay lake estuary canal bridge')
const longestWay = 5

const facing = new Set(['faces', 'facing'])

/** Token where the place begins that is faced, from "opposite", "across" or "faces" at `at`; null where none is. */
function facedAt(context: ClaimContext, at: number): number | null {
  if (facing.has(context.lower(at))) return at + 1
  if (context.lower(at) === 'opposite') return context.lower(at + 1) === 'to' ? at + 2 : at + 1
  for (let token = at + 1; token < at + 1 + longestWay; token++) {
    if (context.lower(token) === 'from') return token + 1
    if (!acrossWhat.has(context.lower(token)) && !isCrossed(context.mentionOver(token))) return null
  }
  return null
}

/** A border or a river: what lies between. */
const isCrossed = (mention: Mention | null): boolean =>
  mention !== null &&
  (mention.form === 'line' ||
    mention.types.includes('river') ||
    mention.matches.some(({ place }) => place.type === 'river'))

const isTown = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun') &&
  !onlyAreas(mention) &&
  !isCrossed(mention)

/** A capital at the head of a sentence, which no place bears: "Talks". */
const isBareWord = ({ form, matches, types }: Mention): boolean =>
  form === 'name' && matches.length === 0 && types.length === 0

/** "opposite Manbij's position": not the town. */
const isNamedTown = (mention: Mention): boolean =>
  mention.form === 'name' && isTown(mention) && !/['’]s?$/.test(mention.text)

/** Teams and armies face one another, too: only "faces the town of X" and "faces X across the river" tell a place. */
const isFacedOnGround = (context: ClaimContext, { mention, last }: Reference): boolean =>
  mention.types.length > 0 || [0, 1].some((step) => context.lower(last + step) === 'across')

/** The claim of "opposite", "across" or "faces" at token `at`, unless a distance or direction says it already. */
export function oppositeOf(context: ClaimContext, at: number, said: readonly Claim[]): readonly Claim[] {
  const word = context.lower(at)
  const isFacing = facing.has(word)
  if (!isFacing && ((word !== 'opposite' && word !== 'across') || !before.has(context.lower(at - 1)))) return []
  const faced = facedAt(context, at)
  const reference = faced === null ? null : referenceAt(context, faced, context.sentenceOf(at).lastToken)
  if (!reference || reference.mention.firstToken !== faced || !isNamedTown(reference.mention)) return []
  if (isFacing && !isFacedOnGround(context, reference)) return []
  let first = at
  while (modifiers.has(context.lower(first - 1))) first--
  const { subject, subjectForm } = subjectOf(context, first)
  const isSaid = said.some((one) => one.subject === subject && one.reference === reference.mention)
  if (isSaid || subjectForm !== 'place' || !isTown(subject) || subject === reference.mention || isBareWord(subject))
    return []
  const span = spanOfTokens(context, at, reference.last)
  return [claimOf('adjacency', span, { subject, reference: reference.mention, relation: 'opposite' })]
}
