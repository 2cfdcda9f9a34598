import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import type { Fix } from '../../../core/model.ts'
import type { TrailEntry } from '../../../present/trail.ts'
import type { KeyedFinding } from '../../kernel/check/findings.ts'
import type { DraftEditor as EditorPort } from '../../kernel/document/editor-port.ts'
import type { Annotations } from './annotations.ts'
import { annotating, annotationsOf, flagging } from './annotations.ts'
import type { EditorEvents } from './create.ts'
import { editorState } from './create.ts'
import { nowAt, showActive, showAgreeing, showFindings, startsOf } from './underlines.ts'

/** The draft's editor as the rest of the page sees it. */
export class DraftEditor implements EditorPort {
  readonly #view: EditorView
  readonly #events: EditorEvents
  #agreeing = false

  constructor(parent: HTMLElement, text: string, annotations: Annotations, events: EditorEvents) {
    this.#events = events
    this.#view = new EditorView({ parent, state: editorState(text, annotations, events) })
  }

  get text(): string {
    return this.#view.state.doc.toString()
  }

  get length(): number {
    return this.#view.state.doc.length
  }

  get cursor(): number {
    return this.#view.state.selection.main.head
  }

  get annotations(): Annotations {
    return annotationsOf(this.#view.state)
  }

  /** Another draft, with a history of its own. */
  open(text: string, annotations: Annotations): void {
    this.#view.setState(editorState(text, annotations, this.#events))
    this.markAgreeing(this.#agreeing)
    this.#events.changed()
    this.#events.annotated()
    this.#events.moved()
  }

  /** One history for text, fixes, keeps, pins, places and drawings. False where there is nothing to take back. */
  undo(): boolean {
    return undo(this.#view)
  }

  redo(): boolean {
    return redo(this.#view)
  }

  get undoable(): { readonly undo: boolean; readonly redo: boolean } {
    return { undo: undoDepth(this.#view.state) > 0, redo: redoDepth(this.#view.state) > 0 }
  }

  annotate(change: Partial<Annotations>): void {
    this.#view.dispatch(annotating(this.#view.state, change))
  }

  /** `fresh` where the findings come from a check of the text as it stands. */
  show(findings: readonly KeyedFinding[], fresh: boolean): void {
    this.#view.dispatch({ effects: showFindings({ findings, fresh }) })
  }

  mark(keys: readonly string[]): void {
    this.#view.dispatch({ effects: showActive(keys) })
  }

  markAgreeing(yes: boolean): void {
    this.#agreeing = yes
    this.#view.dispatch({ effects: showAgreeing(yes) })
  }

  flag(flags: readonly TrailEntry[]): void {
    this.#view.dispatch(flagging(flags))
  }

  /**
   * Puts a fix into the text, and what is to be noted of it beside the text, as one step of the history; false where its
   * words have been changed since the check.
   */
  apply(fix: Fix, note: (before: string) => Partial<Annotations>): boolean {
    const { state } = this.#view
    const now = nowAt(state, fix)
    if (!now) return false
    this.#view.dispatch({
      ...annotating(state, note(state.sliceDoc(now.from, now.to))),
      changes: { ...now, insert: fix.insert },
      selection: { anchor: now.from + fix.insert.length },
      scrollIntoView: true,
      userEvent: 'input.fix',
    })
    return true
  }

  /** Scrolls to a finding's words and, where the editor has the focus, sets the cursor there. */
  reveal(key: string): void {
    const at = startsOf(this.#view.state).get(key)
    if (at === undefined) return
    const selection = this.#view.hasFocus ? { selection: { anchor: at } } : {}
    this.#view.dispatch({ ...selection, effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 120 }) })
  }

  /** Selects a range of the text, and scrolls to it; what lies behind the end is cut off. */
  choose(from: number, to: number): void {
    const { length } = this.#view.state.doc
    const [anchor, head] = [Math.min(from, length), Math.min(to, length)]
    const effects = EditorView.scrollIntoView(anchor, { y: 'center' })
    this.#view.dispatch({ selection: { anchor, head }, effects })
    this.#view.focus()
  }

  focus(): void {
    this.#view.focus()
  }

  get hasFocus(): boolean {
    return this.#view.hasFocus
  }

  /** Where the lines of these findings begin, in pixels of the window. */
  tops(keys: readonly string[]): ReadonlyMap<string, number> {
    const starts = startsOf(this.#view.state)
    return new Map(keys.map((key) => [key, this.#topOf(starts.get(key) ?? 0)]))
  }

  /** Exact for what is on screen; elsewhere estimated within the paragraph. */
  #topOf(at: number): number {
    const exact = this.#view.coordsAtPos(at, 1)
    if (exact) return exact.top
    const block = this.#view.lineBlockAt(at)
    return this.#view.documentTop + block.top + (block.height * (at - block.from)) / Math.max(1, block.length)
  }

  close(): void {
    this.#view.destroy()
  }
}
