import { htmlHead } from '../xml/html-head.ts'
import { reportStyle, reportStyleHash } from './style.ts'

/** No script, no connection, no form; the one style by its hash, pictures from the file itself. */
const policy =
  `default-src 'none'; img-src data:; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; ` + "form-action 'none'"

/** The head of a report that runs nothing and loads nothing. */
export const reportHead = (title: string, language = 'en', direction = 'ltr'): readonly string[] =>
  htmlHead({ title, language, direction, policy, style: reportStyle })
