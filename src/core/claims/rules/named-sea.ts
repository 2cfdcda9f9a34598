/** "Syria's Mediterranean coast", "the Red Sea port of Aden": the sea that is named. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured, keptAs } from '../../../lang/engine/frame.ts'
import type { Claim, FeatureType, Mention } from '../../model.ts'
import { isArea, isSettlement } from '../../mention/type-words.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { isUnreal } from '../refine/truth/unreal.ts'

/** "Mediterranean coast", "the Red Sea": of no other place than a sea. */
export const isSea = ({ form, line, calls, matches }: Mention): boolean =>
  (form === 'line' ? line === 'coast' : form === 'name') &&
  (calls.includes('sea') || matches[0]?.place.type === 'sea') &&
  matches.some(({ place }) => place.type === 'sea')

const mayHaveCoast = ({ types, matches }: Mention): boolean =>
  types.some((type) => isArea(type) || isSettlement(type) || type === 'port') ||
  matches.some(({ place }) => isArea(place.type) || isSettlement(place.type))

/** "the Red Sea port of | Aden": a settlement, said to be one by its words. */
const isPort = ({ types }: Mention): boolean => types.some((type) => type === 'port' || isSettlement(type))

/** "Mariupol, an Azov Sea port": the words of the sea and the noun alone, for nothing else of them is checked. */
function apposedPort(context: ClaimContext, match: FrameMatch, subject: Mention, sea: Mention): readonly Claim[] {
  const { first, last, value } = keptAs(match, 'noun')!
  const types = value as readonly FeatureType[]
  if (first < sea.lastToken || !types.some((type) => type === 'port' || isSettlement(type))) return []
  const span = spanOfTokens(context, sea.firstToken, last)
  return [claimOf('adjacency', span, { subject, reference: sea, relation: 'on-shore', frame: match.frame.id })]
}

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const sea = captured<Mention>(match, 'reference') ?? captured<Mention>(match, 'line')!
  const subject = captured<Mention>(match, 'subject')!
  const { means = {}, id: frame } = match.frame
  if (!isSea(sea) || isUnreal(context, sea.firstToken)) return []
  if (!mayHaveCoast(subject)) return []
  if (means['port'] === 'sea' && !isPort(subject)) return []
  if (means['port'] === 'noun') return apposedPort(context, match, subject, sea)
  const first = Math.min(sea.firstToken, subject.firstToken)
  const span = spanOfTokens(context, first, Math.max(sea.lastToken, subject.lastToken))
  return [claimOf('adjacency', span, { subject, reference: sea, relation: 'on-shore', frame })]
}

/** Claims of which sea a coast or a port is on, but for "X, on the Red Sea". */
export function seasIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('sea')
  return context.mentions
    .filter(isSea)
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => claimOfFrame(context, match))
}
