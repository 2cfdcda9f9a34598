/** "Nusaybin, opposite Qamishli", "Kobani, just across the border from Suruc", "faces the town of": over a line. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { allCaptured, captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import { firstFrameAt } from '../frames.ts'
import { claimedBefore } from '../refine/claimed-before.ts'
import { namesArea } from '../refine/areas.ts'
import { onlyAreas } from '../refine/lists/listed.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { isPossessive } from '../setting.ts'
import { apposedBefore } from '../refine/apposed-before.ts'
import type { Subject } from '../subject.ts'
import { subjectOf } from '../subject.ts'

/** A border or a river: what lies between. */
const isCrossed = ({ form, types, matches }: Mention): boolean =>
  form === 'line' || types.includes('river') || matches.some(({ place }) => place.type === 'river')

const isTown = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun') &&
  !onlyAreas(mention) &&
  !isCrossed(mention)

/** A capital at the head of a sentence, which no place bears: "Talks". */
const isBareWord = ({ form, matches, types }: Mention): boolean =>
  form === 'name' && matches.length === 0 && types.length === 0

/** "opposite Manbij's position": not the town. */
const isNamedTown = (mention: Mention): boolean => isTown(mention) && !isPossessive(mention)

/** "faces X from the west bank": behind the name and its preposition. */
const isFromBank = (context: ClaimContext, { lastToken }: Mention): boolean =>
  context.is(lastToken, 'origin') && [1, 2].some((step) => context.mentionOver(lastToken + step)?.form === 'line')

/** Teams and armies face one another, too: only "faces the town of X" and "faces X across the river" tell a place. */
const isFacedOnGround = (context: ClaimContext, mention: Mention): boolean =>
  mention.types.length > 0 ||
  [0, 1].some((step) => context.is(mention.lastToken + step, 'overLine')) ||
  isFromBank(context, mention)

/** "shells fired across the border from X": where something goes, not where it lies. */
const isPlaced = (context: ClaimContext, first: number): boolean =>
  context.isAny(first - 1, 'exactly', 'copula', 'posture', 'comma', 'open')

/** "Sumy region, across the border from Kursk": areas lie over against each other across a border, too. */
const isAreaAcross = (match: FrameMatch, mention: Mention | null): mention is Mention =>
  namesArea(mention) && match.frame.id === 'opposite.across' && !isCrossed(mention) && !isPossessive(mention)

const isSide = (match: FrameMatch, mention: Mention | null): mention is Mention =>
  isTown(mention) || isAreaAcross(match, mention)

function isMeant(context: ClaimContext, match: FrameMatch, reference: Mention, goesOn: boolean): boolean {
  if (
    !(isNamedTown(reference) || isAreaAcross(match, reference)) ||
    !allCaptured<Mention>(match, 'known').every(isCrossed)
  )
    return false
  if (context.is(match.first, 'facingVerb')) return isFacedOnGround(context, reference)
  return goesOn || isPlaced(context, match.first) || ownSubject(context, match) !== null
}

/** What the frame itself names: "across the river from Kherson lies | Oleshky"; "a town | across the border from". */
function ownSubject(context: ClaimContext, match: FrameMatch): Subject | null {
  const own = captured<Mention>(match, 'subject') ?? null
  const isNoun = !own && context.is(match.first - 1, 'feature')
  const subject = isNoun ? apposedBefore(context, match.first - 1, context.sentenceOf(match.first)) : own
  return subject && { subject, subjectForm: 'place' }
}

/** The claim of a frame, unless a distance or direction says it already. */
function claimOfFrame(context: ClaimContext, match: FrameMatch, said: readonly Claim[]): readonly Claim[] {
  const reference = captured<Mention>(match, 'reference')!
  let first = match.first
  while (context.is(first - 1, 'exactly')) first--
  const claimed = claimedBefore(context, said, first)
  if (!isMeant(context, match, reference, claimed !== null)) return []
  const { subject, subjectForm, mayBe = [] } = ownSubject(context, match) ?? claimed ?? subjectOf(context, first)
  const isSaid = said.some((one) => one.subject === subject && one.reference === reference)
  if (isSaid || subjectForm !== 'place' || !isSide(match, subject) || subject === reference || isBareWord(subject))
    return []
  const own = captured<Mention>(match, 'subject')
  const span = spanOfTokens(context, match.first, Math.max(own?.lastToken ?? match.last, reference.lastToken))
  return [claimOf('adjacency', span, { subject, mayBe, reference, relation: 'opposite', frame: match.frame.id })]
}

/** The claims of "opposite", "across" and "faces". */
export function oppositesIn(context: ClaimContext, said: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('opposite')
  return mentionsBeside(context, 'overAgainst', 'overLine', 'facingVerb', 'overBank', 'overEach')
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => claimOfFrame(context, match, said))
}
