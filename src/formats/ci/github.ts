/** Annotations on a pull request: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
import type { Severity } from '../../present/diagnostics.ts'
import { withoutControls } from '../report/text.ts'
import type { Checked } from './reported.ts'
import { reportedOf, unreadOf } from './reported.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** A line for each finding, and for what was not read. */
export const writeGithub = (checked: Checked): string => findingLines(checked) + unreadLines(checked)

function unreadLines(checked: Checked): string {
  const linesOf = unreadOf(checked).map(
    (note) => `::notice file=${property(checked.path)},line=${note.line},title=Groundline::${message(note.message)}\n`,
  )
  return linesOf.join('')
}

function findingLines(checked: Checked): string {
  return reportedOf(checked)
    .map(({ finding, severity, line, column, endLine, endColumn }) => {
      const columns = line === endLine ? { col: column, endColumn } : {}
      const title = `Groundline: ${finding.kind}`
      const properties = { file: checked.path, line, endLine, ...columns, title }
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${commands[severity]} ${written.join(',')}::${message(`“${finding.quote}”: ${finding.message}`)}\n`
    })
    .join('')
}

export function writeGithubFailure(path: string, error: string): string {
  return `::error file=${property(path)},title=Groundline::${message(error)}\n`
}

/** Without what would steer a terminal, where the lines are shown as well. */
const message = (text: string): string =>
  withoutControls(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')).replaceAll('\n', ' ')
const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
