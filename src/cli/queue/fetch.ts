/** Reading from an HTTP address of one's own: no redirects, a limit of time and of size. */
import { Failure } from '../failure.ts'

/** What a server said no to; `final` where asking again would change nothing. */
export class FetchFault extends Error {
  readonly final: boolean
  constructor(message: string, final: boolean) {
    super(message)
    this.final = final
  }
}

const patienceMilliseconds = 60_000
const sizeLimit = 64 * 1024 * 1024

/** A whole file as a stream, its size, and what the server says of its state. */
export async function fetchStream(
  address: string,
): Promise<{ readonly body: AsyncIterable<Uint8Array>; readonly size: number | null; readonly state: string }> {
  try {
    const response = await ask(address, {})
    const size = response.headers.get('content-length')
    const state = response.headers.get('etag') ?? response.headers.get('last-modified') ?? ''
    // A packed answer says how long it is packed.
    const plain = response.headers.get('content-encoding') === null
    return {
      body: response.body as unknown as AsyncIterable<Uint8Array>,
      size: size && plain ? Number(size) : null,
      state,
    }
  } catch (error) {
    throw new Failure(`${address} cannot be read: ${(error as Error).message}`)
  }
}

/** A text of at most 64 MB. Rejects with a `FetchFault`. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  return bytesOf(address, await ask(address, {}), sizeLimit)
}

/** The bytes from `from` to `to` of a file that is `total` long. Rejects with a `FetchFault`. */
export async function fetchRange(address: string, from: number, to: number, total: number): Promise<Uint8Array> {
  const response = await ask(address, { Range: `bytes=${from}-${to - 1}` })
  if (response.status !== 206) {
    void response.body?.cancel()
    throw new FetchFault(`${address} gives no parts of a file (HTTP Range)`, true)
  }
  const whole = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  if (Number(whole) !== total) {
    void response.body?.cancel()
    throw new FetchFault(`${address} has changed since it was enqueued: enqueue it again`, true)
  }
  return bytesOf(address, response, to - from)
}

async function ask(address: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMilliseconds),
      headers: { 'Accept-Encoding': 'identity', ...headers },
    })
  } catch (error) {
    const cause = (error as { readonly cause?: { readonly code?: string; readonly message?: string } }).cause
    throw new FetchFault(
      `${address} does not answer (${cause?.code ?? cause?.message ?? (error as Error).message})`,
      false,
    )
  }
  if (response.ok) return response
  void response.body?.cancel()
  // "Not there" and "not for you" stay so; what is wrong with the server may pass.
  const final = response.status < 500 && response.status !== 429 && response.status !== 408
  throw new FetchFault(`${address} answers ${response.status} ${response.statusText}`.trim(), final)
}

async function bytesOf(address: string, response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > most) throw new FetchFault(`${address} is longer than ${most} bytes`, true)
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error
    throw new FetchFault(`${address} broke off: ${(error as Error).message}`, false)
  }
  return Buffer.concat(parts)
}
