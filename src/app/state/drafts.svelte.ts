import { noAnnotations } from './annotations.ts'
import type { Annotations } from './annotations.ts'
import { currentDraft, rememberCurrent } from './current-draft.ts'
import { contentOf, isSameContent, isSameWork, versionOf, withFlagsOf, withHistory } from './draft-write.ts'
import type { DraftContent, DraftStore, DraftVersion, StoredDraft, VersionKey } from './store.ts'
import { openStore } from './store.ts'
import { openTabs } from './tabs.ts'
import type { Tabs } from './tabs.ts'

export interface OpenDraft {
  readonly id: string
  readonly text: string
  readonly annotations: Annotations
}

/** Why a draft is not being kept. */
export interface DraftFault {
  readonly message: string
  /** The browser gives the page no more room. */
  readonly full: boolean
}

/** The drafts of this browser. Every change is written half a second after it was made, and when the page is left. */
export class Drafts {
  list = $state.raw<readonly StoredDraft[]>([])
  /** Null while all is well; else why drafts cannot be kept. */
  fault = $state.raw<DraftFault | null>(null)
  /** Whether the list of all drafts is open. */
  shown = $state(false)
  #store: DraftStore | null = null
  #waiting: StoredDraft | null = null
  #timer = 0
  #writing: Promise<void> = Promise.resolve()
  /** Each draft as it was last written or read here: what differs in the store comes from another tab. */
  readonly #known = new Map<string, StoredDraft>()
  readonly #tabs: Tabs = openTabs((id) => void this.#heard(id))
  /** Told the new id when a draft goes on as a copy, since another tab has changed it. */
  onFork: (from: string, to: string) => void = () => {}
  /** Told of a draft that another tab has changed. */
  onChangedElsewhere: (id: string) => void = () => {}

  /** The draft that was worked on last, or null. */
  async start(): Promise<OpenDraft | null> {
    try {
      this.#store = await openStore()
      await this.#refresh()
    } catch (error) {
      this.#fail(error)
    }
    const current = currentDraft()
    const last = this.list.find(({ id }) => id === current) ?? this.list[0]
    void this.#dropEmpty(last?.id)
    return last ? this.#opened(last) : null
  }

  save(id: string, text: string, annotations: Annotations): void {
    if (this.#waiting && this.#waiting.id !== id) void this.flush()
    this.#waiting = { id, text, ...annotations, savedAt: Date.now() }
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.flush(), 500)
  }

  /** Writes what waits, after what is being written. */
  flush(): Promise<void> {
    const draft = this.#waiting
    this.#waiting = null
    if (draft) this.#writing = this.#writing.then(() => this.#write(draft))
    return this.#writing
  }

  async #write(draft: StoredDraft): Promise<void> {
    if (!this.#store) return
    try {
      await this.#put(this.#store, draft)
      this.fault = null
      await this.#refresh()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Two tabs on one draft must not overwrite each other: the later one goes on as a copy. */
  async #put(store: DraftStore, draft: StoredDraft): Promise<void> {
    const stored = await store.get(draft.id)
    const known = this.#known.get(draft.id)
    if (stored && isSameContent(stored, draft)) return this.#remember(stored)
    const isOurs = !stored || (known !== undefined && isSameWork(stored, known))
    const ours = stored ? withFlagsOf(stored, draft) : draft
    const kept = await withHistory(store, isOurs ? ours : { ...draft, id: newId() }, isOurs ? stored : undefined)
    this.#remember(kept)
    this.#tabs.changed(kept.id)
    if (!isOurs) this.onFork(draft.id, kept.id)
  }

  #remember(draft: StoredDraft): void {
    this.#known.set(draft.id, draft)
    rememberCurrent(draft.id)
    void navigator.storage?.persist?.().catch(() => false)
  }

  /** Deletes a draft with its versions; what it gives back brings everything back. */
  async remove(id: string): Promise<() => Promise<void>> {
    await this.flush()
    const store = this.#store
    const [draft, versions] = await Promise.all([store?.get(id), store?.versions(id)])
    await store?.remove(id)
    await this.#refresh()
    return async () => {
      if (draft) await store?.put(draft)
      for (const version of versions ?? []) await store?.putVersion(version)
      await this.#refresh()
    }
  }

  /** '' gives the draft its first line as a name again. */
  async rename(id: string, name: string): Promise<void> {
    await this.flush()
    const draft = await this.#store?.get(id)
    if (!draft) return
    await this.#tried(() => this.#store!.put({ ...draft, name: name.trim() }))
  }

  /** Newest first. */
  async versions(id: string): Promise<readonly DraftVersion[]> {
    await this.flush()
    return [...((await this.#store?.versions(id)) ?? [])].reverse()
  }

  /** The draft as it stood then; the present goes into its history first. */
  async restore(version: DraftVersion): Promise<OpenDraft> {
    await this.flush()
    const stored = await this.#store?.get(version.draftId)
    if (stored) {
      await this.#store?.putVersion(versionOf(stored))
      this.#known.set(stored.id, stored)
    }
    return asOpen(version.draftId, version)
  }

  /** How many versions `dropOldVersions` would delete. */
  async oldVersions(): Promise<number> {
    return older((await this.#store?.versionKeys()) ?? []).length
  }

  /** Deletes all versions but the newest of each draft, for room; gives how many. */
  async dropOldVersions(): Promise<number> {
    const old = older((await this.#store?.versionKeys()) ?? [])
    await this.#tried(() => this.#store?.removeVersions(old) ?? Promise.resolve())
    return old.length
  }

  find(id: string): OpenDraft | null {
    const draft = this.list.find((one) => one.id === id)
    return draft ? this.#opened(draft) : null
  }

  #opened(draft: StoredDraft): OpenDraft {
    this.#known.set(draft.id, draft)
    rememberCurrent(draft.id)
    return asOpen(draft.id, draft)
  }

  /** Empty drafts without a name are kept only while they are open. */
  async #dropEmpty(open: string | undefined): Promise<void> {
    const store = this.#store
    if (!store) return
    for (const { id, text, name } of this.list) {
      const isUsed = id === open || text.trim() !== '' || Boolean(name)
      if (!isUsed && (await store.versions(id)).length === 0) await store.remove(id)
    }
    await this.#refresh()
  }

  async #heard(id: string): Promise<void> {
    await this.#refresh()
    const now = this.list.find((one) => one.id === id)
    const known = this.#known.get(id)
    if (now && known && !isSameWork(now, known)) this.onChangedElsewhere(id)
  }

  async #tried(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      await this.#refresh()
    } catch (error) {
      this.#fail(error)
    }
  }

  async #refresh(): Promise<void> {
    this.list = (await this.#store?.list()) ?? []
  }

  #fail(error: unknown): void {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    const full = name === 'QuotaExceededError'
    if (this.fault?.full !== full || this.fault.message !== (message || name))
      this.fault = { message: message || name, full }
  }
}

/** `keys` in their order: by draft, then by time. */
function older(keys: readonly VersionKey[]): readonly VersionKey[] {
  return keys.filter(([id], index) => keys[index + 1]?.[0] === id)
}

export function newDraft(text = '', annotations: Partial<Annotations> = {}): OpenDraft {
  return { id: newId(), text, annotations: { ...noAnnotations, ...annotations } }
}

/** Not `randomUUID`, which pages served without TLS lack. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')
}

function asOpen(id: string, kept: DraftContent): OpenDraft {
  const { text, ...annotations } = contentOf(kept)
  return { id, text, annotations }
}
