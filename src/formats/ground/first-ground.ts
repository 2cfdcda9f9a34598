import type { GroundParts } from '../../core/ground.ts'
import type { States, TheatrePack } from '../../core/model.ts'
import type { AreaTopology } from '../../core/place/areas/outlines.ts'
import { GroundError, opened, openedJson, utf8 } from './built-file.ts'
import type { ReadFile } from './built-file.ts'
import { manifestFile, readManifest } from './manifest.ts'
import type { BuiltFile, BuiltKind, Manifest } from './manifest.ts'

/** What a check can start with: packs and outlines, which are small. */
export interface FirstGround {
  readonly parts: GroundParts
  /** The areas as they are stored, for who draws them; null where the data has none. */
  readonly topology: AreaTopology | null
}

/** Packs and outlines of the built data. Rejects with `GroundError`. */
export async function loadFirstGround(read: ReadFile, manifest: Manifest): Promise<FirstGround> {
  const [{ areaOutlines }, packs, [topology = null], [states = null]] = await Promise.all([
    import('../../core/place/areas/outlines.ts'),
    Promise.all(filesOf(manifest, 'pack').map((file) => openedJson<TheatrePack>(read, file))),
    Promise.all(filesOf(manifest, 'outlines').map((file) => openedJson<AreaTopology>(read, file))),
    Promise.all(filesOf(manifest, 'states').map((file) => openedJson<States>(read, file))),
  ])
  const outlines = topology && areaOutlines(topology)
  const first = manifest.files.filter(({ kind }) => kind === 'pack' || kind === 'outlines' || kind === 'states')
  return { topology, parts: { packs, layers: [], outlines, states, data: dataOf(first) } }
}

export function filesOf(manifest: Manifest, kind: BuiltKind): readonly BuiltFile[] {
  return manifest.files.filter((one) => one.kind === kind)
}

export function dataOf(files: readonly BuiltFile[]): GroundParts['data'] {
  return files.map(({ id, version, licence, attribution }) => ({ id, version, licence, attribution }))
}

/** What the built data has. Rejects with `GroundError`. */
export async function openManifest(read: ReadFile): Promise<Manifest> {
  const manifest = readManifest(utf8.decode(await opened(read, { file: manifestFile })))
  if ('problem' in manifest) throw new GroundError(manifestFile, manifest.problem)
  return manifest
}
