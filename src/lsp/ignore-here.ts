/** The comment that silences one finding, where it changes nothing else of the text. */
import type { FindingKind, Span } from '../core/model.ts'
import { directivesOf, silences } from '../formats/ignore/directives.ts'
import type { Edit } from '../formats/markup/fixes.ts'
import type { TextFormat } from '../formats/markup/format.ts'
import { readSource } from '../formats/markup/read.ts'
import type { Source } from '../formats/markup/source.ts'

interface Silenced extends Span {
  readonly kind: FindingKind
}

/**
 * An insertion that silences the finding: a comment on a line of its own before it, or at the end of the line before.
 * null where neither can stand without changing what is read: between the lines of a listing, of a paragraph of LaTeX.
 */
export function ignoreEdit({ source, format, rendered }: Source, finding: Silenced): Edit | null {
  if (format === 'docx') return null
  const before = unbroken(rendered.text)
  const keeps = (edit: Edit): boolean => {
    const changed = readSource(source.slice(0, edit.from) + edit.insert + source.slice(edit.to), format)
    return unbroken(changed.rendered.text) === before && isSilent(changed, moved(finding, edit))
  }
  return placesFor(source, format, finding).find(keeps) ?? null
}

function placesFor(source: string, format: TextFormat, { from, kind }: Silenced): readonly Edit[] {
  const start = lineStart(source, from)
  const words = `groundline-disable-next-line ${kind}`
  const comment = format === 'latex' ? `% ${words}` : `<!-- ${words} -->`
  const ownLine = { from: start, to: start, insert: `${indentAt(source, start)}${comment}${lineBreak(source)}` }
  const end = source
    .slice(0, start)
    .replace(/\r?\n$|\r$/, '')
    .replace(/[ \t\\]+$/, '').length
  return start === 0 ? [ownLine] : [ownLine, { from: end, to: end, insert: ` ${comment}` }]
}

const lineStart = (source: string, at: number): number =>
  Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1

const indentAt = (source: string, start: number): string => /^[ \t]*/.exec(source.slice(start, start + 200))![0]

const lineBreak = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n')

/** Words and their paragraphs, whatever white space stands between. */
const unbroken = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

const moved = (finding: Silenced, { from, insert }: Edit): Silenced =>
  finding.from < from ? finding : { ...finding, from: finding.from + insert.length, to: finding.to + insert.length }

function isSilent(source: Source, finding: Silenced): boolean {
  return directivesOf(source).some((one) => silences(one, finding.kind, finding))
}
