/** A user's own file of places from its bytes, packed or not: for the command and for a worker of the page alike. */
import type { Outlines } from '../../core/model.ts'
import { encodingOf } from '../bytes/encodings.ts'
import { joined } from '../bytes/joined.ts'
import type { Decoder } from '../bytes/single-bytes.ts'
import { decoderOf } from '../bytes/single-bytes.ts'
import { fileKind } from '../map/recognise.ts'
import { Collector, GazetteerError, type Collected } from './collect.ts'
import { readMapFile } from './map-file.ts'
import { formatOf, isTable, readTable, stemOf, type GazetteerFormat } from './read.ts'
import { gunzipped, unzipped, type ByteChunks } from './unpack.ts'

export interface GazetteerFile {
  /** With its ending; a zip or gzip is known by its bytes. */
  readonly name: string
  /** The bytes piece by piece: a stream of the file. In a browser `streamOf(file)`. */
  readonly bytes: ByteChunks
  readonly format?: GazetteerFormat | undefined
  /** To find coordinates that are swapped; only for places whose country is given. */
  readonly around?: Outlines['around'] | undefined
  /** Told now and then how many rows have been read. */
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** Map files are held whole; dumps and tables are not. */
const longestWhole = 200_000_000

/**
 * Places of a GeoNames dump, a CSV with a header, or a map file (GeoJSON, KML, KMZ, GPX, TopoJSON, a zipped shapefile),
 * each zipped or gzipped too. Tables are read piece by piece, in bounded memory but for the places themselves. Rejects
 * with a `GazetteerError` where nothing of the file can be used.
 */
export async function openGazetteer(file: GazetteerFile): Promise<Collected> {
  const collector = new Collector(file.around)
  await readBytes(file, new Replay(file.bytes), collector)
  return collector.finish()
}

async function readBytes(file: GazetteerFile, bytes: Replay, collector: Collector): Promise<void> {
  const start = await bytes.peek()
  const kind = fileKind(start)
  if ('advice' in kind) throw new GazetteerError(kind.advice)
  if (kind.is === 'zip') return readZip(file, bytes, collector)
  if (kind.is === 'gzip') {
    const inner = { ...file, name: file.name.replace(/\.gz$/i, '') }
    return readBytes(inner, new Replay(gunzipped(bytes.all())), collector)
  }
  const format = file.format ?? formatOf(file.name, new TextDecoder(encodingOf(start).encoding).decode(start))
  if (isTable(format)) return readText(file, format, bytes.all(), collector)
  return readMapFile(mapName(file.name, format), await whole(bytes.all()), stemOf(file.name), collector)
}

const mapName = (name: string, format: GazetteerFormat) => (/\.\w+$/.test(name) ? name : `${name}.${format}`)

/** A zip with a table in it is read as that; any other as the map file that it may be. */
async function readZip(file: GazetteerFile, bytes: Replay, collector: Collector): Promise<void> {
  const name = file.name.replace(/\.zip$/i, '')
  const table = new Replay(unzipped(bytes.keeping(longestWhole)))
  const start = await table.peek()
  if (start.length === 0) return readMapFile(file.name, bytes.kept(), stemOf(name), collector)
  bytes.forget()
  const format = file.format ?? formatOf(name, new TextDecoder().decode(start))
  await readText({ ...file, name }, isTable(format) ? format : 'csv', table.all(), collector)
}

async function readText(
  { name, onProgress = () => {} }: GazetteerFile,
  format: GazetteerFormat,
  bytes: ByteChunks,
  collector: Collector,
): Promise<void> {
  await readTable(format, textOf(bytes, collector), stemOf(name), collector, onProgress)
}

async function* textOf(bytes: ByteChunks, collector: Collector): AsyncGenerator<string> {
  let decoder: Decoder | null = null
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk, collector)
    const text = decoder.decode(chunk, { stream: true })
    if (text.includes('\0')) throw new GazetteerError('It is a binary file, or UTF-16: save it as text in UTF-8')
    yield text
  }
  if (decoder) yield decoder.decode()
}

/** By the first piece of the file, which holds its mark and its first thousand rows. */
function decoderFor(start: Uint8Array, collector: Collector): Decoder {
  const { encoding, warning } = encodingOf(start)
  if (warning !== null) collector.note(warning)
  return decoderOf(encoding)
}

async function whole(bytes: ByteChunks): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    length += part.length
    if (length > longestWhole) throw new GazetteerError('The map file is over 200 MB: save it as CSV instead')
    parts.push(part)
  }
  return joined(parts)
}

/** Pieces of bytes of which the first can be looked at before all are read. */
class Replay {
  readonly #pieces: AsyncIterator<Uint8Array>
  #first: Uint8Array | null = null
  #kept: Uint8Array[] | null = []

  constructor(bytes: ByteChunks) {
    this.#pieces = (async function* () {
      yield* bytes
    })()
  }

  /** The first piece that holds anything; empty where there is none. */
  async peek(): Promise<Uint8Array> {
    while (this.#first === null || this.#first.length === 0) {
      const next = await this.#pieces.next()
      this.#first = next.done ? new Uint8Array(0) : next.value
      if (next.done) break
    }
    return this.#first
  }

  async *all(): AsyncGenerator<Uint8Array> {
    yield await this.peek()
    for (let next = await this.#pieces.next(); !next.done; next = await this.#pieces.next()) yield next.value
  }

  /** All pieces, each kept beside for a second reading, until they are forgotten. */
  async *keeping(most: number): AsyncGenerator<Uint8Array> {
    let length = 0
    for await (const piece of this.all()) {
      length += piece.length
      if (length > most) this.forget()
      this.#kept?.push(piece)
      yield piece
    }
  }

  forget(): void {
    this.#kept = null
  }

  kept(): Uint8Array {
    if (this.#kept === null) throw new GazetteerError('The archive holds no .txt or .csv file')
    return joined(this.#kept)
  }
}

/** The bytes of a dropped or chosen file, or of any other blob. */
export async function* streamOf(blob: { stream(): ReadableStream<Uint8Array> }): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}
