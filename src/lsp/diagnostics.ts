/** What a check found, as an editor underlines it. */
import type { Diagnostic as Shown, DiagnosticRelatedInformation, Range } from 'vscode-languageserver'
import { DiagnosticSeverity } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { CheckResult, DraftNote, Finding, Span } from '../core/model.ts'
import { printable } from '../formats/report/text.ts'
import type { Severity } from '../present/diagnostics.ts'
import { isAtLeast, notesToTell, severityOf } from '../present/diagnostics.ts'

const source = 'groundline'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export function rangeOf(document: TextDocument, { from, to }: Span): Range {
  return { start: document.positionAt(from), end: document.positionAt(to) }
}

/** In the order of the text; `data` is the id of the finding. */
export function diagnosticsIn(document: TextDocument, result: CheckResult, least: Severity): Shown[] {
  const found = result.findings.filter((one) => isAtLeast(one, least)).map((one) => diagnostic(document, one))
  return least === 'info' ? [...found, ...notesToTell(result).flatMap((note) => noted(document, note))] : found
}

function diagnostic(document: TextDocument, finding: Finding): Shown {
  const { kind, message, id } = finding
  return {
    range: rangeOf(document, finding),
    severity: severities[severityOf(finding) ?? 'info'],
    source,
    code: kind,
    message: printable(message),
    data: id,
    ...related(document, finding),
  }
}

/** The earlier words that it cannot hold beside. */
function related(
  document: TextDocument,
  { contradicts }: Finding,
): { relatedInformation?: DiagnosticRelatedInformation[] } {
  if (!contradicts) return {}
  const location = { uri: document.uri, range: rangeOf(document, contradicts) }
  return { relatedInformation: [{ location, message: printable(contradicts.quote) }] }
}

/** Notes on a part of the draft: those on the whole of it have no place that could be underlined. */
function noted(document: TextDocument, note: DraftNote): readonly Shown[] {
  const range = rangeOfNote(document, note)
  if (range === null) return []
  return [
    { range, severity: DiagnosticSeverity.Information, source, code: note.code, message: printable(note.message) },
  ]
}

function rangeOfNote(document: TextDocument, note: DraftNote): Range | null {
  const { from, to, values } = note
  if (from !== undefined && to !== undefined) return rangeOf(document, { from, to })
  const line = 'line' in values && typeof values.line === 'number' ? values.line - 1 : null
  return line === null ? null : { start: { line, character: 0 }, end: { line, character: 1000 } }
}

/** What keeps the document from being checked: on its first line. */
export function failureIn(message: string, severity: Severity = 'error'): Shown {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
  return { range, severity: severities[severity], source, message: printable(message) }
}
