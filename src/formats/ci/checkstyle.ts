/** The report of Checkstyle, which many servers read: https://checkstyle.sourceforge.io */
import { escapedWhole } from '../xml/escape.ts'
import type { Checked } from './reported.ts'
import { reportedOf, unreadOf } from './reported.ts'

export const checkstyleHead = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
export const checkstyleFoot = '</checkstyle>\n'

export function writeCheckstyle(checked: Checked): string {
  const errors = reportedOf(checked).map(({ finding: { kind, message, quote }, severity, line, column }) =>
    errorOf({
      line,
      column,
      severity,
      message: `“${quote.replace(/\s+/g, ' ')}”: ${message}`,
      source: `groundline.${kind}`,
    }),
  )
  const unread = unreadOf(checked).map(({ line, column, message }) =>
    errorOf({ line, column, severity: 'info', message, source: 'groundline.unread' }),
  )
  return `<file name="${escapedWhole(checked.path)}">\n${[...errors, ...unread].join('')}</file>\n`
}

export function writeCheckstyleFailure(path: string, error: string): string {
  const one = errorOf({ line: 1, column: 1, severity: 'error', message: error, source: 'groundline.unreadable' })
  return `<file name="${escapedWhole(path)}">\n${one}</file>\n`
}

function errorOf(values: Readonly<Record<string, string | number>>): string {
  const attributes = Object.entries(values).map(([name, value]) => `${name}="${escapedWhole(String(value))}"`)
  return `<error ${attributes.join(' ')}/>\n`
}
