/** Why a sentence was read as it was: what `--explain` shows. */
import type { MentionForm } from './mentions.ts'
import type { Span } from './position.ts'

/** What a word may be part of. */
export type TokenPart = MentionForm | 'figure' | 'area' | 'direction' | 'part'

/** A word and the classes of the lexicon that it belongs to. */
export interface TracedToken extends Span {
  readonly text: string
  readonly classes: readonly string[]
  /** What the word is part of: a figure, a direction, a place by its name... */
  readonly parts: readonly TokenPart[]
}

/** A frame that was tried: the words that it fired on, or those that it broke at. */
export interface TracedFrame extends Span {
  readonly frame: string
  readonly fired: boolean
  /** What the frame wanted where it broke: "[origin]", "<place>"; '' where it fired. */
  readonly wanted: string
  /** Whether a claim came of the words that it fired on; false where it broke, too. */
  readonly claimed: boolean
  /** Words that it read: where it broke, those beside its anchor alone. */
  readonly read: number
}

/** A step of code: what a refiner, a veto or a choice did, at which words. */
export interface TracedStep extends Span {
  readonly by: 'refiner' | 'veto' | 'subject' | 'antecedent' | 'reference'
  /** The file or rule that did it: "motion", "weapon-range". */
  readonly name: string
  readonly text: string
}

export interface SentenceTrace extends Span {
  readonly text: string
  /** What it was read in: ISO 639-1. */
  readonly language: string
  readonly tokens: readonly TracedToken[]
  readonly frames: readonly TracedFrame[]
  readonly steps: readonly TracedStep[]
}
