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
  if (format === 'jsonl') return linesWriter()
  return format === 'json' ? jsonWriter() : mapWriter()
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
