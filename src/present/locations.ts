/** Where a finding stands, as people and programs of continuous integration look for it. */
import type { Span, WordPlace } from '../core/model.ts'
import type { LineIndex } from '../core/text/lines.ts'

/** 1-based; columns in UTF-16 code units. Of a Word document the paragraph is the line. */
export interface Location {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

type At = Span & WordPlace

export function locationOf({ from, to, paragraph }: At, lines: LineIndex): Location {
  if (paragraph !== undefined) return { line: paragraph, column: from + 1, endLine: paragraph, endColumn: to + 1 }
  const [start, end] = [lines.at(from), lines.at(to)]
  return { ...start, endLine: end.line, endColumn: end.column }
}

/** "12:5"; in a Word document "¶12:5", in its second footnote "[2] ¶1:5", in its fourth endnote "[iv] ¶1:5". */
export function placeInWords(at: At, lines: LineIndex): string {
  const { line, column } = locationOf(at, lines)
  return `${noteInWords(at)}${at.paragraph === undefined ? '' : '¶'}${line}:${column}`
}

/** Footnotes are numbered in figures, endnotes in small Roman ones, as Word does. */
function noteInWords({ footnote, endnote }: WordPlace): string {
  if (footnote !== undefined) return `[${footnote}] `
  return endnote === undefined ? '' : `[${roman(endnote)}] `
}

const romanFigures = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

function roman(number: number): string {
  const found = romanFigures.find(([, value]) => value <= number)
  return found && number < 4000 ? found[0] + roman(number - found[1]) : number === 0 ? '' : String(number)
}
