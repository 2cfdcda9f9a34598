/** Looks for a language's frames around what anchors them. */
import type { Anchor, Frame, Quantity, Sentence } from '../model.ts'
import type { FrameMatch, FrameProgress } from '../../lang/engine/frame.ts'
import { matchFrame } from '../../lang/engine/frame.ts'
import type { Source } from '../../lang/engine/match.ts'
import type { ClaimContext } from './context.ts'
import type { Filled } from './slots.ts'
import { figureAs, readSlot, sourceOf } from './slots.ts'

interface Searched {
  readonly context: ClaimContext
  readonly source: Source
  /** Every class that some word or phrase of the sentence has. */
  readonly classes: ReadonlySet<string>
}

const kept = new WeakMap<Sentence, Searched>()

function searched(context: ClaimContext, sentence: Sentence): Searched {
  const known = kept.get(sentence)
  if (known?.context === context) return known
  const fresh = { context, source: sourceOf(context, sentence), classes: classesIn(context, sentence) }
  kept.set(sentence, fresh)
  return fresh
}

function classesIn({ draft }: ClaimContext, { firstToken, lastToken }: Sentence): ReadonlySet<string> {
  const sets = new Set<ReadonlySet<string>>()
  for (let token = firstToken; token < lastToken; token++) {
    sets.add(draft.tokens[token]!.classes)
    for (const { classes } of draft.phrases.from(token)) sets.add(classes)
  }
  return new Set([...sets].flatMap((classes) => [...classes]))
}

/** Whether the words that a frame cannot do without stand in the sentence at all: most frames end here. */
const mayFit = ({ compiled: { requires } }: Frame, { classes }: Searched): boolean =>
  requires.every((group) => group.some((name) => classes.has(name)))

/** Whether a word that the frame is looked for around stands in the sentence; of slots nothing is known. */
const holdsAnchor = ({ compiled: { anchor } }: Frame, { classes }: Searched): boolean =>
  'slot' in anchor || anchor.classes.some((name) => classes.has(name))

/** Whether a sentence holds the words that one of the frames of these kinds cannot do without. */
export function mayFitAny(context: ClaimContext, kinds: readonly string[]): boolean {
  const frames = kinds.flatMap((kind) => context.draft.language.framesOf(kind))
  return context.draft.sentences.some((sentence) => {
    const place = searched(context, sentence)
    return frames.some((frame) => holdsAnchor(frame, place) && mayFit(frame, place))
  })
}

/** Whether one of the frames of these kinds fits anywhere. */
export function fitsAny(context: ClaimContext, kinds: readonly string[]): boolean {
  const frames = kinds.flatMap((kind) => context.draft.language.framesOf(kind))
  return context.draft.sentences.some((sentence) => {
    const place = searched(context, sentence)
    const likely = frames.filter((frame) => holdsAnchor(frame, place) && mayFit(frame, place))
    const { firstToken, lastToken } = sentence
    return (
      likely.length > 0 &&
      context.draft.tokens.slice(firstToken, lastToken).some(({ index }) => firstFrameAt(context, likely, index))
    )
  })
}

/** What fills an anchor that begins at a token, or null: of a word the longest phrase. */
function anchorAt(context: ClaimContext, anchor: Anchor, token: number, sentence: Sentence) {
  if ('slot' in anchor) return readSlot(context, anchor.slot, token, sentence)
  const isMeant = (classes: ReadonlySet<string>): boolean => anchor.classes.some((name) => classes.has(name))
  const phrase = context.draft.phrases.from(token).find(({ classes }) => isMeant(classes))
  if (phrase && phrase.last <= sentence.lastToken) return { point: phrase.last, value: null }
  return isMeant(context.draft.tokens[token]!.classes) ? { point: token + 1, value: null } : null
}

const fresh = (): FrameProgress => ({ left: { point: -1, step: 0 }, right: { point: -1, step: 0 } })

/** The frame around what begins at a token, or null: where the anchor's slot is filled there, and all else fits. */
export function frameAt(context: ClaimContext, frame: Frame, token: number): FrameMatch | null {
  const sentence = context.sentenceOf(token)
  if (!context.tracer && !mayFit(frame, searched(context, sentence))) return null
  const anchor = anchorAt(context, frame.compiled.anchor, token, sentence)
  return anchor && frameAround(context, frame, token, anchor)
}

/** The frame around an anchor that fills tokens from `token` on, or null. */
function frameAround(context: ClaimContext, frame: Frame, token: number, anchor: Filled): FrameMatch | null {
  const place = searched(context, context.sentenceOf(token))
  const { tracer } = context
  if (!tracer && !mayFit(frame, place)) return null
  const progress = tracer ? fresh() : null
  const found = matchFrame(frame, place.source, { first: token, last: anchor.point, value: anchor.value }, progress)
  if (found) tracer?.fired(found)
  else if (progress) tracer?.broke(frame, { first: token, last: anchor.point }, progress)
  return found
}

type AnchoredBy = WeakMap<ReadonlySet<string>, readonly Frame[]>
const anchored = new WeakMap<readonly Frame[], AnchoredBy>()

/** The frames that are looked for around a word of these classes. Words of the same classes share one set. */
function anchoredBy(frames: readonly Frame[], classes: ReadonlySet<string>): readonly Frame[] {
  const known = anchored.get(frames) ?? (new WeakMap() as AnchoredBy)
  anchored.set(frames, known)
  const found =
    known.get(classes) ??
    frames.filter(({ compiled: { anchor } }) => 'classes' in anchor && anchor.classes.some((one) => classes.has(one)))
  known.set(classes, found)
  return found
}

/** Of frames around words, the first that fits around the word or phrase that begins at a token, or null. */
export function frameAtWord(context: ClaimContext, frames: readonly Frame[], token: number): FrameMatch | null {
  const { tokens, phrases } = context.draft
  const own = anchoredBy(frames, tokens[token]!.classes)
  const more = phrases.from(token).flatMap(({ classes }) => anchoredBy(frames, classes))
  if (own.length + more.length === 0) return null
  return firstFrameAt(
    context,
    more.length === 0 ? own : frames.filter((frame) => own.includes(frame) || more.includes(frame)),
    token,
  )
}

/** The first of some frames that fits around what begins at a token, or null. */
export function firstFrameAt(context: ClaimContext, frames: readonly Frame[], token: number): FrameMatch | null {
  for (const frame of frames) {
    const found = frameAt(context, frame, token)
    if (found) return found
  }
  return null
}

/** The first of some frames that fits around a figure, which an ellipsis may have made; or null. */
export function firstFrameOf(context: ClaimContext, frames: readonly Frame[], quantity: Quantity): FrameMatch | null {
  const filled = new Map<string, Filled | null>()
  for (const frame of frames) {
    const { anchor: wanted } = frame.compiled
    const slot = 'slot' in wanted ? wanted.slot : ''
    if (!filled.has(slot)) filled.set(slot, figureAs(context, slot, quantity))
    const anchor = filled.get(slot)
    const found = anchor && frameAround(context, frame, quantity.firstToken, anchor)
    if (found) return found
  }
  return null
}
