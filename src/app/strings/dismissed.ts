/** The words about lists of dismissed findings in the language of the page. */
import { dismissed as arabic } from './ar/dismissed.ts'
import { dismissed as english } from './en/dismissed.ts'
import { dismissed as french } from './fr/dismissed.ts'
import { language } from './language.ts'
import type { Language } from './language.ts'

const all = { en: english, ar: arabic, fr: french } as Readonly<Record<Language, typeof english>>

export const dismissedWords = (): typeof english => all[language()]
