/** The texts of a job, read where the job says they lie. */
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { formatOfName } from '../../formats/markup/format.ts'
import { readSource } from '../../formats/markup/read.ts'
import { readBatchLine, splitLines } from '../../formats/report/jsonl.ts'
import type { Document } from '../documents.ts'
import { readDocuments, sourceOf } from '../documents.ts'
import { fetchBytes, FetchFault, fetchRange } from './fetch.ts'
import type { ArchiveJob, LinesSource, TextPlace } from './job.ts'
import { isAddress } from './job.ts'

export interface Readables {
  /** Files are read below this folder alone. */
  readonly root: string
  /** Origins that may be asked: "https://cms.example". */
  readonly allowed: readonly string[]
}

/** Why a job's texts cannot be read; `final` where trying again would change nothing. */
export class SourceFault extends Error {
  readonly final: boolean
  constructor(message: string, final: boolean) {
    super(message)
    this.final = final
  }
}

/**
 * The documents in their order. A text that is not there is a document with an error; where the source as a whole
 * cannot be read, or may be readable later, it throws a `SourceFault`. With `last` nothing is left for later.
 */
export async function* documentsOf(
  { source }: Pick<ArchiveJob, 'source'>,
  readables: Readables,
  last: boolean,
): AsyncGenerator<Document> {
  if (source.kind === 'lines') yield* linesOf(source, readables)
  else for (const text of source.texts) yield await textAt(text, readables, last)
}

async function* linesOf(source: LinesSource, readables: Readables): AsyncGenerator<Document> {
  const { place, firstLine } = source
  for await (const raw of splitLines(await bytesOf(source, readables))) {
    const line = readBatchLine({ ...raw, number: raw.number + firstLine - 1 })
    if (!line) continue
    const path = 'id' in line.name ? String(line.name.id) : `${place}:${line.name.line}`
    if ('error' in line) yield { path, name: line.name, error: `${place}, ${line.error}` }
    else {
      const { name, text, date, format } = line
      yield { path, name, text, date, source: readSource(text, format ?? 'text'), stored: null }
    }
  }
}

async function bytesOf(
  { place, from, to, bytes }: LinesSource,
  readables: Readables,
): Promise<AsyncIterable<Uint8Array>> {
  if (isAddress(place)) {
    requireAllowed(place, readables)
    return Readable.from([await fetchRange(place, from, to, bytes).catch(sourceFault)])
  }
  const file = await fileBelow(place, readables.root)
  const { size } = await stat(file)
  if (size !== bytes) throw new SourceFault(`${place} has changed since it was enqueued: enqueue it again`, true)
  return createReadStream(file, { start: from, end: to - 1 })
}

async function textAt({ id, place }: TextPlace, readables: Readables, last: boolean): Promise<Document> {
  try {
    const document = isAddress(place) ? await textFrom(place, readables) : await textIn(place, readables)
    return { ...document, path: id, name: { id } }
  } catch (error) {
    const fault = error instanceof FetchFault || error instanceof SourceFault ? error : null
    if (!fault || (!fault.final && !last)) throw fault ? new SourceFault(fault.message, false) : error
    return { path: id, name: { id }, error: fault.message }
  }
}

async function textFrom(address: string, readables: Readables): Promise<Document> {
  requireAllowed(address, readables)
  const about = { path: address, name: { id: address } }
  const read = sourceOf(await fetchBytes(address), formatOfName(new URL(address).pathname))
  return 'error' in read ? { ...about, error: `${address} ${read.error}` } : { ...about, date: null, ...read }
}

async function textIn(place: string, { root }: Readables): Promise<Document> {
  const file = await fileBelow(place, root)
  for await (const document of readDocuments([file], null, Readable.from([]))) {
    return 'error' in document ? { ...document, error: document.error.replaceAll(file, place) } : document
  }
  throw new SourceFault(`${place} could not be read`, false)
}

/** The file itself, links followed; nothing outside the root, whatever a job says. */
async function fileBelow(place: string, root: string): Promise<string> {
  const folder = await realpath(root).catch(() => {
    throw new SourceFault(`The root folder of this worker (${root}) is not there: correct --root`, false)
  })
  const outside = () => new SourceFault(`${place} lies outside the worker's root folder`, true)
  const named = resolve(folder, place)
  if (!named.startsWith(folder + sep)) throw outside()
  const file = await realpath(named).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new SourceFault(`${place} does not exist: check the name`, true)
    throw new SourceFault(`${place} cannot be read: ${error.message}`, false)
  })
  if (!file.startsWith(folder + sep)) throw outside()
  return file
}

function requireAllowed(address: string, { allowed }: Readables): void {
  const { origin } = new URL(address)
  if (allowed.includes(origin)) return
  throw new SourceFault(`This worker may not read from ${origin}: start it with --allow ${origin}`, true)
}

function sourceFault(error: unknown): never {
  if (error instanceof FetchFault) throw new SourceFault(error.message, error.final)
  throw error
}
