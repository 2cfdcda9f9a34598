/** A map and the findings that it shows as one HTML file that opens offline, runs nothing, and loads nothing. */
import type { CheckResult, DataVersion } from '../../core/model.ts'
import type { ReportWords } from '../../lang/engine/report.ts'
import { pageFoot, pageHead, pageSection } from '../report/page.ts'
import { escaped } from '../xml/escape.ts'

export interface MapOf {
  /** What it is called in the page. */
  readonly path: string
  readonly text: string
  readonly result: CheckResult
  readonly data: readonly DataVersion[]
  readonly title: string
}

/** `svg`: of `writeLocator`; a picture of its own, so that nothing in it is part of the page. */
export function mapPage(
  svg: string,
  { path, text, result, data, title }: MapOf,
  program: string,
  words: ReportWords,
): string {
  const picture = `<img src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}" alt="${escaped(title)}">`
  return (
    pageHead(title, null, program, words) +
    `<figure>${picture}</figure>\n` +
    pageSection(path, text, result, 'all', words) +
    pageFoot(data, words)
  )
}
