/** The evidence report: one HTML file that opens offline, runs nothing, and loads nothing. */
import type { CheckResult, DataVersion, Verdict } from '../../core/model.ts'
import { countVerdicts } from '../../present/diagnostics.ts'
import type { TrailEntry } from '../../present/trail.ts'
import { escaped } from '../xml/escape.ts'
import { draftHtml } from './draft.ts'
import { findingsTable } from './findings-table.ts'
import { reportHead } from './head.ts'
import type { EvidenceWords } from './words.ts'

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
  readonly words: EvidenceWords
}

/** The whole file as text. The same evidence gives the same file. */
export function writeEvidence(evidence: Evidence): string {
  const { title, text, result, kept, data, trail, maps, words } = evidence
  return [
    ...reportHead(words.title(title), words.language, words.direction),
    '<main>',
    header(evidence),
    section(words.text, draftHtml(text, result.findings, words.verdicts)),
    section(words.findings, findingsTable(result.findings, kept, words) + notes(result)),
    ...(maps.length > 0 ? [section(words.maps, maps.map((one) => figure(one, words)).join('\n'))] : []),
    section(words.trail, trailTable(trail, words)),
    section(words.data, dataList(data, words)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function header({ title, result, program, written, words }: Evidence): string {
  const counts = Object.entries(countVerdicts(result.findings))
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${words.verdicts[verdict as Verdict]}: ${count}`)
  const facts = [result.date ? words.reported(result.date) : '', ...counts, words.written(written, program)]
  return (
    `<header><h1 dir="auto">${escaped(title)}</h1>` +
    `<p class="meta">${escaped(facts.filter((one) => one !== '').join(' · '))}</p></header>`
  )
}

function section(title: string, body: string): string {
  return `<section>\n<h2>${escaped(title)}</h2>\n${body}\n</section>`
}

function notes({ notes }: CheckResult): string {
  if (notes.length === 0) return ''
  return `<ul class="small">${notes.map(({ message }) => `<li lang="en" dir="auto">${escaped(message)}</li>`).join('')}</ul>`
}

function figure({ url, alternative, caption }: MapPicture, words: EvidenceWords): string {
  const isPicture = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(url)
  const picture = isPicture
    ? `<img src="${url}" alt="${escaped(alternative)}">`
    : `<p>${escaped(words.leftOut(alternative))}</p>`
  return `<figure>${picture}<figcaption dir="auto">${escaped(caption)}</figcaption></figure>`
}

function trailTable(trail: readonly TrailEntry[], words: EvidenceWords): string {
  if (trail.length === 0) return `<p>${escaped(words.noTrail)}</p>`
  const versions = [...new Set(trail.map(({ dataVersion }) => dataVersion))]
  // Most drafts are checked against one state of the data: it is said once, below.
  const more = versions.length > 1
  const heads = [words.when, words.inText, words.finding, words.done, ...(more ? [words.data] : [])]
  const rows = trail.map((one) => {
    const found = `${words.verdicts[one.verdict]}. ${one.message}`
    const cells = [
      words.moment(one.time),
      `“${one.quote}”`,
      found,
      words.action(one),
      ...(more ? [one.dataVersion] : []),
    ]
    return `<tr>${cells.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`
  })
  return (
    `<div class="scroll" role="region" aria-label="${escaped(words.trail)}" tabindex="0"><table>` +
    `<thead><tr>${heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.join('\n')}</tbody></table></div>` +
    (more ? '' : `<p class="small" dir="auto">${escaped(`${words.data}: ${versions[0] ?? ''}`)}</p>`)
  )
}

function dataList(data: readonly DataVersion[], words: EvidenceWords): string {
  if (data.length === 0) return `<p>${escaped(words.noData)}</p>`
  const items = data.map(({ id, version, licence, attribution }) => {
    const facts = [`${id} ${version}`, licence, attribution ?? ''].filter((one) => one !== '')
    return `<li dir="auto">${escaped(facts.join('; '))}</li>`
  })
  return `<ul class="small">${items.join('')}</ul>`
}
