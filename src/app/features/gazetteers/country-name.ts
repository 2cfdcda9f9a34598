import { locale } from '../../strings/language.ts'

/** "Syria", "Syrie", "سوريا", from "SY". */
export const countryName = (code: string): string =>
  new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code
