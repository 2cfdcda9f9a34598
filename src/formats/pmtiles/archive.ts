/** A PMTiles file, written tile by tile. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
import { S2PMTilesWriter, type Writer } from 's2-pmtiles'
import type { Box, Tile } from './grid.ts'

/** Where the bytes go. */
export interface ByteFile {
  append(bytes: Uint8Array): Promise<void>
  /** Over what is there. */
  write(bytes: Uint8Array, at: number): Promise<void>
}

export interface ArchiveAbout {
  readonly name: string
  readonly layer: string
  readonly box: Box
  readonly minZoom: number
  readonly maxZoom: number
  /** Property -> "String", "Number" or "Boolean", for those who style the tiles. */
  readonly fields: Readonly<Record<string, string>>
  readonly attribution: string
}

export interface TileArchive {
  /** Tiles come in any order, each once. `bytes` is a Mapbox Vector Tile, not packed. */
  add(tile: Tile, bytes: Uint8Array): Promise<void>
  /** Writes directories and header; nothing comes after it. */
  end(about: ArchiveAbout): Promise<void>
}

const mvt = 1
const gzip = 2
/** Offsets in the header, by the specification. */
const header = { tileBytes: 64, minZoom: 100, bounds: 102, centreZoom: 118, centre: 119 } as const

export function tileArchive(file: ByteFile): TileArchive {
  let bytes = 0
  let opened: Promise<void> = Promise.resolve()
  const writer: Writer = {
    append: async (part) => {
      bytes += part.length
      await file.append(part)
    },
    // The library opens with room for the header, and waits for nothing then.
    appendSync: (part) => {
      opened = file.append(part)
    },
    write: (part, at) => file.write(part, at),
  }
  const archive = new S2PMTilesWriter(writer, mvt, gzip)
  return {
    async add({ z, x, y }, tile) {
      await opened
      await archive.writeTileXYZ(z, x, y, tile)
    },
    async end(about) {
      await opened
      const tiles = bytes
      await archive.commit(metadataOf(about) as Parameters<typeof archive.commit>[0])
      await mendHeader(file, about, tiles)
    },
  }
}

function metadataOf({ name, layer, minZoom, maxZoom, fields, attribution }: ArchiveAbout): object {
  return {
    name,
    format: 'pbf',
    type: 'overlay',
    attribution,
    generator: 'groundline tiles',
    vector_layers: [{ id: layer, minzoom: minZoom, maxzoom: maxZoom, fields }],
  }
}

/** The library writes a shorter sign, leaves out where the tiles lie, and counts directories among the bytes of tiles. */
async function mendHeader(file: ByteFile, { box, minZoom, maxZoom }: ArchiveAbout, tiles: number): Promise<void> {
  await file.write(new TextEncoder().encode('PMTiles'), 0)
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(tiles), true)
  await file.write(bytes, header.tileBytes)
  const [west, south, east, north] = box
  await file.write(Uint8Array.of(minZoom, maxZoom), header.minZoom)
  await file.write(degrees([west, south, east, north]), header.bounds)
  await file.write(Uint8Array.of(minZoom), header.centreZoom)
  await file.write(degrees([(west + east) / 2, (south + north) / 2]), header.centre)
}

/** Signed 32-bit integers of ten-millionths of a degree. */
function degrees(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length)
  const view = new DataView(bytes.buffer)
  values.forEach((value, at) => view.setInt32(4 * at, Math.round(value * 1e7), true))
  return bytes
}
