/** What stands in notes: words of the page's authors are read, references to sources are not. */

/** Templates that are a note: their words are an argument, those of `{{#tag:ref|...}}` too. */
export const isNote = (name: string): boolean =>
  /^(?:efn(?:[- ].{1,10})?|refn|notetag|note ?tag|#tag:ref|adn|sidenote)$/.test(name)

/**
 * Whether the words of a `<ref>` or of a note are the page's own: a reference names a source, or quotes it. Only
 * `group="note"` says of a reference that it is a note.
 */
export const isProse = (opening: string, words: string): boolean =>
  /\bgroup\s{0,5}=/i.test(opening) && !onlySource.test(words)

/** Nothing but a template: what it leaves in the text is read as anywhere. */
const onlySource = /^\s*(?:https?:\S*|\[https?:[^\]]*\])\s*$/i
