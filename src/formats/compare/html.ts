/** The comparison as one HTML file that opens offline, runs nothing, and loads nothing: as the evidence report is. */
import type { Comparison, Relation, Topic } from '../../core/compare/comparison.ts'
import type { DataVersion } from '../../core/model.ts'
import { aboutOf, comparisonRows, letterOf, outletOf, type ComparisonRow } from '../../present/comparison.ts'
import { verdictNames } from '../../present/palette.ts'
import { verdictMarks } from '../../present/verdict-marks.ts'
import { reportHead } from '../evidence/head.ts'
import { escaped } from '../xml/escape.ts'

export interface ComparisonPage {
  readonly title: string
  readonly comparison: Comparison
  readonly data: readonly DataVersion[]
  /** Of the program. */
  readonly program: string
  /** ISO time of writing. */
  readonly written: string
  /** The map as a data URL of a PNG; left out where none is drawn. */
  readonly map?: string | null
}

const relations: Readonly<Record<Relation, readonly [name: string, style: string]>> = {
  conflict: ['≠ in conflict', 'disagrees'],
  differ: ['≈ differ', 'loose'],
  agree: ['= agree', 'agrees'],
}
const heads = ['Report', 'Says', 'Words', 'Day', 'On the ground']

/** The whole file as text. */
export function writeComparisonHtml(page: ComparisonPage): string {
  const { title, comparison, data, program, written } = page
  const rows = comparisonRows(comparison)
  return [
    ...reportHead(title),
    '<main>',
    `<header><h1 dir="auto">${escaped(title)}</h1>`,
    `<p class="meta">${escaped(`written ${written} by Groundline ${program}`)}</p></header>`,
    section(
      'Reports',
      list(
        comparison.reports.map(
          (report, index) => `${letterOf(index)} ${outletOf(report)}, ${report.date ?? 'no date'}`,
        ),
      ),
    ),
    ...(comparison.notes.length > 0 ? [section('Notes', list(comparison.notes))] : []),
    ...comparison.topics.map((topic) =>
      topicSection(
        topic,
        rows.filter((row) => row.topic === topic.id),
      ),
    ),
    ...picture(page),
    section(
      'Data',
      list(
        data.map(({ id, version, licence, attribution }) =>
          [`${id} ${version}`, licence, attribution ?? ''].filter((one) => one !== '').join('; '),
        ),
      ),
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const section = (title: string, body: string): string =>
  `<section>\n<h2 dir="auto">${escaped(title)}</h2>\n${body}\n</section>`
const list = (items: readonly string[]): string =>
  `<ul class="small">${items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('')}</ul>`

function picture({ map }: ComparisonPage): readonly string[] {
  if (!map || !/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/.test(map)) return []
  const alternative = 'Where the reports put what they speak of'
  return [section('Map', `<figure><img src="${map}" alt="${alternative}"></figure>`)]
}

function topicSection(topic: Topic, rows: readonly ComparisonRow[]): string {
  const [name, style] = relations[topic.relation]
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join('')
  const body = rows.map((row) => {
    const cells = [
      `${row.letter} ${row.outlet}`,
      row.figure,
      `“${row.quote}”`,
      row.day ?? '',
      `${verdictMarks[row.shown]} ${verdictNames[row.shown]}: ${row.message}`,
    ]
    return `<tr>${cells.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`
  })
  return section(
    aboutOf(topic),
    `<p class="verdict ${style}">${escaped(name)}</p>${list(topic.differences.map(({ reason }) => reason))}` +
      `<div class="scroll" role="region" aria-label="Statements" tabindex="0"><table><thead><tr>${head}</tr></thead>` +
      `<tbody>${body.join('\n')}</tbody></table></div>`,
  )
}
