/** What a check is run with: the command line over the configuration over the defaults. */
import type { FindingKind, PartialDate } from '../../core/model.ts'
import type { StyleProfile } from '../../formats/style/profile.ts'
import type { Severity } from '../../present/diagnostics.ts'
import type { ArchiveArguments } from '../archive/options.ts'
import type { FoundConfig } from '../config/config.ts'
import type { InputFormat } from '../documents.ts'
import { Failure } from '../failure.ts'
import type { ControlSettings } from '../own-control.ts'
import type { UiLanguage } from '../ui-language.ts'
import type { OutputFormat } from '../output/writers.ts'
import type { LanguageChoice } from './languages.ts'
import { onlyLanguage } from './languages.ts'

/** As the options of the command give them. */
export interface CheckArguments extends ControlSettings, ArchiveArguments {
  readonly format?: OutputFormat
  readonly inputFormat?: InputFormat
  readonly date?: PartialDate
  readonly minSeverity?: Severity
  readonly maxWarnings?: number
  readonly lang?: LanguageChoice
  readonly strict?: boolean
  readonly uiLang?: UiLanguage
  readonly all?: boolean
  readonly quiet?: boolean
  readonly explain?: boolean
  readonly color?: boolean
  readonly data?: string
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly watch?: boolean
  readonly output?: string
  /** A file, or false for none. */
  readonly config?: string | boolean
  readonly printConfig?: boolean
  readonly dismissed?: string
  readonly progress?: boolean
  readonly ids?: boolean
  /** false with --no-ignore. */
  readonly ignore?: boolean
}

export interface CheckSettings {
  readonly format: OutputFormat
  readonly inputFormat: InputFormat | null
  readonly date: PartialDate | null
  readonly minSeverity: Severity
  /** null: every warning counts. */
  readonly maxWarnings: number | null
  /** null: each paragraph in its own. */
  readonly language: string | null
  readonly strict: boolean
  readonly uiLang: UiLanguage
  readonly all: boolean
  readonly quiet: boolean
  readonly explain: boolean
  readonly color: boolean | undefined
  readonly data: string | null
  readonly fix: boolean
  readonly dryRun: boolean
  readonly output: string | null
  readonly dismissed: string | null
  readonly kindsOff: ReadonlySet<FindingKind>
  readonly style: StyleProfile | undefined
  readonly ignore: readonly string[]
  readonly noIgnore: boolean
  /** In text: show the id of each finding. */
  readonly ids: boolean
  readonly progress: boolean
}

export function settingsFrom(args: CheckArguments, { config }: FoundConfig, files: readonly string[]): CheckSettings {
  const { kinds = {}, style, ignore = [] } = config
  const settings: CheckSettings = {
    format: args.format ?? config.format ?? usualFormat(files, args.inputFormat),
    inputFormat: args.inputFormat ?? null,
    date: args.date ?? config.date ?? null,
    minSeverity: args.minSeverity ?? config.minSeverity ?? 'warning',
    maxWarnings: args.maxWarnings ?? config.maxWarnings ?? null,
    language: onlyLanguage(args.lang ?? config.lang),
    strict: args.strict ?? config.strict ?? false,
    uiLang: args.uiLang ?? config.uiLang ?? 'en',
    all: args.all ?? config.all ?? false,
    quiet: args.quiet ?? config.quiet ?? false,
    explain: args.explain ?? false,
    color: args.color,
    data: args.data ?? config.data ?? null,
    fix: args.fix ?? args.dryRun ?? false,
    dryRun: args.dryRun ?? false,
    output: args.output ?? null,
    dismissed: args.dismissed ?? config.dismissed ?? null,
    kindsOff: new Set(Object.entries(kinds).flatMap(([kind, on]) => (on === false ? [kind as FindingKind] : []))),
    style: kinds.style === false ? undefined : style,
    ignore,
    noIgnore: args.ignore === false,
    ids: args.ids ?? false,
    progress: args.progress ?? true,
  }
  if (settings.fix && !settings.dryRun && files.includes('-'))
    throw new Failure('--fix writes files; of standard input (-) give --dry-run, which prints what would change')
  return settings
}

/** With what the settings nearest to a file say of how it is checked: all else is said by those of the run. */
export function settingsNear(run: CheckSettings, args: CheckArguments, near: FoundConfig): CheckSettings {
  const { date, language, strict, dismissed, kindsOff, style } = settingsFrom(args, near, [])
  return { ...run, date, language, strict, dismissed, kindsOff, style }
}

/** JSONL gives JSONL unless another format is asked for. */
function usualFormat(files: readonly string[], inputFormat: InputFormat | undefined): OutputFormat {
  const batch =
    inputFormat === 'jsonl' ||
    (!inputFormat && files.length > 0 && files.every((file) => /\.(?:jsonl|ndjson)$/i.test(file)))
  return batch ? 'jsonl' : 'text'
}

/**
 * As --print-config shows it: what holds, in the words of the configuration file. `near` says how the text is checked, `of`
 * the run all else; that one is named where it is another.
 */
export function printedConfig(
  { kindsOff, ...settings }: CheckSettings,
  { path }: FoundConfig,
  { path: runFile }: FoundConfig,
): string {
  const { date, format, uiLang, minSeverity, maxWarnings, strict, all, quiet, ignore, dismissed, data, style } =
    settings
  const kinds = Object.fromEntries([...kindsOff].map((kind) => [kind, false]))
  const lang = settings.language ?? 'auto'
  const shown = {
    date,
    format,
    lang,
    uiLang,
    minSeverity,
    maxWarnings,
    strict,
    all,
    quiet,
    ignore,
    dismissed,
    kinds,
    data,
    style: style ?? null,
  }
  return `${JSON.stringify({ file: path, ...(path === runFile ? {} : { runFile }), ...shown }, null, 2)}\n`
}
