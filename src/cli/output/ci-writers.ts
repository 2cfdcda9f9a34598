/** The writers for continuous integration, pages and tables: each document is written as soon as it is checked. */
import type { Ground } from '../../core/model.ts'
import { checkstyleFoot, checkstyleHead, writeCheckstyle, writeCheckstyleFailure } from '../../formats/ci/checkstyle.ts'
import { writeGithub, writeGithubFailure } from '../../formats/ci/github.ts'
import { junitFoot, junitHead, writeJunit, writeJunitFailure } from '../../formats/ci/junit.ts'
import { unreadIn } from '../../formats/ci/reported.ts'
import type { Unread } from '../../formats/ci/sarif.ts'
import { sarifFoot, sarifHead, sarifResults } from '../../formats/ci/sarif.ts'
import { documentsCsvHead, writeDocumentCsv } from '../../formats/csv/write.ts'
import { pageFailure, pageFoot, pageHead, pageSection } from '../../formats/report/page.ts'
import type { ReportWords } from '../../lang/engine/report.ts'
import type { Severity } from '../../present/diagnostics.ts'
import { version } from '../../present/version.ts'
import type { Writer } from './writer.ts'

export function sarifWriter(): Writer {
  const failures: Unread[] = []
  const unread: Unread[] = []
  let separator = '\n'
  return {
    begin: () => sarifHead(version),
    result({ path, text }, result, ignored) {
      unread.push(...unreadIn(result).map(({ message }) => ({ path, error: message })))
      const results = sarifResults({ path, text, result }, ignored).map((one) => JSON.stringify(one))
      if (results.length === 0) return ''
      const written = separator + results.join(',\n')
      separator = ',\n'
      return written
    },
    failure({ path, error }) {
      failures.push({ path, error })
      return ''
    },
    end: () => sarifFoot(failures, unread),
  }
}

export const githubWriter = (): Writer => ({
  begin: () => '',
  result: ({ path, text }, result) => writeGithub({ path, text, result }),
  failure: ({ path, error }) => writeGithubFailure(path, error),
  end: () => '',
})

export const checkstyleWriter = (): Writer => ({
  begin: () => checkstyleHead,
  result: ({ path, text }, result) => writeCheckstyle({ path, text, result }),
  failure: ({ path, error }) => writeCheckstyleFailure(path, error),
  end: () => checkstyleFoot,
})

export const junitWriter = (): Writer => ({
  begin: () => junitHead,
  result: ({ path, text }, result) => writeJunit({ path, text, result }),
  failure: ({ path, error }) => writeJunitFailure(path, error),
  end: () => junitFoot,
})

export const csvWriter = (): Writer => ({
  begin: () => documentsCsvHead,
  result: ({ path, text }, result) => writeDocumentCsv(path === '-' ? 'stdin' : path, text, result),
  failure: () => '',
  end: () => '',
})

export function htmlWriter(least: Severity | 'all', written: string, words: ReportWords): Writer {
  let data: Ground['data'] = []
  return {
    begin(ground) {
      data = ground.data
      return pageHead(words.title, written, version, words)
    },
    result: ({ path, text }, result) =>
      pageSection(path === '-' ? words.standardInput : path, text, result, least, words),
    failure: ({ path, error }) => pageFailure(path, error),
    end: () => pageFoot(data, words),
  }
}
