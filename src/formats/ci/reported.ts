/** What formats of continuous integration tell of one document: the same for all of them. */
import type { CheckResult, DraftNote, Finding } from '../../core/model.ts'
import { lineIndex } from '../../core/text/lines.ts'
import type { Severity } from '../../present/diagnostics.ts'
import { severityOf } from '../../present/diagnostics.ts'
import type { Location } from '../../present/locations.ts'
import { locationOf } from '../../present/locations.ts'

export interface Checked {
  /** As named on the command line. */
  readonly path: string
  /** What lines and columns are counted in. */
  readonly text: string
  readonly result: CheckResult
}

export interface Reported extends Location {
  readonly finding: Finding
  readonly severity: Severity
}

/** Findings that are something to report, as grave as `least` at least. */
export function reportedOf({ text, result }: Checked): readonly Reported[] {
  const lines = lineIndex(text)
  return result.findings.flatMap((finding) => {
    const severity = severityOf(finding)
    return severity === null ? [] : [{ ...locationOf(finding, lines), finding, severity }]
  })
}

/** What of a document was not read, for its language, length or marks: silence would look like a draft without a mistake. */
export const unreadIn = ({ notes }: CheckResult): readonly DraftNote[] =>
  notes.filter(({ code }) => code === 'unread-language' || code === 'too-long' || code === 'seems-markup')

/** The same, with the line and the column at which it begins; the document's first where it is about all of it. */
export function unreadOf({ text, result }: Checked): readonly (DraftNote & Location)[] {
  const lines = lineIndex(text)
  return unreadIn(result).map((note) => {
    const from = note.from ?? 0
    return { ...note, ...locationOf({ from, to: note.to ?? from }, lines) }
  })
}

/** The path as part of an address: "drafts/a%20b.md". */
export function uriOf(path: string): string {
  return path === '-' ? 'stdin' : path.split(/[\\/]/).map(encodeURIComponent).join('/')
}
