/** .groundlinerc.json: the settings of a folder of drafts. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readExtended } from './extended.ts'
import type { Config } from './shape.ts'

export interface FoundConfig {
  readonly config: Config
  /** The folder that its paths and patterns count from. */
  readonly root: string
  /** null where there is none. */
  readonly path: string | null
}

export const configFile = '.groundlinerc.json'

/** The given file, else the nearest one from the working folder up. A `Failure` names what is wrong in it. */
export async function findConfig(cwd: string, given: string | boolean | undefined): Promise<FoundConfig> {
  const path = typeof given === 'string' ? resolve(cwd, given) : given === false ? null : nearestFile(cwd)
  if (path === null) return { config: {}, root: cwd, path: null }
  return { config: await readExtended(path), root: dirname(path), path }
}

/** The one nearest to a file, where that is another than `found` and nobody has named one; else `found`. */
export async function configFor(
  file: string,
  found: FoundConfig,
  given: string | boolean | undefined,
): Promise<FoundConfig> {
  const path = given === undefined ? nearestFile(dirname(file)) : null
  if (path === null || path === found.path) return found
  return { config: await readExtended(path), root: dirname(path), path }
}

function nearestFile(cwd: string): string | null {
  for (let at = cwd; ; at = dirname(at)) {
    const path = join(at, configFile)
    if (existsSync(path)) return path
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null
  }
}
