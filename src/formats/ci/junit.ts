/** Test reports as JUnit and Jenkins write them: a suite a document, a case a finding. https://github.com/testmoapp/junitxml */
import type { Finding } from '../../core/model.ts'
import { lineIndex } from '../../core/text/lines.ts'
import { severityOf } from '../../present/diagnostics.ts'
import { placeInWords } from '../../present/locations.ts'
import { escapedWhole } from '../xml/escape.ts'
import type { Checked } from './reported.ts'
import { unreadIn } from './reported.ts'

export const junitHead = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="groundline">\n'
export const junitFoot = '</testsuites>\n'

/** What disagrees or is loose has failed, what cannot be checked was skipped, what agrees has passed. */
export function writeJunit({ path, text, result }: Checked): string {
  const lines = lineIndex(text)
  const findings = result.findings.filter(({ kind }) => kind !== 'style')
  const count = (...severities: readonly string[]) =>
    findings.filter((one) => severities.includes(severityOf(one) ?? '')).length
  const unread = unreadIn(result).map(({ message }) => unreadCase(path, message))
  const cases = [...findings.map((finding) => caseOf(path, finding, placeInWords(finding, lines))), ...unread]
  const skipped = count('info') + unread.length
  const numbers = `tests="${cases.length}" failures="${count('error', 'warning')}" errors="0" skipped="${skipped}"`
  return `<testsuite name="${escapedWhole(path)}" ${numbers}>\n${cases.join('')}</testsuite>\n`
}

/** What was not read is a case that was skipped. */
const unreadCase = (path: string, message: string): string =>
  `<testcase classname="${escapedWhole(path)}" name="is read"><skipped message="${escapedWhole(message)}"/></testcase>\n`

function caseOf(path: string, finding: Finding, place: string): string {
  const { kind, quote, verdict, message } = finding
  const name = `${place} ${kind}: ${quote.replace(/\s+/g, ' ')}`
  const open = `<testcase classname="${escapedWhole(path)}" name="${escapedWhole(name)}"`
  const severity = severityOf(finding)
  if (severity === null) return `${open}/>\n`
  const inner =
    severity === 'info'
      ? `<skipped message="${escapedWhole(message)}"/>`
      : `<failure type="${verdict}" message="${escapedWhole(message)}">${escapedWhole(`${path}:${place}`)}</failure>`
  return `${open}>${inner}</testcase>\n`
}

export function writeJunitFailure(path: string, error: string): string {
  const name = escapedWhole(path)
  return (
    `<testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">\n` +
    `<testcase classname="${name}" name="is read"><error type="unreadable" message="${escapedWhole(error)}"/></testcase>\n` +
    '</testsuite>\n'
  )
}
