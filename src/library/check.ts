/** The check of the browser: it starts small, and loads what a text turns out to need. */
import { check as checkNow } from '../core/check.ts'
import { clipperAtHand } from '../core/geo/overlay/clipper.ts'
import { mayLackShapes } from '../core/judge/areas/shapes.ts'
import type { CheckOptions, CheckResult, Ground } from '../core/model.ts'
import { withParts } from '../core/parts/load.ts'
import { languageAtHand } from '../core/text/languages.ts'
import type { TextFormat } from '../formats/markup/format.ts'
import type { UiLanguage } from './words.ts'
import { wordsIn } from './words.ts'

/** As for `check` of `groundline`, in plain data that can be handed to a worker. */
export interface BrowserCheckOptions extends Omit<CheckOptions, 'words' | 'language'> {
  /** The language of messages: English unless said. */
  readonly uiLang?: UiLanguage
  /** The one language that the text is read in, by its code ("en", "fr"); left out, each paragraph is read in its own. */
  readonly language?: string | null
  /** How the text is written; `from` and `to` count in it as it stands. Default: `text`. */
  readonly format?: TextFormat
}

/**
 * Checks the geography of a text against the ground. The same as `check` of `groundline`, but a promise: rarer kinds of
 * claims, French, and the other formats are loaded with the first text that needs them. Rejects only where that fails.
 */
export async function check(text: string, ground: Ground, options: BrowserCheckOptions = {}): Promise<CheckResult> {
  const run = await runner(text, ground, options)
  let result = await withParts(run)
  const isFrench = options.language === 'fr' || result.notes.some(({ language }) => language === 'fr')
  if (isFrench && languageAtHand('fr') === null) {
    await import('../core/parts/french.ts')
    result = await withParts(run)
  }
  if (clipperAtHand() === null && mayLackShapes(result)) {
    await import('../core/geo/overlay/clipping.ts')
    result = await withParts(run)
  }
  return result
}

async function runner(text: string, ground: Ground, options: BrowserCheckOptions): Promise<() => CheckResult> {
  const { uiLang = 'en', format, ...given } = options
  const asked = { ...given, words: await wordsIn(uiLang) }
  const checkText = (words: string, more: CheckOptions) => checkNow(words, ground, { ...asked, ...more })
  if (format === undefined) return () => checkText(text, {})
  const [{ readSource }, { checkSource }] = await Promise.all([
    import('../formats/markup/read.ts'),
    import('../formats/markup/check.ts'),
  ])
  const source = readSource(text, format)
  return () => checkSource(source, checkText, asked).result
}
