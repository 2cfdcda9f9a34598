/** The evidence report: one HTML file that opens offline, runs nothing, and loads nothing. */
import type { CheckResult, DataVersion } from '../../core/model.ts'
import { countVerdicts, countsInWords } from '../../out/diagnostics.ts'
import type { TrailEntry } from '../../out/trail.ts'
import { actionInWords } from '../../out/trail.ts'
import { escaped } from '../xml-text.ts'
import { draftHtml } from './draft.ts'
import { findingsTable } from './findings-table.ts'
import { reportStyle, reportStyleHash } from './style.ts'

export interface MapPicture {
  /** A data URL of a PNG, JPEG or WebP; others are left out, and said. */
  readonly url: string
  /** What is to be seen, for those who cannot see it. */
  readonly alternative: string
  readonly caption: string
}

export interface Evidence {
  readonly title: string
  readonly text: string
  readonly result: CheckResult
  /** Finding id -> why it was kept. */
  readonly kept: Readonly<Record<string, string>>
  readonly data: readonly DataVersion[]
  readonly trail: readonly TrailEntry[]
  readonly maps: readonly MapPicture[]
  /** Of the program. */
  readonly program: string
  /** ISO time of writing. */
  readonly written: string
}

/** No script, no connection, no form; the one style by its hash, pictures from the file itself. */
const policy =
  `default-src 'none'; img-src data:; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; ` + "form-action 'none'"

/** The whole file as text. The same evidence gives the same file. */
export function writeEvidence(evidence: Evidence): string {
  const { title, text, result, kept, data, trail, maps } = evidence
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}: evidence</title>`,
    `<style>${reportStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    header(evidence),
    section('Text', draftHtml(text, result.findings)),
    section('Findings', findingsTable(result.findings, kept) + notes(result)),
    ...(maps.length > 0 ? [section('Maps', maps.map(figure).join('\n'))] : []),
    section('Correction trail', trailTable(trail)),
    section('Data', dataList(data)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function header({ title, result, program, written }: Evidence): string {
  const counts = countsInWords(countVerdicts(result.findings))
  const facts = [result.date ? `Reported ${result.date}` : '', counts, `written ${written} by Groundline ${program}`]
  return (
    `<header><h1 dir="auto">${escaped(title)}</h1>` +
    `<p class="meta">${escaped(facts.filter((one) => one !== '').join(' · '))}</p></header>`
  )
}

function section(title: string, body: string): string {
  return `<section>\n<h2>${title}</h2>\n${body}\n</section>`
}

function notes({ notes }: CheckResult): string {
  if (notes.length === 0) return ''
  return `<ul class="small">${notes.map(({ message }) => `<li dir="auto">${escaped(message)}</li>`).join('')}</ul>`
}

function figure({ url, alternative, caption }: MapPicture): string {
  const isPicture = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(url)
  const picture = isPicture
    ? `<img src="${url}" alt="${escaped(alternative)}">`
    : `<p>(a picture of another kind was left out: ${escaped(alternative)})</p>`
  return `<figure>${picture}<figcaption dir="auto">${escaped(caption)}</figcaption></figure>`
}

function trailTable(trail: readonly TrailEntry[]): string {
  if (trail.length === 0) return '<p>Nothing was flagged, changed or kept.</p>'
  const head = ['When', 'What the text said', 'Finding', 'What was done', 'Data']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')
  const rows = trail
    .map((one) => [one.time, `“${one.quote}”`, one.message, actionInWords(one), one.dataVersion])
    .map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`)
  return (
    '<div class="scroll" role="region" aria-label="Correction trail" tabindex="0"><table>' +
    `<thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
  )
}

function dataList(data: readonly DataVersion[]): string {
  if (data.length === 0) return '<p>No data was loaded.</p>'
  const items = data.map(({ id, version, licence, attribution }) => {
    const facts = [`${id} ${version}`, licence, attribution ?? ''].filter((one) => one !== '')
    return `<li dir="auto">${escaped(facts.join('; '))}</li>`
  })
  return `<ul class="small">${items.join('')}</ul>`
}
