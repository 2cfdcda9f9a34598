/** A correction of the rendered text as an edit of the source that leaves its markup alone. */
import type { Fix, Span } from '../../core/model.ts'
import { hunksOf } from './hunks.ts'
import type { Format } from './format.ts'
import type { Source } from './source.ts'
import type { Piece, Rendered } from './rendered.ts'
import { pieceAt } from './rendered.ts'

export interface Edit extends Span {
  readonly insert: string
}

/** The fix as one edit of the source, from the first character that changes to behind the last; null where none does it. */
export function fixInSource({ format, source, rendered }: Source, fix: Fix): Fix | null {
  const edits = editsOf(rendered, fix, format)
  if (edits === null || edits.length === 0) return null
  const from = Math.min(...edits.map((edit) => edit.from))
  const to = Math.max(...edits.map((edit) => edit.to))
  return { ...fix, from, to, insert: applied(source.slice(from, to), edits, from) }
}

/** A text with edits made that do not overlap; their places count from `shift`. */
export function applied(text: string, edits: readonly Edit[], shift = 0): string {
  let [result, at] = ['', 0]
  for (const { from, to, insert } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(at, from - shift) + insert
    at = to - shift
  }
  return result + text.slice(at)
}

/** Each change of words as an edit of the source; null where one of them falls on markup that cannot take it. */
export function editsOf(rendered: Rendered, { from, to, insert }: Edit, format: Format): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const hunk of hunksOf(rendered.text.slice(from, to), insert)) {
    const found = editOf(rendered, { from: from + hunk.from, to: from + hunk.to, insert: hunk.insert }, format)
    if (found === null) return null
    edits.push(...found)
  }
  return edits
}

function editOf({ pieces, text }: Rendered, hunk: Edit, format: Format): readonly Edit[] | null {
  if (hunk.from === hunk.to) return insertion(pieces, hunk, format)
  const covered = coveredBy(pieces, hunk)
  // What follows from other figures follows from their correction too.
  if (covered.every(({ kind }) => kind === 'derived')) return []
  if (covered.some(({ kind, from, to }) => kind === 'derived' || from === to)) return null
  return covered.map((piece, index) => part(piece, text, hunk, index === 0 ? hunk.insert : '', format))
}

function coveredBy(pieces: readonly Piece[], { from, to }: Span): readonly Piece[] {
  const found: Piece[] = []
  for (let index = Math.max(0, pieceAt(pieces, from)); index < pieces.length && pieces[index]!.at < to; index++) {
    if (pieces[index]!.end > from) found.push(pieces[index]!)
  }
  return found
}

/** What of one piece is to be changed: characters of a copy, or all of what stands for something else. */
function part(piece: Piece, text: string, { from, to }: Span, insert: string, format: Format): Edit {
  const [start, end] = [Math.max(from, piece.at), Math.min(to, piece.end)]
  if (piece.kind === 'copied') {
    return { from: piece.from + start - piece.at, to: piece.from + end - piece.at, insert: escapedFor(format, insert) }
  }
  const whole = text.slice(piece.at, start) + insert + text.slice(end, piece.end)
  return { from: piece.from, to: piece.to, insert: escapedFor(format, whole) }
}

function insertion(pieces: readonly Piece[], { from, insert }: Edit, format: Format): readonly Edit[] | null {
  const piece = pieces[pieceAt(pieces, Math.max(0, from - 1))]
  if (piece?.kind !== 'copied' || from > piece.end) return null
  const at = piece.from + from - piece.at
  return [{ from: at, to: at, insert: escapedFor(format, insert) }]
}

const escapes: Readonly<Record<Format, (text: string) => string>> = {
  text: (text) => text,
  markdown: (text) => text.replace(/[\\`*_[\]<&]/g, '\\$&'),
  html: xml,
  docx: xml,
  wikitext: (text) =>
    text.replace(/[|{}[\]<&']{2,}|[|<&]/g, (found) => [...found].map((one) => `&#${one.charCodeAt(0)};`).join('')),
  latex: (text) => text.replace(/[&%$#_{}]/g, '\\$&').replace(/[\\~^](?![&%$#_{}])/g, ''),
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Words as a source of that format holds them. */
export function escapedFor(format: Format, text: string): string {
  return escapes[format](text)
}
