import type { CheckOptions, CheckResult, Ground, PartialDate } from '../core/model.ts'
import { printable } from '../formats/report/text.ts'
import type { Severity } from '../present/diagnostics.ts'
import { isAtLeast } from '../present/diagnostics.ts'
import type { Document, InputFormat } from './documents.ts'
import { readDocuments } from './documents.ts'
import { Failure } from './failure.ts'
import type { Io } from './io.ts'
import { wantsColour, write } from './io.ts'
import type { Writer } from './writer.ts'
import type { OutputFormat } from './writers.ts'
import { writerFor } from './writers.ts'

export interface CheckSettings {
  readonly format?: OutputFormat
  readonly inputFormat?: InputFormat
  readonly date?: PartialDate
  readonly minSeverity: Severity
  readonly strict?: boolean
  readonly all?: boolean
  readonly color?: boolean
  readonly data?: string
}

/** 0: nothing as grave as asked for; 1: findings; 2: something could not be checked. */
export type ExitCode = 0 | 1 | 2

/** Checks every document, in order, and prints each as soon as it is checked. */
export async function checkFiles(files: readonly string[], settings: CheckSettings, io: Io): Promise<ExitCode> {
  if (files.filter((file) => file === '-').length > 1) throw new Failure('Standard input (-) can be named only once')
  const writer = writerFor(outputFormat(files, settings), {
    colour: wantsColour(io, settings.color),
    width: Math.min(io.stdout.columns ?? 100, 120),
    least: settings.all ? 'all' : settings.minSeverity,
  })
  const ground = await io.loadGround(settings.data ?? null)
  let code: ExitCode = 0
  await write(io.stdout, writer.begin(ground))
  for await (const document of readDocuments(files, settings.inputFormat ?? null, io.stdin)) {
    const next = await checkOne(document, ground, settings, writer, io)
    if (next > code) code = next
  }
  await write(io.stdout, writer.end())
  return code
}

/** JSONL gives JSONL unless another format is asked for. */
function outputFormat(files: readonly string[], { format, inputFormat }: CheckSettings): OutputFormat {
  if (format) return format
  const batch = inputFormat === 'jsonl' || (!inputFormat && files.every((file) => /\.(?:jsonl|ndjson)$/i.test(file)))
  return batch ? 'jsonl' : 'text'
}

async function checkOne(
  document: Document,
  ground: Ground,
  settings: CheckSettings,
  writer: Writer,
  io: Io,
): Promise<ExitCode> {
  if ('error' in document) return failed(document, writer, io)
  const result = attempt(document.text, ground, optionsFor(document.date, settings), io)
  if ('error' in result) {
    return failed({ path: document.path, name: document.name, error: `${document.path}: ${result.error}` }, writer, io)
  }
  await write(io.stdout, writer.result(document, result))
  return result.findings.some((finding) => isAtLeast(finding, settings.minSeverity)) ? 1 : 0
}

function optionsFor(date: PartialDate | null, { date: given, strict }: CheckSettings): CheckOptions {
  return { date: date ?? given ?? null, profile: strict ? 'strict' : 'practice' }
}

/** A mistake of ours in one document of a batch is said, and does not take the others with it. */
function attempt(text: string, ground: Ground, options: CheckOptions, io: Io): CheckResult | { error: string } {
  try {
    return io.check(text, ground, options)
  } catch (error) {
    return { error: `a fault in Groundline, please report it: ${(error as Error).message}` }
  }
}

async function failed(
  document: Extract<Document, { readonly error: string }>,
  writer: Writer,
  io: Io,
): Promise<ExitCode> {
  await write(io.stderr, `groundline: ${printable(document.error)}\n`)
  await write(io.stdout, writer.failure(document))
  return 2
}
