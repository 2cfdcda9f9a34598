import { locale } from '../strings/language.ts'

/** "called an airbase, 12 km from Raqqa". */
export const joined = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'unit', style: 'short' }).format(items)
