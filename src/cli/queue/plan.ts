/** An archive cut into jobs. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { isBatchFile } from '../archive/files.ts'
import { fingerprintOf } from '../archive/journal.ts'
import { chooseFiles } from '../check/files.ts'
import { Failure } from '../failure.ts'
import { fetchStream } from './fetch.ts'
import { sumOf } from './sum.ts'
import type { ArchiveJob, LinesSource, TextPlace, TextsSource } from './job.ts'
import { isAddress } from './job.ts'

export interface PlanSettings {
  /** The folder that workers see too, perhaps under another path. */
  readonly root: string
  /** Texts in one job. */
  readonly batch: number
  /** Where a text lies whose id is in a list: "https://cms.example/text/{id}"; null for no list of ids. */
  readonly address: string | null
  readonly program: string
  readonly data: string
  readonly date: string | null
  readonly strict: boolean
}

export interface Plan {
  readonly run: string
  readonly texts: number
  readonly jobs: readonly ArchiveJob[]
}

/** The same archive, settings and versions give the same plan. */
export async function planOf(places: readonly string[], settings: PlanSettings): Promise<Plan> {
  const { batch, program, data, date, strict } = settings
  const { sources, states, texts } = await sourcesOf(places, settings)
  const run = fingerprintOf(program, data, date, strict, batch, states)
  const of = sources.length
  return {
    run,
    texts,
    jobs: sources.map((source, at) => ({ run, number: at + 1, of, program, data, date, strict, source })),
  }
}

interface Sources {
  readonly sources: (LinesSource | TextsSource)[]
  /** What the run is named by: places, sizes and times. */
  readonly states: unknown[]
  texts: number
}

async function sourcesOf(places: readonly string[], settings: PlanSettings): Promise<Sources> {
  const found: Sources = { sources: [], states: [], texts: 0 }
  if (settings.address !== null) {
    for (const place of places) await addIds(place, settings.address, settings.batch, found)
    return found
  }
  const addresses = places.filter(isAddress)
  const files = await filesOf(places.filter((place) => !isAddress(place)))
  await addFiles(
    files.filter((file) => !isBatchFile(file)),
    settings,
    found,
  )
  for (const file of files.filter(isBatchFile)) await addBatchFile(file, settings, found)
  for (const address of addresses) await addBatchAddress(address, settings.batch, found)
  return found
}

/** Files, folders and globs, less what ignore files name; all named from the working folder. */
async function filesOf(places: readonly string[]): Promise<readonly string[]> {
  const cwd = process.cwd()
  return (await chooseFiles(places, { cwd, ignore: [], ignoreRoot: cwd })).files
}

async function addFiles(files: readonly string[], { root, batch }: PlanSettings, found: Sources): Promise<void> {
  const texts: TextPlace[] = []
  for (const file of files) {
    const place = placeBelow(root, file)
    const state = await stat(file).catch(() => null)
    if (state === null) throw new Failure(`${file} does not exist: check the name`)
    found.states.push([place, state.size, Math.round(state.mtimeMs)])
    texts.push({ id: place, place })
  }
  addTexts(texts, batch, found)
}

function addTexts(texts: readonly TextPlace[], batch: number, found: Sources): void {
  for (let at = 0; at < texts.length; at += batch) {
    found.sources.push({ kind: 'texts', texts: texts.slice(at, at + batch) })
  }
  found.texts += texts.length
}

/** The path as workers know it: below the root, with slashes. */
function placeBelow(root: string, file: string): string {
  const place = relative(resolve(root), resolve(file)).split(sep).join('/')
  if (place.startsWith('..') || place === '') {
    throw new Failure(`${file} does not lie below ${root}: name the folder that all workers see with --root`)
  }
  return place
}

async function addBatchFile(file: string, { root, batch }: PlanSettings, found: Sources): Promise<void> {
  const place = placeBelow(root, file)
  const state = await stat(file)
  found.states.push([place, state.size, Math.round(state.mtimeMs)])
  // What is added while this reads belongs to another run.
  const bytes = state.size === 0 ? [] : createReadStream(file, { end: state.size - 1, highWaterMark: 1 << 20 })
  await addLines(place, bytes as AsyncIterable<Uint8Array>, state.size, batch, found)
}

async function addBatchAddress(address: string, batch: number, found: Sources): Promise<void> {
  const { body, size, state } = await fetchStream(address)
  if (size === null) throw new Failure(`${address} does not say how long it is (Content-Length): jobs could not be cut`)
  found.states.push([address, size, state])
  await addLines(address, body, size, batch, found)
}

const lineFeed = 10
/** A job ends with the line that brings it there: long texts make small batches. */
const jobBytes = 4_000_000

async function addLines(
  place: string,
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
  batch: number,
  found: Sources,
): Promise<void> {
  let [from, at, line, firstLine] = [0, 0, 1, 1]
  let hash = createHash('sha256')
  const cut = (to: number) => {
    if (to > from) found.sources.push({ kind: 'lines', place, from, to, firstLine, bytes, sum: sumOf(hash) })
    hash = createHash('sha256')
    from = to
    firstLine = line
  }
  for await (const chunk of chunks) {
    let counted = 0
    const count = (end: number) => {
      hash.update(chunk.subarray(counted, end))
      counted = end
    }
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, end + 1)) {
      line++
      if (line - firstLine < batch && at + end + 1 - from < jobBytes) continue
      count(end + 1)
      cut(at + end + 1)
    }
    count(chunk.length)
    at += chunk.length
  }
  if (at !== bytes)
    throw new Failure(`${place} changed while it was read (${bytes} bytes first, ${at} then): try again`)
  const lines = line - 1 + (from < bytes ? 1 : 0)
  cut(bytes)
  found.texts += lines
}

async function addIds(file: string, address: string, batch: number, found: Sources): Promise<void> {
  const texts: TextPlace[] = []
  const list = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Failure(`${file} cannot be read: ${error.message}`)
  })
  for (const id of list.split(/\r?\n/).map((line) => line.trim())) {
    if (id !== '') texts.push({ id, place: address.replaceAll('{id}', encodeURIComponent(id)) })
  }
  found.states.push(texts)
  addTexts(texts, batch, found)
}
