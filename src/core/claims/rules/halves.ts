/** "Singapore, in the Northern Hemisphere", "the northern city of Kunduz": halves of the earth, and parts of a country. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured, keptAs } from '../../../lang/engine/frame.ts'
import type { Claim, CompassWord, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { liesByAdjective } from '../refine/lands.ts'
import { isUnreal } from '../refine/truth/unreal.ts'
import { subjectOf } from '../subject.ts'

/** "Southern" of "the Southern Hemisphere", which with its capital is no compass word of the draft. */
function compassOf({ draft }: ClaimContext, token: number): CompassWord | null {
  const { from, to, text, lower } = draft.tokens[token]!
  const bearing = draft.language.lexicon.value('compassPoint', lower)
  if (!bearing) return null
  const { degrees, points } = bearing
  return { from, to, text, degrees, points, form: 'adjective', firstToken: token, lastToken: token + 1 }
}

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const part = keptAs(match, 'part')
  const compass = part ? compassOf(context, part.first) : captured<CompassWord>(match, 'direction')
  const { subject, subjectForm, mayBe = [] } = subjectOf(context, match.first)
  if (!compass || !subject || subject.form === 'pronoun' || subjectForm !== 'place' || isUnreal(context, match.first))
    return []
  const span = spanOfTokens(context, match.first, match.last)
  return [claimOf('identity', span, { subject, mayBe, compass, relation: 'in-half', frame: match.frame.id })]
}

/** Claims of which half of the earth something lies in. */
export function halvesIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('half')
  const { compass, tokens } = context.draft
  const said = tokens.filter(({ index }) => context.isAny(index, 'equator', 'halfOfEarth')).map(({ index }) => index)
  if (said.length === 0) return []
  const starts = [...said, ...compass.map(({ firstToken }) => firstToken)]
  return starts
    .flatMap((token) => firstFrameAt(context, frames, token) ?? [])
    .flatMap((match) => claimOfFrame(context, match))
}

/** "Ukraine's | eastern city of", "the Kurds' | northern province of": of what the owner has, and judged with it. */
const isOwned = (context: ClaimContext, at: number): boolean =>
  context.is(at - 1, 'quote') || context.mentionOver(at - 1) !== null

function ownPart(context: ClaimContext, mention: Mention): readonly Claim[] {
  const { form, land, matches, firstToken, lastToken } = mention
  const at = context.is(firstToken, 'article') ? firstToken + 1 : firstToken
  const isOfOne = form === 'name' && matches.length > 0 && !land && !mention.capital && liesByAdjective(mention.types)
  const isSaid = isOfOne && !context.draft.tokens[at]!.capital && !isOwned(context, firstToken)
  const compass = isSaid ? context.compassOver(at) : null
  const isMiddle = isSaid && context.is(at, 'middlePart')
  if (!isMiddle && compass?.form !== 'adjective') return []
  const middle = isMiddle ? spanOfTokens(context, at, at + 1) : null
  return [
    claimOf('identity', spanOfTokens(context, at, lastToken), {
      subject: mention,
      relation: 'in-part',
      compass,
      middle,
    }),
  ]
}

/** Claims of the part of its own country that a place is called by. */
export const ownPartsIn = (context: ClaimContext, before: readonly Claim[]): readonly Claim[] =>
  context.mentions
    .flatMap((mention) => ownPart(context, mention))
    .filter(({ compass }) => !compass || !before.some((claim) => claim.compass === compass))
