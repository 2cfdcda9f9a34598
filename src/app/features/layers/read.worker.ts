/** Reads one map file off the page's thread, and keeps a large one for the map. It is cancelled by ending the worker. */
import type { Feature } from 'geojson'
import { defaultLimits, openMapFile, tooLarge } from '../../../formats/map/open.ts'
import type { MapRead } from '../../../formats/map/open.ts'
import { heard } from '../../kernel/check/message.ts'
import type { LargeIndex } from './large-index.ts'
import type { MapFile, ReadHearers, ReadReply, ReadRequest } from './messages.ts'
import { summaryOf } from './summary.ts'
import { matching } from './table.ts'

/** From so many features on, they stay here: the page gets as many as it can list, and tiles. */
const largeFrom = 5000
const listed = 500

let held: readonly Feature[] = []
let index: Promise<LargeIndex> | null = null

const hearers: ReadHearers = { read: (asked) => void read(asked), tile: (asked) => void tile(asked), find }

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => heard(hearers, data)

async function read({ file, options }: ReadRequest<'read'>): Promise<void> {
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

async function tile({ id, z, x, y }: ReadRequest<'tile'>): Promise<void> {
  const made = (await index?.then((ready) => ready.tile(z, x, y)).catch(() => null)) ?? null
  say({ kind: 'tile', id, tile: made }, made ? [made] : [])
}

function find({ id, wanted, most }: ReadRequest<'find'>): void {
  const features = matching(held, wanted)
  say({ kind: 'found', id, found: { features: features.slice(0, most), all: features.length } })
}

function say(reply: ReadReply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer })
}
