/** The words of findings: loaded with the first check, in the language that the page is read in. */
import type { Words } from '../../../core/model.ts'
import type { Language } from '../../strings/language.ts'

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('../../../lang/en/words/english.ts')).englishWords,
  ar: async () => (await import('../../../lang/ar/words/arabic.ts')).arabicWords,
  fr: async () => (await import('../../../lang/fr/words/french.ts')).frenchWords,
}

export const wordsOf = (language: Language): Promise<Words> => loaders[language]()
