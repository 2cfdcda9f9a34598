/** A check for people: aligned lines with the place of each finding, its message, and what to do. */
import type { Colors } from 'picocolors/types'
import type { CheckResult, Finding, Verdict } from '../../core/model.ts'
import type { LineIndex } from '../../core/text/lines.ts'
import { lineIndex } from '../../core/text/lines.ts'
import type { Counts, Severity } from '../../present/diagnostics.ts'
import { countStyle, countVerdicts, isListed, notesToTell } from '../../present/diagnostics.ts'
import { placeInWords } from '../../present/locations.ts'
import { englishReport } from '../../lang/en/report.ts'
import type { ReportWords } from '../../lang/engine/report.ts'
import { shownVerdict, verdictMarks } from '../../present/verdict-marks.ts'

export interface TextOptions {
  readonly colours: Colors
  /** Columns of the terminal, for folding long messages. */
  readonly width: number
  /** The least grave findings to list; `all` lists those that agree too. */
  readonly least: Severity | 'all'
  readonly words?: ReportWords
  /** How many findings are left out of the result because somebody silenced them. */
  readonly silenced?: number
  /** Show the id of each finding: what it is dismissed by. */
  readonly ids?: boolean
}

const paints: Readonly<Record<Verdict, 'red' | 'yellow' | 'cyan' | 'green'>> = {
  disagrees: 'red',
  loose: 'yellow',
  undecided: 'cyan',
  agrees: 'green',
}

/** The findings of one document, its notes, and a line that counts them; ends with a line break. */
export function writeText(path: string, text: string, result: CheckResult, options: TextOptions): string {
  const { colours, least, words = englishReport, silenced = 0 } = options
  const listed = result.findings.filter((finding) => isListed(finding, least))
  const lines = lineIndex(text)
  const widths = columnWidths(listed, lines, words)
  const dated = result.date === null ? '' : colours.dim(words.reported(result.date))
  return [
    `${colours.bold(printable(path))}${dated}`,
    ...listed.flatMap((finding) => findingLines(finding, lines, widths, options)),
    ...notesToTell(result).flatMap((note) => folded(printable(note.message), `  ${words.note}`, options)),
    `  ${summary(result, listed.length, silenced, words)}`,
    '',
  ].join('\n')
}

/** "2 wrong, 9 agree, 1 of house style": what a document holds, or several. */
export function countsSaid(counts: Counts, style: number, words: ReportWords): string {
  return style === 0 ? words.counts(counts) : `${words.counts(counts)}, ${words.styled(style)}`
}

function summary({ findings }: CheckResult, listed: number, silenced: number, words: ReportWords): string {
  const counts = countsSaid(countVerdicts(findings), countStyle(findings), words)
  const shown = listed < findings.length ? `${counts} ${words.notListed(findings.length - listed)}` : counts
  if (silenced === 0) return shown
  return findings.length === 0 ? words.silenced(silenced) : `${shown}, ${words.silenced(silenced)}`
}

interface Widths {
  readonly place: number
  readonly verdict: number
}

function columnWidths(findings: readonly Finding[], lines: LineIndex, words: ReportWords): Widths {
  return {
    place: Math.max(0, ...findings.map((finding) => placeInWords(finding, lines).length)),
    verdict: Math.max(0, ...findings.map((finding) => nameOf(finding, words).length)),
  }
}

/** House style is no verdict on the ground. */
const nameOf = (finding: Finding, { style, verdicts }: ReportWords): string =>
  finding.kind === 'style' ? style : verdicts[shownVerdict(finding)]

function findingLines(finding: Finding, lines: LineIndex, widths: Widths, options: TextOptions): readonly string[] {
  const { colours, words = englishReport } = options
  const paint = colours[paints[finding.verdict]]
  const verdict = `${verdictMarks[shownVerdict(finding)]} ${nameOf(finding, words).padEnd(widths.verdict)}`
  const head = `  ${placeInWords(finding, lines).padStart(widths.place)}  ${paint(verdict)}  `
  const indent = ' '.repeat(widths.place + widths.verdict + 8)
  const part = (text: string, label = '') => folded(printable(text), indent + label, options)
  const notes = finding.notes.flatMap(({ text, source }) => part(source ? `${text} (${source})` : text, words.note))
  return [
    `${head}${colours.bold(words.quote(shortened(printable(finding.quote), options.width - indent.length - 2)))}`,
    ...part(finding.message),
    ...finding.fixes.flatMap(({ label }) => part(label, words.fix)),
    ...(options.ids ? part(finding.id, 'id: ') : []),
    ...notes.map((line) => colours.dim(line)),
  ]
}

/** Words folded to the width, each line after the first under the first; at least 20 columns of text. */
function folded(text: string, label: string, { width }: TextOptions): readonly string[] {
  const room = Math.max(20, width - label.length)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one, index) => (index === 0 ? label : ' '.repeat(label.length)) + one)
}

function shortened(text: string, room: number): string {
  const most = Math.max(20, room)
  return text.length > most ? `${text.slice(0, most - 3).trimEnd()}...` : text
}

/** In one line, and without what would steer a terminal or turn its reading direction. */
export function printable(text: string): string {
  return withoutControls(text.replace(/\s+/g, ' '))
}

/** The same with its lines as they are. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}
