/** The settings of an editor: the part of .groundlinerc.json that a person sets for every folder. */
import type { PartialDate } from '../core/model.ts'
import { readDate } from '../formats/report/dates.ts'
import type { Severity } from '../present/diagnostics.ts'
import { severities } from '../present/diagnostics.ts'
import type { ServerLanguage } from './words.ts'
import { serverLanguages } from './words.ts'

/** Each stands over the same setting of .groundlinerc.json, as an option of the command does. */
export interface EditorSettings {
  /** The day of reporting of documents that do not say theirs. */
  readonly date?: PartialDate
  readonly uiLang?: ServerLanguage
  readonly minSeverity?: Severity
  readonly strict?: boolean
  /** A folder of built data. */
  readonly data?: string
}

/** Whatever a client sends: what is not a setting, or has a value that cannot be used, is left out. */
export function readEditorSettings(value: unknown): EditorSettings {
  if (typeof value !== 'object' || value === null) return {}
  const { date, uiLang, minSeverity, strict, data } = value as Readonly<Record<string, unknown>>
  const day = typeof date === 'string' ? readDate(date) : null
  const language = serverLanguages.find((one) => one === uiLang)
  const severity = severities.find((one) => one === minSeverity)
  return {
    ...(day === null ? {} : { date: day }),
    ...(language ? { uiLang: language } : {}),
    ...(severity ? { minSeverity: severity } : {}),
    ...(typeof strict === 'boolean' ? { strict } : {}),
    ...(typeof data === 'string' && data !== '' ? { data } : {}),
  }
}
