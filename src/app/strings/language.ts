/** The language of the interface: chosen by the author and kept, else the browser's first that there are words for. */

/** Each by its own name. */
export const languages = { en: 'English', fr: 'Français', ar: 'العربية' } as const
export type Language = keyof typeof languages

const storageKey = 'groundline-language'
/** Latin digits in Arabic, as in the drafts and on the map: a figure must look the same wherever it stands. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn', fr: 'fr' }

let current: Language = 'en'

export const language = (): Language => current

/** For `Intl`: dates, numbers, order. */
export const locale = (): string => locales[current]

export const isRightToLeft = (): boolean => current === 'ar'

/** The language that was chosen, or the first of the browser's own that there are words for. */
export function wantedLanguage(browser: readonly string[] = navigator.languages): Language {
  return chosen() ?? browser.map((tag) => tag.split('-')[0] ?? '').find(isOffered) ?? 'en'
}

/** Keeps the choice for the next visits; false where the browser keeps nothing. */
export function keepLanguage(choice: Language): boolean {
  try {
    localStorage.setItem(storageKey, choice)
    return true
  } catch {
    return false
  }
}

/** To be called before anything is shown. */
export function setLanguage(now: Language): void {
  current = now
}

function chosen(): Language | null {
  try {
    const stored = localStorage.getItem(storageKey) ?? ''
    return isOffered(stored) ? stored : null
  } catch {
    return null
  }
}

function isOffered(text: string): text is Language {
  return Object.hasOwn(languages, text)
}

/** "1,200". */
export function number(value: number): string {
  return value.toLocaleString(locale())
}

/** "23 Nov 2026, 14:05": a moment in the author's own time. */
export function moment(milliseconds: number): string {
  return new Date(milliseconds).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })
}

/** "Source: ", for what follows: French sets its colon off. */
export const labelled = (label: string): string => `${label}${current === 'fr' ? '\u202f' : ''}: `

/** Text that runs from left to right whatever stands around it: coordinates, figures, file names. */
export function leftToRight(text: string): string {
  return isRightToLeft() ? `\u2066${text}\u2069` : text
}
