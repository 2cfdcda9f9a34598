/** A check of one or many documents as one HTML file that opens offline, runs nothing, and loads nothing. */
import type { CheckResult, DataVersion } from '../../core/model.ts'
import { lineIndex } from '../../core/text/lines.ts'
import { countStyle, countVerdicts, isListed, notesToTell, type Severity } from '../../present/diagnostics.ts'
import { placeInWords } from '../../present/locations.ts'
import { englishReport } from '../../lang/en/report.ts'
import type { ReportWords } from '../../lang/engine/report.ts'
import { shownVerdict, verdictMarks } from '../../present/verdict-marks.ts'
import { reportHead } from '../evidence/head.ts'
import { escaped } from '../xml/escape.ts'
import { countsSaid } from './text.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `written`: ISO time, or null where the same findings are to give the same page; `program`: the version. */
export function pageHead(
  title: string,
  written: string | null,
  program: string,
  words: ReportWords = englishReport,
): string {
  const meta = written === null ? '' : `<p class="meta">${escaped(words.written(written, program))}</p>`
  return [
    ...reportHead(title, words.language, words.direction),
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
  const listed = result.findings.filter((finding) => isListed(finding, least))
  const rows = listed.map((finding) => {
    const { verdict, quote, message, fixes } = finding
    const shown = shownVerdict(finding)
    return (
      `<tr><td>${escaped(placeInWords(finding, lines))}</td>` +
      `<td><span class="verdict ${verdict}">${escaped(`${verdictMarks[shown]} ${finding.kind === 'style' ? words.style : words.verdicts[shown]}`)}</span></td>` +
      `<td dir="auto">${escaped(words.quote(quote))}</td>` +
      `<td dir="auto">${escaped([message, ...fixes.map(({ label }) => `${capital(words.fix)}${label}.`)].join(' '))}</td></tr>`
    )
  })
  const table =
    rows.length === 0
      ? ''
      : `<div class="scroll" role="region" aria-label="${escaped(words.findings)}" tabindex="0"><table><thead><tr>` +
        words.columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('') +
        `</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`
  const notes = notesToTell(result)
    .map(({ message }) => `<li dir="auto">${escaped(message)}</li>`)
    .join('')
  return (
    `<section>\n<h2 dir="auto">${escaped(path)}</h2>\n<p class="small">${escaped(countsSaid(countVerdicts(result.findings), countStyle(result.findings), words))}</p>\n` +
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
