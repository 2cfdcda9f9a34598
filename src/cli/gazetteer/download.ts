/** One file from a server: goes on where it was broken off, asks only for what is new, and is whole or not there. */
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { once } from 'node:events'
import { Failure } from '../failure.ts'
import { unwritten } from '../system-fault.ts'

/** What a server says of the state of a file. */
export interface FileState {
  readonly etag: string | null
  /** An HTTP date. */
  readonly lastModified: string | null
}

export interface DownloadOptions {
  /** Where the bytes are put; what is there from a broken-off download is gone on with. */
  readonly file: string
  /** The state that is at hand: where the server has the same, nothing is fetched. */
  readonly known?: FileState | undefined
  readonly onProgress?: (done: number, total: number | null) => void
}

export type Download = 'unchanged' | (FileState & { readonly bytes: number })

/** Without a byte for so long a server is given up. */
const patienceMilliseconds = 60_000
/** GeoNames' dump of all countries together is 400 MB. */
const sizeLimit = 1_000_000_000

/** Fetches `address`. Rejects with a `Failure` that says what is wrong with the server, the file or the disk. */
export async function download(
  address: URL,
  { file, known, onProgress = () => {} }: DownloadOptions,
): Promise<Download> {
  const begun = await begunPart(file)
  const { response, renew } = await ask(address, headersFor(begun, known))
  if (response.status === 304) return discard(response, 'unchanged')
  if (response.status === 416 && begun) {
    if (isAll(response, begun)) return discard(response, begun)
    await forget(file)
    return discard(response, download(address, { file, known, onProgress }))
  }
  refuse(address, response)
  const state = { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') }
  const from = response.status === 206 ? continuedFrom(response, begun!) : 0
  const length = Number(response.headers.get('content-length') ?? NaN)
  const total = Number.isNaN(length) ? null : from + length
  if ((total ?? 0) > sizeLimit) throw new Failure(`${address.href} has ${total} bytes: that is no country`)
  await begin(file, state)
  const bytes = await save(address, response, { file, from, total, renew, onProgress })
  return { ...state, bytes }
}

/** Asked to go on behind the last byte a server says how long the file is. */
const isAll = (response: Response, begun: Part): boolean =>
  response.headers.get('content-range') === `bytes */${begun.bytes}`

interface Part extends FileState {
  readonly bytes: number
}

const stateOf = (file: string): string => `${file}.state`

/** What a broken-off download has left; null where nothing can be gone on with. */
async function begunPart(file: string): Promise<Part | null> {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  const text = await readFile(stateOf(file), 'utf8').catch(() => null)
  if (size === 0 || text === null) return null
  try {
    const { etag, lastModified } = JSON.parse(text) as FileState
    const isKnown = typeof etag === 'string' || typeof lastModified === 'string'
    return isKnown ? { etag, lastModified, bytes: size } : null
  } catch {
    return null
  }
}

async function begin(file: string, state: FileState): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(stateOf(file), JSON.stringify(state))
  } catch (error) {
    throw unwritten(file, error)
  }
}

/** Removes what a download has left. */
export async function forget(file: string): Promise<void> {
  await rm(file, { force: true })
  await rm(stateOf(file), { force: true })
}

function headersFor(begun: Part | null, known: FileState | undefined): Readonly<Record<string, string>> {
  const state = begun ?? known
  // A weak tag says nothing of the bytes, which a range would have to fit.
  const tag = state?.etag?.startsWith('W/') ? null : state?.etag
  const mark = tag ?? state?.lastModified
  if (begun) return mark ? { Range: `bytes=${begun.bytes}-`, 'If-Range': mark } : {}
  return {
    ...(known?.etag ? { 'If-None-Match': known.etag } : {}),
    ...(known?.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
  }
}

async function ask(address: URL, headers: Readonly<Record<string, string>>) {
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  /** To be called with every sign of life; null ends the watch. */
  const renew = (alive: boolean) => {
    clearTimeout(timer)
    timer = alive ? setTimeout(() => stop.abort(), patienceMilliseconds) : undefined
  }
  renew(true)
  try {
    const sent = { 'Accept-Encoding': 'identity', ...headers }
    return { response: await fetch(address, { headers: sent, signal: stop.signal }), renew }
  } catch (error) {
    renew(false)
    throw new Failure(`${address.href} does not answer (${causeOf(error)}). Is there a network? --from takes a file`)
  }
}

function causeOf(error: unknown): string {
  const { cause, message } = error as { readonly cause?: { readonly code?: string; readonly message?: string } } & Error
  return cause?.code ?? cause?.message ?? message
}

function discard<T>(response: Response, result: T): T {
  void response.body?.cancel()
  return result
}

/** What is no file of places: an error, a page, a way back to plain HTTP. */
function refuse(address: URL, response: Response): void {
  const fault = faultOf(address, response)
  if (fault === null) return
  void response.body?.cancel()
  throw new Failure(`${address.href} ${fault}`)
}

function faultOf(address: URL, response: Response): string | null {
  if (response.status === 404) return 'is not there: is the country spelt right, and the address of the mirror?'
  if (!response.ok) return `answers ${response.status} ${response.statusText}`.trim()
  if (address.protocol === 'https:' && response.url.startsWith('http:')) return `leads to ${response.url}, without TLS`
  const type = response.headers.get('content-type') ?? ''
  return type.includes('text/html') ? 'is a web page, not a file: is there a login or a proxy in between?' : null
}

/** The byte from which the server goes on: the one that was asked for. */
function continuedFrom(response: Response, begun: Part): number {
  const from = Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? NaN)
  if (from === begun.bytes) return from
  void response.body?.cancel()
  throw new Failure(`${response.url} gives another part of the file than it was asked for`)
}

interface Saving {
  readonly file: string
  readonly from: number
  readonly total: number | null
  readonly renew: (alive: boolean) => void
  readonly onProgress: (done: number, total: number | null) => void
}

/** Writes the bytes behind those that are there; gives how many the file has then. */
async function save(
  address: URL,
  response: Response,
  { file, from, total, renew, onProgress }: Saving,
): Promise<number> {
  const out = createWriteStream(file, from > 0 ? { flags: 'r+', start: from } : { flags: 'w' })
  const failed = new Promise<never>((_, reject) => out.on('error', (error) => reject(unwritten(file, error))))
  failed.catch(() => undefined)
  let done = from
  try {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      renew(true)
      done += part.length
      if (done > sizeLimit) throw new Failure(`${address.href} has over ${sizeLimit} bytes: that is no country`)
      if (!out.write(part)) await Promise.race([once(out, 'drain'), failed])
      onProgress(done, total)
    }
    await Promise.race([new Promise<void>((resolve) => out.end(resolve)), failed])
  } catch (error) {
    out.destroy()
    void response.body?.cancel().catch(() => undefined)
    throw error instanceof Failure ? error : brokenOff(address, done, total, causeOf(error))
  } finally {
    renew(false)
  }
  if (total !== null && done !== total) throw brokenOff(address, done, total, 'the connection ended')
  return done
}

const brokenOff = (address: URL, done: number, total: number | null, cause: string): Failure =>
  new Failure(
    `${address.href} broke off after ${done} of ${total ?? 'an unknown number of'} bytes (${cause}): start again, and it goes on from there`,
  )
