import type { StoredDraft } from './store.ts'

/** What is not yet in the store: of each draft its newest state. Written one after the other. */
export class WriteQueue {
  readonly #waiting = new Map<string, StoredDraft>()
  readonly #write: (draft: StoredDraft) => Promise<boolean>
  #running: Promise<void> | null = null

  /** `write` gives false where it failed: the draft goes on waiting. It must not reject. */
  constructor(write: (draft: StoredDraft) => Promise<boolean>) {
    this.#write = write
  }

  /** What waits, and what is being written, in the order in which the drafts came. */
  get all(): readonly StoredDraft[] {
    return [...this.#waiting.values()]
  }

  add(draft: StoredDraft): void {
    this.#waiting.set(draft.id, draft)
  }

  has(id: string): boolean {
    return this.#waiting.has(id)
  }

  /** Whether this state is the newest of its draft, or nothing newer waits. */
  isNewest(draft: StoredDraft): boolean {
    return (this.#waiting.get(draft.id) ?? draft) === draft
  }

  /** `written` has been written under another id: what came after it goes there, too. */
  move(written: StoredDraft, id: string): void {
    const later = this.#waiting.get(written.id)
    this.#waiting.delete(written.id)
    if (later && later !== written) this.#waiting.set(id, { ...later, id })
  }

  /** Of a draft that was deleted. */
  drop(id: string): void {
    this.#waiting.delete(id)
  }

  /** Resolves when nothing waits any more, or a write has failed; what waits then is tried again by the next call. */
  drain(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = null))
    return this.#running
  }

  async #run(): Promise<void> {
    for (let [next] = this.all; next; [next] = this.all) {
      if (!(await this.#write(next))) return
      if (this.#waiting.get(next.id) === next) this.#waiting.delete(next.id)
    }
  }
}
