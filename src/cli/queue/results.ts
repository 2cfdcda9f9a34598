/** Where answers lie: RESULTS/RUN/0000017-of-0002000.jsonl, a file for each job, whole or not there. */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveJob } from './job.ts'

export interface PartName {
  readonly number: number
  readonly of: number
}

const digits = 7
const padded = (value: number): string => String(value).padStart(digits, '0')

export const partName = ({ number, of }: PartName): string => `${padded(number)}-of-${padded(of)}.jsonl`

export function readPartName(name: string): PartName | null {
  const found = /^(\d{7,8})-of-(\d{7,8})\.jsonl$/.exec(name)
  return found ? { number: Number(found[1]), of: Number(found[2]) } : null
}

export const folderOf = (results: string, { run }: Pick<ArchiveJob, 'run'>): string => join(results, run)

type Named = Pick<ArchiveJob, 'run' | 'number' | 'of'>
const partOf = (results: string, job: Named): string => join(folderOf(results, job), partName(job))
/** Why a job was given up, beside where its answers would lie. */
const failureOf = (results: string, job: Named): string => `${partOf(results, job)}.failed`

/** Whether the answers of a job are there: they are written whole, so nothing is done twice. */
export async function isDone(results: string, job: Named): Promise<boolean> {
  return (await stat(partOf(results, job)).catch(() => null)) !== null
}

/**
 * Writes the answers of a job, whole or not at all: under a name of its own first, so that two workers that do the
 * same job leave one file. Rejects with what the disk says.
 */
export async function writePart(results: string, job: Named, lines: readonly string[]): Promise<void> {
  const folder = folderOf(results, job)
  await mkdir(folder, { recursive: true })
  const half = join(folder, `.${job.number}.${randomUUID()}.part`)
  try {
    await writeSynced(half, lines)
    await rename(half, partOf(results, job))
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined)
    throw error
  }
  await rm(failureOf(results, job), { force: true })
}

async function writeSynced(path: string, lines: readonly string[]): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const line of lines) await file.appendFile(line)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Leaves the reason why a job was given up. */
export async function writeFailure(results: string, job: Named, reason: string): Promise<void> {
  await mkdir(folderOf(results, job), { recursive: true })
  await writeFile(failureOf(results, job), `${reason}\n`)
}

export interface Parts {
  /** File names, in order. */
  readonly parts: readonly string[]
  readonly missing: readonly number[]
  readonly of: number
}

/** What lies in the folder of a run; null where there is no part at all. */
export async function partsIn(folder: string): Promise<Parts | null> {
  const names = await readdir(folder)
  const parts = new Map(
    names.flatMap((name) => (readPartName(name) ? [[readPartName(name)!.number, name] as const] : [])),
  )
  const failed = names.map((name) => readPartName(name.replace(/\.failed$/, ''))).find((one) => one !== null)
  const of = failed?.of ?? 0
  if (of === 0) return null
  const numbers = Array.from({ length: of }, (_, at) => at + 1)
  return {
    parts: numbers.flatMap((number) => parts.get(number) ?? []),
    missing: numbers.filter((number) => !parts.has(number)),
    of,
  }
}

export const failureName = (part: PartName): string => `${partName(part)}.failed`
