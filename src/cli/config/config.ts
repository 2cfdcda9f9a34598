/** .groundlinerc.json: the settings of a folder of drafts. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { UiLanguage } from '../ui-language.ts'
import type { FindingKind, PartialDate } from '../../core/model.ts'
import type { StyleProfile } from '../../formats/style/profile.ts'
import type { Severity } from '../../present/diagnostics.ts'
import type { OutputFormat } from '../writers.ts'
import { Failure } from '../failure.ts'
import { faultsOf } from './validate.ts'

/** As static/groundlinerc.schema.json describes it. */
export interface Config {
  readonly date?: PartialDate
  readonly format?: OutputFormat
  readonly minSeverity?: Severity
  readonly maxWarnings?: number
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
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      error.code === 'ENOENT' ? `${path} does not exist: check the name` : `${path} cannot be read: ${error.message}`,
    )
  })
  const config = await parsed(text, path)
  const root = dirname(path)
  const from = (one: string) => (isAbsolute(one) ? one : join(root, one))
  return {
    config: {
      ...config,
      ...(config.data === undefined ? {} : { data: from(config.data) }),
      ...(config.dismissed === undefined ? {} : { dismissed: from(config.dismissed) }),
    },
    root,
    path,
  }
}

function nearestFile(cwd: string): string | null {
  for (let at = cwd; ; at = dirname(at)) {
    const path = join(at, configFile)
    if (existsSync(path)) return path
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null
  }
}

async function parsed(text: string, path: string): Promise<Config> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Failure(`${path} is not valid JSON: ${(error as Error).message}`)
  }
  const faults = await faultsOf(value)
  if (faults.length > 0) throw new Failure(`${path}: ${faults.join('; ')}`)
  return value as Config
}
