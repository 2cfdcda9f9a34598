/** A .pmtiles file as a base map: read piece by piece where it lies. https://docs.protomaps.com/pmtiles/ */
import { Compression, FileSource, PMTiles, TileType } from 'pmtiles'
import type { Header } from 'pmtiles'
import type { Extent } from '../../../core/model.ts'
import type { TileMap } from '../../kernel/ports.ts'
import { schemaOf } from './schema.ts'

export type TileFault = 'not-pmtiles' | 'version' | 'kind' | 'compression' | 'damaged'

/** Bytes of one piece unpacked: no honest tile or directory comes near it. */
const pieceLimit = 64_000_000
const mercatorEdge = 85.0511

export async function openTileFile(file: File): Promise<TileMap | { readonly fault: TileFault }> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer())
  if (new TextDecoder().decode(start.subarray(0, 7)) !== 'PMTiles') return { fault: 'not-pmtiles' }
  if (start[7] !== 3) return { fault: 'version' }
  const archive = new PMTiles(new FileSource(file), undefined, unpack)
  try {
    const header = await archive.getHeader()
    const fault = faultOf(header)
    return fault ? { fault } : tileMap(file.name, archive, header, await archive.getMetadata())
  } catch {
    return { fault: 'damaged' }
  }
}

function faultOf({ tileType, tileCompression, internalCompression, minZoom, maxZoom }: Header): TileFault | null {
  if (![TileType.Mvt, TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(tileType)) return 'kind'
  if ([tileCompression, internalCompression].some((one) => one > Compression.Gzip)) return 'compression'
  return minZoom > maxZoom || maxZoom > 26 ? 'damaged' : null
}

function tileMap(fileName: string, archive: PMTiles, header: Header, metadata: unknown): TileMap {
  const told = isRecord(metadata) ? metadata : {}
  const layerNames = Array.isArray(told['vector_layers']) ? told['vector_layers'].flatMap(layerName) : []
  const kind = header.tileType === TileType.Mvt ? 'vector' : 'raster'
  return {
    name: fileName,
    kind,
    layerNames,
    schema: kind === 'vector' ? schemaOf(layerNames) : null,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    extent: extentOf(header),
    attribution: plainText(told['attribution']),
    about: {
      id: plainText(told['name']) || 'base map',
      version: plainText(told['version']) || 'not stated',
      licence: 'not stated',
    },
    tile: async (z, x, y, signal) => (await archive.getZxy(z, x, y, signal))?.data ?? null,
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function layerName(layer: unknown): readonly string[] {
  const id = isRecord(layer) ? layer['id'] : null
  return typeof id === 'string' ? [id] : []
}

/** The whole world where the file does not say where it lies. */
function extentOf({ minLon, minLat, maxLon, maxLat }: Header): Extent {
  const isPlace = minLon >= -180 && maxLon <= 180 && minLon < maxLon && minLat >= -90 && maxLat <= 90 && minLat < maxLat
  if (!isPlace) return [-180, -mercatorEdge, 180, mercatorEdge]
  return [minLon, Math.max(minLat, -mercatorEdge), maxLon, Math.min(maxLat, mercatorEdge)]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', copy: '©', nbsp: ' ' }

/** What markup says, without the markup; at most 300 characters. */
export function plainText(markup: unknown): string {
  if (typeof markup !== 'string') return ''
  const text = markup.slice(0, 4000).replace(/<[^<>]*>/g, ' ')
  return text
    .replace(/&(\w{2,4});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}

async function unpack(packed: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return packed
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    size += value?.length ?? 0
    if (size > pieceLimit) {
      await reader.cancel()
      throw new Error(`a piece of the file unpacks to more than ${pieceLimit} bytes`)
    }
    if (value) parts.push(value)
  }
  return new Blob(parts).arrayBuffer()
}
