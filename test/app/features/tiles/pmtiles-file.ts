/** Writes a PMTiles file (version 3) of one tile, whose layers each cover it whole unless told what they hold. */
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

interface Wanted {
  readonly layers?: readonly string[]
  readonly metadata?: unknown
  readonly tileType?: number
  readonly compression?: number
  readonly tile?: Uint8Array
  /** The tile that it is; 0/0/0 unless said. */
  readonly at?: readonly [z: number, x: number, y: number]
}

/** https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
export function pmtiles({
  layers = [],
  metadata,
  tileType = 1,
  compression = 2,
  tile,
  at = [0, 0, 0],
}: Wanted): Uint8Array<ArrayBuffer> {
  const told = metadata ?? {
    attribution: '<a href="javascript:alert(1)">© Someone</a>',
    vector_layers: layers.map((id) => ({ id, fields: {} })),
  }
  const plain = tile ?? Uint8Array.from(layers.flatMap((name) => message(3, squareLayer(name))))
  const data = compression === 1 ? plain : gzipSync(plain)
  const directory = gzipSync(Uint8Array.from([1, ...varint(zxyToTileId(...at)), 1, ...varint(data.length), 1]))
  const meta = gzipSync(JSON.stringify(told))
  const header = new DataView(new ArrayBuffer(127))
  'PMTiles'.split('').forEach((letter, at) => header.setUint8(at, letter.charCodeAt(0)))
  const [root, metaAt, dataAt] = [127, 127 + directory.length, 127 + directory.length + meta.length]
  const sizes = [root, directory.length, metaAt, meta.length, dataAt, 0, dataAt, data.length, 1, 1, 1]
  sizes.forEach((value, n) => header.setBigUint64(8 + 8 * n, BigInt(value), true))
  const bytes = [1, 2, compression, tileType, at[0], at[0]]
  header.setUint8(7, 3)
  bytes.forEach((value, n) => header.setUint8(96 + n, value))
  const degrees = at[0] === 0 ? [-180, -85, 180, 85] : extentOf(at)
  degrees.forEach((value, n) => header.setInt32(102 + 4 * n, value * 1e7, true))
  return Uint8Array.from([...new Uint8Array(header.buffer), ...directory, ...meta, ...data])
}

function extentOf([z, x, y]: readonly [number, number, number]): readonly number[] {
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI
  return [(x / 2 ** z) * 360 - 180, lat(y + 1), ((x + 1) / 2 ** z) * 360 - 180, lat(y)]
}

/** What a layer of a tile holds, in units of 4096 along its edge. */
export interface TileFeature {
  readonly type: 'Point' | 'LineString' | 'Polygon'
  readonly points: readonly (readonly [number, number])[]
  readonly properties?: Readonly<Record<string, string>>
}

/** A vector tile with features of one's own. */
export function vectorTile(layers: Readonly<Record<string, readonly TileFeature[]>>): Uint8Array {
  return Uint8Array.from(Object.entries(layers).flatMap(([name, features]) => message(3, layerOf(name, features))))
}

function layerOf(name: string, features: readonly TileFeature[]): readonly number[] {
  const [keys, values]: [string[], string[]] = [[], []]
  const indexOf = (list: string[], one: string) => (list.includes(one) ? list.indexOf(one) : list.push(one) - 1)
  const encoded = features.flatMap(({ type, points, properties = {} }) => {
    const tags = Object.entries(properties).flatMap(([key, value]) => [indexOf(keys, key), indexOf(values, value)])
    const kind = { Point: 1, LineString: 2, Polygon: 3 }[type]
    return message(2, [
      ...message(2, tags.flatMap(varint)),
      ...field(3, kind),
      ...message(4, commandsOf(type, points).flatMap(varint)),
    ])
  })
  return [
    ...field(15, 2),
    ...message(1, [...Buffer.from(name)]),
    ...encoded,
    ...keys.flatMap((key) => message(3, [...Buffer.from(key)])),
    ...values.flatMap((value) => message(4, message(1, [...Buffer.from(value)]))),
    ...field(5, 4096),
  ]
}

function commandsOf(type: TileFeature['type'], points: TileFeature['points']): readonly number[] {
  let [x, y] = [0, 0]
  const steps = points.map((at) => {
    const step = [zigzag(at[0] - x), zigzag(at[1] - y)]
    ;[x, y] = at
    return step
  })
  const [first = [], ...others] = steps
  const lines = others.length > 0 ? [(others.length << 3) | 2, ...others.flat()] : []
  return [9, ...first, ...lines, ...(type === 'Polygon' ? [15] : [])]
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31)

/** https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
function squareLayer(name: string): readonly number[] {
  const square = [9, 0, 0, 26, 8192, 0, 0, 8192, 8191, 0, 15].flatMap(varint)
  const feature = [...field(3, 3), ...message(4, square)]
  return [...field(15, 2), ...message(1, [...Buffer.from(name)]), ...message(2, feature), ...field(5, 4096)]
}

const field = (id: number, value: number): readonly number[] => [...varint(id << 3), ...varint(value)]
const message = (id: number, body: readonly number[]): readonly number[] => [
  ...varint((id << 3) | 2),
  ...varint(body.length),
  ...body,
]

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}
