/** A folded name as most names are written: each word with a capital. */
export function recase(folded: string): string {
  return folded.replace(/(^| )(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase())
}
