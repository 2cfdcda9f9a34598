/** Reads a file of places, makes an index of it, and keeps that in the browser: all off the page's thread. */
import type { Outlines } from '../../../core/model.ts'
import { writeIndex } from '../../../core/place/index/index-write.ts'
import { openIndex } from '../../../core/place/index/index-file.ts'
import { GazetteerError } from '../../../formats/gazetteer/collect.ts'
import type { Collected } from '../../../formats/gazetteer/collect.ts'
import { readCountry } from '../../../formats/gazetteer/country.ts'
import { openGazetteer, streamOf } from '../../../formats/gazetteer/open.ts'
import { stemOf } from '../../../formats/gazetteer/read.ts'
import { sealed } from '../../../formats/gazetteer/sealed.ts'
import { unzipped } from '../../../formats/gazetteer/unpack.ts'
import { loadGroundParts } from '../../../formats/ground/ground-files.ts'
import { browserSources, dataReader } from '../../kernel/check/data-cache.ts'
import type { ReadReply, ReadRequest } from './messages.ts'
import { sourcesOf, termsOf } from './sources.ts'
import { putGazetteer, removeGazetteer } from './store.ts'
import type { OwnGazetteer } from './store.ts'

const say = (reply: ReadReply): void => self.postMessage(reply)
const everyMilliseconds = 150

self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    say({ kind: 'done', about: await read(data) })
  } catch (error) {
    say({ kind: 'failed', message: wordsOf(error), full: isFull(error) })
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

function wordsOf(error: unknown): string {
  if (error instanceof GazetteerError || error instanceof RangeError) return error.message
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

async function read({ file, dataUrl, id, replaces, isCountry }: ReadRequest): Promise<OwnGazetteer> {
  const around = await outlines(dataUrl)
  const progress = { rows: 0, bytes: 0, said: 0 }
  const tell = () => {
    if (performance.now() - progress.said < everyMilliseconds) return
    progress.said = performance.now()
    say({ kind: 'progress', rows: progress.rows, share: file.size > 0 ? Math.min(1, progress.bytes / file.size) : 1 })
  }
  const counted = async function* () {
    for await (const chunk of streamOf(file)) {
      progress.bytes += chunk.length
      tell()
      yield chunk
    }
  }
  const onProgress = (rows: number) => {
    progress.rows = rows
    tell()
  }
  const collected = isCountry
    ? await readCountry({ dump: textOf(unzipped(counted())), alternates: null, around, onProgress })
    : await openGazetteer({ name: file.name, bytes: counted(), around, onProgress })
  if (collected.entries.length === 0) throw new GazetteerError(noPlaces(collected))
  say({ kind: 'keeping' })
  return keep(file, id, replaces, collected)
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function noPlaces({ problems: [first], rows }: Collected): string {
  if (!first) return 'It holds no places'
  const where = first.at > 0 ? `${first.unit} ${first.at} ` : ''
  return `Not one of its ${rows.toLocaleString('en')} rows is a place that can be used: ${where}${first.reason}`
}

async function keep(file: File, id: string, replaces: string | null, collected: Collected): Promise<OwnGazetteer> {
  const { entries, rows, broken, duplicates, problems } = collected
  const name = stemOf(file.name.replace(/\.(?:zip|gz)$/i, ''))
  const version = new Date().toISOString().slice(0, 10)
  const sources = sourcesOf(entries)
  const index = writeIndex(entries, { id: name, version, ...termsOf(sources, file.name) })
  const opened = openIndex(index, 'own')
  if ('error' in opened) throw new RangeError(opened.error.message)
  const about: OwnGazetteer = {
    id,
    name,
    file: file.name,
    places: opened.index.size,
    names: opened.index.about.names,
    rows,
    broken,
    duplicates,
    problems,
    sources,
    bytes: index.length,
    version,
    on: true,
    addedAt: Date.now(),
  }
  await putGazetteer(about, sealed(index))
  if (replaces !== null) await removeGazetteer(replaces)
  return about
}

/** Of countries; without them there is one check less. */
async function outlines(dataUrl: string): Promise<Outlines['around'] | undefined> {
  try {
    const { read: fetched } = dataReader(dataUrl, __GROUNDLINE_DATA__, browserSources)
    const { outlines: found } = await loadGroundParts(fetched, { world: false })
    return found ? (lon, lat) => found.around(lon, lat) : undefined
  } catch {
    return undefined
  }
}
