/** Which tile file was the base map last, and the way back to it where the browser gives one. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'

export interface RememberedTiles {
  readonly name: string
  /** Null: only its name is known, and its owner has to choose it again. */
  readonly handle: FileSystemFileHandle | null
}

/** https://developer.mozilla.org/docs/Web/API/FileSystemHandle/queryPermission, which no library of types has yet. */
interface Permitted {
  queryPermission?(wanted: { readonly mode: 'read' }): Promise<PermissionState>
  requestPermission?(wanted: { readonly mode: 'read' }): Promise<PermissionState>
}

interface Schema extends DBSchema {
  tiles: { key: string; value: RememberedTiles }
}

const [name, store, key] = ['groundline-basemap', 'tiles', 'last'] as const

const database = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(name, 1, { upgrade: (made) => void made.createObjectStore(store) })

/** What cannot be kept is not: the map is there all the same. Null forgets. */
export async function rememberTiles(tiles: RememberedTiles | null): Promise<void> {
  const db = await database()
  try {
    if (tiles) await db.put(store, tiles, key)
    else await db.delete(store, key)
  } finally {
    db.close()
  }
}

export async function rememberedTiles(): Promise<RememberedTiles | null> {
  const db = await database()
  try {
    return (await db.get(store, key)) ?? null
  } finally {
    db.close()
  }
}

/** The file itself; null where the browser wants its owner's word first (see `ask`) or the file is gone. */
export async function fileAgain({ handle }: RememberedTiles, ask: boolean): Promise<File | null> {
  if (!handle) return null
  const permitted = handle as Permitted
  const mode = { mode: 'read' } as const
  const state = await (ask ? permitted.requestPermission?.(mode) : permitted.queryPermission?.(mode))
  return state === 'granted' ? handle.getFile().catch(() => null) : null
}
