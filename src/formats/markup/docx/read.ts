/** Word documents: https://learn.microsoft.com/office/open-xml/word/structure-of-a-wordprocessingml-document */
import { decodeXML } from 'entities'
import type { Span } from '../../../core/model.ts'
import { unzip } from '../../map/archive.ts'
import { referenceAt } from '../align.ts'
import { isZip } from '../format.ts'
import type { NotePlace, Paragraph, Rendered } from '../rendered.ts'
import { leftOut, TextWriter } from '../rendered.ts'
import { docxLimits } from './limits.ts'
import { NoteCounter } from './note-counter.ts'
import type { XmlPiece } from './tags.ts'
import { attributeOf, piecesOf } from './tags.ts'

export interface DocxRead {
  /** Its pieces speak of `source`; `paragraphs` say where they stand for a reader. */
  readonly rendered: Rendered
  /** The parts that hold text, as XML, joined by `partEnd`. */
  readonly source: string
  /** Their names in the archive. */
  readonly parts: readonly string[]
}

/** No XML holds it. */
export const partEnd = '\u0000'

const usualPart = 'word/document.xml'
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'] as const
const wanted = /^(?:word\/(?:document\d*|comments|footnotes|endnotes)\.xml|_rels\/\.rels)$/

/** The text of a document. The error continues a sentence that starts with the file's name. Macros are never looked at. */
export function readDocx(bytes: Uint8Array): DocxRead | { readonly error: string } {
  if (!isZip(bytes)) return { error: isOldWord(bytes) ? oldWord : noWord }
  let macros = false
  const names = (name: string) => {
    macros ||= /vbaProject\.bin$/i.test(name)
    return wanted.test(name)
  }
  const unpacked = unzip(bytes, names, docxLimits)
  if ('error' in unpacked) {
    return {
      error: `cannot be opened: ${unpacked.error.replace(/: pack the map alone$/, ', as no Word document does')}`,
    }
  }
  const files = new Map(unpacked.files.map((file) => [file.name, new TextDecoder().decode(file.bytes)]))
  const part = mainPart(files.get('_rels/.rels') ?? '')
  const text = files.get(part)
  if (text === undefined) return { error: 'is a zip archive, but no Word document: give a .docx file or plain text' }
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) return { error: withType }
  const parts = [part, ...noteParts.filter((name) => files.has(name))]
  const xml = parts.map((name) => files.get(name)!.replaceAll(partEnd, ' '))
  const rendered = render(xml, commentsOf(files.get('word/comments.xml') ?? ''))
  const faults = [
    ...(macros ? ['It holds macros. They were not looked at, and nothing of them was run.'] : []),
    ...(isWhole(text) ? [] : ['Its text breaks off or is damaged. What stands behind that place was not read.']),
  ]
  return { rendered: { ...rendered, faults }, source: xml.join(partEnd), parts }
}

const noWord = 'is no Word document, whatever its name says: give it the ending of what it is, or name --input-format'
const withType =
  'has a document type declaration in its text, as no Word document does, and was not read: save it anew from Word'
const oldWord = 'is an old Word document, or one that a password protects: save it as .docx without a password'

/** A compound file: documents before 2007, and encrypted ones of today. */
const isOldWord = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0

const isWhole = (xml: string): boolean => /<\/w:document>\s*$/.test(xml.slice(-400))

function mainPart(rels: string): string {
  const found = /<Relationship\b[^<>]*officeDocument"[^<>]*>/.exec(rels)?.[0] ?? ''
  const target = /Target="\/?([^"]+)"/.exec(found)?.[1] ?? usualPart
  return wanted.test(target) ? target : usualPart
}

/** Comment id -> its text. */
function commentsOf(xml: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>()
  let id = ''
  for (const piece of piecesOf(xml)) {
    if (piece.name === 'w:comment' && piece.kind === 'open') id = attributeOf(xml, piece, 'w:id') ?? ''
    if (piece.kind === 'text')
      comments.set(id, `${comments.get(id) ?? ''}${decodeXML(xml.slice(piece.from, piece.to))}`)
  }
  return comments
}

/** Not read with all that they hold: deleted and moved words, what stands for older programs, instructions of fields. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPr',
  'm:oMath',
])

/** Hidden words, and those that are struck out. */
const hiding = new Set(['w:vanish', 'w:strike', 'w:dstrike'])

interface State {
  readonly xml: string
  readonly out: TextWriter
  readonly paragraphs: Paragraph[]
  /** Numbers of the paragraphs that are open: a text box stands within one. */
  readonly open: number[]
  readonly notes: NoteCounter
  count: number
  /** The note that is read. */
  note: NotePlace | null
  /** Name and depth of the element that is not read, or null. */
  skipped: { readonly name: string; depth: number } | null
  hidden: boolean
  /** Within the properties of a paragraph. */
  inProperties: boolean
  /** The mark that ends the paragraph is deleted: the next one goes on with its sentence. */
  joined: boolean
  /** How many insertions are open that nobody has accepted. */
  inserted: number
  inText: boolean
}

/** The parts one behind the other, as `partEnd` joins them. */
function render(parts: readonly string[], comments: ReadonlyMap<string, string>): Rendered {
  const [out, xml, notes] = [new TextWriter(), parts.join(partEnd), new NoteCounter()]
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const part of parts) {
    out.tracked = false
    const fresh = {
      open: [],
      count: 0,
      note: null,
      skipped: null,
      hidden: false,
      inserted: 0,
      inText: false,
      inProperties: false,
      joined: false,
    }
    readPart(part, start, { xml, out, paragraphs, notes, ...fresh }, comments)
    out.block()
    start += part.length + partEnd.length
  }
  return { ...out.rendered(), paragraphs }
}

function readPart(part: string, start: number, state: State, comments: ReadonlyMap<string, string>): void {
  const starts = new Map<string, number>()
  for (const { from, to, ...rest } of piecesOf(part)) {
    const piece = { ...rest, from: from + start, to: to + start }
    if (skips(piece, state)) continue
    if (piece.kind === 'text') words(piece, state)
    else if (piece.name.startsWith('w:comment')) commented(piece, state, starts, comments)
    else if (/^w:(?:foot|end)note(?:Reference)?$/.test(piece.name)) noted(piece, state)
    else element(piece, state)
  }
}

/** A reference to a note, which gives it its number, or a note, whose paragraphs are counted by themselves. */
function noted(piece: XmlPiece, state: State): void {
  if (piece.kind === 'close') return
  const kind = piece.name.startsWith('w:foot') ? 'footnote' : 'endnote'
  const number = state.notes.numberOf(kind, attributeOf(state.xml, piece, 'w:id') ?? '')
  if (piece.name.endsWith('Reference')) return
  state.note = { kind, number }
  state.count = 0
}

function skips({ kind, name, from, to }: XmlPiece, state: State): boolean {
  if (!state.skipped) {
    if (kind !== 'open' || !unread.has(name)) return false
    state.skipped = { name, depth: 1 }
    if (name === 'm:oMath') state.out.instead(leftOut, from, to)
  } else if (name === state.skipped.name && kind !== 'alone') {
    state.skipped.depth += kind === 'open' ? 1 : -1
    if (state.skipped.depth === 0) state.skipped = null
  }
  return true
}

function element({ kind, name, from, to }: XmlPiece, state: State): void {
  const { out } = state
  if (name === 'w:p' && kind !== 'close') paragraph(kind === 'open', state)
  else if (name === 'w:p') endParagraph(state)
  else if (name === 'w:pPr') state.inProperties = kind === 'open'
  else if (kind === 'alone' && state.inProperties && (name === 'w:del' || name === 'w:moveFrom')) state.joined = true
  else if (name === 'w:ins' || name === 'w:moveTo') insertion(kind, state)
  else if (name === 'w:r') state.hidden = false
  else if (hiding.has(name)) state.hidden ||= !/w:val="(?:0|false|off)"/.test(state.xml.slice(from, to))
  else if (name === 'w:t') state.inText = kind === 'open'
  else if (kind === 'close' || state.hidden || state.open.length === 0) return
  else if (name === 'w:tab' && kind === 'alone' && !/w:(?:val|pos)=/.test(state.xml.slice(from, to)))
    out.instead('\t', from, to)
  else if (name === 'w:br' || name === 'w:cr') out.line()
  else if (name === 'w:noBreakHyphen') out.instead('\u2011', from, to)
  else if (name === 'w:sym') out.instead(leftOut, from, to)
}

/** "w:ins" without an end says of a paragraph's mark, or of a row, that it was put in. */
function insertion(kind: XmlPiece['kind'], state: State): void {
  if (kind === 'alone') return
  state.inserted = Math.max(0, state.inserted + (kind === 'open' ? 1 : -1))
  state.out.tracked = state.inserted > 0
}

function paragraph(opens: boolean, state: State): void {
  if (!state.joined) state.out.block()
  state.count++
  if (!opens) return
  state.joined = false
  state.open.push(state.count)
  state.paragraphs.push({ number: state.count, at: state.out.next, note: state.note })
}

/** Behind a text box the paragraph around it goes on. */
function endParagraph(state: State): void {
  if (!state.joined) state.out.block()
  state.open.pop()
  const around = state.open.at(-1)
  if (around !== undefined) state.paragraphs.push({ number: around, at: state.out.next, note: state.note })
}

function words({ from, to }: Span, { xml, out, inText, hidden, open }: State): void {
  if (!inText || hidden || open.length === 0) return
  let at = from
  while (at < to) {
    const reference = xml[at] === '&' ? referenceAt(xml, at) : null
    if (reference) out.instead(reference.text, at, reference.to)
    const start = reference?.to ?? at
    const next = xml.indexOf('&', reference ? start : at + 1)
    const end = next < 0 || next > to ? to : next
    out.copy(xml, start, end)
    at = Math.max(end, start)
  }
}

function commented(
  piece: XmlPiece,
  { xml, out }: State,
  starts: Map<string, number>,
  comments: ReadonlyMap<string, string>,
): void {
  const id = attributeOf(xml, piece, 'w:id') ?? ''
  if (piece.name === 'w:commentRangeStart') starts.set(id, piece.from)
  const start = starts.get(id)
  if (piece.name !== 'w:commentRangeEnd' || start === undefined) return
  out.comments.push({ text: comments.get(id) ?? '', from: start, to: piece.to, covers: { from: start, to: piece.to } })
}
