/** How French counts, quotes and dates on the page. */
import { deName } from '../../../lang/fr/words/names.ts'

/** "1 lieu", "1 200 lieux": zero and one are singular. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? one : many}`

export const quoted = (text: string): string => `«\u202f${text}\u202f»`

/** "du 22 juin 2016", but "de juin 2016" and "d’août 2016": only a day has an article. */
export const ofDay = (date: string): string => (/^\d{1,2}(?:er)? /.test(date) ? `du ${date}` : deName(date))

/** What another file says of itself, as a sentence. */
export const ended = (message: string): string => `${message}${/[.!?]$/.test(message) ? '' : '.'}`
