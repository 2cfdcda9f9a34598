/** `check` over an archive: several threads, answers in order, a file that a killed run goes on with. */
import type { Document } from '../documents.ts'
import { readDocuments } from '../documents.ts'
import { checkDocument } from '../check-document.ts'
import type { CheckSettings, ExitCode } from '../check-settings.ts'
import { rulesOf, writerOptions } from '../check-settings.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { outputFormat } from '../output-format.ts'
import { printable } from '../../formats/report/text.ts'
import { version } from '../../present/version.ts'
import type { DataVersion, Ground } from '../../core/model.ts'
import type { Writer } from '../writer.ts'
import { writerFor, type OutputFormat } from '../writers.ts'
import { batchesOf, weightOf, without } from './batches.ts'
import { countDocuments, filesOf, isBatchFile, isFolder, isThere } from './files.ts'
import { inOrder } from './in-order.ts'
import type { Journal } from './journal.ts'
import {
  batchStates,
  changedSince,
  fingerprintOf,
  journalOf,
  readJournal,
  removeJournal,
  writeJournal,
} from './journal.ts'
import { fileOutput, keptOf, standardOutput, type Kept, type Output } from './output.ts'
import type { Answer } from './pool.ts'
import { counted, showProgress } from './progress.ts'

/** Batches under way beside those in the threads, so that a slow one holds up none. */
const aheadPerJob = 3
/** Characters of all texts under way. */
const mostCharacters = 16_000_000

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

/** Checks every document of files and folders, several at a time, and writes the answers in the order of the archive. */
export async function checkArchive(places: readonly string[], settings: CheckSettings, io: Io): Promise<ExitCode> {
  const listed = await filesOf(places)
  const format = outputFormat(listed, settings)
  requireResumable(places, settings, format)
  const checker = await checkerFor(settings, format, io)
  try {
    const plan = await planOf(listed, settings, checker.ground.data, io)
    const code = await checkAll(plan, checker, writerFor(format, writerOptions(settings, io)), settings, io)
    if (settings.output !== undefined) await removeJournal(settings.output)
    await sayNewFiles(places, plan.files, io)
    return code
  } finally {
    await checker.close()
  }
}

function requireResumable(places: readonly string[], { resume, output }: CheckSettings, format: OutputFormat): void {
  if (!resume) return
  if (output === undefined) throw new Failure('--resume needs --output FILE: it goes on with that file')
  if (format !== 'jsonl') throw new Failure('--resume goes on with JSONL alone: add --format jsonl')
  if (places.includes('-')) throw new Failure('Standard input cannot be resumed: name the file')
}

async function checkerFor(settings: CheckSettings, format: OutputFormat, io: Io): Promise<Checker> {
  const { jobs = 1, data = null } = settings
  const rules = rulesOf(settings)
  if (jobs === 1) {
    const ground = await io.loadGround(data)
    const check = (documents: readonly Document[]) =>
      Promise.resolve(
        documents.map((one): Answer => ('error' in one ? one : checkDocument(one, ground, rules, io.check))),
      )
    return { ground, check, close: () => Promise.resolve() }
  }
  const { openPool } = await import('./pool.ts')
  const pool = await openPool({ threads: jobs, data, rules, want: format === 'jsonl' ? 'line' : 'result' })
  const packs = format === 'geojson' ? (await io.loadGround(data)).packs : []
  return { ground: { packs, data: pool.data }, check: (documents) => pool.check(documents), close: () => pool.close() }
}

const nothing: Kept = { lines: 0, bytes: 0, code: 0 }

/** What is left to do, and where it goes. */
async function planOf(
  listed: readonly string[],
  settings: CheckSettings,
  data: readonly DataVersion[],
  io: Io,
): Promise<Plan> {
  const { output: path } = settings
  if (path === undefined) return { files: listed, kept: nothing, output: standardOutput(io) }
  const fingerprint = fingerprintOf(version, data, rulesOf(settings), settings.inputFormat ?? null)
  const journal = await readJournal(path)
  if (journal) return resumed(path, journal, fingerprint, settings)
  if (settings.resume && (await isThere(path))) {
    throw new Failure(`${path} is whole, or of another command: nothing says that it was broken off. Name another file`)
  }
  const batches = await batchStates(listed.filter((file) => isBatch(file, settings)))
  await writeJournal(path, { fingerprint, files: listed, batches })
  return { files: listed, kept: nothing, output: await fileOutput(path, 0) }
}

async function resumed(
  path: string,
  journal: Journal,
  fingerprint: string,
  { resume, minSeverity }: CheckSettings,
): Promise<Plan> {
  if (!resume) {
    const anew = `or delete ${journalOf(path)} to start anew`
    throw new Failure(`${path} is of a run that was broken off: go on with --resume, ${anew}`)
  }
  const changed = await changedSince(journal, fingerprint)
  if (changed) throw new Failure(`${path} cannot be gone on with: ${changed}. Delete it and ${journalOf(path)}`)
  await writeJournal(path, journal)
  const kept = await keptOf(path, minSeverity)
  return { files: journal.files, kept, output: await fileOutput(path, kept.bytes) }
}

function isBatch(file: string, { inputFormat }: CheckSettings): boolean {
  return inputFormat === undefined ? isBatchFile(file) : inputFormat === 'jsonl'
}

async function checkAll(
  { files, kept, output }: Plan,
  checker: Checker,
  writer: Writer,
  settings: CheckSettings,
  io: Io,
): Promise<ExitCode> {
  const { jobs = 1, progress } = settings
  const total = progress ? await countDocuments(files, (file) => isBatch(file, settings)) : null
  const shown = progress ? showProgress(io, { total, done: kept.lines }) : null
  const documents = without(readDocuments(files, settings.inputFormat ?? null, io.stdin), kept.lines)
  const work = async (batch: readonly Document[]) => ({ batch, answers: await checker.check(batch) })
  const limits = { pieces: jobs * aheadPerJob, weight: mostCharacters }
  let { code } = kept
  try {
    if (kept.lines === 0) await output.write(writer.begin(checker.ground as Ground))
    for await (const { batch, answers } of inOrder(batchesOf(documents), work, weightOf, limits)) {
      const next = await writeBatch(batch, answers, writer, output, io)
      if (next > code) code = next
      shown?.add(batch.length)
    }
    await output.write(writer.end())
  } finally {
    shown?.end()
    await output.close()
  }
  return code
}

/** Writes a batch at once, and gives the gravest of it. */
async function writeBatch(
  batch: readonly Document[],
  answers: readonly Answer[],
  writer: Writer,
  output: Output,
  io: Io,
): Promise<ExitCode> {
  let code: ExitCode = 0
  const texts: string[] = []
  for (const [at, document] of batch.entries()) {
    const answer = answers[at]!
    const next = 'error' in answer ? 2 : answer.graveness
    if (next > code) code = next
    texts.push(await textOf(document, answer, writer, io))
  }
  await output.write(texts.join(''))
  return code
}

async function textOf(document: Document, answer: Answer, writer: Writer, io: Io): Promise<string> {
  if ('line' in answer) return answer.line
  if ('result' in answer && 'text' in document) return writer.result(document, answer.result)
  const { path, name } = document
  const error = 'error' in document ? document.error : `${path}: ${(answer as { readonly error: string }).error}`
  await write(io.stderr, `groundline: ${printable(error)}\n`)
  return writer.failure({ path, name, error })
}

/** A folder may have grown meanwhile: what came too late is said, not checked in a second order. */
async function sayNewFiles(places: readonly string[], listed: readonly string[], io: Io): Promise<void> {
  if (!(await Promise.all(places.map(isFolder))).includes(true)) return
  const known = new Set(listed)
  const news = (await filesOf(places)).filter((file) => !known.has(file))
  if (news.length === 0) return
  const files = news.length === 1 ? '1 file was' : `${counted(news.length)} files were`
  await write(io.stderr, `groundline: ${files} added meanwhile and not checked, the first is ${news[0]}\n`)
}
