import '../../core/place/areas/seas.ts'
import type { GroundParts } from '../../core/ground.ts'
import type { Outlines } from '../../core/model.ts'
import { openIndex } from '../../core/place/index/index-file.ts'
import type { GazetteerLayer } from '../../core/place/layer.ts'
import { withLakes, withRivers } from '../../core/place/areas/outlines.ts'
import type { LakeTopology, RiverTopology } from '../../core/place/areas/outlines.ts'
import { GroundError, opened, openedJson } from './built-file.ts'
import type { ReadFile } from './built-file.ts'
import { dataOf, filesOf } from './first-ground.ts'
import type { FirstGround } from './first-ground.ts'
import type { BuiltFile, Manifest } from './manifest.ts'

/** What comes when a check can be made already: the world's gazetteer, airfields, rivers and lakes. */
export interface WorldGround {
  readonly layers: readonly GazetteerLayer[]
  /** The rivers as they are stored; null where the data has none. */
  readonly rivers: RiverTopology | null
  readonly lakes: LakeTopology | null
}

/** The large files of the built data. Rejects with `GroundError`. */
export async function loadWorldGround(read: ReadFile, manifest: Manifest): Promise<WorldGround> {
  const [layers, [rivers = null], [lakes = null]] = await Promise.all([
    Promise.all(filesOf(manifest, 'world').map((file) => openedIndex(read, file))),
    Promise.all(filesOf(manifest, 'rivers').map((file) => openedJson<RiverTopology>(read, file))),
    Promise.all(filesOf(manifest, 'lakes').map((file) => openedJson<LakeTopology>(read, file))),
  ])
  return { layers, rivers, lakes }
}

/** All of the built ground. */
export function wholeGround({ parts }: FirstGround, world: WorldGround, manifest: Manifest): GroundParts {
  return {
    ...parts,
    layers: world.layers,
    data: dataOf(manifest.files),
    outlines: parts.outlines ? withWaters(parts.outlines, world) : null,
  }
}

function withWaters(outlines: Outlines, { rivers, lakes }: WorldGround): Outlines {
  const dry = rivers ? withRivers(outlines, rivers) : outlines
  return lakes ? withLakes(dry, lakes) : dry
}

async function openedIndex(read: ReadFile, named: BuiltFile): Promise<GazetteerLayer> {
  const index = openIndex(await opened(read, named))
  if ('error' in index) throw new GroundError(named.file, `cannot be used: ${index.error.message}`)
  return index.index
}
