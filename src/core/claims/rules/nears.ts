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
import { onlyAreas } from '../refine/lists/listed.ts'
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
  mention.form !== 'pronoun' && mention.line !== 'front' && !isPossessive(mention) && !isSea(mention)

/** First token of the words for nearness, with the side that they name. */
function startOf(match: FrameMatch): number {
  const side = keptAs(match, 'side')
  return (side ?? keptAs(match, 'kind'))!.first
}

function subjectIn(context: ClaimContext, match: FrameMatch, said: readonly Claim[]): Mention | null {
  if (match.frame.means?.['subject'] === 'claimed') return claimedBefore(context, said, startOf(match))?.subject ?? null
  const own = captured<Mention>(match, 'subject')
  // "on the road between Kabul and Kandahar near Ghazni": what is on the road.
  if (own && isEndOfPair(context, own)) return null
  // "a district of Kunar province close to the border": not the province.
  if (own) return isPlaced(own) ? own : (claimedBefore(context, said, startOf(match))?.subject ?? null)
  const first = keptAs(match, 'verb')!.first
  const { subject, subjectForm } = subjectOf(context, first)
  return subjectForm === 'place' && subject && !doubtOf(context, subject, first) ? subject : null
}

const isNear = (context: ClaimContext, at: number): boolean =>
  context.is(at, 'nearTo') || context.draft.phrases.from(at).some(({ classes }) => classes.has('nearTo'))

/** "Khartoum is close to Cairo": who governs there may be meant. */
const maySpeakOfRule = ({ form, types, matches }: Mention): boolean =>
  form === 'name' &&
  types.length === 0 &&
  matches.some(
    ({ place: { type, capitalOf } }) => type === 'country' || capitalOf.some((id) => id.startsWith('country:')),
  )

/** "near the Golden State | Freeway": the words are part of a longer name. */
function isOfName({ draft }: ClaimContext, { lastToken }: Mention): boolean {
  const next = draft.tokens[lastToken]
  return next?.kind === 'word' && next.capital
}

/** Whether the reference is one that the words can place something by: another place, and of "off" a coast. */
const canPlace = (reference: Mention, subject: Mention, isOff: boolean): boolean =>
  isMeasurable(reference) &&
  (!isOff || reference.line === 'coast') &&
  !(subject.form === 'name' && subject.name === reference.name)

/** "65 km from Homs, near Hama": what is measured lies near Hama, as likely as Homs does. */
const measuredFrom = (said: readonly Claim[], beside: Mention | null, at: number): Claim | null =>
  (beside &&
    said.find(
      ({ kind, reference, to }) => reference === beside && to <= at && (kind === 'distance' || kind === 'direction'),
    )) ??
  null

function claimOfFrame(context: ClaimContext, match: FrameMatch, said: readonly Claim[]): readonly Claim[] {
  const reference = captured<Mention>(match, 'reference')!
  const first = startOf(match)
  const kind = keptAs(match, 'kind')!
  // "off the coast of": islands are said to lie off coasts that are far away.
  const isOff = context.is(kind.first, 'offShore')
  const beside = subjectIn(context, match, said)
  const measured = measuredFrom(said, beside, context.draft.tokens[first]!.from)
  const subject = measured ? measured.subject : beside
  if ((measured && measured.subjectForm !== 'place') || !isPlaced(subject)) return []
  if (!canPlace(reference, subject, isOff)) return []
  const isSaid = said.some(
    (one) => one.reference === reference && one.subject !== reference && one.to > context.draft.tokens[first]!.from,
  )
  if (isSaid || adjunctOf(context, reference, first) || isOfName(context, reference)) return []
  const relation: Nearness = isOff || isNear(context, kind.first) ? 'near' : 'beside'
  const isOpen =
    measured !== null || isOff || (kind.last - kind.first > 1 && relation === 'near' && maySpeakOfRule(reference))
  const span = spanOfTokens(context, first, reference.lastToken)
  const compass = captured<CompassWord>(match, 'side')
  return [claimOf('adjacency', span, { subject, reference, relation, compass, perhaps: isOpen, frame: match.frame.id })]
}

/** The claims of nearness without a figure. */
export function nearsIn(context: ClaimContext, said: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('near')
  return mentionsBeside(context, 'nearTo', 'besideTo', 'edge', 'offShore')
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => claimOfFrame(context, match, said))
}
