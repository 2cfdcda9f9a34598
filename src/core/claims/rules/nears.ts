/** "Khasham, near Deir ez-Zor", "lies close to the border", "on the southern outskirts of Damascus". */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured, keptAs } from '../../../lang/engine/frame.ts'
import { isArea } from '../../mention/type-words.ts'
import type { Claim, CompassWord, Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import { firstFrameAt } from '../frames.ts'
import { claimedBefore } from '../refine/claimed-before.ts'
import { adjunctOf } from '../refine/adjunct.ts'
import { isCountry } from '../refine/lists/implied.ts'
import { doubtOf } from '../refine/truth/doubt.ts'
import { claimAlso, onlyAreas, walk } from '../refine/lists/listed.ts'
import { maySpeakOfRule, namesArea } from '../refine/areas.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { isPossessive } from '../setting.ts'
import type { Nearness } from '../regions/regions.ts'
import { subjectOf } from '../subject.ts'
import { isEndOfPair } from '../subject/lying.ts'
import { isWater } from '../waters.ts'
import { isSea } from './named-sea.ts'

const isSaidArea = ({ types }: Mention): boolean => types.length > 0 && types.every(isArea)

/** A place of its own, whose nearness to another says where it lies; no area, and nothing that moves. */
const isPlaced = (mention: Mention | null): mention is Mention =>
  mention !== null &&
  (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun') &&
  !(
    mention.form === 'name' &&
    (mention.matches.length === 0 || onlyAreas(mention) || isSaidArea(mention) || mention.matches.some(isCountry))
  ) &&
  !isPossessive(mention) &&
  !isWater(mention)

const isMeasurable = (mention: Mention): boolean =>
  mention.form !== 'pronoun' && mention.line !== 'front' && !isSea(mention)

/** First token of the words for nearness, with the side that they name. */
function startOf(match: FrameMatch): number {
  const side = keptAs(match, 'side')
  return (side ?? keptAs(match, 'kind'))!.first
}

/** What a frame itself names as near. */
function ownSubject(context: ClaimContext, match: FrameMatch, own: Mention, said: readonly Claim[]): Mention | null {
  // "on the road between Kabul and Kandahar near Ghazni": what is on the road.
  if (isEndOfPair(context, own)) return null
  // "near Izium, in Kharkiv": most likely the province.
  if (match.frame.means?.['subject'] === 'town') return isPlaced(own) && !namesArea(own) ? own : null
  // "a district of Kunar province close to the border": not the province.
  return isPlaced(own) ? own : (claimedBefore(context, said, startOf(match))?.subject ?? null)
}

function subjectIn(context: ClaimContext, match: FrameMatch, said: readonly Claim[]): Mention | null {
  if (match.frame.means?.['subject'] === 'claimed') return claimedBefore(context, said, startOf(match))?.subject ?? null
  const own = captured<Mention>(match, 'subject')
  if (own) return ownSubject(context, match, own, said)
  const first = keptAs(match, 'verb')!.first
  const { subject, subjectForm } = subjectOf(context, first)
  return subjectForm === 'place' && subject && !doubtOf(context, subject, first) ? subject : null
}

const isNear = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'nearTo') || context.draft.phrases.from(at).some(({ classes }) => classes.has('nearTo'))

/** Of the words for nearness that place something, those for what is only near: "near", "outside", "close together". */
const isOnlyNear = (context: ClaimContext, { first, last }: { first: number; last: number }): boolean =>
  isNear(context, first) ||
  context.is(first, 'vicinity') ||
  context.draft.phrases.from(first).some((one) => one.last === last && one.classes.has('nearEach'))

/** "near the Golden State | Freeway": the words are part of a longer name. */
function isOfName({ draft }: ClaimContext, { lastToken }: Mention): boolean {
  const next = draft.tokens[lastToken]
  return next?.kind === 'word' && next.capital
}

/** "outside Syria": a land is left, and nothing is near it. */
const isTownOutside = (context: ClaimContext, kind: number, reference: Mention): boolean =>
  isNear(context, kind) ||
  !context.is(kind, 'vicinity') ||
  (reference.form !== 'line' && !onlyAreas(reference) && !isSaidArea(reference) && !reference.matches.some(isCountry))

/** Whether the reference is one that the words can place something by: another place, and of "off" a coast. */
function canPlace(context: ClaimContext, match: FrameMatch, reference: Mention, subject: Mention): boolean {
  const kind = keptAs(match, 'kind')!.first
  return (
    isMeasurable(reference) &&
    isPossessive(reference) === (match.frame.means?.['owner'] !== undefined) &&
    !(isPossessive(reference) && onlyAreas(reference)) &&
    isTownOutside(context, kind, reference) &&
    (!context.is(kind, 'offShore') || reference.line === 'coast') &&
    !(subject.form === 'name' && subject.name === reference.name)
  )
}

/** "65 km from Homs, near Hama": what is measured lies near Hama, as likely as Homs does. */
const measuredFrom = (said: readonly Claim[], beside: Mention | null, at: number): Claim | null =>
  (beside &&
    said.find(
      ({ kind, reference, to }) => reference === beside && to <= at && (kind === 'distance' || kind === 'direction'),
    )) ??
  null

/** What is near what, once it is told whose the words are. */
interface Near {
  readonly subject: Mention
  readonly reference: Mention
  /** Taken from a claim that it was measured by. */
  readonly measured: boolean
}

function nearIn(context: ClaimContext, match: FrameMatch, said: readonly Claim[]): Near | null {
  const reference = captured<Mention>(match, 'reference')!
  const first = startOf(match)
  const { from } = context.draft.tokens[first]!
  const beside = subjectIn(context, match, said)
  const measured = measuredFrom(said, beside, from)
  const subject = measured ? measured.subject : beside
  if ((measured && measured.subjectForm !== 'place') || !isPlaced(subject)) return null
  if (!canPlace(context, match, reference, subject)) return null
  const isSaid = said.some((one) => one.reference === reference && one.subject !== reference && one.to > from)
  if (isSaid || adjunctOf(context, reference, first) || isOfName(context, reference)) return null
  return { subject, reference, measured: measured !== null }
}

function claimOfFrame(context: ClaimContext, match: FrameMatch, said: readonly Claim[]): readonly Claim[] {
  const near = nearIn(context, match, said)
  if (!near) return []
  const { subject, reference, measured } = near
  const { means = {}, id } = match.frame
  const kind = keptAs(match, 'kind')!
  // "off the coast of": islands are said to lie off coasts that are far away.
  const isOff = context.is(kind.first, 'offShore')
  const relation: Nearness = isOff || isOnlyNear(context, kind) ? 'near' : 'beside'
  const isOfRule = kind.last - kind.first > 1 && relation === 'near' && maySpeakOfRule(reference)
  const perhaps = measured || isOff || means['perhaps'] !== undefined || isOfRule
  const opening = means['quote'] === 'whole' ? subject.firstToken : reference.firstToken
  const span = spanOfTokens(context, Math.min(startOf(match), opening), Math.max(reference.lastToken, kind.last))
  const parts = { subject, reference, relation, compass: captured<CompassWord>(match, 'side'), perhaps, frame: id }
  const claim = claimOf('adjacency', span, parts)
  const others = means['list'] ? walk(context, subject, 1).found : []
  return [claim, ...others.map((one) => claimAlso(claim, one, { subject: one, perhaps: true }))]
}

/** The claims of the first frame around a token; where one wants a town that is none there, of the next. */
function claimsAround(context: ClaimContext, token: number, said: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('near')
  const match = firstFrameAt(context, frames, token)
  const found = match ? claimOfFrame(context, match, said) : []
  if (found.length > 0 || match?.frame.means?.['subject'] !== 'town') return found
  const others = frames.filter(({ means }) => means?.['subject'] !== 'town')
  const other = firstFrameAt(context, others, token)
  return other ? claimOfFrame(context, other, said) : []
}

/** The claims of nearness without a figure. */
export function nearsIn(context: ClaimContext, said: readonly Claim[]): readonly Claim[] {
  return mentionsBeside(context, 'nearTo', 'besideTo', 'edge', 'offShore', 'vicinity', 'nearEach').flatMap(
    ({ firstToken }) => claimsAround(context, firstToken, said),
  )
}
