/** SARIF 2.1.0, as code scanning reads it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { Finding, Fix } from '../../core/model.ts'
import type { LineIndex } from '../../core/text/lines.ts'
import { lineIndex } from '../../core/text/lines.ts'
import type { Severity } from '../../present/diagnostics.ts'
import { severityOf } from '../../present/diagnostics.ts'
import { locationOf } from '../../present/locations.ts'
import type { Ignored } from '../ignore/apply.ts'
import { findingKinds } from '../ignore/kinds.ts'
import type { Checked } from './reported.ts'
import { uriOf } from './reported.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const descriptions: Readonly<Record<(typeof findingKinds)[number], string>> = {
  distance: 'A distance between two places',
  direction: 'In which direction a place lies from another',
  containment: 'In which country or province a place lies',
  adjacency: 'On which border, coast or river a place lies',
  between: 'Between which places a place lies',
  conversion: 'A length given in two units',
  area: 'How large an area is',
  coordinates: 'Coordinates beside the place that they are given for',
  identity: 'What a place is',
  control: 'Who holds a place',
  consistency: 'Two claims of one text that cannot both hold',
  style: 'House style',
}

/** All before the first result; the results stand between it and the foot, separated by commas. */
export function sarifHead(version: string): string {
  const rules = findingKinds.map((id) => ({ id, name: id, shortDescription: { text: descriptions[id] } }))
  const tool = { driver: { name: 'Groundline', version, semanticVersion: version, rules } }
  return `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"columnKind":"utf16CodeUnits","results":[`
}

export interface Unread {
  readonly path: string
  readonly error: string
}

const notification = (level: 'error' | 'note', { path, error }: Unread) => ({
  level,
  message: { text: error },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
})

/** `failures`: documents that could not be read or checked; `unread`: parts of others that were not, for their language. */
export function sarifFoot(failures: readonly Unread[], unread: readonly Unread[] = []): string {
  const toolExecutionNotifications = [
    ...failures.map((one) => notification('error', one)),
    ...unread.map((one) => notification('note', one)),
  ]
  const invocation = { executionSuccessful: failures.length === 0, toolExecutionNotifications }
  return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`
}

/** The results of one document, those that were silenced among them as suppressed. */
export function sarifResults(checked: Checked, ignored: readonly Ignored[]): readonly object[] {
  const lines = lineIndex(checked.text)
  const { path, result } = checked
  const shown = result.findings.map((finding) => resultOf(path, lines, finding, null))
  const silenced = ignored.map(({ finding, by }) =>
    resultOf(path, lines, finding, by === 'comment' ? 'inSource' : 'external'),
  )
  return [...shown, ...silenced].flatMap((one) => one ?? [])
}

function resultOf(
  path: string,
  lines: LineIndex,
  finding: Finding,
  suppressed: 'inSource' | 'external' | null,
): object | null {
  const severity = severityOf(finding)
  if (severity === null) return null
  return {
    ruleId: finding.kind,
    ruleIndex: findingKinds.indexOf(finding.kind),
    level: levels[severity],
    message: { text: finding.message },
    properties: { messageId: finding.messageId, values: finding.values, ...(finding.also && { also: finding.also }) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(lines, finding) } }],
    partialFingerprints: { 'groundlineFinding/v1': finding.id },
    ...(finding.fixes.length > 0 && finding.paragraph === undefined ? { fixes: [fixOf(path, finding.fixes)] } : {}),
    ...(suppressed ? { suppressions: [{ kind: suppressed }] } : {}),
  }
}

function regionOf(lines: LineIndex, finding: Finding): object {
  const { line, column, endLine, endColumn } = locationOf(finding, lines)
  const { from, to, paragraph, quote } = finding
  const offsets = paragraph === undefined ? { charOffset: from, charLength: to - from } : {}
  return { startLine: line, startColumn: column, endLine, endColumn, ...offsets, snippet: { text: quote } }
}

function fixOf(path: string, fixes: readonly Fix[]): object {
  const replacements = fixes.map(({ from, to, insert }) => ({
    deletedRegion: { charOffset: from, charLength: to - from },
    insertedContent: { text: insert },
  }))
  return {
    description: { text: fixes.map(({ label }) => label).join('; ') },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
  }
}
