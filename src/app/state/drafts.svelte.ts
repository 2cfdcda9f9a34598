import { noAnnotations } from '../editor/annotations.ts'
import type { Annotations } from '../editor/annotations.ts'
import type { DraftStore, StoredDraft } from './store.ts'
import { openStore } from './store.ts'

export interface OpenDraft {
  readonly id: string
  readonly text: string
  readonly annotations: Annotations
}

/** The drafts of this browser. Every change is written half a second after it was made, and when the page is left. */
export class Drafts {
  list = $state.raw<readonly StoredDraft[]>([])
  /** Null while all is well; else why drafts cannot be kept. */
  fault = $state<string | null>(null)
  #store: DraftStore | null = null
  #waiting: StoredDraft | null = null
  #timer = 0
  #writing: Promise<void> = Promise.resolve()
  /** When each draft was last written or read here: what is newer in the store comes from another tab. */
  readonly #known = new Map<string, number>()
  /** Told the new id when a draft goes on as a copy, since another tab has changed it. */
  onFork: (from: string, to: string) => void = () => {}

  /** The draft that was worked on last, or null. */
  async start(): Promise<OpenDraft | null> {
    try {
      this.#store = await openStore()
      await this.#refresh()
    } catch (error) {
      this.#fail(error)
    }
    const last = this.list[0]
    return last ? this.#opened(last) : null
  }

  save(id: string, text: string, annotations: Annotations): void {
    if (this.#waiting && this.#waiting.id !== id) void this.flush()
    this.#waiting = { id, text, ...annotations, savedAt: Date.now() }
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.flush(), 500)
  }

  /** Writes what waits, after what is being written. An empty draft is not kept. */
  flush(): Promise<void> {
    const draft = this.#waiting
    this.#waiting = null
    if (draft) this.#writing = this.#writing.then(() => this.#write(draft))
    return this.#writing
  }

  async #write(draft: StoredDraft): Promise<void> {
    if (!this.#store) return
    try {
      if (draft.text.trim() === '') await this.#store.remove(draft.id)
      else await this.#put(this.#store, draft)
      this.fault = null
      await this.#refresh()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Two tabs on one draft must not overwrite each other: the later one goes on as a copy. */
  async #put(store: DraftStore, draft: StoredDraft): Promise<void> {
    const stored = await store.get(draft.id)
    const isOurs = !stored || stored.savedAt <= (this.#known.get(draft.id) ?? 0)
    const kept = isOurs ? draft : { ...draft, id: newId() }
    await store.put(kept)
    this.#known.set(kept.id, kept.savedAt)
    if (!isOurs) this.onFork(draft.id, kept.id)
  }

  async remove(id: string): Promise<void> {
    if (this.#waiting?.id === id) this.#waiting = null
    await this.#store?.remove(id)
    await this.#refresh()
  }

  find(id: string): OpenDraft | null {
    const draft = this.list.find((one) => one.id === id)
    return draft ? this.#opened(draft) : null
  }

  #opened(draft: StoredDraft): OpenDraft {
    this.#known.set(draft.id, draft.savedAt)
    return asOpen(draft)
  }

  async #refresh(): Promise<void> {
    this.list = await this.#store?.list() ?? []
  }

  #fail(error: unknown): void {
    this.fault = error instanceof Error ? error.message || error.name : String(error)
  }
}

export function newDraft(text = '', annotations: Partial<Annotations> = {}): OpenDraft {
  return { id: newId(), text, annotations: { ...noAnnotations, ...annotations } }
}

/** Not `randomUUID`, which pages served without TLS lack. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
}

function asOpen({ id, text, savedAt: _, ...annotations }: StoredDraft): OpenDraft {
  return { id, text, annotations: { ...noAnnotations, ...annotations } }
}
