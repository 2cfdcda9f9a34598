/** The user's own maps of control, kept in this browser: what the list shows apart from the areas, which may be large. */
import { openDB } from 'idb'
import type { DBSchema, IDBPDatabase } from 'idb'
import type { DrawnArea, DrawnLine, TheatrePack } from '../../../core/model.ts'
import { pack, unpack, type Packed } from '../../../formats/front/packed.ts'

export interface OwnFront {
  /** That of its pack. */
  readonly id: string
  readonly title: string
  readonly terms: string
  readonly from: string
  readonly to: string
  /** Days that it draws. */
  readonly days: number
  readonly areas: number
  readonly files: readonly string[]
  readonly on: boolean
  /** Milliseconds since 1970. */
  readonly addedAt: number
}

type Kept<D> = Omit<D, 'geometry'> & { readonly geometry: Packed }

interface KeptPack {
  readonly frame: Omit<TheatrePack, 'areas' | 'lines'>
  readonly areas: readonly Kept<DrawnArea>[]
  readonly lines: readonly Kept<DrawnLine>[]
}

interface Schema extends DBSchema {
  about: { key: string; value: OwnFront }
  packs: { key: string; value: KeptPack }
}

/** A database of its own: what happens to it does not touch the drafts. */
function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('groundline-fronts', 1, {
    upgrade(made) {
      made.createObjectStore('about', { keyPath: 'id' })
      made.createObjectStore('packs')
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
export function listFronts(): Promise<readonly OwnFront[]> {
  return using(async (db) => (await db.getAll('about')).toSorted((a, b) => a.addedAt - b.addedAt))
}

/** Null where there is none of this id. Coordinates are made as they are asked for. */
export function readFront(id: string): Promise<TheatrePack | null> {
  return using(async (db) => {
    const kept = await db.get('packs', id)
    return kept ? opened(kept) : null
  })
}

const opened = ({ frame, areas, lines }: KeptPack): TheatrePack => ({
  ...frame,
  areas: areas.map((area) => ({ ...area, geometry: unpack(area.geometry) as DrawnArea['geometry'] })),
  lines: lines.map((line) => ({ ...line, geometry: unpack(line.geometry) as DrawnLine['geometry'] })),
})

const keptOf = ({ areas = [], lines = [], ...frame }: TheatrePack): KeptPack => ({
  frame,
  areas: areas.map((area) => ({ ...area, geometry: pack(area.geometry) })),
  lines: lines.map((line) => ({ ...line, geometry: pack(line.geometry) })),
})

/** All or none; one of the same id is replaced. */
export function putFronts(fronts: readonly { readonly about: OwnFront; readonly pack: TheatrePack }[]): Promise<void> {
  return using(async (db) => {
    const change = db.transaction(['about', 'packs'], 'readwrite')
    const puts = fronts.flatMap(({ about, pack: whole }) => [
      change.objectStore('about').put(about),
      change.objectStore('packs').put(keptOf(whole), about.id),
    ])
    await Promise.all([...puts, change.done])
  })
}

export function changeFront(about: OwnFront): Promise<void> {
  return using(async (db) => void (await db.put('about', about)))
}

export function removeFront(id: string): Promise<void> {
  return using(async (db) => {
    const change = db.transaction(['about', 'packs'], 'readwrite')
    await Promise.all([change.objectStore('about').delete(id), change.objectStore('packs').delete(id), change.done])
  })
}
