/** "Thawra, a Daesh-held oilfield", "Damascus, the capital of Syria", "It is the capital of a province with the same name". */
import type { Claim, Mention } from '../../model.ts'
import { captured, type FrameMatch } from '../../../lang/engine/frame.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { copularSubject } from '../copular.ts'
import { firstFrameAt } from '../frames.ts'
import { spanWith } from '../refine/spans.ts'
import { unrealBetween } from '../refine/unreal.ts'

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
  const word = unrealBetween(context, subject.lastToken, match.first)
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
  else if (isPlural(said)) veto(said, 'several', 'said of several places')
  else if (said.context.is(said.noun.last - 1, 'looseKind')) veto(said, 'loose-kind', 'said of places of any type')
  else return true
  return false
}

function relationOf(said: Said, subject: Mention): string | null {
  const { match } = said
  const says = match.frame.means!['says']
  if (says === 'same-name') return 'capital-of-same-name'
  if (says === 'capital') return 'capital-of'
  return tellsKind(said, subject) ? `is-a:${captured<string>(match, 'kind')}` : null
}

/** The first token behind the verb or the comma: where the claim's own words begin. */
function firstOf(context: ClaimContext, match: FrameMatch): number {
  let first = match.captures.find(({ name }) => name === 'subject')?.last ?? match.first
  while (context.isAny(first, 'comma', 'copula', 'additive')) first++
  return first
}

function claimAt(context: ClaimContext, token: number): readonly Claim[] {
  const match = firstFrameAt(context, context.draft.language.framesOf('identity'), token)
  const noun = match?.captures.find(({ name }) => name === 'kind' || name === 'seat')
  if (!match || !noun) return []
  const said: Said = { context, match, noun, first: firstOf(context, match) }
  if (match.captures.some(({ name }) => name === 'figurative'))
    return veto(said, 'figurative', 'a manner of speaking') ?? []
  const subject = subjectIn(said)
  const relation = subject && relationOf(said, subject)
  if (!subject || relation === null) return []
  const span = spanWith(context, subject, said.first, match.last)
  return [
    claimOf('identity', span, { subject, reference: captured(match, 'reference'), relation, frame: match.frame.id }),
  ]
}

export const identity: ClaimRule = {
  kind: 'identity',
  about: 'what a place is said to be: its type, or the capital of an area',
  find(context, before) {
    const said = before.filter(({ relation }) => relation === 'on-border')
    const begins = (token: number): boolean =>
      context.isAny(token, 'feature', 'seatNoun') || context.draft.phrases.from(token).length > 0
    return context.draft.tokens
      .flatMap(({ index }) => (begins(index) ? claimAt(context, index) : []))
      .filter(({ from, to }) => !said.some((border) => border.from < to && from < border.to))
  },
}
