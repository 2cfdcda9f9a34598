/** The languages that can be read. English is there from the start; a file of a language of its own brings that. */
import { english } from '../../lang/en/index.ts'
import type { Language } from '../model.ts'

const atHand = new Map<string, Language>([[english.code, english]])

/** `french.ts` brings French. */
export const bringLanguage = (language: Language): unknown => atHand.set(language.code, language)

/** Their codes: more once a language has been brought. */
export const codesAtHand = (): readonly string[] => [...atHand.keys()]

/** The language of a code of ISO 639-1, or null where nobody has brought it. */
export const languageAtHand = (code: string): Language | null => atHand.get(code) ?? null
