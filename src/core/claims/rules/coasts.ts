/** "Chad is a landlocked country", "landlocked Mali", "Togo, a coastal nation", "Byblos, a coastal town". */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, FeatureType, Mention, PhraseAt } from '../../model.ts'
import { isArea, isSettlement } from '../../mention/type-words.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { copularSubject } from '../copular.ts'
import { firstFrameAt } from '../frames.ts'
import { isUnreal } from '../refine/truth/unreal.ts'

const isNamed = (mention: Mention | null): mention is Mention => mention?.form === 'name' && mention.matches.length > 0

/** What the words are said of: what stands beside them, else what the sentence is about. */
function subjectIn(context: ClaimContext, match: FrameMatch): Mention | null {
  const named = captured<Mention>(match, 'subject')
  if (named) return named
  const subject = copularSubject(context, context.sentenceOf(match.first), match.first)
  return isNamed(subject) && isBeside(context, subject, match.first) ? subject : null
}

/** Words between a subject and its verb. */
const longestGap = 4
const isBeside = (context: ClaimContext, { lastToken }: Mention, at: number): boolean =>
  at - lastToken <= longestGap || context.isAny(at - 1, 'comma', 'close')

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const subject = subjectIn(context, match)
  const types = captured<readonly FeatureType[]>(match, 'noun') ?? []
  const isCoastal = match.frame.means?.['coast'] === 'on'
  const isOfPlaces = types.length === 0 || types.some((type) => isArea(type) || (isCoastal && isSettlement(type)))
  if (!isNamed(subject) || !isOfPlaces || isUnreal(context, match.first)) return []
  const first = Math.min(subject.firstToken, match.first)
  const span = spanOfTokens(context, first, Math.max(match.last, subject.lastToken))
  return [claimOf('identity', span, { subject, relation: isCoastal ? 'coastal' : 'landlocked', frame: match.frame.id })]
}

/** "the | coastal city of Sidon", "the | port city of Aden": what the words of a name itself say of its town. */
function ofOwnPhrase(context: ClaimContext, at: number): readonly Claim[] {
  const harbour = phraseAt(context, at, 'harbourNoun')
  const subject = harbour || context.is(at, 'onCoast') ? context.mentionOver(at) : null
  const isTown = isNamed(subject) && subject.types.length > 0 && subject.types.every(isSettlement)
  if (!isTown || subject.possessive || context.draft.tokens[at]!.capital) return []
  const span = spanOfTokens(context, at, subject.lastToken)
  return [claimOf('identity', span, { subject, relation: harbour ? `is-a:${wordsOf(context, harbour)}` : 'coastal' })]
}

/** The phrase of a class that begins at a token: "port city", "pas d'accès à la mer". */
const phraseAt = ({ draft }: ClaimContext, at: number, of: 'harbourNoun' | 'seaAccess'): PhraseAt | undefined =>
  draft.phrases.from(at).find(({ classes }) => classes.has(of))

const wordsOf = ({ draft }: ClaimContext, { first, last }: PhraseAt): string =>
  draft.tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ')

/** Claims of whether a country or a province has a coast, and whether a town lies on one. */
export function coastsIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('coast')
  return context.draft.tokens
    .filter(
      ({ index }) =>
        context.isAny(index, 'landlocked', 'onCoast') ||
        phraseAt(context, index, 'seaAccess') ||
        phraseAt(context, index, 'harbourNoun'),
    )
    .flatMap(({ index }) => {
      const match = firstFrameAt(context, frames, index)
      return match ? claimOfFrame(context, match) : ofOwnPhrase(context, index)
    })
}
