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
export function fixInSource(of: Source, fix: Fix, isStyle = false): Fix | null {
  const edits = editsOf(of, fix, isStyle)
  if (edits === null || edits.length === 0) return null
  const from = Math.min(...edits.map((edit) => edit.from))
  const to = Math.max(...edits.map((edit) => edit.to))
  return { ...fix, from, to, insert: applied(of.source.slice(from, to), edits, from) }
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

/**
 * Each change of words as an edit of the source; null where one of them falls on markup that cannot take it. Of house style
 * nothing within a template or a command is rewritten: it is asked to print otherwise, where it can.
 */
export function editsOf(of: Source, fix: Edit, isStyle = false): readonly Edit[] | null {
  const { rendered } = of
  const asked = relabelled(of, fix, isStyle) ?? (isStyle ? askedOfTemplate(rendered, fix) : null)
  if (asked) return [asked]
  const edits: Edit[] = []
  const hunks = hunksOf(rendered.text.slice(fix.from, fix.to), fix.insert)
  if (hunks.some(({ insert }) => !isBalanced(insert)) && !isUnbroken(of, fix)) return null
  for (const { from, to, insert } of hunks) {
    const hunk = { from: fix.from + from, to: fix.from + to, insert }
    const found = hunk.from === hunk.to ? insertion(of, hunk, fix) : replacement(of, hunk, isStyle)
    if (found === null) return null
    edits.push(...found)
  }
  return edits
}

/** A bracket that one change opens and another closes must not stand half within a link or emphasis. */
const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length

function isUnbroken(of: Source, { from, to }: Span): boolean {
  const covered = coveredBy(of.rendered.pieces, { from, to })
  return covered.every((piece, index) => index === 0 || isJoined(of, covered[index - 1]!, piece))
}

const startOf = ({ construct, from }: Piece): number => construct?.from ?? from
const endOf = ({ construct, to }: Piece): number => construct?.to ?? to

/** Nothing stands between them in the source; in Word the bounds of runs. */
function isJoined({ format, source }: Source, before: Piece, piece: Piece): boolean {
  if (before.construct && before.construct === piece.construct) return true
  const [end, start] = [endOf(before), startOf(piece)]
  return end === start || (format === 'docx' && isRunBound(source.slice(end, start)))
}

const isRunBound = (gap: string): boolean =>
  !/<\/?w:(?:ins|del|move\w*|hyperlink|p|fld\w*|sdt\w*)[\s>/]/.test(gap) && gap.replace(/<[^<>]*>/g, '').trim() === ''

function coveredBy(pieces: readonly Piece[], { from, to }: Span): readonly Piece[] {
  const found: Piece[] = []
  for (let index = Math.max(0, pieceAt(pieces, from)); index < pieces.length && pieces[index]!.at < to; index++) {
    if (pieces[index]!.end > from) found.push(pieces[index]!)
  }
  return found
}

/** Words that take the place of others. */
function replacement(of: Source, hunk: Edit, isStyle: boolean): readonly Edit[] | null {
  const covered = coveredBy(of.rendered.pieces, hunk)
  // What follows from other figures follows from their correction too; house style changes figures of no template.
  if (covered.every(({ kind }) => kind === 'derived')) return isStyle ? null : []
  if (!covered.every((piece) => isOwn(piece, isStyle))) return isStyle ? null : withinConstruct(of, covered, hunk)
  const isFixed = covered.some(({ kind, from, to }) => kind === 'printed' || kind === 'derived' || from === to)
  if (isFixed || isTracked(of, covered, hunk)) return null
  const groups = groupsOf(of, covered)
  const target = groups && targetOf(of.format, groups, hunk)
  if (!groups || target === null) return null
  return groups.flatMap((group, index) =>
    group.map((piece, at) =>
      part(piece, of.rendered.text, hunk, index === target && at === 0 ? hunk.insert : '', of.format),
    ),
  )
}

/** In a command or a template a figure takes the place of a figure, or other words that of all that it prints. */
function withinConstruct(of: Source, covered: readonly Piece[], hunk: Edit): readonly Edit[] | null {
  const [first] = covered as readonly [Piece]
  const { text, pieces } = of.rendered
  const { construct } = first
  if (covered.length === 1 && first.kind === 'copied' && isFigure(text.slice(first.at, first.end))) {
    const whole = text.slice(first.at, hunk.from) + hunk.insert + text.slice(hunk.to, first.end)
    if (isFigure(whole)) return [part(first, text, hunk, hunk.insert, of.format)]
  }
  if (!construct || covered.some((piece) => piece.construct !== construct)) return null
  const shown = shownBy(pieces, first)
  return shown.from >= hunk.from && shown.to <= hunk.to
    ? [{ from: construct.from, to: construct.to, insert: escapedFor(of.format, hunk.insert) }]
    : null
}

const isFigure = (text: string): boolean => /^\d[\d.,]*$/.test(text)

/** All that the construct of a piece prints, as a span of the text. */
function shownBy(pieces: readonly Piece[], piece: Piece): Span {
  let [low, high] = [pieceAt(pieces, piece.at), pieceAt(pieces, piece.at)]
  while (low > 0 && pieces[low - 1]!.construct === piece.construct) low--
  while (high + 1 < pieces.length && pieces[high + 1]!.construct === piece.construct) high++
  return { from: pieces[low]!.at, to: pieces[high]!.end }
}

/** Words of the author that no command prints: those of a link that leads to what they name, too. */
const isOwn = ({ construct }: Piece, isStyle: boolean): boolean =>
  !construct || (!isStyle && construct.relabelled?.follows === true)

/** "[[Rakka]]" leads where it led as "[[Rakka|Raqqa]]". */
function relabelled({ format, rendered: { pieces, text } }: Source, fix: Edit, isStyle: boolean): Edit | null {
  const piece = pieces[pieceAt(pieces, fix.from)]
  const { construct } = piece ?? {}
  if (!piece || !construct?.relabelled || fix.to > piece.end || isOwn(piece, isStyle)) return null
  const { from, to } = shownBy(pieces, piece)
  if (from !== piece.at || to !== piece.end) return null
  const words = escapedFor(format, text.slice(from, fix.from) + fix.insert + text.slice(fix.to, to))
  const { before, behind } = construct.relabelled
  return { from: construct.from, to: construct.to, insert: before + words + behind }
}

/** Whether a command or a template prints what stands at an offset of the text. */
export const isPrinted = ({ pieces }: Rendered, at: number): boolean =>
  pieces[pieceAt(pieces, at)]?.construct !== undefined

/** One more option of the template that the fix falls in, with which it prints what is wanted. */
function askedOfTemplate({ pieces, text }: Rendered, fix: Edit): Edit | null {
  const piece = pieces[pieceAt(pieces, fix.from)]
  if (!piece?.construct) return null
  const { construct } = piece
  const shown = shownBy(pieces, piece)
  if (fix.to > shown.to) return null
  const now = text.slice(shown.from, shown.to)
  const wanted = text.slice(shown.from, fix.from) + fix.insert + text.slice(fix.to, shown.to)
  const found =
    construct.variants.find((variant) => variant.text === wanted) ??
    (inSymbols(now) === inSymbols(wanted)
      ? undefined
      : construct.variants.find((variant) => inSymbols(variant.text) === inSymbols(wanted)))
  return found ? { from: construct.optionsAt, to: construct.optionsAt, insert: found.insert } : null
}

const inSymbols = (text: string): string =>
  text
    .replace(/kilomet(?:re|er)s?/g, 'km')
    .replace(/miles?/g, 'mi')
    .replace(/[\s-]/g, ' ')

/** Pieces that stand side by side in the source; null where something that is no bare markup stands between. */
function groupsOf(of: Source, covered: readonly Piece[]): readonly (readonly Piece[])[] | null {
  const groups: Piece[][] = []
  for (const [index, piece] of covered.entries()) {
    const before = covered[index - 1]
    if (before && !isJoined(of, before, piece) && !isBare(of.format, of.source.slice(before.to, piece.from)))
      return null
    if (before && before.to === piece.from) groups.at(-1)!.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** Emphasis, links and tags; nothing that holds words of its own, said to be deleted or left unread. */
const bare: Readonly<Record<Format, RegExp>> = {
  text: /^$/,
  markdown: /^(?:[*_[]|\]\([^()\s]*\)|<\/?(?:b|i|em|strong|span|u)\b[^<>]*>)*$/i,
  html: /^(?:<(?!\/?(?:ins|del|s|strike)\b)[^<>]*>|\s)*$/i,
  wikitext: /^(?:'{2,5}|\[\[(?:[^|[\]]*\|)?|\]\]|<\/?(?:b|i|em|strong|span|u)\b[^<>]*>)*$/i,
  latex: /^(?:\\(?:textbf|textit|emph|underline|textrm|textsf)|[{}])*$/,
  docx: /^$/,
}
const isBare = (format: Format, gap: string): boolean => bare[format].test(gap)

/** Which group takes the words: emphasis that would be left empty, so that "1**45**" is "**43**"; null where two would be. */
function targetOf(format: Format, groups: readonly (readonly Piece[])[], { from, to }: Span): number | null {
  if (groups.length === 1 || format === 'html' || format === 'docx' || format === 'latex') return 0
  const emptied = groups.flatMap((group, index) => (group[0]!.at >= from && group.at(-1)!.end <= to ? [index] : []))
  return emptied.length > 1 ? null : (emptied[0] ?? 0)
}

/** Words that somebody else has put in or taken out and nobody has accepted: what is changed there would be theirs. */
function isTracked(
  { format, source, rendered: { pieces } }: Source,
  touched: readonly Piece[],
  { from, to }: Span,
): boolean {
  if (format !== 'docx') return false
  const [first, last] = [touched[0]!, touched.at(-1)!]
  const index = pieceAt(pieces, first.at)
  const before = from > first.at ? '' : source.slice(pieces[index - 1]?.to ?? 0, first.from)
  const behind = to < last.end ? '' : source.slice(last.to, pieces[pieceAt(pieces, last.at) + 1]?.from)
  return touched.some(({ tracked }) => tracked) || trackedTag.test(before) || trackedTag.test(behind)
}

const trackedTag = /<\/?w:(?:ins|del|moveFrom|moveTo)[\s>/]/

/** What of one piece is to be changed: characters of a copy, or all of what stands for something else. */
function part(piece: Piece, text: string, { from, to }: Span, insert: string, format: Format): Edit {
  const [start, end] = [Math.max(from, piece.at), Math.min(to, piece.end)]
  if (piece.kind === 'copied') {
    return { from: piece.from + start - piece.at, to: piece.from + end - piece.at, insert: escapedFor(format, insert) }
  }
  const whole = text.slice(piece.at, start) + insert + text.slice(end, piece.end)
  return { from: piece.from, to: piece.to, insert: escapedFor(format, whole) }
}

/** Words between others: what opens a fix stands with what is behind it, all else with what is before it. */
function insertion(of: Source, hunk: Edit, fix: Edit): readonly Edit[] | null {
  const { pieces } = of.rendered
  const opens = hunk.from === fix.from && fix.to > fix.from
  const piece = pieces[pieceAt(pieces, opens ? hunk.from : Math.max(0, hunk.from - 1))]
  if (!piece || hunk.from > piece.end || isTracked(of, [piece], hunk)) return null
  const at =
    piece.construct && !piece.construct.relabelled?.follows
      ? besideConstruct(pieces, piece, hunk)
      : within(piece, hunk, opens)
  return at === null ? null : [{ from: at, to: at, insert: escapedFor(of.format, hunk.insert) }]
}

function within({ kind, from, at }: Piece, hunk: Edit, opens: boolean): number | null {
  if (kind === 'copied') return from + hunk.from - at
  return opens && kind === 'instead' && hunk.from === at ? from : null
}

function besideConstruct(pieces: readonly Piece[], piece: Piece, hunk: Edit): number | null {
  const shown = shownBy(pieces, piece)
  if (hunk.from === shown.from) return piece.construct!.from
  return hunk.from === shown.to ? piece.construct!.to : null
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
