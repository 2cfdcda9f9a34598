/** Where a finding stands, as people and programs of continuous integration look for it. */
import type { Finding } from '../core/model.ts'
import type { LineIndex } from '../core/text/lines.ts'

/** 1-based; columns in UTF-16 code units. Of a Word document the paragraph is the line. */
export interface Location {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

type At = Pick<Finding, 'from' | 'to' | 'paragraph'>

export function locationOf({ from, to, paragraph }: At, lines: LineIndex): Location {
  if (paragraph !== undefined) return { line: paragraph, column: from + 1, endLine: paragraph, endColumn: to + 1 }
  const [start, end] = [lines.at(from), lines.at(to)]
  return { ...start, endLine: end.line, endColumn: end.column }
}

/** "12:5"; "¶12:5" in a Word document. */
export function placeInWords(at: At, lines: LineIndex): string {
  const { line, column } = locationOf(at, lines)
  return `${at.paragraph === undefined ? '' : '¶'}${line}:${column}`
}
