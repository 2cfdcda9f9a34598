/** The words of findings, each language loaded when it is first asked for. */
import type { Words } from '../core/model.ts'

export type UiLanguage = 'en' | 'ar' | 'fr'

const loaders: Readonly<Record<UiLanguage, () => Promise<Words>>> = {
  en: async () => (await import('../lang/en/words/english.ts')).englishWords,
  ar: async () => (await import('../lang/ar/words/arabic.ts')).arabicWords,
  fr: async () => (await import('../lang/fr/words/french.ts')).frenchWords,
}

export const wordsIn = (language: UiLanguage): Promise<Words> => loaders[language]()
