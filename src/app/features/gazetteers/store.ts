/** The user's own gazetteers, kept in this browser: what the list shows apart from the index, which may be large. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { PlaceProblem } from '../../../formats/gazetteer/collect.ts'

export interface OwnGazetteer {
  readonly id: string
  /** What it is called in the list: the file's name without its ending. */
  readonly name: string
  readonly file: string
  readonly places: number
  readonly names: number
  /** What was read of the file, and what was left out of it. */
  readonly rows: number
  readonly broken: number
  readonly duplicates: number
  readonly problems: readonly PlaceProblem[]
  /** Who says so: the sources that its places name, at most a few. */
  readonly sources: readonly string[]
  readonly bytes: number
  /** ISO day. */
  readonly version: string
  readonly on: boolean
  /** Milliseconds since 1970. */
  readonly addedAt: number
}

interface Schema extends DBSchema {
  about: { key: string; value: OwnGazetteer }
  index: { key: string; value: Uint8Array }
}

/** A database of its own: what happens to it does not touch the drafts. */
const database = 'groundline-gazetteers'

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(database, 1, {
    upgrade(made) {
      made.createObjectStore('about', { keyPath: 'id' })
      made.createObjectStore('index')
    },
  })
}

async function using<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** Oldest first. */
export function listGazetteers(): Promise<readonly OwnGazetteer[]> {
  return using(async (db) => (await db.getAll('about')).toSorted((a, b) => a.addedAt - b.addedAt))
}

/** The bytes of an index file; null where there is none of this id. */
export function readGazetteerBytes(id: string): Promise<Uint8Array | null> {
  return using(async (db) => (await db.get('index', id)) ?? null)
}

/** Both or neither: what is listed has its index. */
export function putGazetteer(about: OwnGazetteer, index: Uint8Array): Promise<void> {
  return using(async (db) => {
    const change = db.transaction(['about', 'index'], 'readwrite')
    await Promise.all([
      change.objectStore('about').put(about),
      change.objectStore('index').put(index, about.id),
      change.done,
    ])
  })
}

export function changeGazetteer(about: OwnGazetteer): Promise<void> {
  return using(async (db) => void (await db.put('about', about)))
}

export function removeGazetteer(id: string): Promise<void> {
  return using(async (db) => {
    const change = db.transaction(['about', 'index'], 'readwrite')
    await Promise.all([change.objectStore('about').delete(id), change.objectStore('index').delete(id), change.done])
  })
}
