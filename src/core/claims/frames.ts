/** Looks for a language's frames around what anchors them. */
import type { Frame, Sentence } from '../model.ts'
import type { FrameMatch, FrameProgress } from '../../lang/engine/frame.ts'
import { matchFrame } from '../../lang/engine/frame.ts'
import type { Source } from '../../lang/engine/match.ts'
import type { ClaimContext } from './context.ts'
import { readSlot, sourceOf } from './slots.ts'

const sources = new WeakMap<Sentence, { readonly context: ClaimContext; readonly source: Source }>()

function sourceIn(context: ClaimContext, sentence: Sentence): Source {
  const known = sources.get(sentence)
  if (known?.context === context) return known.source
  const source = sourceOf(context, sentence)
  sources.set(sentence, { context, source })
  return source
}

const fresh = (): FrameProgress => ({ left: { point: -1, step: 0 }, right: { point: -1, step: 0 } })

/** The frame around what begins at a token, or null: where the anchor's slot is filled there, and all else fits. */
export function frameAt(context: ClaimContext, frame: Frame, token: number): FrameMatch | null {
  const sentence = context.sentenceOf(token)
  const anchor = readSlot(context, frame.compiled.anchor.slot, token, sentence)
  if (!anchor) return null
  const { tracer } = context
  const progress = tracer ? fresh() : null
  const found = matchFrame(
    frame,
    sourceIn(context, sentence),
    { first: token, last: anchor.point, value: anchor.value },
    progress,
  )
  if (found) tracer?.fired(found)
  else if (progress) tracer?.broke(frame, token, progress)
  return found
}

/** The first of some frames that fits around what begins at a token, or null. */
export function firstFrameAt(context: ClaimContext, frames: readonly Frame[], token: number): FrameMatch | null {
  for (const frame of frames) {
    const found = frameAt(context, frame, token)
    if (found) return found
  }
  return null
}
