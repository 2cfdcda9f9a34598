/**
 * What a run that writes a file is about, beside that file while it runs: OUT.resume. With it a run that was killed
 * goes on where its output ends; it is removed when the output is whole.
 */
import { createHash } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import process from 'node:process'
import { Failure } from '../failure.ts'

export interface Journal {
  /** Program, data and rules: a run with others would not go on, but mix two. */
  readonly fingerprint: string
  readonly files: readonly string[]
  /** Size and time of each batch file: its lines are counted, so it may not change. */
  readonly batches: readonly BatchState[]
}

interface BatchState {
  readonly file: string
  readonly bytes: number
  readonly modified: number
}

interface Written extends Journal {
  readonly pid: number
  readonly host: string
}

export const journalOf = (output: string): string => `${output}.resume`

/** The same for the same program, data and rules. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

export async function batchStates(files: readonly string[]): Promise<readonly BatchState[]> {
  const states: BatchState[] = []
  for (const file of files) {
    const found = await stat(file).catch(() => null)
    if (found) states.push({ file, bytes: found.size, modified: Math.round(found.mtimeMs) })
  }
  return states
}

export async function writeJournal(output: string, journal: Journal): Promise<void> {
  const half = `${journalOf(output)}.part`
  const written: Written = { ...journal, pid: process.pid, host: hostname() }
  try {
    await writeFile(half, JSON.stringify(written))
    await rename(half, journalOf(output))
  } catch (error) {
    throw new Failure(`${journalOf(output)} cannot be written: ${(error as Error).message}`)
  }
}

/** Null where there is none; a `Failure` where it is unreadable, or its run still runs. */
export async function readJournal(output: string): Promise<Journal | null> {
  const path = journalOf(output)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const journal = parsed(text)
  if (!journal) throw new Failure(`${path} is damaged: delete it and ${output}, and start anew`)
  if (journal.pid !== process.pid && isRunning(journal.pid) && (await isOfThisMachineNow(path, journal))) {
    throw new Failure(`${output} is being written by process ${journal.pid}: wait for it, or end it first`)
  }
  return journal
}

/** Throws a `Failure` where a run into this file was broken off, and nobody asked to go on with it. */
export async function refuseBrokenOff(output: string): Promise<void> {
  if (!(await readJournal(output))) return
  const anew = `or delete ${journalOf(output)} to start anew`
  throw new Failure(`${output} is of a run that was broken off: go on with --resume, ${anew}`)
}

export async function removeJournal(output: string): Promise<void> {
  await rm(journalOf(output), { force: true })
}

/** Why a run cannot go on with what the journal tells of; null where it can. */
export async function changedSince(journal: Journal, fingerprint: string): Promise<string | null> {
  if (journal.fingerprint !== fingerprint) {
    return 'it was begun with other files or options, in another folder, or with other data or another version of Groundline'
  }
  const now = new Map((await batchStates(journal.batches.map(({ file }) => file))).map((state) => [state.file, state]))
  const changed = journal.batches.find(({ file, bytes, modified }) => {
    const found = now.get(file)
    return found?.bytes !== bytes || found.modified !== modified
  })
  return changed ? `${changed.file} has changed since` : null
}

function parsed(text: string): Written | null {
  try {
    const value = JSON.parse(text) as Partial<Written> | null
    const whole = typeof value?.fingerprint === 'string' && Array.isArray(value.files) && Array.isArray(value.batches)
    return whole ? (value as Written) : null
  } catch {
    return null
  }
}

/** Written here, and since the machine started: else the number of the process means another one. */
async function isOfThisMachineNow(path: string, { host }: Written): Promise<boolean> {
  const started = Date.now() - uptime() * 1000
  return host === hostname() && ((await stat(path).catch(() => null))?.mtimeMs ?? 0) >= started
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
