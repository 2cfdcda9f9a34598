import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ground } from '../core/model.ts'
import { loadGround } from '../formats/ground-files.ts'
import { Failure } from './failure.ts'

/** Beside the bundle (dist/bin -> dist/data), or as built (src/cli -> build/data). */
const usual = ['../data/', '../../build/data/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** The ground from a folder of built data: the given one, or the one that came with the program. */
export async function groundFrom(folder: string | null): Promise<Ground> {
  const candidates = folder === null ? usual : [folder]
  const found = candidates.find((candidate) => existsSync(join(candidate, 'manifest.json')))
  if (!found) throw new Failure(`No built data in ${candidates.join(' or ')}: make it with "npm run build"`)
  try {
    return await loadGround((file) => readFile(join(found, file)))
  } catch (error) {
    throw new Failure(`The data in ${found} cannot be read: ${(error as Error).message}`)
  }
}
