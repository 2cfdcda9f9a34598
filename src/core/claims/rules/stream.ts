/** "The dam lies downstream of Raqqa", "Deir ez-Zor, upriver from Mayadin": the order along a river. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import type { Claim, Mention } from '../../model.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { claimAlso, onlyAreas, walk } from '../refine/lists/listed.ts'
import { mentionsBeside } from '../refine/nearby-words.ts'
import { doubtOf } from '../refine/truth/doubt.ts'
import { streamAt } from '../refine/stream-word.ts'
import { subjectBehind } from '../refine/subject-behind.ts'
import { subjectOf } from '../subject.ts'
import { isWater } from '../waters.ts'

/** Mentions before a town among which the one is that it lies up or down from. */
const lookBack = 4

const isSite = (mention: Mention | null): mention is Mention =>
  mention !== null && ['name', 'description', 'pronoun'].includes(mention.form) && !isWater(mention)

/** A town that a river may run past. */
const isTown = (mention: Mention): boolean =>
  mention.form === 'name' &&
  mention.matches.length > 0 &&
  !mention.possessive &&
  !isWater(mention) &&
  !onlyAreas(mention)

/** "Raqqa and, further downstream, | Deir ez-Zor": the towns named before, the last one first, of which one is meant. */
function townsBefore({ mentions }: ClaimContext, subject: Mention): readonly Mention[] {
  const before = mentions.slice(Math.max(0, subject.index - lookBack), subject.index)
  return before.filter((one) => isTown(one) && one.name !== subject.name).toReversed()
}

/** "further downstream": than what the text has just named, which its words leave open. */
function impliedClaim(context: ClaimContext, match: FrameMatch, word: number): readonly Claim[] {
  const subject = captured<Mention>(match, 'subject')!
  const [reference, ...mayBeFrom] = townsBefore(context, subject)
  if (!reference || !isTown(subject)) return []
  const stream = streamAt(context, word)
  const span = spanOfTokens(context, Math.min(match.first, word), Math.max(subject.lastToken, word + 1))
  const parts = { subject, reference, mayBeFrom, stream, perhaps: true, frame: match.frame.id }
  return [claimOf('adjacency', span, { ...parts, relation: stream?.way === 'up' ? 'upstream' : 'downstream' })]
}

/** "The Euphrates flows through | Raqqa and Deir ez-Zor": towns on a river. */
function passedBy(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const [river, subject] = [captured<Mention>(match, 'river')!, captured<Mention>(match, 'subject')!]
  if (!isWater(river) || !isTown(subject)) return []
  const span = spanOfTokens(context, river.firstToken, subject.lastToken)
  const claim = claimOf('adjacency', span, { subject, reference: river, relation: 'on-river', frame: match.frame.id })
  const others = walk(context, subject, 1).found.filter(isTown)
  return [claim, ...others.map((one) => claimAlso(claim, one, { subject: one, perhaps: true }))]
}

/** Towns that a river is said to flow through. */
export function coursesIn(context: ClaimContext): readonly Claim[] {
  const frames = context.draft.language.framesOf('course')
  return mentionsBeside(context, 'throughWord')
    .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
    .flatMap((match) => passedBy(context, match))
}

function claimOfFrame(context: ClaimContext, match: FrameMatch, word: number): readonly Claim[] {
  const reference = captured<Mention>(match, 'reference')
  if (!reference) return impliedClaim(context, match, word)
  if (captured<Mention>(match, 'along') && !isWater(captured<Mention>(match, 'along')!)) return []
  const {
    subject,
    subjectForm,
    mayBe = [],
  } = subjectBehind(context, match.first, match.last) ?? subjectOf(context, match.first)
  if (subjectForm !== 'place' || !isSite(subject) || !isSite(reference) || subject === reference) return []
  const doubt = doubtOf(context, subject, match.first)
  const stream = streamAt(context, word)
  return [
    claimOf('adjacency', spanOfTokens(context, match.first, reference.lastToken), {
      subject,
      mayBe,
      reference,
      stream,
      relation: stream?.way === 'up' ? 'upstream' : 'downstream',
      frame: match.frame.id,
      unread: doubt && spanOfTokens(context, doubt.first, doubt.last),
    }),
  ]
}

/** Those without a figure: `said` tells those with one. */
export function streamsIn(context: ClaimContext, said: readonly Claim[]): readonly Claim[] {
  const frames = context.draft.language.framesOf('stream')
  return context.draft.tokens
    .filter(({ index }) => context.is(index, 'stream'))
    .flatMap(({ index, from }) => {
      const isSaid = said.some((claim) => claim.quantity && claim.from <= from && claim.to > from)
      const match = isSaid ? null : firstFrameAt(context, frames, index)
      return match ? claimOfFrame(context, match, index) : []
    })
}
