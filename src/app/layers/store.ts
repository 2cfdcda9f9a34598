/** Small layers are kept with their draft, in a database of their own. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { MapLayer } from './layer.ts'

interface Schema extends DBSchema {
  layers: { key: string; value: readonly MapLayer[] }
}

let opening: Promise<IDBPDatabase<Schema>> | null = null

function database(): Promise<IDBPDatabase<Schema>> {
  return (opening ??= openDB<Schema>('groundline-layers', 1, {
    upgrade: (made) => void made.createObjectStore('layers'),
  }))
}

export async function loadLayers(draftId: string): Promise<readonly MapLayer[]> {
  const kept = (await (await database()).get('layers', draftId)) ?? []
  return kept.map((layer) => ({ ...layer, tiles: null }))
}

/** Rejects where the browser has no room, or keeps nothing. */
export async function keepLayers(draftId: string, layers: readonly MapLayer[]): Promise<void> {
  const db = await database()
  if (layers.length === 0) await db.delete('layers', draftId)
  else await db.put('layers', layers, draftId)
}
