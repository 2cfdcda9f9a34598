/** What stands behind a figure, as the frames of distances read it: "(25 miles) by road north-west of Raqqa". */
import type { Claim, CompassWord, Frame, Mention, Path, Quantity } from '../model.ts'
import type { Capture, FrameMatch } from '../../lang/engine/frame.ts'
import { allCaptured, captured, keptAllAs } from '../../lang/engine/frame.ts'
import type { ClaimContext } from './context.ts'
import type { Conversion } from './conversion-after.ts'
import { conversionAfter } from './conversion-after.ts'
import { firstFrameOf } from './frames.ts'
import type { Reference } from './reference.ts'
import { adjunctOf } from './refine/adjunct.ts'
import { explainedName } from './refine/explained-name.ts'
import { markedName } from './slots.ts'

export interface Tail {
  /** The frame that read it; null where brackets in parallel leave all to the figure. */
  readonly frame: Frame | null
  readonly compass: CompassWord | null
  readonly path: Path
  /** The river that it runs along, where that is named. */
  readonly along: Mention | null
  /** Empty where the reference is left to the context: "3 km to the west". */
  readonly references: readonly Reference[]
  /** "45 km from it", "from the latter": the pronoun that it is measured from. */
  readonly back: Mention | null
  readonly conversion: Conversion | null
  /** What else it may be measured from, where nothing behind the figure says so: the place of the clause before. */
  readonly perhapsFrom?: readonly Mention[]
  /** What is as likely as the first of `references`, where the claim before says no more either. */
  readonly mayBeFrom?: readonly Mention[]
  /** The claim before, of which an unsaid reference may be that of this one. */
  readonly before?: Claim | null
  /** First token of the wording: that of the figure, or of what belongs to it ("within a 5 km radius"). */
  readonly first: number
  /** First token behind what was read. */
  readonly last: number
  /** Words between the figure and the reference that were not understood, or null. */
  readonly unread: { readonly first: number; readonly last: number } | null
}

/** Longer runs of words that nobody understands say nothing of a figure any more. */
const longestUnread = 8

/** Reads the tail of a figure, or null where no place and no direction follows. */
export function tailOf(context: ClaimContext, quantity: Quantity): Tail | null {
  const found = firstFrameOf(context, context.draft.language.framesOf('distance'), quantity)
  return found && tailFrom(context, quantity, found)
}

function tailFrom(context: ClaimContext, quantity: Quantity, found: FrameMatch): Tail | null {
  const { frame } = found
  const end = context.sentenceOf(quantity.firstToken).lastToken
  const conversion = conversionAfter(context, quantity, end)
  const isInside = frame.means?.['line'] === 'inside'
  const references = keptAllAs(found, 'reference').map((one) =>
    isInside ? borderOf(referenceFrom(context, one)) : referenceFrom(context, one),
  )
  const unread =
    unreadIn(found) ?? (references[0] ? adjunctOf(context, references[0].mention, quantity.firstToken) : null)
  if (unread && unread.last - unread.first > longestUnread) return null
  const isWhole = frame.means?.['quote'] === 'whole'
  return {
    frame,
    compass: captured<CompassWord>(found, 'direction') ?? captured<CompassWord>(found, 'part'),
    path: pathOf(found),
    along: captured<Mention>(found, 'along'),
    references: unread ? [] : references,
    back: captured<Mention>(found, 'back'),
    conversion,
    first: isWhole ? found.first : quantity.firstToken,
    last: isWhole ? found.last : (lastOf(references, quantity, unread) ?? withoutAside(context, found, quantity)),
    unread,
  }
}

/** "200 km to the northeast|, did not,": what stands between commas behind all that was read is no part of it. */
function withoutAside(context: ClaimContext, { last }: FrameMatch, { lastToken }: Quantity): number {
  if (!context.is(last - 1, 'comma')) return last
  for (let at = last - 2; at >= lastToken; at--) if (context.is(at, 'comma')) return at
  return last
}

/** Behind the first reference, or behind the words that were not understood where these reach on. */
function lastOf([reference]: readonly Reference[], quantity: Quantity, unread: Tail['unread']): number | null {
  if (!reference || reference.last <= quantity.lastToken) return null
  return Math.max(reference.last, unread?.last ?? 0)
}

/** "8 km inside | Syria": from the border of it. No mention of the draft has its index. */
const borderOf = ({ mention, last }: Reference): Reference => ({
  mention: { ...mention, form: 'line', line: 'border', index: -1 - mention.firstToken },
  last,
})

function referenceFrom(context: ClaimContext, { value }: Capture): Reference {
  const mention = explainedName(context, value as Mention)
  return { mention, last: markedName(context, mention) ? mention.lastToken + 1 : mention.lastToken }
}

/** The words that a frame kept because nobody understands what they make of the figure. */
export function unreadIn(found: FrameMatch): Tail['unread'] {
  const words = keptAllAs(found, 'unread')
  return words.length === 0 ? null : { first: words[0]!.first, last: words.at(-1)!.last }
}

/** "45 km along the valley": along a river, unless a road is named. */
function pathOf(found: FrameMatch): Path {
  const courses = allCaptured<Path>(found, 'course')
  if (found.frame.id === 'distance.along' || courses.length > 0) {
    // "down the mountain from", "along the A1 from": no river.
    const isRiver = !courses.includes('road') && (courses.length > 0 || captured<Mention>(found, 'along') !== null)
    return isRiver ? 'river' : 'road'
  }
  return captured<Path>(found, 'way') ?? 'unsaid'
}
