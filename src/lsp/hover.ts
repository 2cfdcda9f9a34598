/** What is said of the words under the pointer: the findings there, else the place that they name. */
import type { Hover } from 'vscode-languageserver'
import { MarkupKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { CheckResult, Finding, MentionReport, PlaceReport, Span } from '../core/model.ts'
import { printable } from '../formats/report/text.ts'
import { decimalPosition } from '../present/position.ts'
import { shownVerdict, verdictMarks } from '../present/verdict-marks.ts'
import { rangeOf } from './diagnostics.ts'
import type { ServerWords } from './words.ts'

export interface HoverOptions {
  readonly words: ServerWords
  /** Whether the client shows Markdown. */
  readonly markdown: boolean
}

export const holds = ({ from, to }: Span, offset: number): boolean => from <= offset && offset <= to

/** null where nothing is found and no place named. */
export function hoverAt(
  document: TextDocument,
  { findings, mentions }: CheckResult,
  offset: number,
  options: HoverOptions,
): Hover | null {
  const here = findings.filter((one) => holds(one, offset))
  if (here.length > 0) {
    const parts = here.map((one) => findingInWords(one, options))
    return shown(document, wholeOf(here), parts.join(options.markdown ? '\n\n---\n\n' : '\n\n'), options)
  }
  const mention = mentions.find((one) => holds(one, offset))
  return mention?.place ? shown(document, mention, placeInWords(mention.place, options), options) : null
}

const wholeOf = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
})

function shown(document: TextDocument, span: Span, value: string, { markdown }: HoverOptions): Hover {
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText
  return { contents: { kind, value }, range: rangeOf(document, span) }
}

function findingInWords(finding: Finding, options: HoverOptions): string {
  const { report } = options.words
  const verdict = shownVerdict(finding)
  const name = finding.kind === 'style' ? report.style : report.verdicts[verdict]
  const head = `${verdictMarks[verdict]} ${name}`
  const lines = [
    said(finding.message, options),
    ...(finding.tolerance ? [said(finding.tolerance, options)] : []),
    ...finding.notes.map(({ text, source }) => said(`${report.note}${text}${source ? ` (${source})` : ''}`, options)),
    ...placesOf(finding).map((place) => placeInWords(place, options)),
  ]
  return [options.markdown ? `**${head}**` : head, ...lines].join('\n\n')
}

/** The places that were measured between, each once. */
function placesOf({ subject, reference, second }: Finding): readonly PlaceReport[] {
  const mentions: readonly (MentionReport | null | undefined)[] = [subject, reference, second]
  const places = mentions.flatMap((mention) => (mention?.place ? [mention.place] : []))
  return [...new Map(places.map((place) => [place.id, place])).values()]
}

function placeInWords({ name, type, lon, lat, source }: PlaceReport, options: HoverOptions): string {
  const { words } = options
  return said(`${name} (${type}), ${decimalPosition([lon, lat])}. ${words.source}: ${source}`, options)
}

/** Words that may come from a draft or a gazetteer: none of them is markup. */
function said(text: string, { markdown }: HoverOptions): string {
  const line = printable(text)
  return markdown ? line.replace(/[\\`*_[\]<&#|~]/g, '\\$&') : line
}
