/** Where the answers of a run go that can be gone on with: a file that is whole up to its last line at any time. */
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Finding } from '../../core/model.ts'
import { splitLines } from '../../formats/report/jsonl.ts'
import type { Output } from '../check/output.ts'
import type { Tally } from '../check/tally.ts'
import { addCounts, countsOf, emptyTally } from '../check/tally.ts'
import { Failure } from '../failure.ts'

/** Opens the file and keeps its first `keepBytes`. A `Failure` that says what to do where the disk does not take it. */
export async function fileOutput(path: string, keepBytes: number): Promise<Output> {
  const file = await opened(path)
  const said = (error: unknown) => new Failure(writeFault(path, error as NodeJS.ErrnoException))
  try {
    await file.truncate(keepBytes)
  } catch (error) {
    throw said(error)
  }
  const close = async () => {
    await file.sync().catch(() => undefined)
    await file.close()
  }
  return {
    async write(text) {
      if (text === '') return
      await file.appendFile(text).catch((error: unknown) => {
        throw said(error)
      })
    },
    close,
    abandon: close,
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a')
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${(error as Error).message}`)
  }
}

function writeFault(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `${path}: the disk is full. Make room, then run the same command with --resume: nothing is lost`
  }
  return `${path} cannot be written: ${message}. Then run the same command with --resume`
}

/** What a broken-off run has left of its output. */
export interface Kept {
  readonly lines: number
  readonly bytes: number
  readonly tally: Tally
}

export const nothingKept = (): Kept => ({ lines: 0, bytes: 0, tally: emptyTally() })

/** Counts the whole lines; half a line at the end, and what a failing disk left behind it, does not count. */
export async function keptOf(path: string): Promise<Kept> {
  const tally = emptyTally()
  let [lines, bytes] = [0, 0]
  const size = (await fileSize(path)) ?? 0
  if (size === 0) return { lines, bytes, tally }
  for await (const { bytes: found } of splitLines(createReadStream(path), Number.MAX_SAFE_INTEGER)) {
    const end = bytes + found!.length + 1
    const line = end <= size ? parsed(found!) : null
    if (line === null) break
    addLine(tally, line)
    lines++
    bytes = end
  }
  return { lines, bytes, tally }
}

async function fileSize(path: string): Promise<number | null> {
  const file = await open(path, 'r').catch(() => null)
  if (!file) return null
  const { size } = await file.stat()
  await file.close()
  return size
}

interface Line {
  readonly error?: string
  readonly findings?: readonly Finding[]
}

function parsed(bytes: Uint8Array): Line | null {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Line | null
  } catch {
    return null
  }
}

function addLine(tally: Tally, { error, findings = [] }: Line): void {
  if (error !== undefined) tally.failed = true
  addCounts(tally, countsOf(findings))
}
