import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { IgnoreOptions } from '../../formats/ignore/apply.ts'
import type { DismissedIds, DismissedList } from '../../formats/ignore/dismissed.ts'
import { dismissedFile, dismissedIds, readDismissed } from '../../formats/ignore/dismissed.ts'
import type { FoundConfig } from '../config/config.ts'
import { Failure } from '../failure.ts'
import type { CheckSettings } from './settings.ts'

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

/** What findings of a check are silenced by, beside comments. */
export async function ignoreOf(
  settings: Pick<CheckSettings, 'dismissed' | 'kindsOff'>,
  { root }: Pick<FoundConfig, 'root'>,
  cwd: string,
): Promise<IgnoreOptions> {
  const path = dismissedPath(settings.dismissed, root, cwd)
  return { dismissed: idsOf(await loadDismissed(path, settings.dismissed !== null), path), kindsOff: settings.kindsOff }
}

/** Files by their whole paths. */
export const idsOf = (list: DismissedList, path: string): DismissedIds =>
  dismissedIds(list, (file) => resolve(dirname(path), file))

/** How the list at `path` calls a file. */
export const fileInList = (file: string, path: string): string => relative(dirname(path), file).replaceAll('\\', '/')
