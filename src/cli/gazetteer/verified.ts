/** The table in an archive, as text, held against the checksum that the archive gives of it. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { GazetteerError } from '../../formats/gazetteer/collect.ts'
import { unzipped } from '../../formats/gazetteer/unpack.ts'
import { zipDirectory, type ZipEntry } from '../../formats/gazetteer/zip-directory.ts'

/** The end of an archive in which its directory stands, for a handful of files. */
const directoryBytes = 65_536
const zipMark = 'PK'

/**
 * The text of a zip's table named `name` ("SY.txt"), or of a plain file, piece by piece. Rejects with a `GazetteerError`
 * where it is a page, cut off, or not what its checksum says: then what has come before is not to be used.
 */
export async function* tableText(path: string, name: string): AsyncGenerator<string> {
  const { start, end } = await edgesOf(path)
  if (!start.startsWith(zipMark)) {
    if (/^\uFEFF?\s*</.test(start)) throw new GazetteerError('It is a web page, not a list of places')
    yield* decoded(createReadStream(path))
    return
  }
  const entry = zipDirectory(end).find((one) => one.name === name)
  if (!entry) throw new GazetteerError(`The archive is cut off, or holds no ${name}: fetch it again`)
  yield* decoded(checked(unzipped(createReadStream(path)), entry))
}

async function edgesOf(path: string): Promise<{ readonly start: string; readonly end: Uint8Array }> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const end = new Uint8Array(Math.min(size, directoryBytes))
    await file.read(end, 0, end.length, size - end.length)
    const start = new Uint8Array(Math.min(size, 64))
    await file.read(start, 0, start.length, 0)
    return { start: new TextDecoder().decode(start), end }
  } finally {
    await file.close()
  }
}

async function* checked(bytes: AsyncIterable<Uint8Array>, { name, crc, size }: ZipEntry): AsyncGenerator<Uint8Array> {
  let [sum, length] = [0, 0]
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum)
    length += chunk.length
    yield chunk
  }
  if (sum !== crc || length !== size)
    throw new GazetteerError(`${name} is not what the archive's checksum says: fetch it again`)
}

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
