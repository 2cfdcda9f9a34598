/** "Syria borders Iraq", "Sumy Oblast, bordering Russia", "Iran shares a border with Turkey". */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { allCaptured, captured } from '../../../lang/engine/frame.ts'
import { isArea } from '../../mention/type-words.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import { namesArea } from '../refine/areas.ts'
import type { ClaimContext } from '../context.ts'
import { copularSubject } from '../copular.ts'
import { firstFrameAt } from '../frames.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { isUnreal } from '../refine/unreal.ts'

const longestPhrase = 6

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** What is said to border something: the place just before the verb, over commas and relative words. */
function subjectBefore(context: ClaimContext, at: number): Mention | null {
  const sentence = context.sentenceOf(at)
  for (let token = at - 1; token >= Math.max(sentence.firstToken, at - longestPhrase); token--) {
    if (context.isAny(token, 'borderLink', 'comma', 'open')) continue
    const mention = context.mentionOver(token)
    if (mention) return isPlace(mention) ? mention : null
    return context.is(token, 'copula') ? copularSubject(context, sentence, at) : null
  }
  return null
}

/** The areas that a frame names, and what their lines belong to. */
function neighbours(match: FrameMatch): readonly Mention[] {
  const line = captured<Mention>(match, 'border')
  if (!line) return allCaptured<Mention>(match, 'reference').filter(namesArea)
  return line.name !== '' && line.matches.some(({ place }) => isArea(place.type)) ? [line] : []
}

/** A claim for each area; the first stands at the verb too. */
function claimsOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  if (context.mentionOver(match.first) || isUnreal(context, match.first)) return []
  const areas = neighbours(match)
  const opens = context.is(match.first, 'opening') ? subjectBehind(context, match.first, match.last) : null
  const subject = areas.length > 0 ? (subjectBefore(context, match.first) ?? opens?.subject ?? null) : null
  return areas
    .filter((area) => subject !== null && area !== subject)
    .map((reference, index) => {
      const span = spanOfTokens(context, index === 0 ? match.first : reference.firstToken, reference.lastToken)
      return claimOf('adjacency', span, { subject, reference, relation: 'borders', frame: match.frame.id })
    })
}

/** The borders that verbs tell of. Only the first area of a list stands behind its verb. */
export function bordersIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('border')
  return mentionsBeside(context, 'bordering', 'sharing')
    .filter(({ firstToken }) => !context.isAny(firstToken - 1, 'comma', 'conjunction', 'disjunction'))
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => claimsOfFrame(context, match))
}
