/** "Raqqa province covers 19,616 km2": how large a place is. Land taken is no claim. */
import type { FrameMatch } from '../../../lang/engine/frame.ts'
import { captured } from '../../../lang/engine/frame.ts'
import { subjectOfSentence } from '../../mention/sentence-subject.ts'
import type { Claim, Mention, Quantity } from '../../model.ts'
import type { ClaimRule } from '../claim.ts'
import { claimOf, spanOfTokens } from '../claim.ts'
import type { ClaimContext } from '../context.ts'
import { firstFrameAt } from '../frames.ts'
import { namesArea } from '../refine/areas.ts'
import { lengthsIn } from './lengths.ts'

const isPlace = (mention: Mention | null): mention is Mention =>
  mention !== null && (mention.form === 'name' || mention.form === 'description' || mention.form === 'pronoun')

/** "Madiun, 169 km from Surabaya, covers 33 km2": the sentence's own subject. */
function sentenceSubject(context: ClaimContext, verb: number): Mention | null {
  const subject = subjectOfSentence(context.draft, context.mentions, context.sentenceOf(verb))
  return isPlace(subject) && subject.lastToken <= verb ? subject : null
}

/** "Myanmar, wedged between India and China, | covers": a comma before a finite verb ends what was said in passing. */
const endsAside = (context: ClaimContext, { lastToken }: Mention): boolean =>
  context.is(lastToken, 'comma') &&
  context.isAny(lastToken + 1, 'covering', 'sizeVerb') &&
  !context.isAny(lastToken + 1, 'gerund', 'participle', 'accompanying')

const isSettingOrShare = (context: ClaimContext, { firstToken }: Mention): boolean =>
  context.is(firstToken - 1, 'genitive') || firstToken - 1 === context.sentenceOf(firstToken).firstToken

/** Whose area it is: the place that the frame names; where that is a setting alone, what the sentence is about. */
function subjectOf(context: ClaimContext, { frame, captures }: FrameMatch, place: Mention): Mention | null {
  if (endsAside(context, place)) return sentenceSubject(context, place.lastToken)
  if (frame.means?.['whose'] === 'named' || !context.is(place.firstToken - 1, 'governor')) return place
  // "In Lebanon, an area of 30 km2 burned", "a fifth of Lebanon, an area of": the noun is of a setting's, or of a share.
  if (frame.means?.['whose'] === 'kind') return isSettingOrShare(context, place) ? null : place
  if (frame.means?.['whose'] === 'apposed') return context.is(place.lastToken, 'comma') ? null : place
  return sentenceSubject(context, captures[0]!.last)
}

/** A place of the ground, or words that go back to one. */
const isKnown = (context: ClaimContext, { form, matches, index }: Mention): boolean =>
  form === 'name' ? matches.length > 0 : context.antecedents.has(index)

/** "The wilderness in Minnesota covers 5,000 km2": a part of an area, which is no larger than the whole. */
function partOf(context: ClaimContext, match: FrameMatch, quantity: Quantity): readonly Claim[] {
  const place = captured<Mention>(match, 'subject')
  const isPart =
    namesArea(place) && context.isAny(place.firstToken - 1, 'inner') && context.is(place.lastToken, 'covering')
  if (!isPart) return []
  const span = spanOfTokens(context, place.firstToken - 1, quantity.lastToken)
  return [claimOf('area', span, { subject: place, quantity, relation: 'part-covers', frame: match.frame.id })]
}

function claimOfFrame(context: ClaimContext, match: FrameMatch): readonly Claim[] {
  const quantity = captured<Quantity>(match, 'area')!
  const place = captured<Mention>(match, 'subject')
  const subject = place && subjectOf(context, match, place)
  if (!subject || !isKnown(context, subject)) return subject ? [] : partOf(context, match, quantity)
  const span = spanOfTokens(context, quantity.firstToken, quantity.lastToken)
  return [claimOf('area', span, { subject, quantity, relation: 'covers', frame: match.frame.id })]
}

export const area: ClaimRule = {
  kind: 'area',
  about: 'how large a place is said to be, and how long an area or a border',
  find: (context) => {
    const frames = context.draft.language.framesOf('area')
    const sizes = context.draft.quantities
      .filter(({ measure }) => measure === 'area')
      .flatMap(({ firstToken }) => firstFrameAt(context, frames, firstToken) ?? [])
      .flatMap((match) => claimOfFrame(context, match))
    return [...sizes, ...lengthsIn(context)]
  },
}
