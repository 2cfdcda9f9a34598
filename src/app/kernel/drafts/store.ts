/** Drafts kept in this browser, in IndexedDB. https://github.com/jakearchibald/idb */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import { soundDraft, soundVersion } from './sound-draft.ts'
import type { DraftVersion, StoredDraft } from './stored-draft.ts'

export type { DraftContent, DraftVersion, StoredDraft } from './stored-draft.ts'

export type VersionKey = readonly [draftId: string, at: number]

export interface DraftStore {
  /** Newest first. */
  list(): Promise<readonly StoredDraft[]>
  get(id: string): Promise<StoredDraft | undefined>
  put(draft: StoredDraft): Promise<void>
  /** Writes what `decide` makes of what is stored, where that is not null: no other tab writes between the two. */
  change(id: string, decide: (stored: StoredDraft | undefined) => StoredDraft | null): Promise<void>
  /** The draft with all its versions. */
  remove(id: string): Promise<void>
  /** Of one draft, oldest first. */
  versions(draftId: string): Promise<readonly DraftVersion[]>
  putVersion(version: DraftVersion): Promise<void>
  removeVersions(keys: readonly VersionKey[]): Promise<void>
  /** Of one draft, or of all; by draft, then by time. */
  versionKeys(draftId?: string): Promise<readonly VersionKey[]>
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { savedAt: number } }
  versions: { key: [string, number]; value: DraftVersion }
}

/** On the disk before the page is told so. https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability */
const surely = { durability: 'strict' } as const

/** Rejects where the browser keeps nothing (private windows of some browsers, storage switched off). */
export async function openStore(name = 'groundline'): Promise<DraftStore> {
  const db = await openWhole(name)
  return { ...draftsIn(db), ...versionsIn(db) }
}

/** With both tables, whatever a newer version of the page or a fault has left behind. */
async function openWhole(name: string): Promise<IDBPDatabase<Schema>> {
  const db = await opened(name, 2).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'VersionError') return opened(name)
    throw error
  })
  const isWhole = (['drafts', 'versions'] as const).every((table) => db.objectStoreNames.contains(table))
  if (isWhole) return db
  const next = db.version + 1
  db.close()
  return opened(name, next)
}

/** Without a version: as it is. */
function opened(name: string, version?: number): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, version, {
    upgrade(made) {
      const has = made.objectStoreNames
      if (!has.contains('drafts')) made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      if (!has.contains('versions')) made.createObjectStore('versions', { keyPath: ['draftId', 'at'] })
    },
    // Another tab brings a newer version of the page: it must not wait for this one.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  })
}

function draftsIn(db: IDBPDatabase<Schema>) {
  return {
    list: async () => sound(await db.getAll('drafts'), soundDraft).sort((a, b) => b.savedAt - a.savedAt),
    get: async (id: string) => soundDraft(await db.get('drafts', id)) ?? undefined,
    async put(draft: StoredDraft) {
      const writing = db.transaction('drafts', 'readwrite', surely)
      await Promise.all([writing.store.put(draft), writing.done])
    },
    async change(id: string, decide: (stored: StoredDraft | undefined) => StoredDraft | null) {
      const writing = db.transaction('drafts', 'readwrite', surely)
      const decided = decide(soundDraft(await writing.store.get(id)) ?? undefined)
      await Promise.all([decided ? writing.store.put(decided) : null, writing.done])
    },
    async remove(id: string) {
      const change = db.transaction(['drafts', 'versions'], 'readwrite', surely)
      await Promise.all([
        change.objectStore('drafts').delete(id),
        change.objectStore('versions').delete(allOf(id)),
        change.done,
      ])
    },
  }
}

function versionsIn(db: IDBPDatabase<Schema>) {
  return {
    versions: async (draftId: string) => sound(await db.getAll('versions', allOf(draftId)), soundVersion),
    putVersion: async (version: DraftVersion) => void (await db.put('versions', version)),
    async removeVersions(keys: readonly VersionKey[]) {
      const change = db.transaction('versions', 'readwrite')
      await Promise.all([...keys.map(([id, at]) => change.store.delete([id, at])), change.done])
    },
    versionKeys: (draftId?: string) => db.getAllKeys('versions', draftId === undefined ? null : allOf(draftId)),
  }
}

function sound<T>(values: readonly unknown[], of: (value: unknown) => T | null): T[] {
  return values.map(of).filter((one) => one !== null)
}

function allOf(draftId: string): IDBKeyRange {
  return IDBKeyRange.bound([draftId, 0], [draftId, Infinity])
}

/** The first line with words in it, cut to what fits a menu; '' for an empty draft. */
export function titleOf(text: string): string {
  const line =
    text
      .slice(0, 2000)
      .split('\n')
      .find((one) => /[\p{L}\p{N}]/u.test(one)) ?? ''
  const plain = line.replace(/^[#>*\s-]+/, '').trim()
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain
}

/** The name that the author gave it, or its first line; '' for an empty draft without a name. */
export function nameOf({ name, text }: Pick<StoredDraft, 'name' | 'text'>): string {
  return name || titleOf(text)
}
