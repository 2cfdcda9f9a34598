/** What lies over the map is kept with its draft, in databases of their own; large files as they came. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { LargeSource, MapLayer } from '../../kernel/ports.ts'

/** A layer as it is kept: of a large one all but its file. Those kept by older versions of the page were all small. */
type KeptLayer = Omit<MapLayer, 'large'> & { readonly isLarge?: boolean }

export interface LoadedLayer {
  readonly layer: Omit<MapLayer, 'large'>
  /** Null for a small one. */
  readonly source: LargeSource | null
}

interface LayerSchema extends DBSchema {
  layers: { key: string; value: readonly KeptLayer[] }
}

type FileKey = [draftId: string, layerId: string]

interface FileSchema extends DBSchema {
  files: { key: FileKey; value: LargeSource }
}

let opening: Promise<[IDBPDatabase<LayerSchema>, IDBPDatabase<FileSchema>]> | null = null

function databases() {
  return (opening ??= Promise.all([
    openDB<LayerSchema>('groundline-layers', 1, { upgrade: (made) => void made.createObjectStore('layers') }),
    openDB<FileSchema>('groundline-layer-files', 1, { upgrade: (made) => void made.createObjectStore('files') }),
  ]))
}

/** A large layer whose file is gone is left out. */
export async function loadLayers(draftId: string): Promise<readonly LoadedLayer[]> {
  const [layers, files] = await databases()
  return withFiles(files, draftId, (await layers.get('layers', draftId)) ?? [])
}

async function withFiles(
  files: IDBPDatabase<FileSchema>,
  draftId: string,
  kept: readonly KeptLayer[],
): Promise<readonly LoadedLayer[]> {
  const loaded = kept.map(async (layer): Promise<readonly LoadedLayer[]> => {
    if (!layer.isLarge) return [{ layer, source: null }]
    const source = await files.get('files', [draftId, layer.id])
    return source ? [{ layer, source }] : []
  })
  return (await Promise.all(loaded)).flat()
}

export interface KeptLayers {
  /** Ids of large layers for whose files there is no room; all others are kept. */
  readonly left: readonly string[]
  /** What another tab has put over the same draft: kept too. */
  readonly others: readonly LoadedLayer[]
}

/**
 * Writes the layers of a draft. `seen` are the ids that this tab has had, so that what it has removed goes, and what it
 * never had stays. Rejects where the browser keeps nothing at all.
 */
export async function keepLayers(
  draftId: string,
  layers: readonly MapLayer[],
  seen: ReadonlySet<string>,
): Promise<KeptLayers> {
  const [kept, files] = await databases()
  const left = await keepFiles(files, draftId, layers, seen)
  const ours = layers
    .filter(({ id }) => !left.includes(id))
    .map(({ large, ...layer }) => ({ ...layer, isLarge: large !== null }))
  // In one transaction: between reading and writing no other tab writes.
  const change = kept.transaction('layers', 'readwrite')
  const others = ((await change.store.get(draftId)) ?? []).filter(({ id }) => !seen.has(id))
  const now = [...others, ...ours]
  await Promise.all([now.length === 0 ? change.store.delete(draftId) : change.store.put(now, draftId), change.done])
  return { left, others: await withFiles(files, draftId, others) }
}

/** A file is written once, and goes with its layer. */
async function keepFiles(
  files: IDBPDatabase<FileSchema>,
  draftId: string,
  layers: readonly MapLayer[],
  seen: ReadonlySet<string>,
): Promise<readonly string[]> {
  const stored = await files.getAllKeys('files', allOf(draftId))
  const has = (id: string) => stored.some(([, one]) => one === id)
  const isGone = (id: string) => seen.has(id) && !layers.some((layer) => layer.id === id)
  for (const key of stored) if (isGone(key[1])) await files.delete('files', key)
  const left: string[] = []
  for (const { id, large } of layers) {
    if (!large || has(id)) continue
    const put = (await hasRoom(large.source.file.size)) && files.put('files', large.source, [draftId, id])
    const done = await Promise.resolve(put).catch(() => false)
    if (!done) left.push(id)
  }
  return left
}

/** Drops what belongs to drafts that are no more. */
export async function dropLayersBut(draftIds: readonly string[]): Promise<void> {
  const [layers, files] = await databases()
  const isGone = (id: string) => !draftIds.includes(id)
  for (const key of await layers.getAllKeys('layers')) if (isGone(key)) await layers.delete('layers', key)
  for (const key of await files.getAllKeys('files')) if (isGone(key[0])) await files.delete('files', key)
}

const allOf = (draftId: string): IDBKeyRange => IDBKeyRange.bound([draftId], [draftId, []])

/** Drafts come first: a file must leave them a tenth of what the browser gives. */
async function hasRoom(bytes: number): Promise<boolean> {
  const { usage = 0, quota = Infinity } = (await navigator.storage?.estimate?.()) ?? {}
  return usage + bytes < quota * 0.9
}
