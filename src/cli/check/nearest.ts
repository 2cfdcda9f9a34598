/** How each file is checked: by the settings nearest to it. */
import { dirname, resolve } from 'node:path'
import type { IgnoreOptions } from '../../formats/ignore/apply.ts'
import { dismissedByBoth } from '../../formats/ignore/dismissed.ts'
import type { FoundConfig } from '../config/config.ts'
import { configFor } from '../config/config.ts'
import { ignoreOf } from './dismissed.ts'
import type { CheckArguments, CheckSettings } from './settings.ts'
import { settingsNear } from './settings.ts'

export interface FileRules {
  readonly settings: CheckSettings
  readonly ignore: IgnoreOptions
}

/** Gives them for a file as it is named on the command line; each folder is looked up once. Rejects where a settings file is wrong. */
export function rulesByFolder(
  run: FileRules,
  args: CheckArguments,
  found: FoundConfig,
  cwd: string,
): (file: string) => Promise<FileRules> {
  const known = new Map<string, Promise<FileRules>>()
  const find = async (file: string): Promise<FileRules> => {
    const near = await configFor(file, found, args.config)
    if (near === found) return run
    const settings = settingsNear(run.settings, args, near)
    const own = await ignoreOf(settings, near, cwd)
    // The list of the run is the one that `groundline dismiss` writes: it holds everywhere.
    return { settings, ignore: { ...own, dismissed: dismissedByBoth(run.ignore.dismissed, own.dismissed) } }
  }
  return (file) => {
    if (file === '-') return Promise.resolve(run)
    const folder = dirname(resolve(cwd, file))
    const rules = known.get(folder) ?? find(resolve(cwd, file))
    known.set(folder, rules)
    return rules
  }
}
