import type { Fix } from '../../../core/model.ts'
import type { TrailEntry } from '../../../present/trail.ts'
import type { Annotations } from './annotations.ts'
import type { KeyedFinding } from '../check/findings.ts'

/** The draft's editor as the rest of the page sees it. */
export interface DraftEditor {
  readonly text: string
  readonly length: number
  readonly annotations: Annotations
  readonly hasFocus: boolean
  /** Where the cursor stands in the text. */
  readonly cursor: number
  /** Whether there is a step to take back, or to do again. */
  readonly undoable: { readonly undo: boolean; readonly redo: boolean }
  /** Another draft, with a history of its own. */
  open(text: string, annotations: Annotations): void
  /** One history for text, fixes, keeps, pins, places and drawings. False where there is nothing to take back. */
  undo(): boolean
  redo(): boolean
  /** One step of the history. */
  annotate(change: Partial<Annotations>): void
  /** `fresh` where the findings come from a check of the text as it stands. */
  show(findings: readonly KeyedFinding[], fresh: boolean): void
  /** Notes what was flagged: no step of the history. */
  flag(flags: readonly TrailEntry[]): void
  /**
   * Puts a fix into the text, and what is to be noted of it beside the text, as one step of the history; false where its
   * words have been changed since the check.
   */
  apply(fix: Fix, note: (before: string) => Partial<Annotations>): boolean
  /** Marks the findings that are chosen or pointed at, by their keys. */
  mark(keys: readonly string[]): void
  markAgreeing(yes: boolean): void
  /** Scrolls to a finding's words and, where the editor has the focus, sets the cursor there. */
  reveal(key: string): void
  /** Selects a range of the text, and scrolls to it; what lies behind the end is cut off. */
  choose(from: number, to: number): void
  focus(): void
  /** Where the lines of these findings begin, in pixels of the window. */
  tops(keys: readonly string[]): ReadonlyMap<string, number>
}
