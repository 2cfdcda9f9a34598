import type { Finding, LonLat, MentionReport } from '../../core/model.ts'
import { lengthIn, statedInWords } from '../../present/labels.ts'
import { shownVerdict, verdictMarks } from '../../present/verdict-marks.ts'
import { escaped } from '../xml/escape.ts'
import type { EvidenceWords } from './words.ts'
import { relationInWords } from './words.ts'

/** One group of rows a finding, numbered as in the text: what it is, and below what it rests on. `kept`: finding id -> reason. */
export function findingsTable(
  findings: readonly Finding[],
  kept: Readonly<Record<string, string>>,
  words: EvidenceWords,
): string {
  if (findings.length === 0) return `<p>${escaped(words.noFindings)}</p>`
  const heads = [words.number, words.says, words.claimed, words.measured]
  const head = heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')
  const groups = findings.map((finding, index) => group(finding, index + 1, kept, words))
  return (
    `<div class="scroll" role="region" aria-label="${escaped(words.findings)}" tabindex="0"><table class="findings">` +
    `<thead><tr>${head}</tr></thead>${groups.join('\n')}</table></div>`
  )
}

function group(finding: Finding, number: number, kept: Readonly<Record<string, string>>, words: EvidenceWords): string {
  const { verdict, quote, message } = finding
  const shown = shownVerdict(finding)
  const reason = Object.hasOwn(kept, finding.id) ? kept[finding.id]! : null
  const cells = [
    `<p><span class="verdict ${verdict}">${verdictMarks[shown]} ${escaped(words.verdicts[shown])}</span></p>` +
      `${paragraph(`“${quote}”`, 'quote')}${paragraph(message)}${reason === null ? '' : paragraph(words.kept(reason))}`,
    paragraph(claimed(finding, words)),
    measured(finding, words),
  ]
  return (
    `<tbody id="finding-${number}"><tr><th scope="row" rowspan="2">${number}</th>` +
    `${cells.map((cell) => `<td dir="auto">${cell}</td>`).join('')}</tr>` +
    `<tr class="grounds"><td colspan="3">${grounds(finding, words)}</td></tr></tbody>`
  )
}

/** What the verdict rests on. */
function grounds(finding: Finding, words: EvidenceWords): string {
  const parts = [
    [words.between, between(finding)],
    [words.tolerance, paragraph(finding.tolerance ?? '')],
    [
      words.sources,
      sources(finding)
        .map((one) => paragraph(one))
        .join(''),
    ],
  ] as const
  const told = parts.filter(([, body]) => body !== '')
  return told.length === 0
    ? ''
    : `<dl>${told.map(([name, body]) => `<dt>${escaped(name)}</dt><dd>${body}</dd>`).join('')}</dl>`
}

function paragraph(text: string, name = ''): string {
  return text === '' ? '' : `<p dir="auto"${name === '' ? '' : ` class="${name}"`}>${escaped(text)}</p>`
}

function claimed({ stated }: Finding, { relations, labels }: EvidenceWords): string {
  return statedInWords(stated, labels) || relationInWords(stated.relation, relations)
}

/** "45.5 km", "38 to 46.3 km, bearing 241°"; the bearing runs from the reference to the subject. */
function measured({ measured }: Finding, words: EvidenceWords): string {
  if (measured === null) return ''
  const { metres, lowMetres, highMetres, bearingDegrees } = measured
  const { labels } = words
  const range = words.range(lengthIn(lowMetres, 'km', labels).replace(/ \S+$/, ''), lengthIn(highMetres, 'km', labels))
  const bearing = bearingDegrees === null ? '' : words.bearing(Math.round(bearingDegrees))
  const more = [range, bearing].filter((one) => one !== '')
  return paragraph(lengthIn(metres, 'km', labels)) + more.map((one) => paragraph(one, 'small')).join('')
}

function between({ reference, subject, measured }: Finding): string {
  const [from, to] = measured?.between ?? [null, null]
  return [end(reference, from), end(subject, to)]
    .filter((one) => one !== '')
    .map((one) => paragraph(one))
    .join('')
}

function end(mention: MentionReport | null, at: LonLat | null): string {
  const name = mention?.place?.name ?? mention?.text ?? ''
  const where = at ? `${at[1].toFixed(5)}, ${at[0].toFixed(5)}` : ''
  return [name, where].filter((part) => part !== '').join(': ')
}

function sources({ subject, reference, second, notes }: Finding): readonly string[] {
  const places = [subject, reference, second].flatMap((mention) => {
    const place = mention?.place
    return place ? [`${place.name}: ${place.source}`] : []
  })
  return [...new Set([...places, ...notes.map(({ text, source }) => (source ? `${text} (${source})` : text))])]
}
