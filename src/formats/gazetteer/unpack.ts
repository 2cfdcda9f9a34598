import { Gunzip, Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import { GazetteerError } from './collect.ts'

export type ByteChunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** No table of places packs better than this; a bomb does, a thousandfold. Small files may, and do no harm. */
const mostRatio = 60
const smallBytes = 50_000_000
const wanted = /\.(txt|csv|tsv)$/i
const beside = /readme|licen[cs]e|__macosx|(^|\/)\./i

/** What has come out so far, held against what went in. */
class Growth {
  packed = 0
  #open = 0

  constructor(readonly small: number) {}

  count(bytes: number, name: string): void {
    this.#open += bytes
    if (this.#open <= this.small || this.#open <= this.packed * mostRatio) return
    throw new GazetteerError(`${name} grows to over ${mostRatio} times its size: that is no gazetteer`)
  }
}

/** Bytes out of a gzip, piece by piece. Throws a `GazetteerError` where it is damaged, cut off or a bomb. */
export async function* gunzipped(bytes: ByteChunks, small = smallBytes): AsyncGenerator<Uint8Array> {
  const growth = new Growth(small)
  const pieces: Uint8Array[] = []
  let ended = false
  const reader = new Gunzip((data, last) => {
    ended ||= last
    growth.count(data.length, 'The gzip')
    pieces.push(data)
  })
  for await (const chunk of bytes) {
    growth.packed += chunk.length
    guarded('The gzip', () => reader.push(chunk))
    yield* pieces.splice(0)
  }
  guarded('The gzip', () => reader.push(new Uint8Array(0), true))
  yield* pieces.splice(0)
  if (!ended) throw new GazetteerError('The gzip is cut off: fetch it again')
}

/**
 * Bytes of the first table in a zip archive (GeoNames dumps come as one), piece by piece; nothing where it holds none.
 * Throws a `GazetteerError` where it is damaged, cut off or locked, or grows beyond what such a file can; up to `small`
 * bytes it may.
 */
export async function* unzipped(bytes: ByteChunks, small = smallBytes): AsyncGenerator<Uint8Array> {
  const growth = new Growth(small)
  const pieces: Uint8Array[] = []
  let [name, ended] = ['', false]
  const take = (file: UnzipFile) => {
    name = file.name
    file.ondata = (error, data, last) => {
      if (error) throw error
      ended ||= last
      growth.count(data.length, name)
      pieces.push(data)
    }
    file.start()
  }
  const unzip = new Unzip((file) => {
    if (name === '' && wanted.test(file.name) && !beside.test(file.name)) take(file)
  })
  unzip.register(UnzipInflate)
  for await (const chunk of bytes) {
    growth.packed += chunk.length
    guarded('The zip archive', () => unzip.push(chunk))
    yield* pieces.splice(0)
    if (ended) return
  }
  if (name !== '') throw new GazetteerError(`The zip archive is cut off within ${name}: fetch it again`)
}

function guarded(what: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (error instanceof GazetteerError) throw error
    throw new GazetteerError(`${what} is damaged: ${(error as Error).message}`)
  }
}
