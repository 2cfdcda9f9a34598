/** `groundline report`: what an archive's findings say, as one page. */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import type { Readable } from 'node:stream'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { mesh } from 'topojson-client'
import type { Borders } from '../../formats/archive-report/map.ts'
import { writeArchiveReport } from '../../formats/archive-report/page.ts'
import { tally } from '../../formats/archive-report/tally.ts'
import { splitLines } from '../../formats/report/jsonl.ts'
import { version } from '../../present/version.ts'
import { counted } from '../archive/progress.ts'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import { beginHalf, endHalf, removeHalf } from '../half-files.ts'
import { dataFolder } from '../ground.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { refuseOverInput } from '../over-input.ts'

export interface ReportSettings {
  readonly output: string
  readonly title?: string
  readonly rows: number
  readonly data?: string
}

/** An answer of one text is never longer: text limits see to that. */
const answerLimit = 256 * 1024 * 1024

export async function report(files: readonly string[], settings: ReportSettings, io: Io): Promise<ExitCode> {
  await refuseOverInput(settings.output, files, process.cwd())
  const counts = tally(settings.rows)
  for (const file of files) {
    if (file !== '-' && !existsSync(file)) throw new Failure(`${file} does not exist: check the name`)
    await addAll(file, file === '-' ? io.stdin : createReadStream(file, { highWaterMark: 1 << 20 }), counts.add)
  }
  const summary = counts.summary()
  if (summary.documents === 0) throw new Failure(`${files.join(', ')}: there are no findings, not a single line`)
  const page = writeArchiveReport(summary, {
    title: settings.title ?? `Geography of ${basename(files[0]!).replace(/\.jsonl$/i, '')}`,
    program: version,
    written: new Date().toISOString(),
    borders: await bordersFrom(settings.data ?? null),
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  })
  await writeWhole(settings.output, page)
  const { disagrees, loose } = summary.findings
  await write(
    io.stderr,
    `groundline: ${settings.output}: ${counted(summary.documents)} texts, ${counted(disagrees)} wrong, ${counted(loose)} loose\n`,
  )
  return 0
}

async function addAll(file: string, bytes: Readable, add: (line: unknown) => void): Promise<void> {
  try {
    for await (const { bytes: line } of splitLines(bytes, answerLimit)) {
      if (line === null) add(null)
      else if (line.some((byte) => byte > 32)) add(parsed(line))
    }
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}`)
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown
  } catch {
    return null
  }
}

/** Coasts, and borders between countries, of the built outlines; a report without them is still one. */
async function bordersFrom(folder: string | null): Promise<Borders> {
  try {
    const packed = await readFile(join(dataFolder(folder), 'outlines.json.gz'))
    const topology = JSON.parse(gunzipSync(packed).toString('utf8')) as Topology<{ provinces: GeometryCollection }>
    const country = ({ id }: { readonly id?: string | number }) => String(id).slice(0, 2)
    return mesh(topology, topology.objects.provinces, (a, b) => a === b || country(a) !== country(b))
  } catch {
    return null
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const half = `${path}.part`
  try {
    await writeFile(beginHalf(half), text)
    await rename(half, path)
    endHalf(half)
  } catch (error) {
    await removeHalf(half)
    throw new Failure(`${path} cannot be written: ${(error as Error).message}`)
  }
}
