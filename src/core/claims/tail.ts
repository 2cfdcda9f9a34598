/** What stands behind a figure, as the frames of distances read it: "(25 miles) by road north-west of Raqqa". */
import type { CompassWord, Frame, Mention, Path, Quantity, Token } from '../model.ts'
import type { Capture, FrameMatch } from '../../lang/engine/frame.ts'
import { captured } from '../../lang/engine/frame.ts'
import type { ClaimContext } from './context.ts'
import type { Conversion } from './conversion-after.ts'
import { conversionAfter } from './conversion-after.ts'
import { firstFrameAt } from './frames.ts'
import { explainedName } from './refine/explained-name.ts'

export interface Reference {
  readonly mention: Mention
  /** First token behind the phrase. */
  readonly last: number
}

export interface Tail {
  /** The frame that read it; null where brackets in parallel leave all to the figure. */
  readonly frame: Frame | null
  readonly compass: CompassWord | null
  readonly path: Path
  /** Empty where the reference is left to the context: "3 km to the west". */
  readonly references: readonly Reference[]
  readonly conversion: Conversion | null
  /** First token of the wording: that of the figure, or of what belongs to it ("within a 5 km radius"). */
  readonly first: number
  /** First token behind what was read. */
  readonly last: number
  /** Words between the figure and the reference that were not understood, or null. */
  readonly unread: { readonly first: number; readonly last: number } | null
}

/** Longer runs of words that nobody understands say nothing of a figure any more. */
const longestUnread = 8

const isTail = ({ id }: Frame): boolean => id.startsWith('distance.')

/** Reads the tail of a figure, or null where no place and no direction follows. */
export function tailOf(context: ClaimContext, quantity: Quantity): Tail | null {
  const frames = context.draft.language.framesOf('distance').filter(isTail)
  const found = firstFrameAt(context, frames, quantity.firstToken)
  return found && tailFrom(context, quantity, found)
}

function tailFrom(context: ClaimContext, quantity: Quantity, found: FrameMatch): Tail | null {
  const { frame, captures } = found
  const end = context.sentenceOf(quantity.firstToken).lastToken
  const conversion = conversionAfter(context, quantity, end)
  const references = captures.filter(({ name }) => name === 'reference').map((one) => referenceFrom(context, one))
  const unread = unreadIn(captures)
  if (unread && unread.last - unread.first > longestUnread) return null
  return {
    frame,
    compass: captured<CompassWord>(found, 'direction') ?? captured<CompassWord>(found, 'part'),
    path: pathOf(found),
    references: unread ? [] : references,
    conversion,
    first: found.first,
    last: references[0] && references[0].last > quantity.lastToken ? references[0].last : found.last,
    unread,
  }
}

function referenceFrom(context: ClaimContext, { value }: Capture): Reference {
  const mention = explainedName(context, value as Mention)
  return { mention, last: mention.lastToken }
}

function unreadIn(captures: FrameMatch['captures']): Tail['unread'] {
  const words = captures.filter(({ name }) => name === 'unread').map(({ value }) => value as Token)
  return words.length === 0 ? null : { first: words[0]!.index, last: words.at(-1)!.index + 1 }
}

/** "45 km along the valley": along a river, unless a road is named. */
function pathOf(found: FrameMatch): Path {
  const courses = found.captures.filter(({ name }) => name === 'course').map(({ value }) => value as Path)
  if (courses.length > 0 || found.frame.id === 'distance.along') return courses.includes('road') ? 'road' : 'river'
  return captured<Path>(found, 'way') ?? 'unsaid'
}
