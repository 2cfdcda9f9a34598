/** Kinds of claim that many drafts hold none of: a file of `core/parts` brings the rule of each (`core/late.ts`). */
import type { LatePart } from '../late.ts'
import { latePart } from '../late.ts'
import type { ClaimRule } from './claim.ts'
import type { ClaimContext } from './context.ts'
import { fitsAny, mayFitAny } from './frames.ts'

const rarerKinds = ['adjacency', 'area', 'between', 'control', 'coordinates', 'identity'] as const
export type RarerKind = (typeof rarerKinds)[number]

/** A late part for each of these kinds. */
export const partOfEach = <Part>(): Readonly<Record<RarerKind, LatePart<Part>>> =>
  Object.fromEntries(rarerKinds.map((kind) => [kind, latePart<Part>(kind)])) as Record<RarerKind, LatePart<Part>>

const parts = partOfEach<ClaimRule>()

export const bringRule = (kind: RarerKind, rule: ClaimRule): void => parts[kind].bring(rule)

/** Frames by the names under which rules ask for them. */
export type FrameKind =
  | Exclude<RarerKind, 'adjacency' | 'area' | 'coordinates'>
  | 'arrival'
  | 'border'
  | 'border-town'
  | 'coast'
  | 'compared'
  | 'course'
  | 'half'
  | 'length'
  | 'line'
  | 'mouth'
  | 'near'
  | 'onward'
  | 'opposite'
  | 'stream'
  | 'tripoint'
  | 'two'

interface Rarer {
  readonly kind: RarerKind
  readonly about: string
  /** What the rule looks for; it finds nothing without one of these, or where `isSign` says yes. */
  readonly frames: (context: ClaimContext) => readonly FrameKind[]
  readonly isSign?: (context: ClaimContext) => boolean
}

/**
 * The rule of a rarer kind, which is only asked where a draft may hold such a claim: where a sentence holds the words
 * that one of its frames cannot do without, or another sign. A part that is still to be loaded is asked for where a frame
 * does fit, and not only may.
 */
export const rarerRule = ({ kind, about, frames, isSign = () => false }: Rarer): ClaimRule => ({
  kind,
  about,
  find(context, before) {
    const part = parts[kind]
    const fits = part.isAtHand() ? mayFitAny : fitsAny
    const mayHold = context.tracer !== null || isSign(context) || fits(context, frames(context))
    return mayHold ? (part.get()?.find(context, before) ?? []) : []
  },
})
