/**
 * What the user has put in, kept in this browser in a database of its own: what a list shows of each apart from what it
 * holds, which may be large. What happens to it does not touch the drafts.
 */
import { openDB } from 'idb'
import type { IDBPDatabase } from 'idb'

interface Listed {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly addedAt: number
}

export interface OwnStore<About extends Listed, Whole> {
  /** Oldest first. */
  list(): Promise<readonly About[]>
  /** Null where there is none of this id. */
  read(id: string): Promise<Whole | null>
  /** All or none: what is listed has what it holds. One of the same id is replaced. */
  put(all: readonly { readonly about: About; readonly whole: Whole }[]): Promise<void>
  change(about: About): Promise<void>
  remove(id: string): Promise<void>
}

/** `table` is the name of the store of what is large. */
export function ownStore<About extends Listed, Whole>(database: string, table: string): OwnStore<About, Whole> {
  async function using<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    const db = await openDB(database, 1, {
      upgrade(made) {
        made.createObjectStore('about', { keyPath: 'id' })
        made.createObjectStore(table)
      },
    })
    try {
      return await work(db)
    } finally {
      db.close()
    }
  }

  return {
    list: () => using(async (db) => ((await db.getAll('about')) as About[]).toSorted((a, b) => a.addedAt - b.addedAt)),
    read: (id) => using(async (db) => ((await db.get(table, id)) as Whole | undefined) ?? null),
    put: (all) =>
      using(async (db) => {
        const change = db.transaction(['about', table], 'readwrite')
        const puts = all.flatMap(({ about, whole }) => [
          change.objectStore('about').put(about),
          change.objectStore(table).put(whole, about.id),
        ])
        await Promise.all([...puts, change.done])
      }),
    change: (about) => using(async (db) => void (await db.put('about', about))),
    remove: (id) =>
      using(async (db) => {
        const change = db.transaction(['about', table], 'readwrite')
        const removed = ['about', table].map((name) => change.objectStore(name).delete(id))
        await Promise.all([...removed, change.done])
      }),
  }
}
