import { createGround, type GroundParts } from '../../core/ground.ts'
import type { Ground } from '../../core/model.ts'
import type { ReadFile } from './built-file.ts'
import { loadFirstGround, openManifest } from './first-ground.ts'
import { loadWorldGround, wholeGround } from './world-ground.ts'

export { GroundError, type ReadFile } from './built-file.ts'

export interface LoadOptions {
  /** Whether the world's gazetteer and airfields are loaded too; default true. */
  readonly world?: boolean
}

/** The parts of the ground as built, for callers who add places and layers of their own. Rejects with `GroundError`. */
export async function loadGroundParts(read: ReadFile, { world = true }: LoadOptions = {}): Promise<GroundParts> {
  const manifest = await openManifest(read)
  if (!world) return (await loadFirstGround(read, manifest)).parts
  const [first, rest] = await Promise.all([loadFirstGround(read, manifest), loadWorldGround(read, manifest)])
  return wholeGround(first, rest, manifest)
}

/** The ground as built: packs and outlines, and the world unless told otherwise. Rejects with `GroundError`. */
export async function loadGround(read: ReadFile, options: LoadOptions = {}): Promise<Ground> {
  return createGround(await loadGroundParts(read, options))
}
