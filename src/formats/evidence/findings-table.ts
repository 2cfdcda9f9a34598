import type { Finding, LonLat, MentionReport } from '../../core/model.ts'
import { lengthIn, statedLabel } from '../../out/labels.ts'
import { verdictMarks, verdictNames } from '../../out/palette.ts'
import { escaped } from '../xml-text.ts'

const heads = [
  'No.',
  'Verdict',
  'What the text says',
  'Claimed',
  'Measured',
  'Between',
  'Tolerance',
  'Sources and notes',
]

/** One row a finding, numbered as in the text. `kept`: finding id -> reason. */
export function findingsTable(findings: readonly Finding[], kept: Readonly<Record<string, string>>): string {
  if (findings.length === 0) return '<p>No spatial claims were found.</p>'
  const rows = findings.map((finding, index) => row(finding, index + 1, kept))
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('')
  return (
    `<div class="scroll" role="region" aria-label="Findings" tabindex="0"><table class="findings"><thead><tr>${head}</tr></thead>` +
    `<tbody>${rows.join('\n')}</tbody></table></div>`
  )
}

function row(finding: Finding, number: number, kept: Readonly<Record<string, string>>): string {
  const { verdict, quote, message } = finding
  const reason = Object.hasOwn(kept, finding.id) ? kept[finding.id]! : null
  const keptWords = reason === null ? '' : paragraph(reason === '' ? 'Kept' : `Kept: ${reason}`)
  const cells = [
    String(number),
    `<span class="verdict ${verdict}">${verdictMarks[verdict]} ${verdictNames[verdict]}</span>${keptWords}`,
    `${paragraph(`“${quote}”`)}${paragraph(message)}`,
    escaped(claimed(finding)),
    escaped(measured(finding)),
    between(finding),
    escaped(finding.tolerance ?? ''),
    sources(finding).map(paragraph).join(''),
  ]
  return `<tr id="finding-${number}">${cells.map((cell) => `<td dir="auto">${cell}</td>`).join('')}</tr>`
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p dir="auto">${escaped(text)}</p>`
}

function claimed({ stated }: Finding): string {
  const label = statedLabel(stated)
  const unit = stated.value === null || stated.unit === null ? '' : ` (${stated.unit})`
  return label === '' ? (stated.relation ?? '') : `${label}${unit}`
}

/** "45.5 km (38 to 46.3 km), bearing 241°"; the bearing runs from the reference to the subject. */
function measured({ measured }: Finding): string {
  if (measured === null) return ''
  const { metres, lowMetres, highMetres, bearingDegrees } = measured
  const range = `${lengthIn(metres, 'km')} (${lengthIn(lowMetres, 'km')} to ${lengthIn(highMetres, 'km')})`
  return bearingDegrees === null ? range : `${range}, bearing ${Math.round(bearingDegrees)}°`
}

function between({ reference, subject, measured }: Finding): string {
  const [from, to] = measured?.between ?? [null, null]
  return [end(reference, from), end(subject, to)]
    .filter((one) => one !== '')
    .map(paragraph)
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
