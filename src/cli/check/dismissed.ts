import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { DismissedList } from '../../formats/ignore/dismissed.ts'
import { dismissedFile, readDismissed } from '../../formats/ignore/dismissed.ts'
import { Failure } from '../failure.ts'

/** Where the list lies: as given, else beside the configuration or in the working folder. */
export function dismissedPath(given: string | null, root: string, cwd: string): string {
  return given === null ? join(root, dismissedFile) : resolve(cwd, given)
}

/** The list; an empty one where there is no file and none was named. */
export async function loadDismissed(path: string, named: boolean): Promise<DismissedList> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !named) return null
    throw new Failure(
      error.code === 'ENOENT' ? `${path} does not exist: check the name` : `${path} cannot be read: ${error.message}`,
    )
  })
  if (text === null) return { version: 1, dismissed: [] }
  const list = readDismissed(text)
  if ('error' in list) throw new Failure(`${path} ${list.error}`)
  return list
}
