/** Reads one map file off the page's thread, and keeps a large one for the map. It is cancelled by ending the worker. */
import type { Feature } from 'geojson'
import { defaultLimits, openMapFile, tooLarge } from '../../formats/map/open.ts'
import type { MapRead } from '../../formats/map/open.ts'
import type { LargeIndex } from './large-index.ts'
import type { LargeRequest, MapFile, ReadReply, ReadRequest } from './messages.ts'
import { summaryOf } from './summary.ts'
import { matching } from './table.ts'

/** From so many features on, they stay here: the page gets as many as it can list, and tiles. */
const largeFrom = 5000
const listed = 500

let held: readonly Feature[] = []
let index: Promise<LargeIndex> | null = null

self.onmessage = ({ data }: MessageEvent<ReadRequest | LargeRequest>) => {
  if (data.kind === 'read') void read(data)
  else if (data.kind === 'tile') void tile(data)
  else find(data)
}

async function read({ file, options }: ReadRequest): Promise<void> {
  try {
    const { fileBytes } = { ...defaultLimits, ...options.limits }
    if (file.size > fileBytes) return say({ kind: 'refused', refused: tooLarge(file.size, fileBytes) })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = await openMapFile(file.name, bytes, { ...options, onStage: (stage) => say({ kind: 'stage', stage }) })
    if ('errors' in found) say({ kind: 'refused', refused: found })
    else take(found)
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

/** What is large is made ready for the map while its reader looks at the preview. */
function take(found: MapRead): void {
  const file = fileOf(found)
  say({ kind: 'read', file })
  if (!file.large) return
  held = found.features
  index = import('./large-index.ts').then(({ largeIndex }) => largeIndex(held, file.shapes))
}

function fileOf({ format, features, about, warnings }: MapRead): MapFile {
  const large = features.length >= largeFrom
  return {
    format,
    about,
    warnings,
    ...summaryOf(features),
    features: large ? features.slice(0, listed) : features,
    large,
  }
}

async function tile({ id, z, x, y }: Extract<LargeRequest, { kind: 'tile' }>): Promise<void> {
  const made = (await index?.then((ready) => ready.tile(z, x, y)).catch(() => null)) ?? null
  say({ kind: 'tile', id, tile: made }, made ? [made] : [])
}

function find({ id, wanted, most }: Extract<LargeRequest, { kind: 'find' }>): void {
  const features = matching(held, wanted)
  say({ kind: 'found', id, found: { features: features.slice(0, most), all: features.length } })
}

function say(reply: ReadReply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer })
}
