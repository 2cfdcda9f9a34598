/** Writes a PMTiles file (version 3) of one tile, 0/0/0, whose layers each cover it whole. */
import { gzipSync } from 'node:zlib'

interface Wanted {
  readonly layers?: readonly string[]
  readonly metadata?: unknown
  readonly tileType?: number
  readonly compression?: number
  readonly tile?: Uint8Array
}

/** https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export function pmtiles({ layers = [], metadata, tileType = 1, compression = 2, tile }: Wanted): Uint8Array<ArrayBuffer> {
  const told = metadata ?? { attribution: '<a href="javascript:alert(1)">© Someone</a>', vector_layers: layers.map((id) => ({ id, fields: {} })) }
  const data = gzipSync(tile ?? Uint8Array.from(layers.flatMap((name) => message(3, squareLayer(name)))))
  const directory = gzipSync(Uint8Array.from([1, 0, 1, ...varint(data.length), 1]))
  const meta = gzipSync(JSON.stringify(told))
  const header = new DataView(new ArrayBuffer(127))
  'PMTiles'.split('').forEach((letter, at) => header.setUint8(at, letter.charCodeAt(0)))
  const [root, metaAt, dataAt] = [127, 127 + directory.length, 127 + directory.length + meta.length]
  const sizes = [root, directory.length, metaAt, meta.length, dataAt, 0, dataAt, data.length, 1, 1, 1]
  sizes.forEach((value, n) => header.setBigUint64(8 + 8 * n, BigInt(value), true))
  const bytes = [1, 2, compression, tileType, 0, 0]
  header.setUint8(7, 3)
  bytes.forEach((value, n) => header.setUint8(96 + n, value))
  const degrees = [-180, -85, 180, 85]
  degrees.forEach((value, n) => header.setInt32(102 + 4 * n, value * 1e7, true))
  return Uint8Array.from([...new Uint8Array(header.buffer), ...directory, ...meta, ...data])
}

/** https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
function squareLayer(name: string): readonly number[] {
  const square = [9, 0, 0, 26, 8192, 0, 0, 8192, 8191, 0, 15].flatMap(varint)
  const feature = [...field(3, 3), ...message(4, square)]
  return [...field(15, 2), ...message(1, [...Buffer.from(name)]), ...message(2, feature), ...field(5, 4096)]
}

const field = (id: number, value: number): readonly number[] => [...varint(id << 3), ...varint(value)]
const message = (id: number, body: readonly number[]): readonly number[] => [...varint((id << 3) | 2), ...varint(body.length), ...body]

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}
