/** The user's own maps of control, kept in this browser: what the list shows apart from the areas, which may be large. */
import type { DrawnArea, DrawnLine, TheatrePack } from '../../../core/model.ts'
import { pack, unpack, type Packed } from '../../../formats/front/packed.ts'
import { ownStore } from '../../kernel/own-store.ts'

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

const kept = ownStore<OwnFront, KeptPack>('groundline-fronts', 'packs')

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

/** Oldest first. */
export const listFronts = kept.list

/** Null where there is none of this id. Coordinates are made as they are asked for. */
export async function readFront(id: string): Promise<TheatrePack | null> {
  const found = await kept.read(id)
  return found && opened(found)
}

/** All or none; one of the same id is replaced. */
export const putFronts = (fronts: readonly { readonly about: OwnFront; readonly pack: TheatrePack }[]): Promise<void> =>
  kept.put(fronts.map(({ about, pack: whole }) => ({ about, whole: keptOf(whole) })))

export const changeFront = kept.change
export const removeFront = kept.remove
