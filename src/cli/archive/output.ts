/** Where an archive's answers go: standard output, or a file that a killed run leaves whole up to its last line. */
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { Severity } from '../../present/diagnostics.ts'
import { isAtLeast } from '../../present/diagnostics.ts'
import type { Finding } from '../../core/model.ts'
import { splitLines } from '../../formats/report/jsonl.ts'
import type { ExitCode } from '../check-settings.ts'
import { Failure } from '../failure.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'

export interface Output {
  write(text: string): Promise<void>
  close(): Promise<void>
}

export function standardOutput(io: Io): Output {
  return { write: (text) => write(io.stdout, text), close: () => Promise.resolve() }
}

/** Opens the file and keeps its first `keepBytes`. A `Failure` that says what to do where the disk does not take it. */
export async function fileOutput(path: string, keepBytes: number): Promise<Output> {
  const file = await opened(path)
  const said = (error: unknown) => new Failure(writeFault(path, error as NodeJS.ErrnoException))
  try {
    await file.truncate(keepBytes)
  } catch (error) {
    throw said(error)
  }
  return {
    async write(text) {
      if (text === '') return
      await file.appendFile(text).catch((error: unknown) => {
        throw said(error)
      })
    },
    async close() {
      await file.sync().catch(() => undefined)
      await file.close()
    },
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
  /** The gravest of them. */
  readonly code: ExitCode
}

/** Counts the whole lines; half a line at the end, and what a failing disk left behind it, does not count. */
export async function keptOf(path: string, least: Severity): Promise<Kept> {
  let kept: Kept = { lines: 0, bytes: 0, code: 0 }
  const size = (await fileSize(path)) ?? 0
  if (size === 0) return kept
  for await (const { bytes } of splitLines(createReadStream(path), Number.MAX_SAFE_INTEGER)) {
    const end = kept.bytes + bytes!.length + 1
    const line = end <= size ? parsed(bytes!) : null
    if (line === null) break
    const code = codeOf(line, least)
    kept = { lines: kept.lines + 1, bytes: end, code: code > kept.code ? code : kept.code }
  }
  return kept
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

function codeOf({ error, findings = [] }: Line, least: Severity): ExitCode {
  if (error !== undefined) return 2
  return findings.some((finding) => isAtLeast(finding, least)) ? 1 : 0
}
