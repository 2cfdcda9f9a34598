/**
 * The data files, kept once they have been loaded, so that the page works without a network. Each is kept under what it
 * holds: a new version of the page finds new data by another key. https://developer.mozilla.org/docs/Web/API/Cache
 */

export const dataCache = 'groundline-data'

/** File -> a hash of what it holds. */
export type Stamps = Readonly<Record<string, string>>

export interface DataReader {
  /** From what is kept, else from the network; where that fails from an older copy. */
  read(file: string): Promise<Uint8Array>
  /** Drops what other versions have left behind. */
  tidy(): Promise<void>
}

export interface Sources {
  fetch(address: string): Promise<Response>
  /** Null where the browser keeps nothing: without TLS, or in some private windows. */
  openCache(): Promise<Cache | null>
}

/** `base` is the folder of the data, ending in a slash. */
export function dataReader(base: string, stamps: Stamps, { fetch, openCache }: Sources): DataReader {
  const keyOf = (file: string) => `${base}${file}?${stamps[file]}`
  const isKept = (file: string) => Object.hasOwn(stamps, file) && file !== 'manifest.json'

  async function fromNetwork(file: string): Promise<Uint8Array> {
    const response = await fetch(base + file)
    if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }

  async function read(file: string): Promise<Uint8Array> {
    const cache = isKept(file) ? await openCache().catch(() => null) : null
    if (!cache) return fromNetwork(file)
    const kept = await cache.match(keyOf(file))
    if (kept) return bytesOf(kept)
    try {
      const bytes = await fromNetwork(file)
      void keep(cache, keyOf(file), bytes)
      return bytes
    } catch (error) {
      const older = await cache.match(base + file, { ignoreSearch: true })
      if (older) return bytesOf(older)
      throw error
    }
  }

  async function tidy(): Promise<void> {
    const cache = await openCache().catch(() => null)
    const wanted = new Set(Object.keys(stamps).map(keyOf))
    const all = (await cache?.keys()) ?? []
    const ours = all.filter(({ url }) => url.startsWith(base))
    await Promise.all(ours.filter(({ url }) => !wanted.has(url)).map((one) => cache?.delete(one)))
  }

  return { read, tidy }
}

/** Where there is no room the page works all the same, with a network. */
async function keep(cache: Cache, key: string, bytes: Uint8Array): Promise<void> {
  try {
    await cache.put(key, new Response(new Blob([bytes as Uint8Array<ArrayBuffer>])))
  } catch {
    await cache.delete(key).catch(() => false)
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}

/** The sources of a browser, in the page or in a worker. */
export const browserSources: Sources = {
  fetch: (address) => fetch(address),
  openCache: async () => (typeof caches === 'undefined' ? null : caches.open(dataCache)),
}
