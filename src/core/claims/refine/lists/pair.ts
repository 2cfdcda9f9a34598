/** Figures that join two named places: which two, and what is said of them. */
import { mentionsIn } from '../../../mention/sentence-subject.ts'
import type { CompassWord, Mention, Path, Quantity } from '../../../model.ts'
import type { FrameMatch } from '../../../../lang/engine/frame.ts'
import { captured } from '../../../../lang/engine/frame.ts'
import { claimOf, spanOfTokens } from '../../claim.ts'
import type { ClaimContext } from '../../context.ts'
import type { Placed } from '../../claim.ts'
import { frameAtWord } from '../../frames.ts'
import { unreadIn } from '../../tail.ts'
import { explainedName } from '../explained-name.ts'
import { isCountry } from './implied.ts'
import { onlyAreas } from './listed.ts'
import { headOfPair } from './pair-head.ts'
import { bringPair } from './pair-frames.ts'
import { vetoOfPair } from '../truth/veto.ts'

interface Ends {
  readonly subject: Mention
  readonly reference: Mention
}

/** "Syria's neighbour Turkey is 45 km away": from here, not from Syria. */
const isCountryOrArea = (mention: Mention): boolean => onlyAreas(mention) || mention.matches.some(isCountry)

/** "We saw Goma and Bukavu. They are | 100 km apart": the two towns that the sentence before names, and no others. */
function twoBefore(context: ClaimContext, { firstToken }: Quantity): Ends | null {
  const sentence = context.sentenceOf(firstToken)
  const before = context.sentenceOf(Math.max(0, sentence.firstToken - 1))
  if (before === sentence || before.paragraph !== sentence.paragraph) return null
  const named = mentionsIn(context.mentions, before).filter(
    ({ form, matches }) => form === 'name' && matches.length > 0,
  )
  const [reference, subject] = named
  const isJoined = reference && subject && context.is(reference.lastToken, 'conjunction')
  return isJoined && named.length === 2 && !named.some(isCountryOrArea) ? { subject, reference } : null
}

/** "How far is Raqqa from Tabqa? | 45 km.": the two places that the sentence before asks about. */
function askedBefore(context: ClaimContext, { firstToken }: Quantity): Ends | null {
  const sentence = context.sentenceOf(firstToken)
  const before = context.sentenceOf(Math.max(0, sentence.firstToken - 1))
  if (before === sentence) return null
  const frames = context.draft.language.framesOf('asked')
  for (let at = before.firstToken; at < before.lastToken; at++) {
    const found = frameAtWord(context, frames, at)
    const [subject, reference] = [
      found && captured<Mention>(found, 'reference'),
      found && captured<Mention>(found, 'other'),
    ]
    if (subject && reference) return { subject, reference }
  }
  return null
}

/** The two places: the one named last is the subject, unless the frame says that the first is, or what the text is about. */
function endsOf(context: ClaimContext, found: FrameMatch, quantity: Quantity): Ends | null {
  const explained = (mention: Mention | null): Mention | null => mention && explainedName(context, mention)
  const who = found.frame.means?.['subject']
  if (who === 'two-before') return twoBefore(context, quantity)
  if (who === 'asked-before') return askedBefore(context, quantity)
  const topic = who === 'topic' ? context.topicEntering(context.sentenceOf(quantity.firstToken)) : null
  const [one, other] = [
    topic ?? explained(captured<Mention>(found, 'reference')),
    explained(captured<Mention>(found, 'other')),
  ]
  if (!one || !other || one === other) return null
  if (found.frame.means?.['towns'] === 'only' && (isCountryOrArea(one) || isCountryOrArea(other))) return null
  return who ? { subject: one, reference: other } : { subject: other, reference: one }
}

/** The claim of a figure that joins the two places of a frame, or null. */
function readPair(context: ClaimContext, quantity: Quantity, found: FrameMatch): Placed | null {
  const ends = endsOf(context, found, quantity)
  if (!ends || (found.frame.means?.['veto'] === 'journey' && vetoOfPair(context, quantity))) return null
  const first = found.frame.means?.['quote'] === 'figure' ? quantity.firstToken : found.first
  const doubt = unreadIn(found) ?? headOfPair(context, found)
  if (doubt) context.tracer?.step(doubt.first, 'veto', 'not-understood', 'what the length is said of')
  const claim = claimOf('distance', spanOfTokens(context, first, found.last), {
    ...ends,
    unread: doubt && spanOfTokens(context, doubt.first, doubt.last),
    quantity,
    compass: captured<CompassWord>(found, 'direction'),
    path: pathOf(found),
    frame: found.frame.id,
  })
  return { claim, firstToken: first, lastToken: found.last }
}

const pathOf = (found: FrameMatch): Path =>
  captured<Path>(found, 'way') ?? (found.frame.means?.['path'] as Path | undefined) ?? 'unsaid'

bringPair(readPair)
