/** The writer of each format of the command's output. */
import pc from 'picocolors'
import { countsSaid, writeText, withoutControls } from '../../formats/report/text.ts'
import type { Verdict } from '../../core/model.ts'
import { countStyle, countVerdicts, isListed, type Severity } from '../../present/diagnostics.ts'
import { unreadIn } from '../../formats/ci/reported.ts'
import { checkstyleWriter, csvWriter, githubWriter, htmlWriter, junitWriter, sarifWriter } from './ci-writers.ts'
import { documentReport, lineReport } from '../../present/report.ts'
import { explainText } from '../../present/trace.ts'
import { version } from '../../present/version.ts'
import { mapWriter } from './map-writer.ts'
import type { UiLanguage } from '../ui-language.ts'
import { spokenIn } from '../ui-language.ts'
import type { Writer } from './writer.ts'

export const outputFormats = [
  'text',
  'json',
  'jsonl',
  'geojson',
  'kml',
  'csv',
  'html',
  'sarif',
  'github',
  'checkstyle',
  'junit',
] as const
export type OutputFormat = (typeof outputFormats)[number]

export interface WriterOptions {
  readonly colour: boolean
  readonly width: number
  readonly least: Severity | 'all'
  /** In text: documents without a finding to list are only counted, unless a part of them was not read. */
  readonly brief: boolean
  readonly language: UiLanguage
  /** In text: the id of each finding. */
  readonly ids?: boolean
}

/** JSON lets DEL, controls of eight bits and signs of direction stand in its strings; terminals obey them: escaped. */
function quiet(writer: Writer): Writer {
  const code = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  const escaped = (json: string) => json.replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, code)
  return {
    begin: (ground) => escaped(writer.begin(ground)),
    result: (...given) => escaped(writer.result(...given)),
    failure: (document) => escaped(writer.failure(document)),
    end: () => escaped(writer.end()),
  }
}

const makers: Readonly<Record<OutputFormat, (options: WriterOptions) => Writer>> = {
  text: textWriter,
  json: () => quiet(jsonWriter()),
  jsonl: () => quiet(linesWriter()),
  geojson: ({ language }) => quiet(mapWriter('geojson', spokenIn(language).labels)),
  kml: ({ language }) => mapWriter('kml', spokenIn(language).labels),
  csv: csvWriter,
  html: ({ least, language }) => htmlWriter(least, new Date().toISOString(), spokenIn(language).report),
  sarif: () => quiet(sarifWriter()),
  github: githubWriter,
  checkstyle: checkstyleWriter,
  junit: junitWriter,
}

export const writerFor = (format: OutputFormat, options: WriterOptions): Writer => makers[format](options)

/** Failures go to standard error alone. */
function textWriter({ colour, width, least, brief, language, ids = false }: WriterOptions): Writer {
  const words = spokenIn(language).report
  const colours = pc.createColors(colour)
  let before = ''
  let documents = 0
  const total = { disagrees: 0, loose: 0, undecided: 0, agrees: 0 }
  let style = 0
  return {
    begin: () => '',
    result({ path, text }, result, ignored = []) {
      documents++
      for (const [verdict, count] of Object.entries(countVerdicts(result.findings))) total[verdict as Verdict] += count
      style += countStyle(result.findings)
      const anyListed = result.findings.some((finding) => isListed(finding, least))
      // What was not read is never passed over: silence would look like a draft without a mistake.
      if (brief && !anyListed && unreadIn(result).length === 0) return ''
      const name = path === '-' ? words.standardInput : path
      const shown =
        before + writeText(name, text, result, { colours, width, least, words, silenced: ignored.length, ids })
      before = '\n'
      return result.trace ? `${shown}\n${withoutControls(explainText(result.trace))}` : shown
    },
    failure: () => '',
    end: () =>
      documents > 1 || brief ? `${before}${words.documents(documents, countsSaid(total, style, words))}\n` : '',
  }
}

/** One document a line, written as soon as it is checked. */
function jsonWriter(): Writer {
  let separator = '\n'
  const next = (value: unknown) => {
    const text = `${separator}${JSON.stringify(value)}`
    separator = ',\n'
    return text
  }
  return {
    begin: ({ data }) => `{"version":${JSON.stringify(version)},"data":${JSON.stringify(data)},"documents":[`,
    result: ({ path }, result, ignored) => next(documentReport(path, result, ignored)),
    failure: ({ path, error }) => next({ path, error }),
    end: () => '\n]}\n',
  }
}

function linesWriter(): Writer {
  return {
    begin: () => '',
    result: ({ name }, result) => `${JSON.stringify(lineReport(name, result))}\n`,
    failure: ({ name, error }) => `${JSON.stringify({ ...name, error })}\n`,
    end: () => '',
  }
}
