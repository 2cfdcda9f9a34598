/** Reads one map file off the page's thread. It is cancelled by ending the worker. */
import type { Feature } from 'geojson'
import { openMapFile } from '../../formats/open.ts'
import type { MapRead } from '../../formats/open.ts'
import type { MapFile, ReadReply, ReadRequest } from './messages.ts'
import { summaryOf } from './summary.ts'

/** From so many features on, the page gets bytes for the map instead of objects, and as many objects as it can list. */
const largeFrom = 5000
const listed = 500

self.onmessage = async ({ data: { name, bytes, options } }: MessageEvent<ReadRequest>) => {
  try {
    const read = await openMapFile(name, bytes, { ...options, onStage: (stage) => say({ kind: 'stage', stage }) })
    if ('errors' in read) say({ kind: 'refused', refused: read })
    else say({ kind: 'read', file: fileOf(read) })
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

function say(reply: ReadReply): void {
  const bytes = reply.kind === 'read' ? reply.file.bytes : null
  self.postMessage(reply, { transfer: bytes ? [bytes.buffer] : [] })
}

function fileOf({ format, features, about, warnings }: MapRead): MapFile {
  const isLarge = features.length >= largeFrom
  return {
    format, about, warnings, ...summaryOf(features),
    features: isLarge ? features.slice(0, listed) : features, bytes: isLarge ? encoded(features) : null,
  }
}

function encoded(features: readonly Feature[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })) as Uint8Array<ArrayBuffer>
}
