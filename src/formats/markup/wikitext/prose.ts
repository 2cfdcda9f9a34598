/** Which arguments of a template hold sentences: captions, quotations, remarks. */
import type { Argument } from './arguments.ts'

/** Sources are cited by these, files and looks named: none of them is the page's own sentence. */
const notProse =
  /^(?:title|chapter|titre|titel|título|titolo|author|auteur|autor|first|last|editor|publisher|éditeur|work|website|journal|newspaper|magazine|series|via|access-?date|date|url|archive-?url|reason|lang|language|langue|id|doi|isbn|name|group|ref|refs|source|style|class|width|sort.*|(?:.*_)?(?:footnotes_ref|style|flag|seal|logo|file|website|map|map\d|image|image\d|photo))$/

const file = /\.(?:jpe?g|png|svg|gif|tiff?|webm|webp|pdf|ogv|ogg|djvu)\s*(?:\||$)/i
const aside = /<ref\b[^<>]*\/>|<ref\b[^<>]*>[^<]*<\/ref>|<!--[^<>]*-->/gi
/** Those within that print words of their own: they are read wherever they stand. */
const holder = /\{\{\s*(?:multiple image|photomontage|image frame|efn|plainlist|ubl|unbulleted list|hlist|quote)\b/i

/** A phrase of so many words may say where something lies: "Tabqa, 92 km from Raqqa". */
const fewestWords = 4

export function isProseArgument(source: string, { from, to, name }: Argument): boolean {
  const value = source.slice(from, to)
  if (holder.test(value)) return true
  if ((name !== null && notProse.test(name)) || file.test(value)) return false
  const words = value.replace(aside, ' ').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.length >= fewestWords || (words.length > 1 && /(?:^|_)(?:caption|legend)\d*$/.test(name ?? ''))
}
