/** A check of one or many documents as one HTML file that opens offline, runs nothing, and loads nothing. */
import type { CheckResult, DataVersion } from '../../core/model.ts'
import { lineIndex } from '../../core/text/lines.ts'
import { countVerdicts, isAtLeast, type Severity } from '../../present/diagnostics.ts'
import { placeInWords } from '../../present/locations.ts'
import { englishReport } from '../../lang/en/report.ts'
import type { ReportWords } from '../../lang/engine/report.ts'
import { verdictMarks } from '../../present/verdict-marks.ts'
import { reportStyle, reportStyleHash } from '../evidence/style.ts'
import { escaped } from '../xml/escape.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const policy =
  `default-src 'none'; img-src data:; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; ` + "form-action 'none'"

/** `written`: ISO time, or null where the same findings are to give the same page; `program`: the version. */
export function pageHead(
  title: string,
  written: string | null,
  program: string,
  words: ReportWords = englishReport,
): string {
  const meta = written === null ? '' : `<p class="meta">${escaped(words.written(written, program))}</p>`
  return [
    '<!doctype html>',
    `<html lang="${words.language}" dir="${words.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<style>${reportStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<header><h1>${escaped(title)}</h1>${meta}</header>`,
    '',
  ].join('\n')
}

export function pageSection(
  path: string,
  text: string,
  result: CheckResult,
  least: Severity | 'all',
  words: ReportWords = englishReport,
): string {
  const lines = lineIndex(text)
  const listed = result.findings.filter((finding) => least === 'all' || isAtLeast(finding, least))
  const rows = listed.map(
    ({ verdict, quote, message, fixes, ...at }) =>
      `<tr><td>${escaped(placeInWords(at, lines))}</td>` +
      `<td><span class="verdict ${verdict}">${escaped(`${verdictMarks[verdict]} ${words.verdicts[verdict]}`)}</span></td>` +
      `<td dir="auto">${escaped(words.quote(quote))}</td>` +
      `<td dir="auto">${escaped([message, ...fixes.map(({ label }) => `${capital(words.fix)}${label}.`)].join(' '))}</td></tr>`,
  )
  const table =
    rows.length === 0
      ? ''
      : `<div class="scroll" role="region" aria-label="${escaped(words.findings)}" tabindex="0"><table><thead><tr>` +
        words.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('') +
        `</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`
  const notes = result.notes.map(({ message }) => `<li dir="auto">${escaped(message)}</li>`).join('')
  return (
    `<section>\n<h2 dir="auto">${escaped(path)}</h2>\n<p class="small">${escaped(words.counts(countVerdicts(result.findings)))}</p>\n` +
    `${table}${notes === '' ? '' : `<ul class="small">${notes}</ul>\n`}</section>\n`
  )
}

export const pageFailure = (path: string, error: string): string =>
  `<section>\n<h2 dir="auto">${escaped(path)}</h2>\n<p>${escaped(error)}</p>\n</section>\n`

export function pageFoot(data: readonly DataVersion[], words: ReportWords = englishReport): string {
  const items = data.map(({ id, version, licence, attribution }) =>
    [`${id} ${version}`, licence, attribution ?? ''].filter((one) => one !== '').join('; '),
  )
  const list = items.map((one) => `<li dir="auto">${escaped(one)}</li>`).join('')
  return `<section>\n<h2>${escaped(words.data)}</h2>\n<ul class="small">${list}</ul>\n</section>\n</main>\n</body>\n</html>\n`
}
