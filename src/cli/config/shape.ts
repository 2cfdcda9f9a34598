import type { UiLanguage } from '../ui-language.ts'
import type { FindingKind, PartialDate } from '../../core/model.ts'
import type { StyleProfile } from '../../formats/style/profile.ts'
import type { Severity } from '../../present/diagnostics.ts'
import type { LanguageChoice } from '../check/languages.ts'
import type { OutputFormat } from '../output/writers.ts'

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
