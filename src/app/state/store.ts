/** Drafts kept in this browser, in IndexedDB. https://github.com/jakearchibald/idb */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { Annotations } from '../editor/annotations.ts'

/** What a draft says: its text, and what the author said about it. Drafts of older versions lack some annotations. */
export interface DraftContent extends Partial<Annotations> {
  readonly text: string
}

export interface StoredDraft extends DraftContent {
  readonly id: string
  /** Given by the author; without it the first line is shown. */
  readonly name?: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Milliseconds since 1970; drafts of older versions have none. */
  readonly createdAt?: number
}

/** A draft as it stood at `at`, milliseconds since 1970. */
export interface DraftVersion extends DraftContent {
  readonly draftId: string
  readonly at: number
}

export type VersionKey = readonly [draftId: string, at: number]

export interface DraftStore {
  /** Newest first. */
  list(): Promise<readonly StoredDraft[]>
  get(id: string): Promise<StoredDraft | undefined>
  put(draft: StoredDraft): Promise<void>
  /** The draft with all its versions. */
  remove(id: string): Promise<void>
  /** Of one draft, oldest first. */
  versions(draftId: string): Promise<readonly DraftVersion[]>
  putVersion(version: DraftVersion): Promise<void>
  removeVersions(keys: readonly VersionKey[]): Promise<void>
  /** Of all drafts. */
  versionKeys(): Promise<readonly VersionKey[]>
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { savedAt: number } }
  versions: { key: [string, number]; value: DraftVersion }
}

/** Throws where the browser keeps nothing (private windows of some browsers, storage switched off). */
export async function openStore(name = 'groundline'): Promise<DraftStore> {
  const db = await openDB<Schema>(name, 2, {
    upgrade(made, from) {
      if (from < 1) made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('savedAt', 'savedAt')
      if (from < 2) made.createObjectStore('versions', { keyPath: ['draftId', 'at'] })
    },
    // Another tab brings a newer version of the page: it must not wait for this one.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
  })
  return { ...draftsIn(db), ...versionsIn(db) }
}

function draftsIn(db: IDBPDatabase<Schema>) {
  return {
    list: async () => (await db.getAllFromIndex('drafts', 'savedAt')).reverse(),
    get: (id: string) => db.get('drafts', id),
    put: async (draft: StoredDraft) => void (await db.put('drafts', draft)),
    async remove(id: string) {
      const change = db.transaction(['drafts', 'versions'], 'readwrite')
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
    versions: (draftId: string) => db.getAll('versions', allOf(draftId)),
    putVersion: async (version: DraftVersion) => void (await db.put('versions', version)),
    async removeVersions(keys: readonly VersionKey[]) {
      const change = db.transaction('versions', 'readwrite')
      await Promise.all([...keys.map(([id, at]) => change.store.delete([id, at])), change.done])
    },
    versionKeys: () => db.getAllKeys('versions'),
  }
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
