/** What a draft takes in: how much, and what of typing's leftovers stays out. */

/** More than this is not a draft: the page stays quick below it. The command has no such limit. */
export const characterLimit = 1_000_000

/** Typing's and typesetting's leftovers out of plain text: carriage returns, hard spaces, zero-width signs. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u000b\u000c]/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\u0000]/g, '')
}
