/** The texts of a job, read where the job says they lie. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { readBatchLine, splitLines } from '../../formats/report/jsonl.ts'
import type { Document } from '../documents.ts'
import { lineSource, namedSourceOf, readDocuments } from '../documents.ts'
import { fetchBytes, FetchFault, fetchRange } from './fetch.ts'
import type { ArchiveJob, LinesSource, TextPlace } from './job.ts'
import { isAddress } from './job.ts'
import { sumOf } from './sum.ts'

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

/** Asked before a text is read (0-based): a reason to set it aside instead, or null. */
export type Gate = (at: number) => Promise<string | null>

const open: Gate = () => Promise.resolve(null)

/**
 * The documents in their order, each read when it is asked for. A text that is not there is a document with an error;
 * where the source as a whole cannot be read, or may be readable later, it throws a `SourceFault`. With `last` nothing
 * is left for later.
 */
export async function* documentsOf(
  { source }: Pick<ArchiveJob, 'source'>,
  readables: Readables,
  last: boolean,
  gate: Gate = open,
): AsyncGenerator<Document> {
  if (source.kind === 'lines') yield* linesOf(source, readables, gate)
  else {
    for (const [at, text] of source.texts.entries()) {
      const aside = await gate(at)
      yield aside === null ? await textAt(text, readables, last) : setAside(text.id, { id: text.id }, aside)
    }
  }
}

const setAside = (path: string, name: Document['name'], reason: string): Document => ({
  path,
  name,
  error: `${path}: ${reason}`,
})

async function* linesOf(source: LinesSource, readables: Readables, gate: Gate): AsyncGenerator<Document> {
  const { place, firstLine } = source
  let at = 0
  for await (const raw of splitLines(await bytesOf(source, readables))) {
    const line = readBatchLine({ ...raw, number: raw.number + firstLine - 1 })
    if (!line) continue
    const path = 'id' in line.name ? String(line.name.id) : `${place}:${line.name.line}`
    const aside = await gate(at++)
    if (aside !== null) yield setAside(path, line.name, aside)
    else if ('error' in line) yield { path, name: line.name, error: `${place}, ${line.error}` }
    else {
      const { name, text, date } = line
      const source = lineSource(line)
      if ('error' in source) yield { path, name, error: `${place}, ${source.error}` }
      else yield { path, name, text, date, source, stored: null }
    }
  }
}

async function bytesOf(source: LinesSource, readables: Readables): Promise<AsyncIterable<Uint8Array>> {
  const { place, from, to, bytes } = source
  if (isAddress(place)) {
    requireAllowed(place, readables)
    return unchanged([await fetchRange(place, from, to, bytes).catch(sourceFault)], source)
  }
  const file = await fileBelow(place, readables.root)
  const { size } = await stat(file).catch(unreadable(place))
  if (size !== bytes) throw changed(place)
  return unchanged(createReadStream(file, { start: from, end: to - 1 }), source)
}

/** The bytes as they come; at their end a `SourceFault` where they are others than were enqueued. */
async function* unchanged(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { place, sum }: LinesSource,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
  } catch (error) {
    unreadable(place)(error as Error)
  }
  if (sumOf(hash) !== sum) throw changed(place)
}

const changed = (place: string) => new SourceFault(`${place} has changed since it was enqueued: enqueue it again`, true)

/** What is wrong with a file may be mended while the job waits. */
function unreadable(place: string): (error: Error) => never {
  return (error) => {
    throw new SourceFault(`${place} cannot be read: ${error.message}`, false)
  }
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
  const read = namedSourceOf(await fetchBytes(address), new URL(address).pathname)
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
    return unreadable(place)(error)
  })
  if (!file.startsWith(folder + sep)) throw outside()
  // A pipe or a device would never end.
  if (!(await stat(file).catch(unreadable(place))).isFile()) throw new SourceFault(`${place} is no file`, true)
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
