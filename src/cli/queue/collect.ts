/** `groundline collect`: the answers of a run, from the files of its jobs into one, in the order of the archive. */
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, rename, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import { beginHalf, endHalf, removeHalf } from '../half-files.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { counted } from '../archive/progress.ts'
import { printable } from '../../formats/report/text.ts'
import { failureName, partsIn, type Parts } from './results.ts'

export interface CollectSettings {
  readonly output: string
  /** Write what is there even where parts are missing. */
  readonly partial?: boolean
}

export async function collect(folder: string, settings: CollectSettings, io: Io): Promise<ExitCode> {
  const found = await runIn(folder)
  const say = (line: string) => write(io.stderr, `groundline: ${printable(line)}\n`)
  for (const line of await missingLines(found)) await say(line)
  const { missing, parts, of } = found.parts
  if (missing.length > 0 && !settings.partial) {
    await say(
      `${counted(missing.length)} of ${counted(of)} jobs are not done: nothing was written. Let workers end, enqueue again, or take --partial`,
    )
    return 2
  }
  await joinParts(
    parts.map((name) => join(found.folder, name)),
    settings.output,
  )
  await say(`${settings.output}: ${counted(parts.length)} of ${counted(of)} jobs`)
  return missing.length > 0 ? 2 : 0
}

interface Found {
  readonly folder: string
  readonly parts: Parts
}

/** The folder of one run, or a folder of results that holds one. */
async function runIn(folder: string): Promise<Found> {
  const names = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      error.code === 'ENOENT' ? `${folder} does not exist: check the name` : `${folder}: ${error.message}`,
    )
  })
  const own = await partsIn(folder)
  if (own) return { folder, parts: own }
  const found: Found[] = []
  for (const entry of names.filter((one) => one.isDirectory())) {
    const parts = await partsIn(join(folder, entry.name))
    if (parts) found.push({ folder: join(folder, entry.name), parts })
  }
  if (found.length === 1) return found[0]!
  if (found.length === 0) throw new Failure(`${folder} holds no answers of workers`)
  throw new Failure(`${folder} holds several runs: name one, for example ${found[0]!.folder}`)
}

const mostSaid = 20

async function missingLines({ folder, parts: { missing, of } }: Found): Promise<readonly string[]> {
  const said = await Promise.all(
    missing.slice(0, mostSaid).map(async (number) => {
      const reason = await readFile(join(folder, failureName({ number, of })), 'utf8').catch(() => null)
      return `job ${number} of ${of} is not done${reason === null ? '' : `: ${reason.trim()}`}`
    }),
  )
  return missing.length > mostSaid ? [...said, `and ${counted(missing.length - mostSaid)} more`] : said
}

/** Whole or not at all. */
async function joinParts(files: readonly string[], output: string): Promise<void> {
  const half = beginHalf(`${output}.part`)
  const into = await open(half, 'w').catch((error: Error) => {
    throw new Failure(`${output} cannot be written: ${error.message}`)
  })
  try {
    for (const file of files) await copyInto(into, file)
    await into.sync()
    await into.close()
    await rename(half, output)
    endHalf(half)
  } catch (error) {
    await into.close().catch(() => undefined)
    await removeHalf(half)
    throw new Failure(`${output} cannot be written: ${(error as Error).message}`)
  }
}

async function copyInto(into: FileHandle, file: string): Promise<void> {
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    await into.appendFile(chunk)
  }
}
