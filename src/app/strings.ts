/**
 * Every word of the interface, in one place: another language is another object of this shape. English comes with the
 * page; another language is put in its place, key by key, before anything is shown, so that whoever took an area of
 * words at start (`const words = strings.map`) has the chosen language too.
 */
import type { en } from './strings/en.ts'
import { first } from './strings/first.ts'
import { setLanguage, wantedLanguage } from './strings/language.ts'
import type { Language } from './strings/language.ts'

/** The words that the page shows at once; what is loaded later takes its own from all-strings.ts. */
export const strings = first

/** All words, for what has something to say only after the page has started. */
export async function laterStrings(): Promise<typeof en> {
  return (await import('./all-strings.ts')).strings
}

/** Puts the chosen language in place; false where its words could not be loaded and English stays. */
export async function startLanguage(wanted: Language = wantedLanguage()): Promise<boolean> {
  try {
    if (wanted === 'ar') (await import('./strings/speak-arabic.ts')).speakArabic()
    if (wanted === 'fr') (await import('./strings/speak-french.ts')).speakFrench()
    setLanguage(wanted)
    return true
  } catch {
    return false
  }
}
