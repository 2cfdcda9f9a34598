/** `groundline tiles`: a map file of any size as PMTiles, for the page to open piece by piece. */
import { createReadStream } from 'node:fs'
import { mkdtemp, open, readFile, rename, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import type { Feature } from 'geojson'
import { checkCollection } from '../../formats/geojson/read.ts'
import { openMapFile } from '../../formats/map/open.ts'
import { tileArchive, type ByteFile } from '../../formats/pmtiles/archive.ts'
import { cutPile } from '../../formats/pmtiles/cut.ts'
import { featureBytes, StreamFault } from '../../formats/pmtiles/feature-stream.ts'
import { boxOf, worldX, worldY, type Box } from '../../formats/pmtiles/grid.ts'
import { splitLines } from '../../formats/report/jsonl.ts'
import { printable } from '../../formats/report/text.ts'
import { counted } from '../archive/progress.ts'
import type { ExitCode } from '../check/tally.ts'
import { Failure } from '../failure.ts'
import { beginHalf, removeHalf } from '../half-files.ts'
import type { Io } from '../io.ts'
import { write } from '../io.ts'
import { refuseOverInput } from '../over-input.ts'
import { pilesIn } from './pile.ts'

export interface TileSettings {
  readonly output: string
  readonly maxZoom?: number
  readonly layer: string
  readonly name?: string
  readonly attribution?: string
  /** Features cut in memory at once; fewer take less memory and more time. */
  readonly most: number
}

/** Above this a GeoJSON file is read as a stream, feature by feature. */
const wholeBytes = 32 * 1024 * 1024
const mostBytes = 24 * 1024 * 1024

export async function makeTiles(input: string, settings: TileSettings, io: Io): Promise<ExitCode> {
  await refuseOverInput(settings.output, [input], process.cwd())
  const folder = await mkdtemp(join(dirname(settings.output), '.groundline-tiles-')).catch((error: Error) => {
    throw new Failure(`${settings.output} cannot be written: ${error.message}`)
  })
  beginHalf(folder)
  const say = (line: string) => write(io.stderr, `groundline: ${printable(line)}\n`)
  try {
    const found = await gather(input, folder)
    if (found.broken > 0)
      await say(`${counted(found.broken)} features are broken and left out, the first: ${found.firstFault}`)
    if (found.pile.count === 0) throw new Failure(`${input} holds no places, lines or areas`)
    const maxZoom = settings.maxZoom ?? usualZoom(found)
    const half = join(folder, 'half.pmtiles')
    const tiles = await cut(found, half, maxZoom, settings, say)
    await rename(half, settings.output)
    const { size } = await stat(settings.output)
    await say(
      `${settings.output}: ${counted(found.pile.count)} features in ${counted(tiles)} tiles to zoom ${maxZoom}, ${counted(size)} bytes`,
    )
    return found.broken > 0 ? 2 : 0
  } catch (error) {
    throw failureOf(error as NodeJS.ErrnoException, input, settings.output)
  } finally {
    await removeHalf(folder)
  }
}

function failureOf(error: NodeJS.ErrnoException, input: string, output: string): Error {
  if (error instanceof StreamFault) return new Failure(`${input} cannot be read: ${error.message}`)
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new Failure(`The disk of ${output} is full: tiles need about twice the room of the map beside it`)
  }
  return error.code === undefined ? error : new Failure(`${error.path ?? input}: ${error.message}`)
}

interface Found {
  readonly pile: ReturnType<ReturnType<typeof pilesIn>>
  readonly newPile: ReturnType<typeof pilesIn>
  box: Box | null
  /** Length of some shapes' boxes, as shares of the world. */
  readonly lengths: number[]
  readonly fields: Record<string, string>
  broken: number
  firstFault: string
}

async function gather(input: string, folder: string): Promise<Found> {
  const newPile = pilesIn(folder)
  const found: Found = { pile: newPile(), newPile, box: null, lengths: [], fields: {}, broken: 0, firstFault: '' }
  for await (const { feature, fault } of featuresOf(input)) {
    if (feature) keep(feature, found)
    else if (found.broken++ === 0) found.firstFault = fault
  }
  return found
}

type OneFeature =
  { readonly feature: Feature; readonly fault?: never } | { readonly feature: null; readonly fault: string }

async function* featuresOf(input: string): AsyncGenerator<OneFeature> {
  const state = await stat(input).catch(() => null)
  if (!state?.isFile()) throw new Failure(`${input} is not there, or is no file: check the name`)
  if (/\.(?:geojsonl|geojsons|ndjson|jsonl|ndgeojson)$/i.test(input)) yield* checked(linesOf(input))
  else if (state.size > wholeBytes && /\.(?:geo)?json$/i.test(input))
    yield* checked(featureBytes(createReadStream(input, { highWaterMark: 1 << 20 })))
  else for (const feature of await wholeFile(input)) yield { feature }
}

/** Any map file that the page opens. */
async function wholeFile(input: string): Promise<readonly Feature[]> {
  const read = await openMapFile(basename(input), await readFile(input), { skipBroken: false, repair: ['close-rings'] })
  if ('features' in read) return read.features
  throw new Failure(`${input} cannot be used. ${read.errors[0]?.message ?? 'It is no map file'}`)
}

async function* linesOf(input: string): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of splitLines(createReadStream(input, { highWaterMark: 1 << 20 }))) {
    if (bytes === null) throw new StreamFault('a line is longer than 32 MB')
    // RFC 8142 puts a record separator before each feature.
    const line = bytes[0] === 0x1e ? bytes.subarray(1) : bytes
    if (line.some((byte) => byte > 32)) yield line
  }
}

async function* checked(all: AsyncIterable<Uint8Array>): AsyncGenerator<OneFeature> {
  let number = 0
  for await (const bytes of all) {
    number++
    const value = parsed(bytes)
    const { features, faults } = checkCollection(
      { type: 'FeatureCollection', features: [value] },
      { repair: ['close-rings'] },
    )
    if (features[0]) yield { feature: features[0] }
    else yield { feature: null, fault: `feature ${number}: ${faults.kept[0]?.message ?? 'not valid JSON'}` }
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown
  } catch {
    return null
  }
}

const sample = 20_000

function keep(feature: Feature, found: Found): void {
  if (feature.geometry === null) return
  const box = boxOf(coordinatesOf(feature.geometry))
  if (!box) return
  found.pile.add({ feature, box, bytes: JSON.stringify(feature.geometry).length + 200 })
  found.box = found.box ? joinedBox(found.box, box) : box
  const length = Math.max(worldX(box[2]) - worldX(box[0]), worldY(box[1]) - worldY(box[3]))
  if (length > 0 && found.lengths.length < sample) found.lengths.push(length)
  if (found.pile.count <= sample) addFields(feature, found.fields)
}

function coordinatesOf(geometry: Feature['geometry']): unknown {
  return geometry.type === 'GeometryCollection' ? geometry.geometries.map(coordinatesOf) : geometry.coordinates
}

const joinedBox = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

const mostFields = 200

function addFields({ properties }: Feature, fields: Record<string, string>): void {
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (key in fields || Object.keys(fields).length >= mostFields) continue
    fields[key] = typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String'
  }
}

/** Ten metres for points (zoom 10); as near as half of the shapes need to be drawn with 64 units, for others. */
function usualZoom({ lengths }: Found): number {
  const middle = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)]
  if (middle === undefined) return 10
  return Math.min(14, Math.max(10, Math.ceil(Math.log2(64 / 4096 / middle))))
}

async function cut(
  { pile, newPile, box, fields }: Found,
  path: string,
  maxZoom: number,
  { layer, name, attribution, output, most }: TileSettings,
  say: (line: string) => Promise<void>,
): Promise<number> {
  const file = await open(path, 'w')
  let [tiles, leftOut] = [0, 0]
  try {
    const archive = tileArchive(byteFile(file))
    await cutPile({ z: 0, x: 0, y: 0 }, pile, {
      maxZoom,
      layer,
      newPile,
      most: { features: most, bytes: mostBytes },
      onLeftOut: (count) => (leftOut += count),
      async emit(tile, bytes) {
        tiles++
        await archive.add(tile, bytes)
      },
    })
    const about = { layer, box: box!, minZoom: 0, maxZoom, fields, attribution: attribution ?? '' }
    await archive.end({ ...about, name: name ?? basename(output, '.pmtiles') })
    await file.sync()
  } finally {
    await file.close()
  }
  if (leftOut > 0)
    await say(
      `${counted(leftOut)} features lie so close that the nearest tiles leave them out: take --max-zoom ${maxZoom + 2}`,
    )
  return tiles
}

function byteFile(file: FileHandle): ByteFile {
  let end = 0
  return {
    async append(bytes) {
      const at = end
      end += bytes.length
      await writeAt(file, bytes, at)
    },
    write: (bytes, at) => writeAt(file, bytes, at),
  }
}

async function writeAt(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
  }
}
