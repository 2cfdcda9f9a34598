/** A comparison for a terminal: conflicts first, a line for what each report says. */
import type { Colors } from 'picocolors/types'
import type { Comparison, Relation, Topic } from '../../core/compare/comparison.ts'
import { aboutOf, letterOf, outletOf, placesOf } from '../../present/comparison.ts'
import { figureWords } from '../../present/comparison-words.ts'
import { shownVerdict, verdictMarks } from '../../present/verdict-marks.ts'
import { printable } from '../report/text.ts'

export interface ComparisonTextOptions {
  readonly colours: Colors
  readonly width: number
  /** List what agrees too. */
  readonly all: boolean
}

const marks: Readonly<Record<Relation, string>> = { conflict: '≠ conflict', differ: '≈ differ', agree: '= agree' }
const paints = { conflict: 'red', differ: 'yellow', agree: 'green' } as const

export function writeComparisonText(comparison: Comparison, options: ComparisonTextOptions): string {
  const { reports, topics, alone, notes } = comparison
  const { colours, all } = options
  const listed = topics.filter(({ relation }) => all || relation !== 'agree')
  return [
    ...reports.map(
      (report, index) =>
        `${colours.bold(`${letterOf(index)}  ${printable(outletOf(report))}`)}${colours.dim(
          `, ${report.date ?? 'no date'}, ${counted(report.claims, 'claim')}`,
        )}`,
    ),
    '',
    ...listed.flatMap((topic) => [...topicLines(topic, comparison, options), '']),
    ...notes.map((note) => `note: ${printable(note)}`),
    `${counts(topics)}; ${counted(alone.length, 'claim')} in one report only${
      listed.length < topics.length ? ` (${topics.length - listed.length} not listed: --all lists them)` : ''
    }`,
    '',
  ].join('\n')
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function counts(topics: readonly Topic[]): string {
  const of = (relation: Relation) => topics.filter((topic) => topic.relation === relation).length
  return topics.length === 0
    ? 'Nothing in common'
    : `${of('conflict')} in conflict, ${of('differ')} differ, ${of('agree')} agree`
}

function topicLines(
  topic: Topic,
  comparison: Comparison,
  { colours, width }: ComparisonTextOptions,
): readonly string[] {
  const places = placesOf(comparison)
  const figures = topic.statements.map((statement) => printable(figureWords(topic.kind, statement)))
  const wide = Math.min(40, Math.max(...figures.map(({ length }) => length)))
  const day = topic.day === null ? '' : colours.dim(` (${topic.day})`)
  return [
    `${colours[paints[topic.relation]](marks[topic.relation])}  ${colours.bold(printable(aboutOf(topic)))}${day}`,
    ...topic.statements.map((statement, index) => {
      const { finding } = statement
      const head = `  ${letterOf(places.get(statement.reportId)!.index)}  ${figures[index]!.padEnd(wide)}  `
      return `${head}${verdictMarks[shownVerdict(finding)]} “${cut(printable(finding.quote), width - head.length - 4)}”`
    }),
    ...topic.differences.map(({ reason }) => colours.dim(`  → ${printable(reason)}`)),
  ]
}

const cut = (text: string, most: number): string =>
  text.length > Math.max(20, most) ? `${text.slice(0, Math.max(20, most) - 1).trimEnd()}…` : text
