/** Who holds a place, and who took or lost it: "Daesh-held Tabqa", "Manbij, held by the SDF", "the army seized Thawra". */
import { countBefore } from '../../text/count-before.ts'
import type { Claim, Holder, Mention } from '../../model.ts'
import { captured, keptAs, type FrameMatch } from '../../../lang/engine/frame.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { copularSubject } from '../copular.ts'
import { frameAtWord } from '../frames.ts'
import { actorBefore } from '../refine/force/actor.ts'
import { heldBefore, saysPart, takenBefore } from '../refine/force/patient.ts'
import { sideOfCompound } from '../refine/force/sides.ts'
import { claimedBefore } from '../refine/claimed-before.ts'
import { isUnreal } from '../refine/truth/unreal.ts'

/** What a frame of control found around the word at token `at`. */
interface Said {
  readonly context: ClaimContext
  readonly match: FrameMatch
  readonly at: number
  /** What other rules have found before. */
  readonly before: readonly Claim[]
}

function veto({ context, at }: Said, name: string, text: string): readonly Claim[] {
  context.tracer?.step(at, 'veto', name, text)
  return []
}

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

const claim = (said: Said, subject: Mention, relation: string, first: number, last: number): Claim =>
  claimOf('control', spanOfTokens(said.context, first, last), { subject, relation, frame: said.match.frame.id })

/** "Daesh-held Tabqa", "Thawra, a Daesh-held oilfield", "Azaz is rebel-held". */
function byCompound(said: Said): readonly Claim[] {
  const { context, match, at } = said
  const side = sideOfCompound(context, at)
  if (!side) return []
  const subject = subjectOfCompound(said, side.first)
  if (!subject) return []
  const isMark = context.draft.tokens[match.last - 1]!.kind === 'punctuation'
  return [claim(said, subject, `held-by:${side.holder}`, side.first, isMark ? at + 1 : match.last)]
}

function subjectOfCompound(said: Said, first: number): Mention | null {
  const { context, match, at, before } = said
  // "Tabqa (45 km west of Raqqa, government-controlled)": said of Tabqa.
  if (match.frame.means!['subject'] === 'claimed') return claimedBefore(context, before, match.first)?.subject ?? null
  if (match.frame.means!['subject'] !== 'sentence') {
    const held = keptAs(match, 'subject')!
    const isPart = held.first > at && saysPart(context, at + 1, held.first + 1)
    if (isPart) veto(said, 'part-of-place', 'said of a part of the place')
    return isPart ? null : (held.value as Mention)
  }
  const subject = isUnreal(context, at) ? null : copularSubject(context, context.sentenceOf(at), first)
  return isPlace(subject) ? subject : null
}

/** "Manbij, held by the SDF", "under rebel control", "was captured by Daesh": told of the place before. */
function ofPlaceBefore(said: Said): readonly Claim[] {
  const { context, match, at } = said
  const relation = match.frame.means!['relation']!
  if (isUnreal(context, at)) return []
  const subject = relation === 'taken-by' ? takenBefore(context, match.first) : heldBefore(context, match.first)
  const holder = captured<Holder>(match, 'holder')!
  const last = keptAs(match, 'holder')!.first < at ? at + 1 : match.last
  return subject ? [claim(said, subject, `${relation}:${holder}`, match.first, last)] : []
}

/** Told of the past, a hold has a day only where the sentence names one: "held Kobani for four months". */
function hasDay({ draft, sentenceOf }: ClaimContext, at: number): boolean {
  const { from, to } = sentenceOf(at)
  const first = draft.dates[countBefore(draft.dates, (date) => date.from < from)]
  return first !== undefined && first.from < to
}

/** The side that a verb is told of: named behind it as the winner, else its subject. */
function relationOf({ context, match, at }: Said): string | null {
  const winner = captured<Holder>(match, 'holder')
  const side = winner ?? actorBefore(context, at)
  return side === null ? null : `${match.frame.means!['relation']}:${side}`
}

/** "The SDF controls Tal Abyad", "seized Thawra and Raqqa", "lost Palmyra to Daesh": one claim for each place. */
function ofObjects(said: Said): readonly Claim[] {
  const { context, match, at } = said
  const isPast = match.frame.means!['relation'] === 'held-by' && context.is(at, 'heldParticiple')
  if (isPast && !hasDay(context, at)) return veto(said, 'no-day', 'told of the past, without a day')
  if (isUnreal(context, at)) return []
  const relation = relationOf(said)
  if (relation === null) return veto(said, 'no-side', 'no side is named before the verb')
  const objects = captured<readonly Mention[]>(match, 'objects')!
  const holder = keptAs(match, 'holder')
  const begin = match.frame.means!['from'] === 'start' ? match.first : at
  return objects.map((subject, index) => {
    const last = holder && index === objects.length - 1 ? holder.last : subject.lastToken
    return claim(said, subject, relation, index === 0 ? begin : subject.firstToken, last)
  })
}

function claimsAt(context: ClaimContext, at: number, before: readonly Claim[]): readonly Claim[] {
  const match = frameAtWord(context, context.draft.language.framesOf('control'), at)
  if (!match) return []
  const said: Said = { context, match, at, before }
  const { subject } = match.frame.means!
  if (subject === 'objects') return ofObjects(said)
  return subject === 'patient' ? ofPlaceBefore(said) : byCompound(said)
}

export const control: ClaimRule = {
  kind: 'control',
  about: 'who held a place, or took it, on the day that the text speaks of',
  find: (context, before) => context.draft.tokens.flatMap(({ index }) => claimsAt(context, index, before)),
}
