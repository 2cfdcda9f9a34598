/** Documents checked one after another, each written as soon as it is checked. */
import process from 'node:process'
import type { CheckResult, Ground } from '../../core/model.ts'
import type { IgnoreOptions } from '../../formats/ignore/apply.ts'
import type { SourceResult } from '../../formats/markup/check.ts'
import { printable } from '../../formats/report/text.ts'
import { isAtLeast } from '../../present/diagnostics.ts'
import type { CheckRules } from '../check-document.ts'
import { checkDocument } from '../check-document.ts'
import type { Document, ReadableDocument } from '../documents.ts'
import { readDocuments } from '../documents.ts'
import type { Io } from '../io.ts'
import { say, wantsColour, write } from '../io.ts'
import type { Writer } from '../output/writer.ts'
import type { WriterOptions } from '../output/writers.ts'
import { writerFor } from '../output/writers.ts'
import { endable } from '../signals.ts'
import { diffOf, fixedDocument, writeFixed } from './fix.ts'
import type { FileRules } from './nearest.ts'
import type { Output } from './output.ts'
import { progressOn, type Progress } from './progress.ts'
import type { CheckSettings } from './settings.ts'
import type { ExitCode, Tally } from './tally.ts'
import { addCounts, countsOf, emptyTally, exitCode } from './tally.ts'

export interface Run {
  readonly settings: CheckSettings
  readonly ground: Ground
  readonly ignore: IgnoreOptions
  /** How a file is checked: by the settings nearest to it. */
  rulesOf(file: string): Promise<FileRules>
  readonly output: Output
  readonly io: Io
  /** The one file was named, and nothing else: that it is empty is a fault. */
  readonly isAlone?: boolean
}

interface RunTally extends Tally {
  fixed: number
}

/** More documents than this are listed only where something is found. */
const mostListed = 20

/** Checks files in order; one that cannot be read does not stop the others. */
export async function runChecks(files: readonly string[], run: Run): Promise<ExitCode> {
  const { settings, io, output, ground } = run
  const writer = writerFor(settings.format, writerOptions(settings, files.length, io))
  const progress = progressOn(io, files.length, settings.progress && !settings.quiet)
  const tally: RunTally = { ...emptyTally(), fixed: 0 }
  const shown: Writer = settings.dryRun ? silent : writer
  await output.write(shown.begin(ground))
  for await (const document of readDocuments(files, settings.inputFormat, io.stdin, io.cwd)) {
    progress.step(document.path)
    const text = await oneDocument(document, run, shown, tally, progress)
    if (text !== '' && settings.output === null) progress.clear()
    await output.write(text)
  }
  progress.clear()
  await output.write(shown.end())
  if (settings.fix) await write(io.stderr, fixedInWords(tally.fixed, settings.dryRun))
  return exitCode(tally, settings)
}

export function writerOptions(settings: CheckSettings, fileCount: number, io: Io): WriterOptions {
  return {
    colour: settings.output === null && wantsColour(io, settings.color),
    width: Math.min(io.stdout.columns ?? 100, 120),
    least: settings.quiet ? 'error' : settings.all ? 'all' : settings.minSeverity,
    brief: settings.quiet || fileCount > mostListed,
    language: settings.uiLang,
    ids: settings.ids,
  }
}

const silent: Writer = { begin: () => '', result: () => '', failure: () => '', end: () => '' }

const fixedInWords = (count: number, dryRun: boolean): string =>
  `groundline: ${count} ${count === 1 ? 'correction' : 'corrections'} ${dryRun ? 'would be' : count === 1 ? 'was' : 'were'} made\n`

async function oneDocument(
  document: Document,
  ofAll: Run,
  writer: Writer,
  tally: RunTally,
  progress: Progress,
): Promise<string | Uint8Array> {
  if ('error' in document) {
    if (!document.isEmpty || ofAll.isAlone) return failed(document, ofAll.io, writer, tally, progress)
    progress.clear()
    await say(ofAll.io.stderr, `groundline: ${printable(document.error)}\n`)
    return ''
  }
  try {
    const run = { ...ofAll, ...(document.stored ? await ofAll.rulesOf(document.path) : {}) }
    const { settings } = run
    const mended = settings.fix ? await mend(document, run, tally) : { document, diff: '' }
    // A mistake of ours in one document of many is said, and does not take the others with it.
    const { result, ignored } = await endable(() => checkOne(mended.document, run))
    addCounts(tally, countsOf(result.findings))
    const told = settings.quiet && !/^(?:text|html)$/.test(settings.format) ? onlyErrors(result) : result
    return mended.diff === '' ? writer.result(mended.document, told, ignored) : mended.diff
  } catch (error) {
    const { path, name } = document
    return failed({ path, name, error: `${path}: ${(error as Error).message}` }, ofAll.io, writer, tally, progress)
  }
}

/** For --quiet; text and HTML say themselves what they do not list. */
const onlyErrors = (result: CheckResult): CheckResult => ({
  ...result,
  findings: result.findings.filter((finding) => isAtLeast(finding, 'error')),
})

function checkOne(document: ReadableDocument, { settings, ground, ignore, io }: Run): SourceResult {
  const rules = { ...rulesOf(settings, ignore), explain: settings.explain, cwd: io.cwd ?? process.cwd() }
  return checkDocument(document, ground, rules, io.check)
}

/** The part of the settings that decides verdicts. */
export function rulesOf({ date, language, strict, style, uiLang }: CheckSettings, ignore: IgnoreOptions): CheckRules {
  return { date, language, strict, style, uiLang, ignore }
}

async function mend(
  document: ReadableDocument,
  run: Run,
  tally: RunTally,
): Promise<{ document: ReadableDocument; diff: string | Uint8Array }> {
  if (document.stored === null) throw new Error('a line of a batch cannot be corrected: --fix writes files')
  const fixed = await endable(() => fixedDocument(document, (one) => checkOne(one, run).rendered))
  tally.fixed += fixed.count
  if (fixed.count === 0) return { document, diff: '' }
  if (run.settings.dryRun) {
    const toLookAt = run.settings.output === null && run.io.stdout.isTTY === true
    return { document, diff: diffOf(document, fixed.document, toLookAt) }
  }
  await writeFixed(fixed.document, run.io.cwd ?? process.cwd())
  return { document: fixed.document, diff: '' }
}

async function failed(
  document: Extract<Document, { readonly error: string }>,
  io: Io,
  writer: Writer,
  tally: RunTally,
  progress: Progress,
): Promise<string> {
  tally.failed = true
  progress.clear()
  await say(io.stderr, `groundline: ${printable(document.error)}\n`)
  return writer.failure(document)
}
