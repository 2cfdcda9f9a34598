/** What --lang may be. */
export const languages = ['auto', 'en', 'fr'] as const
export type LanguageChoice = (typeof languages)[number]

/** The language that all is read in, or null where each paragraph is read in its own. */
export const onlyLanguage = (choice: LanguageChoice | undefined): string | null =>
  choice === undefined || choice === 'auto' ? null : choice
