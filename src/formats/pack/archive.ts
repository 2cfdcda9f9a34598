/** A theatre pack as a user has it: a zip of its files, the files, or one GeoJSON with all of it. */
import { unzipSync } from 'fflate'
import type { TheatrePack } from '../../core/model.ts'
import { decodeText } from '../bytes/decode.ts'
import type { PackError, PackFile, PackFiles } from './pack.ts'
import { readPack } from './pack.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

export type PackRead = { readonly pack: TheatrePack } | { readonly errors: readonly string[] }

/** What each file is called: "pack.json", "somewhere/places.geojson". */
const partOf = (name: string): PackFile | null => {
  const found = /(?:^|\/)(pack|places|control|events|areas)\.(?:geo)?json$/i.exec(name)
  return found ? (found[1]!.toLowerCase() as PackFile) : null
}
const parts: readonly PackFile[] = ['pack', 'places', 'control', 'events']

/** Unpacked bytes; a theatre of ten thousand records is some 5 MB. */
const mostBytes = 40_000_000

/** Of drawn areas: a series of 60 days of 70,000 corners is some 200 MB. */
const mostDrawnBytes = 400_000_000

/** Whether the names are those of a pack: the cheap question, before anything is read. */
export function isPackByNames(names: readonly string[]): boolean {
  return names.some((name) => partOf(name) === 'pack') && names.some((name) => partOf(name) === 'places')
}

/** Whether a GeoJSON says near its start that it is a whole pack: `"pack": {`. */
export function isPackByStart(start: string): boolean {
  const isCollection = /^\uFEFF?\s*\{/.test(start) && /"type"\s*:\s*"FeatureCollection"/.test(start)
  return isCollection && /"pack"\s*:\s*\{/.test(start)
}

/** The pack, or what is wrong with it, each line naming file and feature. Never throws for what the files hold. */
export function readPackArchive(files: readonly NamedBytes[]): PackRead {
  try {
    const texts = textsOf(files)
    const whole = texts.length === 1 && partOf(texts[0]!.name) === null ? parsed(texts[0]!) : null
    const read = readPack(whole === null ? fourFiles(texts) : oneFile(whole))
    return 'pack' in read ? read : { errors: read.errors.map(line) }
  } catch (error) {
    return { errors: [error instanceof Unreadable ? error.message : `The file cannot be read: ${String(error)}`] }
  }
}

/** A file that is not what it should be, in words for its author. */
class Unreadable extends Error {}

interface Text {
  readonly name: string
  readonly text: string
}

function textsOf(files: readonly NamedBytes[]): readonly Text[] {
  const loose = files.flatMap((file) => (isZip(file.bytes) ? unzipped(file) : [file]))
  return loose.map(({ name, bytes }) => {
    const decoded = decodeText(bytes)
    if ('error' in decoded) throw new Unreadable(`${name} ${decoded.error}`)
    return { name, text: decoded.text }
  })
}

function isZip([a, b]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b
}

/** Only the pack's files are unpacked, and only as far as a pack can reach. */
function unzipped({ name, bytes }: NamedBytes): readonly NamedBytes[] {
  let size = 0
  const opened = unzipSync(bytes, {
    filter: ({ name: inner, originalSize }) => {
      if (partOf(inner) === null || /__macosx/i.test(inner)) return false
      const isDrawn = partOf(inner) === 'areas'
      size += isDrawn ? 0 : originalSize
      if (size > mostBytes || (isDrawn && originalSize > mostDrawnBytes))
        throw new Unreadable(`${name} unpacks to more than ${mostBytes / 1e6} MB: that is no theatre pack`)
      return true
    },
  })
  return Object.entries(opened).map(([inner, content]) => ({ name: inner, bytes: content }))
}

function fourFiles(texts: readonly Text[]): PackFiles {
  const found = new Map(texts.map((text) => [partOf(text.name), text]))
  const missing = parts.filter((part) => !found.has(part))
  if (missing.length > 0) {
    const names = missing.map((part) => (part === 'pack' ? 'pack.json' : `${part}.geojson`))
    throw new Unreadable(`A theatre pack is missing ${names.join(', ')}: put all four files into the zip`)
  }
  const value = (part: PackFile): unknown => parsed(found.get(part)!)
  const areas = found.has('areas') ? { areas: value('areas') } : {}
  return { pack: value('pack'), places: value('places'), control: value('control'), events: value('events'), ...areas }
}

function parsed({ name, text }: Text): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`${name} is not valid JSON: ${(error as Error).message}`)
  }
}

/** One FeatureCollection with a member `pack`: what a feature is, its properties tell. */
function oneFile(whole: unknown): PackFiles {
  const { pack, features } = (whole ?? {}) as { pack?: unknown; features?: unknown }
  const list: readonly unknown[] = Array.isArray(features) ? features : []
  const of = (part: PackFile) => ({ type: 'FeatureCollection', features: list.filter((one) => kindOf(one) === part) })
  const areas = of('areas')
  const files = { pack, places: of('places'), control: of('control'), events: of('events') }
  return areas.features.length > 0 ? { ...files, areas } : files
}

function kindOf(feature: unknown): PackFile {
  const properties = (feature as { properties?: unknown } | null)?.properties
  const has = (name: string) => typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)
  if (has('edgeMetres')) return 'areas'
  if (has('placeId')) return has('holder') ? 'control' : 'events'
  return 'places'
}

function line({ file, feature, message }: PackError): string {
  return [file === 'pack' ? 'pack.json' : `${file}.geojson`, feature, message].filter(Boolean).join(': ')
}
