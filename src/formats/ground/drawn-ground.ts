import type { AreaTopology } from '../../core/place/areas/arcs.ts'
import type { LakeTopology, RiverTopology } from '../../core/place/areas/outlines.ts'
import { openedJson } from './built-file.ts'
import type { ReadFile } from './built-file.ts'
import { filesOf, openManifest } from './first-ground.ts'
import type { BuiltKind } from './manifest.ts'

/** What a map is drawn from beside the ground: outlines as they are stored; null for what the data has not. */
export interface DrawnGround {
  readonly areas: AreaTopology | null
  readonly rivers: RiverTopology | null
  readonly lakes: LakeTopology | null
}

/** Rejects with `GroundError`. */
export async function loadDrawnGround(read: ReadFile): Promise<DrawnGround> {
  const manifest = await openManifest(read)
  const first = async <T>(kind: BuiltKind): Promise<T | null> => {
    const [file] = filesOf(manifest, kind)
    return file ? openedJson<T>(read, file) : null
  }
  const [areas, rivers, lakes] = await Promise.all([
    first<AreaTopology>('outlines'),
    first<RiverTopology>('rivers'),
    first<LakeTopology>('lakes'),
  ])
  return { areas, rivers, lakes }
}
