/** Theatre packs that the user opened, kept in this browser. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { TheatrePack } from '../../../core/model.ts'

interface Schema extends DBSchema {
  packs: { key: string; value: TheatrePack }
}

/** Raised when what is stored changes its shape: packs of an older shape are dropped, as their files are at hand. */
const shape = 1

function opened(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('groundline-packs', shape, {
    upgrade(db) {
      if (db.objectStoreNames.contains('packs')) db.deleteObjectStore('packs')
      db.createObjectStore('packs', { keyPath: 'id' })
    },
  })
}

async function using<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await opened()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

export const listPacks = (): Promise<readonly TheatrePack[]> => using((db) => db.getAll('packs'))

export const keepPack = (pack: TheatrePack): Promise<void> => using(async (db) => void (await db.put('packs', pack)))

export const dropPack = (id: string): Promise<void> => using((db) => db.delete('packs', id))
