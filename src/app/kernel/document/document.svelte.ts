/** The draft at hand: its text in the editor, what its author says about it, and that both are kept. */
import { noAnnotations } from './annotations.ts'
import type { Annotations } from './annotations.ts'
import type { Drafts, OpenDraft } from '../drafts/drafts.svelte.ts'
import { exampleText } from './example.ts'
import type { DraftEditor } from './editor-port.ts'

/** Who is told of what. */
interface Around {
  readonly drafts: Drafts
  /** Every key. */
  textChanged(): void
  /** The author has stopped typing. */
  typed(): void
  annotated(before: Annotations, now: Annotations): void
  /** Another draft is about to be there, and then is. */
  opening(): void
  opened(): void
  forked(): void
  /** Another tab has changed the draft. */
  changedElsewhere(id: string): void
  /** Whether a feature keeps something beside the draft. */
  holdsMore(): boolean
}

/** After so long without a key a text is taken as typed. */
const typedAfterMilliseconds = 220

export class Document {
  editor = $state.raw<DraftEditor | null>(null)
  draft = $state.raw<OpenDraft>({ id: '', text: '', annotations: noAnnotations })
  annotations = $state.raw<Annotations>(noAnnotations)
  isEmpty = $state(true)
  /** A draft that is shown and not edited, on a page without an editor. */
  reading = $state.raw<OpenDraft | null>(null)
  readonly #around: Around
  #timer = 0

  constructor(around: Around) {
    this.#around = around
    around.drafts.onFork = (from, to) => {
      if (this.draft.id !== from) return
      this.draft = { ...this.draft, id: to }
      around.forked()
    }
    around.drafts.onChangedElsewhere = (id) => {
      if (this.draft.id === id) around.changedElsewhere(id)
    }
  }

  /** Undefined while there is none. */
  get text(): string | undefined {
    return this.reading?.text ?? this.editor?.text
  }

  /** Called by the editor, once. */
  attach(editor: DraftEditor): void {
    this.editor = editor
    this.#textIsNew()
    this.annotations = editor.annotations
  }

  /** Shows a draft that nobody edits here: nothing of it is kept. */
  read(draft: OpenDraft): void {
    this.#around.textChanged()
    this.reading = draft
    this.draft = draft
    this.annotations = draft.annotations
    this.isEmpty = draft.text === ''
  }

  open(draft: OpenDraft): void {
    void this.leave()
    this.draft = draft
    this.#around.opening()
    this.editor?.open(draft.text, draft.annotations)
    this.#around.opened()
  }

  /** Told by the editor. */
  textChanged(): void {
    this.#textIsNew()
    this.save()
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#around.typed(), typedAfterMilliseconds)
  }

  /** Told by the editor. */
  annotationsChanged(): void {
    const now = this.editor?.annotations ?? noAnnotations
    const before = this.annotations
    if (now === before) return
    this.annotations = now
    this.save()
    this.#around.annotated(before, now)
  }

  /** Writes what was typed just now before the draft or the page is left; at once, where the store takes its time. */
  leave(): Promise<void> {
    return this.#around.drafts.leave()
  }

  /** Keeps the draft as it stands then, soon. */
  save(): void {
    this.#around.drafts.changed(() => this.#asItStands())
  }

  #asItStands(): OpenDraft | null {
    const text = this.editor?.text
    if (text === undefined || this.#isPristine(text)) return null
    return { id: this.draft.id, text, annotations: this.annotations }
  }

  #textIsNew(): void {
    this.#around.textChanged()
    this.isEmpty = (this.editor?.length ?? 0) === 0
  }

  /** The example as it came is not worth keeping. */
  #isPristine(text: string): boolean {
    const { keeps, pins, places, drawings } = this.annotations
    const isKept = this.#around.drafts.list.some(({ id }) => id === this.draft.id)
    const said = keeps.length + Object.keys(pins).length + places.length + drawings.length
    return !isKept && text === exampleText && said === 0 && !this.#around.holdsMore()
  }
}
