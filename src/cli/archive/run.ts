/** `check` over an archive: several threads, answers in order, a file that a killed run goes on with. */
import { resolve } from 'node:path'
import type { DataVersion, Ground } from '../../core/model.ts'
import type { IgnoreOptions } from '../../formats/ignore/apply.ts'
import { printable } from '../../formats/report/text.ts'
import { version } from '../../present/version.ts'
import { checkDocument, type CheckRules } from '../check-document.ts'
import { openOutput, type Output } from '../check/output.ts'
import { showsProgress } from '../check/progress.ts'
import { rulesOf, writerOptions } from '../check/run.ts'
import type { CheckSettings } from '../check/settings.ts'
import { addCounts, exitCode, type ExitCode, type Tally } from '../check/tally.ts'
import type { Document } from '../documents.ts'
import { readDocuments } from '../documents.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { say } from '../io.ts'
import type { Writer } from '../output/writer.ts'
import { writerFor } from '../output/writers.ts'
import { answerFrom, type Answer } from './answer.ts'
import { batchesOf, weightOf, without } from './batches.ts'
import { countDocuments, isBatchFile, isThere } from './files.ts'
import { inOrder } from './in-order.ts'
import type { Journal } from './journal.ts'
import {
  batchStates,
  changedSince,
  fingerprintOf,
  journalOf,
  readJournal,
  refuseBrokenOff,
  removeJournal,
  writeJournal,
} from './journal.ts'
import { fileOutput, keptOf, nothingKept, type Kept } from './output.ts'
import { counted, showProgress } from './progress.ts'

/** Batches under way beside those in the threads, so that a slow one holds up none. */
const aheadPerJob = 3
/** Characters of all texts under way. */
const mostCharacters = 16_000_000

export interface ArchiveRun {
  /** As they were typed. */
  readonly args: readonly string[]
  readonly files: readonly string[]
  /** The files that the arguments mean by now: folders may have grown. */
  chosen(): Promise<readonly string[]>
  readonly settings: CheckSettings
  readonly ignore: IgnoreOptions
  readonly jobs: number
  readonly resume: boolean
  readonly cwd: string
}

interface Checker {
  readonly ground: Pick<Ground, 'packs' | 'data'>
  check(documents: readonly Document[]): Promise<readonly Answer[]>
  close(): Promise<void>
}

interface Plan {
  readonly files: readonly string[]
  readonly kept: Kept
  readonly output: Output
}

/** Checks every document, several at a time, and writes the answers in the order of the archive. */
export async function checkArchive(run: ArchiveRun, io: Io): Promise<ExitCode> {
  requireResumable(run)
  const path = journalled(run)
  if (!run.resume && run.settings.output !== null) await refuseBrokenOff(resolve(run.cwd, run.settings.output))
  const checker = await checkerFor(run, io)
  try {
    const plan = await planOf(run, path, checker.ground.data, io)
    const code = await checkAll(plan, checker, run, io)
    if (path !== null) await removeJournal(path)
    await sayNewFiles(run, plan.files, io)
    return code
  } finally {
    await checker.close()
  }
}

function requireResumable({ resume, settings, files }: ArchiveRun): void {
  if (!resume) return
  if (settings.output === null) throw new Failure('--resume needs --output FILE: it goes on with that file')
  if (settings.format !== 'jsonl') throw new Failure('--resume goes on with JSONL alone: add --format jsonl')
  if (files.includes('-')) throw new Failure('Standard input cannot be resumed: name the file')
}

/** The output where a killed run can be gone on with: JSONL into a file, of files. Null for any other. */
function journalled({ settings: { output, format }, files, cwd }: ArchiveRun): string | null {
  return output === null || format !== 'jsonl' || files.includes('-') ? null : resolve(cwd, output)
}

async function checkerFor({ settings, ignore, jobs }: ArchiveRun, io: Io): Promise<Checker> {
  const { data, format } = settings
  const rules = rulesOf(settings, ignore)
  if (jobs === 1) return ownChecker(await io.loadGround(data), rules, io)
  const { openPool } = await import('./pool.ts')
  const pool = await openPool({ threads: jobs, data, rules, want: format === 'jsonl' ? 'line' : 'result' })
  const packs = format === 'geojson' || format === 'kml' ? (await io.loadGround(data)).packs : []
  return { ground: { packs, data: pool.data }, check: (documents) => pool.check(documents), close: () => pool.close() }
}

/** In the thread of the command. */
function ownChecker(ground: Ground, rules: CheckRules, io: Io): Checker {
  const answer = (one: Document): Answer =>
    'error' in one ? one : answerFrom(() => checkDocument(one, ground, rules, io.check))
  return { ground, check: (documents) => Promise.resolve(documents.map(answer)), close: () => Promise.resolve() }
}

/** What is left to do, and where it goes. */
async function planOf(run: ArchiveRun, path: string | null, data: readonly DataVersion[], io: Io): Promise<Plan> {
  const { files, settings, cwd } = run
  if (path === null) {
    const output = await openOutput(settings.output === null ? null : resolve(cwd, settings.output), io.stdout)
    return { files, kept: nothingKept(), output }
  }
  const fingerprint = fingerprintOf(version, data, run.args, resolve(run.cwd), decisive(run))
  const journal = await readJournal(path)
  if (journal) return resumed(path, journal, fingerprint)
  if (run.resume && (await isThere(path))) {
    throw new Failure(`${path} is whole, or of another command: nothing says that it was broken off. Name another file`)
  }
  const batches = await batchStates(files.filter((file) => isBatch(file, settings)).map((file) => resolve(cwd, file)))
  await writeJournal(path, { fingerprint, files, batches })
  return { files, kept: nothingKept(), output: await fileOutput(path, 0) }
}

/** All that decides what a line says, as JSON can tell it. */
function decisive({ settings, ignore }: ArchiveRun): unknown {
  const { date, language, strict, uiLang, style = null, inputFormat } = settings
  return {
    date,
    language,
    strict,
    uiLang,
    style,
    inputFormat,
    off: [...ignore.kindsOff].sort(),
    dismissed: dismissedIn(ignore),
  }
}

const dismissedIn = ({ dismissed: { everywhere, inFile } }: IgnoreOptions): readonly string[] =>
  [...everywhere, ...[...inFile].flatMap(([file, ids]) => [...ids].map((id) => `${id} ${file}`))].sort()

async function resumed(path: string, journal: Journal, fingerprint: string): Promise<Plan> {
  const changed = await changedSince(journal, fingerprint)
  if (changed) throw new Failure(`${path} cannot be gone on with: ${changed}. Delete it and ${journalOf(path)}`)
  await writeJournal(path, journal)
  const kept = await keptOf(path)
  return { files: journal.files, kept, output: await fileOutput(path, kept.bytes) }
}

function isBatch(file: string, { inputFormat }: CheckSettings): boolean {
  return inputFormat === null ? isBatchFile(file) : inputFormat === 'jsonl'
}

async function checkAll(plan: Plan, checker: Checker, run: ArchiveRun, io: Io): Promise<ExitCode> {
  const { files, kept, output } = plan
  const { settings, cwd } = run
  const shown = await progressOf(plan, run, io)
  try {
    const tally = await writeAll(plan, checker, writerFor(settings.format, writerOptions(settings, files.length, io)), {
      documents: without(readDocuments(files, settings.inputFormat, io.stdin, cwd), kept.lines),
      jobs: run.jobs,
      io,
      done: (count) => shown?.add(count),
    })
    await output.close()
    return exitCode(tally, settings)
  } catch (error) {
    await output.abandon()
    throw error
  } finally {
    shown?.end()
  }
}

async function progressOf({ files, kept }: Plan, { settings, cwd }: ArchiveRun, io: Io) {
  if (!showsProgress(io, settings.progress && !settings.quiet)) return null
  const total = await countDocuments(files, (file) => isBatch(file, settings), cwd)
  return showProgress(io, { total, done: kept.lines })
}

interface Work {
  readonly documents: AsyncIterable<Document>
  readonly jobs: number
  readonly io: Io
  done(count: number): void
}

async function writeAll(
  { kept, output }: Plan,
  checker: Checker,
  writer: Writer,
  { documents, jobs, io, done }: Work,
): Promise<Tally> {
  const { tally } = kept
  const check = async (batch: readonly Document[]) => ({ batch, answers: await checker.check(batch) })
  const limits = { pieces: jobs * aheadPerJob, weight: mostCharacters }
  if (kept.lines === 0) await output.write(writer.begin(checker.ground as Ground))
  for await (const { batch, answers } of inOrder(batchesOf(documents), check, weightOf, limits)) {
    const texts: string[] = []
    for (const [at, document] of batch.entries()) texts.push(await textOf(document, answers[at]!, writer, tally, io))
    await output.write(texts.join(''))
    done(batch.length)
  }
  await output.write(writer.end())
  return tally
}

async function textOf(document: Document, answer: Answer, writer: Writer, tally: Tally, io: Io): Promise<string> {
  if ('counts' in answer) addCounts(tally, answer.counts)
  if ('line' in answer) return answer.line
  if ('result' in answer && 'text' in document) return writer.result(document, answer.result, answer.ignored)
  const { path, name } = document
  const error = 'error' in document ? document.error : `${path}: ${(answer as { readonly error: string }).error}`
  tally.failed ||= !('isEmpty' in document && document.isEmpty)
  await say(io.stderr, `groundline: ${printable(error)}\n`)
  return writer.failure({ path, name, error })
}

/** A folder may have grown meanwhile: what came too late is said, not checked in a second order. */
async function sayNewFiles({ chosen, settings, cwd }: ArchiveRun, listed: readonly string[], io: Io): Promise<void> {
  const known = new Set(listed)
  const output = settings.output === null ? null : resolve(cwd, settings.output)
  const now = await chosen().catch(() => [])
  const news = now.filter((file) => !known.has(file) && resolve(cwd, file) !== output)
  if (news.length === 0) return
  const files = news.length === 1 ? '1 file was' : `${counted(news.length)} files were`
  await say(io.stderr, `groundline: ${files} added meanwhile and not checked, the first is ${printable(news[0]!)}\n`)
}
