/** The tags and texts of an XML part with where they stand, for parts whose positions must be kept. */
import type { Span } from '../../../core/model.ts'

export interface XmlPiece extends Span {
  /** `text` lies between tags; `alone` opens and closes at once. */
  readonly kind: 'open' | 'close' | 'alone' | 'text'
  /** With its prefix: "w:t"; '' for text. */
  readonly name: string
}

const tag =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g

/** In the order of the part. Gives nothing for a part with a document type: none of Word's has one. */
export function* piecesOf(xml: string): Generator<XmlPiece> {
  if (/<!DOCTYPE/i.test(xml.slice(0, 2000)) || isCutOff(xml)) return
  let behind = 0
  for (const { 0: text, 1: closing, 2: name, 4: alone, index } of xml.matchAll(tag)) {
    if (index > behind) yield { kind: 'text', name: '', from: behind, to: index }
    behind = index + text.length
    if (name) yield { kind: closing ? 'close' : alone ? 'alone' : 'open', name, from: index, to: behind }
  }
  // Of a part that breaks off within its words, these are read too.
  if (behind < xml.length && !xml.includes('<', behind)) yield { kind: 'text', name: '', from: behind, to: xml.length }
}

/** A comment or the like without its end: a lazy pattern would look for it again from each start. */
function isCutOff(xml: string): boolean {
  const open = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const
  return open.some(([start, end]) => xml.lastIndexOf(start) > xml.lastIndexOf(end))
}

/** An attribute of a tag, as written; null where it has none. */
export function attributeOf(xml: string, { from, to }: Span, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`).exec(xml.slice(from, to))
  return found ? (found[1] ?? found[2] ?? null) : null
}
