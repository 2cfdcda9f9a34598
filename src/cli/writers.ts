/** The writer of each format of the command's output. */
import pc from 'picocolors'
import { writeText } from '../formats/report/text.ts'
import type { Severity } from '../present/diagnostics.ts'
import { documentReport, lineReport } from '../present/report.ts'
import { version } from '../present/version.ts'
import { mapWriter } from './map-writer.ts'
import type { Writer } from './writer.ts'

export type OutputFormat = 'text' | 'json' | 'jsonl' | 'geojson'
export const outputFormats: readonly OutputFormat[] = ['text', 'json', 'jsonl', 'geojson']

export interface WriterOptions {
  readonly colour: boolean
  readonly width: number
  readonly least: Severity | 'all'
}

export function writerFor(format: OutputFormat, options: WriterOptions): Writer {
  if (format === 'text') return textWriter(options)
  if (format === 'jsonl') return quiet(linesWriter())
  return quiet(format === 'json' ? jsonWriter() : mapWriter())
}

/** JSON lets DEL, controls of eight bits and signs of direction stand in its strings; terminals obey them: escaped. */
function quiet(writer: Writer): Writer {
  const code = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  const escaped = (json: string) => json.replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, code)
  return {
    begin: (ground) => escaped(writer.begin(ground)),
    result: (document, result) => escaped(writer.result(document, result)),
    failure: (document) => escaped(writer.failure(document)),
    end: () => escaped(writer.end()),
  }
}

/** Failures go to standard error alone. */
function textWriter({ colour, width, least }: WriterOptions): Writer {
  const colours = pc.createColors(colour)
  let before = ''
  return {
    begin: () => '',
    result({ path, text }, result) {
      const shown = before + writeText(path === '-' ? 'standard input' : path, text, result, { colours, width, least })
      before = '\n'
      return shown
    },
    failure: () => '',
    end: () => '',
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
    result: ({ path }, result) => next(documentReport(path, result)),
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
