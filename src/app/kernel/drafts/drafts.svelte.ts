import { noAnnotations } from '../document/annotations.ts'
import type { Annotations } from '../document/annotations.ts'
import { currentDraft, rememberCurrent } from './current-draft.ts'
import { contentOf, digestOf, isSameWork, versionOf, writeDraft } from './draft-write.ts'
import { Journal } from './journal.ts'
import { newId } from './new-id.ts'
import { Pace } from './pace.ts'
import type { DraftContent, DraftStore, DraftVersion, StoredDraft, VersionKey } from './store.ts'
import { openStore } from './store.ts'
import { openTabs } from './tabs.ts'
import type { Tabs } from './tabs.ts'
import { takeOver } from './take-over.ts'
import { WriteQueue } from './write-queue.ts'

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

/** How long the store may take to open until the page starts without it, in milliseconds. */
const openingPatience = 5000

/**
 * The drafts of this browser. What is typed is written at a rest, a second after it was typed at the latest (pace.ts).
 * What the store has not got when the page is left is noted at once (journal.ts), and taken over at the next start.
 */
export class Drafts {
  list = $state.raw<readonly StoredDraft[]>([])
  /** Null while all is well; else why drafts cannot be kept. */
  fault = $state.raw<DraftFault | null>(null)
  /** Whether the list of all drafts is open. */
  shown = $state(false)
  /** Whether the list holds all that is stored. */
  isWhole = false
  #store: DraftStore | null = null
  #take: (() => OpenDraft | null) | null = null
  readonly #pace = new Pace(() => void this.flush())
  readonly #queue = new WriteQueue((draft) => this.#write(draft))
  readonly #journal = new Journal()
  /** Each draft as it was last written or read here: what differs in the store comes from another tab. */
  readonly #known = new Map<string, StoredDraft>()
  /** Each draft as it was last tried to be written: it may be in the store or not. */
  readonly #tried = new Map<string, StoredDraft>()
  readonly #tabs: Tabs = openTabs((id) => void this.#heard(id))
  /** Told the new id when a draft goes on as a copy, since another tab has changed it. */
  onFork: (from: string, to: string) => void = () => {}
  /** Told of a draft that another tab has changed. */
  onChangedElsewhere: (id: string) => void = () => {}

  /** The draft that was worked on last, or null. */
  async start(): Promise<OpenDraft | null> {
    try {
      this.#store = await within(openingPatience, openStore())
    } catch (error) {
      this.#fail(error)
    }
    await this.#takeOver()
    await this.#doing(() => Promise.resolve())
    const current = currentDraft()
    const last = this.list.find(({ id }) => id === current) ?? this.list[0]
    void this.#dropEmpty(last?.id)
    return last ? this.#opened(last) : null
  }

  async #takeOver(): Promise<void> {
    for (const { draft, stored } of await takeOver(this.#store, this.#journal)) {
      if (stored) this.#known.set(draft.id, stored)
      this.#queue.add(draft)
    }
    this.noteUnsaved()
    if (this.#store) await this.#queue.drain()
  }

  /** To be called at each change; `take` gives the draft as it stands, or null where it is not worth keeping. */
  changed(take: () => OpenDraft | null): void {
    this.#take = take
    this.#pace.changed()
  }

  /** Writes what waits, after what is being written. */
  flush(): Promise<void> {
    this.#collect()
    return this.#queue.drain()
  }

  /** To be called when the page is left, for good or not: what is not in the store is noted before this returns. */
  leave(): Promise<void> {
    this.noteUnsaved()
    return this.#queue.drain()
  }

  /** Notes what is not in the store; false where there is no room for it. */
  noteUnsaved(): boolean {
    this.#collect()
    const noted = this.#queue.all.map((draft) => this.#journal.note(draft, this.#followed(draft.id)))
    return !noted.includes(false)
  }

  #followed(id: string): readonly string[] {
    return [this.#known.get(id), this.#tried.get(id)].filter((one) => one !== undefined).map(digestOf)
  }

  #collect(): void {
    const now = this.#take?.()
    this.#take = null
    this.#pace.done()
    if (!now) return
    this.#queue.add({ id: now.id, text: now.text, ...now.annotations, savedAt: Date.now() })
    rememberCurrent(now.id)
  }

  /** False where it failed: the draft waits on, and is noted meanwhile. */
  async #write(draft: StoredDraft): Promise<boolean> {
    try {
      await this.#put(draft)
      this.fault = null
      return true
    } catch (error) {
      this.#fail(error)
      this.noteUnsaved()
      return false
    }
  }

  async #put(draft: StoredDraft): Promise<void> {
    const known = this.#known.get(draft.id)
    this.#tried.set(draft.id, draft)
    const { kept, isCopy } = await this.#inStore((store) =>
      writeDraft(store, draft, (stored) => known !== undefined && isSameWork(stored, known)),
    )
    this.#remember(kept)
    if (this.#queue.isNewest(draft)) this.#journal.strike(draft.id)
    this.#tabs.changed(kept.id)
    this.list = [kept, ...this.list.filter(({ id }) => id !== kept.id)]
    if (isCopy) await this.#goOnWith(draft, kept.id)
  }

  async #goOnWith(draft: StoredDraft, id: string): Promise<void> {
    this.#queue.move(draft, id)
    this.#journal.strike(draft.id)
    this.onFork(draft.id, id)
    await this.#refresh()
  }

  /** Over a connection that the browser has closed meanwhile it is tried once more. */
  async #inStore<T>(work: (store: DraftStore) => Promise<T>): Promise<T> {
    try {
      return await work((this.#store ??= await within(openingPatience, openStore())))
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      return work((this.#store = await openStore()))
    }
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
    this.#queue.drop(id)
    this.#journal.strike(id)
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
    await this.#doing(() => this.#store!.put({ ...draft, name: name.trim() }))
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
    await this.#doing(() => this.#store?.removeVersions(old) ?? Promise.resolve())
    // There may be room again.
    await this.flush()
    return old.length
  }

  find(id: string): OpenDraft | null {
    const draft = this.list.find((one) => one.id === id)
    return draft ? this.#opened(draft) : null
  }

  #opened(draft: StoredDraft): OpenDraft {
    if (!this.#queue.has(draft.id)) this.#known.set(draft.id, draft)
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
    const now = await this.#store?.get(id)
    const known = this.#known.get(id)
    if (now && known && !isSameWork(now, known)) this.onChangedElsewhere(id)
  }

  async #doing(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      await this.#refresh()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** What waits for the store is listed as it stands here. */
  async #refresh(): Promise<void> {
    const stored = (await this.#store?.list()) ?? []
    this.isWhole = this.#store !== null
    const unsaved = this.#queue.all
    this.list = [...unsaved, ...stored.filter(({ id }) => !this.#queue.has(id))].sort((a, b) => b.savedAt - a.savedAt)
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

/** Rejects where it takes longer; what it gives later goes unheard. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the browser does not open its store')), milliseconds)
  })
  return Promise.race([work, late])
}

function asOpen(id: string, kept: DraftContent): OpenDraft {
  const { text, ...annotations } = contentOf(kept)
  return { id, text, annotations }
}
