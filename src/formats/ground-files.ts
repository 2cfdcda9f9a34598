import { createGround, type GroundParts } from '../core/ground.ts'
import type { Ground, TheatrePack } from '../core/model.ts'
import { openIndex } from '../core/place/index-file.ts'
import type { GazetteerLayer } from '../core/place/layer.ts'
import { makeOutlines, type AreaTopology, type RiverTopology } from '../core/place/outlines.ts'
import { gunzip } from './gunzip.ts'
import { manifestFile, readManifest, type BuiltFile, type BuiltKind, type Manifest } from './manifest.ts'

/** Reads one file of the built data, by its name in `manifest.json`; rejects where there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array>

export interface LoadOptions {
  /** Whether the world's gazetteer and airfields are loaded too; default true. */
  readonly world?: boolean
}

/** Built data that cannot be used, by file, with what to do. */
export class GroundError extends Error {
  override readonly name = 'GroundError'

  constructor(readonly file: string, problem: string) {
    super(`${file} ${problem}. Build the data again with "npm run build"`)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

async function opened(read: ReadFile, file: string): Promise<Uint8Array> {
  const stored = await read(file)
  try {
    return await gunzip(stored)
  } catch {
    throw new GroundError(file, 'is cut off or damaged')
  }
}

async function openedJson<T>(read: ReadFile, file: string): Promise<T> {
  const bytes = await opened(read, file)
  try {
    return JSON.parse(utf8.decode(bytes)) as T
  } catch {
    throw new GroundError(file, 'is not JSON in UTF-8')
  }
}

async function openedIndex(read: ReadFile, file: string): Promise<GazetteerLayer> {
  const index = openIndex(await opened(read, file))
  if ('error' in index) throw new GroundError(file, `cannot be used: ${index.error.message}`)
  return index.index
}

async function openedManifest(read: ReadFile): Promise<Manifest> {
  const manifest = readManifest(utf8.decode(await read(manifestFile)))
  if ('problem' in manifest) throw new GroundError(manifestFile, manifest.problem)
  return manifest
}

function dataOf(files: readonly BuiltFile[]): GroundParts['data'] {
  return files.map(({ id, version, licence, attribution }) => ({ id, version, licence, attribution }))
}

/** The parts of the ground as built, for callers who add places and layers of their own. Rejects with `GroundError`. */
export async function loadGroundParts(read: ReadFile, { world = true }: LoadOptions = {}): Promise<GroundParts> {
  const manifest = await openedManifest(read)
  const files = manifest.files.filter(({ kind }) => world || (kind !== 'world' && kind !== 'rivers'))
  const of = (kind: BuiltKind) => files.filter(one => one.kind === kind).map(({ file }) => file)
  const [packs, layers, [topology = null], [rivers = null]] = await Promise.all([
    Promise.all(of('pack').map(file => openedJson<TheatrePack>(read, file))),
    Promise.all(of('world').map(file => openedIndex(read, file))),
    Promise.all(of('outlines').map(file => openedJson<AreaTopology>(read, file))),
    Promise.all(of('rivers').map(file => openedJson<RiverTopology>(read, file))),
  ])
  return { packs, layers, outlines: topology === null ? null : makeOutlines(topology, rivers), data: dataOf(files) }
}

/** The ground as built: packs and outlines, and the world unless told otherwise. Rejects with `GroundError`. */
export async function loadGround(read: ReadFile, options: LoadOptions = {}): Promise<Ground> {
  return createGround(await loadGroundParts(read, options))
}
