/** Drafts kept in this browser, in IndexedDB. https://github.com/jakearchibald/idb */
import { openDB } from 'idb'
import type { DBSchema } from 'idb'
import type { Annotations } from '../editor/annotations.ts'

/** Drafts of older versions lack some of their annotations. */
export interface StoredDraft extends Partial<Annotations> {
  readonly id: string
  readonly text: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

export interface DraftStore {
  /** Newest first. */
  list(): Promise<readonly StoredDraft[]>
  get(id: string): Promise<StoredDraft | undefined>
  put(draft: StoredDraft): Promise<void>
  remove(id: string): Promise<void>
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft; indexes: { savedAt: number } }
}

/** Throws where the browser keeps nothing (private windows of some browsers, storage switched off). */
export async function openStore(name = 'groundline'): Promise<DraftStore> {
  const db = await openDB<Schema>(name, 1, {
    upgrade: (made) => void made.createObjectStore('drafts', { keyPath: 'id' }).createIndex('savedAt', 'savedAt'),
  })
  return {
    list: async () => (await db.getAllFromIndex('drafts', 'savedAt')).reverse(),
    get: (id) => db.get('drafts', id),
    put: async (draft) => void await db.put('drafts', draft),
    remove: (id) => db.delete('drafts', id),
  }
}

/** The first line with words in it, cut to what fits a menu; '' for an empty draft. */
export function titleOf(text: string): string {
  const line = text.slice(0, 2000).split('\n').find((one) => /[\p{L}\p{N}]/u.test(one)) ?? ''
  const plain = line.replace(/^[#>*\s-]+/, '').trim()
  return plain.length > 60 ? `${plain.slice(0, 57).trimEnd()}…` : plain
}
