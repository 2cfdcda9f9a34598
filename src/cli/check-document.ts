/** One document, checked: the same in the command's own thread, in a thread of a pool, and in a worker of a queue. */
import { resolve } from 'node:path'
import process from 'node:process'
import type { CheckOptions, CheckResult, Ground, PartialDate } from '../core/model.ts'
import type { IgnoreOptions } from '../formats/ignore/apply.ts'
import type { SourceResult } from '../formats/markup/check.ts'
import { checkSource } from '../formats/markup/check.ts'
import { withStyle } from '../formats/style/find.ts'
import type { StyleProfile } from '../formats/style/profile.ts'
import type { ReadableDocument } from './documents.ts'
import type { UiLanguage } from './ui-language.ts'
import { spokenIn } from './ui-language.ts'

/** What decides a verdict beside the text and the ground. Plain data: it goes to threads. */
export interface CheckRules {
  /** For documents that do not say theirs. */
  readonly date: PartialDate | null
  readonly strict: boolean
  /** The language of what is said: English unless given. */
  readonly uiLang?: UiLanguage
  readonly style?: StyleProfile | undefined
  readonly ignore?: IgnoreOptions
  /** The folder that paths of documents count from: the working folder unless given. */
  readonly cwd?: string
  /** The one language that texts are read in, by its code; null: each paragraph in its own. */
  readonly language?: string | null
  /** Say why each sentence was read as it was. */
  readonly explain?: boolean
  /** Places that the user chose for names: written name -> id of the place. */
  readonly pins?: Readonly<Record<string, string>>
}

/** The function `check` of the core. */
export type Check = (text: string, ground: Ground, options: CheckOptions) => CheckResult

/** Throws where the mistake is ours, in words that say so. */
export function checkDocument(
  { source, date, path }: Pick<ReadableDocument, 'source' | 'date'> & Partial<Pick<ReadableDocument, 'path'>>,
  ground: Ground,
  rules: CheckRules,
  check: Check,
): SourceResult {
  const { words } = spokenIn(rules.uiLang)
  const options: CheckOptions = {
    words,
    date: date ?? source.rendered.date ?? rules.date,
    profile: rules.strict ? 'strict' : 'practice',
    ...(rules.language ? { language: rules.language } : {}),
    ...(rules.explain ? { explain: true } : {}),
    ...(rules.pins ? { pins: rules.pins } : {}),
  }
  const checkText = (text: string, asked: CheckOptions): CheckResult => {
    try {
      return withStyle(check(text, ground, asked), text, rules.style, words)
    } catch (error) {
      throw new Error(`a fault in Groundline, please report it: ${(error as Error).message}`)
    }
  }
  const file = path === undefined ? {} : { file: resolve(rules.cwd ?? process.cwd(), path) }
  return checkSource(source, checkText, options, rules.ignore && { ...rules.ignore, ...file })
}
