/** What stands in notes: words of the page's authors are read, the sources that they name are not. */

/** Templates that are a note: their words are an argument, those of `{{#tag:ref|...}}` too. */
export const isNote = (name: string): boolean =>
  /^(?:efn(?:[- ].{1,10})?|refn|notetag|note ?tag|#tag:ref|adn|sidenote)$/.test(name)

const source =
  /\{\{\s*(?:cite|citation|harv|sfn|vcite|official|webarchive|isbn|doi|oclc)|https?:|\bISBN\b|\bdoi\b|''|\bpp?\.\s?\d|\bed\.|\bvol\.|["“«]/i

/** A <ref> that holds a sentence of its own, and no title, page or address of a source. `group="note"` says so itself. */
export function isProse(opening: string, words: string): boolean {
  if (/\bgroup\s{0,5}=/i.test(opening)) return !onlySource.test(words)
  const bare = words.trim()
  return !source.test(bare) && /[.!?]$/.test(bare) && bare.split(/\s+/).length >= 6
}

/** Nothing but a template: what it leaves in the text is read as anywhere. */
const onlySource = /^\s*(?:https?:\S*|\[https?:[^\]]*\])\s*$/i
