import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ground, TheatrePack } from '../core/model.ts'
import { createGround, type GroundParts } from '../core/ground.ts'
import { loadGroundParts } from '../formats/ground/ground-files.ts'
import type { DrawnGround } from '../formats/ground/drawn-ground.ts'
import { loadDrawnGround } from '../formats/ground/drawn-ground.ts'
import { Failure } from './failure.ts'
import { userLayers } from './gazetteer/user-files.ts'

/** Beside the bundle (dist/bin -> dist/data), or as built (src/cli -> build/data). */
const usual = ['../data/', '../../build/data/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** The given folder, or where the built data usually lies; a `Failure` where there is none. */
export function dataFolder(folder: string | null): string {
  const candidates = folder === null ? usual : [folder]
  const found = candidates.find((candidate) => existsSync(join(candidate, 'manifest.json')))
  if (!found) throw new Failure(`No built data in ${candidates.join(' or ')}: make it with "npm run build"`)
  return found
}

/**
 * The ground from a folder of built data: the given one, or the one that came with the program. More packs stand before
 * the built ones; one of the same id takes its place.
 */
export async function groundFrom(folder: string | null, packs: readonly TheatrePack[] = []): Promise<Ground> {
  const found = dataFolder(folder)
  try {
    const parts = await loadGroundParts((file) => readFile(join(found, file)))
    const built = parts.packs.filter(({ id }) => !packs.some((pack) => pack.id === id))
    return await withOwn({ ...parts, packs: [...packs, ...built] })
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`The data in ${found} cannot be read: ${(error as Error).message}`)
  }
}

/** What maps are drawn from, out of the same folder. */
export async function drawnGroundFrom(folder: string | null): Promise<DrawnGround> {
  const found = dataFolder(folder)
  try {
    return await loadDrawnGround((file) => readFile(join(found, file)))
  } catch (error) {
    throw new Failure(`The data in ${found} cannot be read: ${(error as Error).message}`)
  }
}

/** The gazetteers that the user added stand between the packs and the world, each named among the data. */
async function withOwn(parts: GroundParts): Promise<Ground> {
  const own = await userLayers(process.env)
  const data = own.map(({ about: { id, version, licence, attribution } }) => ({ id, version, licence, attribution }))
  return createGround({ ...parts, layers: [...(parts.layers ?? []), ...own], data: [...(parts.data ?? []), ...data] })
}
