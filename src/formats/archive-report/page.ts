/** The report over an archive: one HTML file that opens offline and loads nothing. */
import type { Verdict } from '../../core/model.ts'
import { escaped } from '../xml/escape.ts'
import { htmlHead } from '../xml/html-head.ts'
import { reportScript } from './script.ts'
import { reportStyle } from './style.ts'
import { findingsMap, type Borders } from './map.ts'
import { verdicts, type Count, type Counts, type Group, type Row, type Summary } from './tally.ts'

export interface ReportSettings {
  readonly title: string
  readonly program: string
  /** ISO time of writing. */
  readonly written: string
  readonly borders: Borders
  /** SHA-256 of a text, in base64: the page runs its own script and no other. */
  readonly hash: (text: string) => string
}

const words: Readonly<Record<Verdict, string>> = {
  disagrees: 'wrong',
  loose: 'loose',
  undecided: 'cannot be checked',
  agrees: 'agree',
}
const marks: Readonly<Record<Verdict, string>> = { disagrees: '✗', loose: '~', undecided: '?', agrees: '✓' }

/** The same summary and settings give the same file. */
export function writeArchiveReport(summary: Summary, settings: ReportSettings): string {
  const { title, hash } = settings
  const policy =
    `default-src 'none'; style-src 'sha256-${hash(reportStyle)}'; script-src 'sha256-${hash(reportScript)}'; ` +
    "base-uri 'none'; form-action 'none'"
  const parts = [
    section('kinds', groupTable('Kind', summary.kinds)),
    figures(summary),
    map(summary, settings.borders),
    section('places', groupTable('Place', summary.places)),
    section('months', groupTable('Month', summary.months)),
    section(
      'whys',
      countTable('Reason', 'Claims', summary.whys, (key) => reasons[key] ?? key),
    ),
    section('names', names(summary)),
    list(summary),
    unchecked(summary),
  ]
  return [
    ...htmlHead({ title, language: 'en', direction: 'ltr', policy, style: reportStyle }),
    '<main>',
    head(summary, settings),
    contents(parts),
    ...parts,
    '</main>',
    `<script>${reportScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const sections = {
  kinds: 'By kind of claim',
  figures: 'The most frequent wrong figures',
  map: 'Where they lie',
  places: 'By place',
  months: 'By month of reporting',
  whys: 'Why claims cannot be checked',
  names: 'Names that no gazetteer at hand has',
  list: 'To work through',
  unchecked: 'Texts that could not be checked',
} as const

/** Of `Why`. */
const reasons: Readonly<Record<string, string>> = {
  'unknown-place': 'place not known',
  'ambiguous-place': 'several places fit',
  'moving-subject': 'a moving force',
  'too-coarse': 'too coarse to judge',
  'no-date': 'no date',
  'out-of-scope': 'outside the data',
  'not-understood': 'words not understood',
  'not-asserted': 'not told as a fact',
  disputed: 'sources differ',
}

/** What the page holds, to go there at once. */
function contents(parts: readonly string[]): string {
  const held = Object.entries(sections).filter(([id]) => parts.some((part) => part.startsWith(`<section id="${id}">`)))
  return `<nav aria-label="Contents">${held.map(([id, title]) => `<a href="#${id}">${title}</a>`).join('')}</nav>`
}

const number = (value: number): string => value.toLocaleString('en')

function head({ documents, findings }: Summary, { title, program, written }: ReportSettings): string {
  const counts = verdicts.map(
    (verdict) => `<li class="${verdict}">${marks[verdict]} <b>${number(findings[verdict])}</b> ${words[verdict]}</li>`,
  )
  return (
    `<header><h1 dir="auto">${escaped(title)}</h1><ul class="counts">${counts.join('')}</ul>` +
    `<p class="meta">${number(documents)} texts. Written ${escaped(written.slice(0, 16).replace('T', ' '))} by Groundline ${escaped(program)}. ` +
    'A finding is an aid, not proof: look at the text and at the source before you correct.</p></header>'
  )
}

function section(id: keyof typeof sections, body: string): string {
  return body === '' ? '' : `<section id="${id}">\n<h2>${sections[id]}</h2>\n${body}\n</section>`
}

function groupTable(name: string, groups: readonly Group[]): string {
  if (groups.length === 0) return ''
  const heads = verdicts.map((verdict) => `<th scope="col" class="number">${words[verdict]}</th>`).join('')
  const most = Math.max(...groups.map(({ counts }) => sumOf(counts)))
  const rows = groups.map(
    ({ key, counts }) =>
      `<tr><th scope="row" dir="auto">${escaped(key)}</th>${cells(counts)}<td class="bar" aria-hidden="true">${bar(counts, most)}</td></tr>`,
  )
  return scrolled(
    name,
    `<table class="groups"><thead><tr><th scope="col">${name}</th>${heads}<th class="bar" aria-hidden="true"></th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  )
}

const sumOf = (counts: Counts): number => verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)

/** The counts of a row as a picture, as long as the row is beside the longest. */
function bar(counts: Counts, most: number): string {
  let at = 0
  const parts = verdicts.map((verdict) => {
    const width = (100 * counts[verdict]) / most
    const x = at
    at += width
    return width === 0 ? '' : `<rect class="${verdict}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`
  })
  return `<svg viewBox="0 0 100 8" preserveAspectRatio="none">${parts.join('')}</svg>`
}

function countTable(name: string, many: string, counts: readonly Count[], shown: (key: string) => string): string {
  if (counts.length === 0) return ''
  const rows = counts.map(
    ({ key, count }) =>
      `<tr><th scope="row" dir="auto">${escaped(shown(key))}</th><td class="number">${number(count)}</td></tr>`,
  )
  return scrolled(
    name,
    `<table><thead><tr><th scope="col">${name}</th><th scope="col" class="number">${many}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  )
}

function names({ unknownNames }: Summary): string {
  const table = countTable('Name', 'Findings', unknownNames, (key) => key)
  const note = '<p class="meta">Those that are places can be brought by a gazetteer of your own.</p>'
  return table === '' ? '' : note + table
}

const cells = (counts: Counts): string =>
  verdicts
    .map((verdict) => `<td class="number ${counts[verdict] > 0 ? verdict : 'zero'}">${number(counts[verdict])}</td>`)
    .join('')

const scrolled = (name: string, table: string): string =>
  `<div class="scroll" role="region" aria-label="${name}" tabindex="0">${table}</div>`

function figures({ figures: found }: Summary): string {
  if (found.length === 0) return section('figures', '<p>No figure is wrong.</p>')
  const rows = found.map(
    ({ statement, message, count, documents }) =>
      `<tr><td class="number">${number(count)}</td><td dir="auto">${escaped(statement)}</td><td dir="auto">${escaped(message)}</td>` +
      `<td dir="auto">${escaped(documents.join(', '))}${count > documents.length ? ' …' : ''}</td></tr>`,
  )
  const heads =
    '<th scope="col" class="number">Times</th><th scope="col">Stated</th><th scope="col">What the ground says</th><th scope="col">In</th>'
  return section(
    'figures',
    scrolled('Wrong figures', `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`),
  )
}

function map({ cells: places }: Summary, borders: Borders): string {
  const picture = findingsMap(places, borders)
  const note =
    '<p class="meta">A dot is a tenth of a degree; its size tells how many findings, its colour the gravest of them. Coasts and borders: Natural Earth.</p>'
  return picture === '' ? '' : section('map', `<figure>${picture}</figure>${note}`)
}

function list({ rows, rowsLeftOut }: Summary): string {
  if (rows.length === 0) return section('list', '<p>Nothing is wrong, loose or undecided.</p>')
  const left =
    rowsLeftOut > 0
      ? `<p class="meta">${number(rowsLeftOut)} more that are wrong or loose stand in the findings file alone (see --rows).</p>`
      : ''
  const heads = ['Done', 'Verdict', 'Text', 'Words', 'Finding'].map((name) => `<th scope="col">${name}</th>`).join('')
  const table = `<table id="findings"><thead><tr>${heads}</tr></thead><tbody>${rows.map(listRow).join('\n')}</tbody></table>`
  return section('list', `${filters(rows)}${left}${scrolled('Findings', table)}`)
}

function filters(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort()
  const options = (all: readonly (readonly [string, string])[]) =>
    all.map(([value, label]) => `<option value="${escaped(value)}">${escaped(label)}</option>`).join('')
  return (
    '<form id="filters" hidden>' +
    `<label>Verdict <select name="verdict">${options([['', 'all'], ...verdicts.slice(0, 3).map((one) => [one, words[one]] as const)])}</select></label>` +
    `<label>Kind <select name="kind">${options([['', 'all'], ...kinds.map((kind) => [kind, kind] as const)])}</select></label>` +
    '<label>Words <input name="words" type="search"></label>' +
    '<label><input name="open" type="checkbox"> only what is not done</label><output></output></form>'
  )
}

function listRow(row: Row): string {
  const { verdict, kind, id, findingId, date, quote, message, place } = row
  return (
    `<tr data-verdict="${verdict}" data-kind="${escaped(kind)}" data-key="${escaped(`${id} ${findingId} ${quote}`)}">` +
    `<td><input type="checkbox" aria-label="Done"></td><td class="verdict ${verdict}">${marks[verdict]} ${words[verdict]}<br><span class="meta">${escaped(kind)}</span></td>` +
    `<td dir="auto">${escaped(id)}${date ? `<br><span class="meta">${escaped(date)}</span>` : ''}</td>` +
    `<td dir="auto">${escaped(quote)}${place ? `<br><span class="meta">${escaped(place)}</span>` : ''}</td><td dir="auto">${escaped(message)}</td></tr>`
  )
}

function unchecked({ unchecked: count, reasons }: Summary): string {
  if (count === 0) return ''
  const rest = count > reasons.length ? `<p class="meta">and ${number(count - reasons.length)} more</p>` : ''
  const items = reasons.map((reason) => `<li dir="auto">${escaped(reason)}</li>`).join('\n')
  return section('unchecked', `<p>${number(count)} of them, the first:</p><ul>${items}</ul>${rest}`)
}
