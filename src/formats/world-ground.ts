import type { GroundParts } from '../core/ground.ts'
import { openIndex } from '../core/place/index-file.ts'
import type { GazetteerLayer } from '../core/place/layer.ts'
import { withRivers } from '../core/place/outlines.ts'
import type { RiverTopology } from '../core/place/outlines.ts'
import { GroundError, opened, openedJson } from './built-file.ts'
import type { ReadFile } from './built-file.ts'
import { dataOf, filesOf } from './first-ground.ts'
import type { FirstGround } from './first-ground.ts'
import type { Manifest } from './manifest.ts'

/** What comes when a check can be made already: the world's gazetteer, airfields and rivers. */
export interface WorldGround {
  readonly layers: readonly GazetteerLayer[]
  /** The rivers as they are stored; null where the data has none. */
  readonly rivers: RiverTopology | null
}

/** The large files of the built data. Rejects with `GroundError`. */
export async function loadWorldGround(read: ReadFile, manifest: Manifest): Promise<WorldGround> {
  const [layers, [rivers = null]] = await Promise.all([
    Promise.all(filesOf(manifest, 'world').map((file) => openedIndex(read, file))),
    Promise.all(filesOf(manifest, 'rivers').map((file) => openedJson<RiverTopology>(read, file))),
  ])
  return { layers, rivers }
}

/** All of the built ground. */
export function wholeGround({ parts }: FirstGround, { layers, rivers }: WorldGround, manifest: Manifest): GroundParts {
  const { outlines = null } = parts
  return {
    ...parts,
    layers,
    data: dataOf(manifest.files),
    outlines: outlines && rivers ? withRivers(outlines, rivers) : outlines,
  }
}

async function openedIndex(read: ReadFile, file: string): Promise<GazetteerLayer> {
  const index = openIndex(await opened(read, file))
  if ('error' in index) throw new GroundError(file, `cannot be used: ${index.error.message}`)
  return index.index
}
