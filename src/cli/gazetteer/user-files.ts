import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { openIndex, type IndexLayer } from '../../core/place/index/index-file.ts'
import { unsealed } from '../../formats/gazetteer/sealed.ts'
import { Failure } from '../failure.ts'
import { beginHalf, endHalf, removeHalf, removeStale } from '../half-files.ts'
import { unwritten } from '../system-fault.ts'

type Env = Readonly<Record<string, string | undefined>>

export const indexEnding = '.places'

/** Where the user's own gazetteers lie: https://specifications.freedesktop.org/basedir-spec/latest/ */
export function userFolder(env: Env): string {
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'groundline', 'gazetteers')
}

/** The index files there, by name; none where the folder is not there yet. */
export async function userFiles(env: Env): Promise<readonly string[]> {
  const names = await readdir(userFolder(env)).catch(() => [])
  return names
    .filter((name) => name.endsWith(indexEnding))
    .sort()
    .map((name) => join(userFolder(env), name))
}

/** Opens an index file; a `Failure` that names it where it is none. */
export async function openFile(path: string): Promise<IndexLayer> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(error.code === 'ENOENT' ? `${path}: there is no such file` : `${path}: ${error.message}`)
  })
  const index = unsealed(new Uint8Array(bytes))
  if (!index) throw new Failure(`${path} cannot be used. It was changed since it was built: fetch or build it again.`)
  const opened = openIndex(index, 'own')
  if ('error' in opened) throw new Failure(`${path} cannot be used. ${opened.error.message}`)
  return opened.index
}

/** The user's own gazetteers, for every check. */
export async function userLayers(env: Env): Promise<readonly IndexLayer[]> {
  return Promise.all((await userFiles(env)).map(openFile))
}

/**
 * Writes a file whole or not at all: a build that is broken off leaves what was there, and can be started again. Rejects
 * with a `Failure` that says why nothing could be written.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const half = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await removeStale(path)
    await writeFile(beginHalf(half), bytes)
    await rename(half, path)
    endHalf(half)
  } catch (error) {
    await removeHalf(half).catch(() => undefined)
    throw unwritten(path, error)
  }
}
