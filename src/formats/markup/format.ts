/** How a source is written, by its name, its first bytes, or what it is said to be. */

export type Format = 'text' | 'markdown' | 'html' | 'wikitext' | 'latex' | 'docx'
export const formats: readonly Format[] = ['text', 'markdown', 'html', 'wikitext', 'latex', 'docx']

/** Those that are text: what a line of a batch can hold. */
export type TextFormat = Exclude<Format, 'docx'>
export const textFormats: readonly TextFormat[] = ['text', 'markdown', 'html', 'wikitext', 'latex']

const aliases: Readonly<Record<string, TextFormat>> = {
  plain: 'text',
  txt: 'text',
  md: 'markdown',
  gfm: 'markdown',
  commonmark: 'markdown',
  htm: 'html',
  xhtml: 'html',
  wiki: 'wikitext',
  mediawiki: 'wikitext',
  tex: 'latex',
}

/** By its name as people write it; null for what is none. */
export function textFormatOf(name: string): TextFormat | null {
  const lower = name.toLowerCase()
  const found = textFormats.find((format) => format === lower)
  return found ?? (Object.hasOwn(aliases, lower) ? aliases[lower]! : null)
}

const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|mdx|markdown|mdown|mkdn?|mdwn|qmd|rmd)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:wiki|wikitext|mediawiki|mw)$/i, 'wikitext'],
  [/\.(?:tex|latex|ltx)$/i, 'latex'],
  [/\.doc[xm]$/i, 'docx'],
]

/** By the ending of a file's name; null where that says nothing. */
export function formatOfName(path: string): Format | null {
  return endings.find(([pattern]) => pattern.test(path))?.[1] ?? (/\.(?:txt|text)$/i.test(path) ? 'text' : null)
}

const unread: readonly (readonly [RegExp, string])[] = [
  [/\.re?st$/i, 'reStructuredText'],
  [/\.(?:adoc|asciidoc)$/i, 'AsciiDoc'],
  [/\.org$/i, 'Org'],
  [/\.textile$/i, 'Textile'],
  [/\.rtf$/i, 'RTF'],
]

/** What a file is that holds prose in a form that is not read, by the ending of its name; null for any other. */
export function unreadKind(path: string): string | null {
  return unread.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** Rich text as old word processors save it: https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml */
export const isRtf = (text: string): boolean => /^\uFEFF?\s{0,20}\{\\rtf\d/.test(text)

/** Why a source is refused, continuing its name; null where it is not. */
export function refusalOf(path: string, text: string): string | null {
  if (isRtf(text)) return 'is RTF, which is not read: save it as Word (.docx), HTML or plain text'
  const kind = unreadKind(path)
  return kind && `is ${kind}, which is not read: convert it to HTML, Markdown or plain text`
}

/** A zip archive: of the sources that are read, only a Word document is one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** By its first characters; null where they could open any text. */
export function formatOfText(text: string): TextFormat | null {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html'
  if (/^(?:%[^\n]*\n\s*)*\\(?:documentclass|documentstyle|begin\s?\{document\}|section|chapter)\b/.test(start))
    return 'latex'
  if (/^(?:\{\{(?:infobox|short description|use dmy|about|other uses)|#redirect\s*\[\[)/i.test(start)) return 'wikitext'
  return null
}
