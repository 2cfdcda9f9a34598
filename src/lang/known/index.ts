/** Languages that are known when they are met, whether they are read or not. */
import { createLeaning, createTeller } from '../engine/tell.ts'
import { languagesByWords } from './function-words.ts'
import { scripts } from './scripts.ts'

export const tellLanguage = createTeller(languagesByWords, scripts)
export const leanOf = createLeaning(languagesByWords)

/** Codes of the languages that can be read, of those above. */
export const readable: readonly string[] = ['en', 'fr']
