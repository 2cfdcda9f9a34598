/** .groundlinerc.json: the settings of a folder of drafts. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { UiLanguage } from '../ui-language.ts'
import type { FindingKind, PartialDate } from '../../core/model.ts'
import type { StyleProfile } from '../../formats/style/profile.ts'
import type { Severity } from '../../present/diagnostics.ts'
import type { LanguageChoice } from '../check/languages.ts'
import type { OutputFormat } from '../writers.ts'
import { readExtended } from './extended.ts'

/** As static/groundlinerc.schema.json describes it. */
export interface Config {
  readonly extends?: string | readonly string[]
  readonly date?: PartialDate
  readonly format?: OutputFormat
  readonly minSeverity?: Severity
  readonly maxWarnings?: number
  readonly lang?: LanguageChoice
  readonly strict?: boolean
  readonly uiLang?: UiLanguage
  readonly all?: boolean
  readonly quiet?: boolean
  readonly ignore?: readonly string[]
  readonly dismissed?: string
  readonly kinds?: Readonly<Partial<Record<FindingKind, boolean>>>
  readonly data?: string
  readonly style?: StyleProfile
}

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

function nearestFile(cwd: string): string | null {
  for (let at = cwd; ; at = dirname(at)) {
    const path = join(at, configFile)
    if (existsSync(path)) return path
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null
  }
}
