import type { FeatureType } from '../../model.ts'
import { blockNames } from './name-pool.ts'

/**
 * A gazetteer index file, little-endian:
 *   bytes 0-7 "GLPLACES", 8-11 version, 12-15 length of the whole file, 16-19 length of the header;
 *   the header: JSON in ASCII, an `IndexHeader`; then the sections, one after the other, at the header's lengths.
 */
export const magic = 'GLPLACES'
export const formatVersion = 3
const fixedBytes = 20

/** In the order in which they stand in the file. */
export const sections = [
  'prefixes',
  'numbers',
  'lons',
  'lats',
  'populations',
  'types',
  'countries',
  'provinces',
  'sources',
  'flags',
  'extents',
  'accuracies',
  'idText',
  'displayLengths',
  'displayText',
  'arabicLengths',
  'arabicText',
  'extraPlaces',
  'extraLengths',
  'extraText',
  'names',
  'blockLengths',
  'headLengths',
  'headKeys',
  'counts',
  'refsAgo',
  'refPlaces',
  'refFlags',
] as const
export type Section = (typeof sections)[number]

export interface IndexHeader {
  readonly id: string
  readonly version: string
  readonly licence: string
  readonly attribution: string
  readonly places: number
  readonly names: number
  /** Coordinates are kept as whole numbers of this part of a degree. */
  readonly unitsPerDegree: number
  /** The part of an id before what tells its places apart: "geonames:"; `text` where that is no number. */
  readonly prefixes: readonly { readonly prefix: string; readonly text: boolean }[]
  /** As printed with a place; `{id}` stands for the part of its id behind the prefix. */
  readonly sources: readonly string[]
  readonly types: readonly FeatureType[]
  readonly countries: readonly string[]
  readonly provinces: readonly string[]
  /** Letters of the code pages of folded names and of names to show. */
  readonly nameLetters: string
  readonly displayLetters: string
  readonly lengths: Readonly<Record<Section, number>>
}

export type IndexErrorCode = 'not-an-index' | 'wrong-version' | 'truncated' | 'damaged'

export interface IndexError {
  readonly code: IndexErrorCode
  /** What is wrong and what to do about it. */
  readonly message: string
}

export type ReadSections =
  | { readonly header: IndexHeader; readonly bytes: Readonly<Record<Section, Uint8Array>> }
  | { readonly error: IndexError }

function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

export function writeSections(
  header: Omit<IndexHeader, 'lengths'>,
  parts: Readonly<Record<Section, Uint8Array>>,
): Uint8Array {
  const lengths = Object.fromEntries(sections.map((section) => [section, parts[section].length]))
  const json = ascii(JSON.stringify({ ...header, lengths }))
  const total = fixedBytes + json.length + sections.reduce((sum, section) => sum + parts[section].length, 0)
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  file.set([...magic].map((letter) => letter.charCodeAt(0)))
  view.setUint32(8, formatVersion, true)
  view.setUint32(12, total, true)
  view.setUint32(16, json.length, true)
  for (let at = 0; at < json.length; at++) file[fixedBytes + at] = json.charCodeAt(at)
  let at = fixedBytes + json.length
  for (const section of sections) {
    file.set(parts[section], at)
    at += parts[section].length
  }
  return file
}

const advice: Readonly<Record<IndexErrorCode, string>> = {
  'not-an-index': 'This is no gazetteer index: build one with "groundline gazetteer build".',
  'wrong-version': 'Build the index again with this version of Groundline: "groundline gazetteer build".',
  truncated: 'The file is cut off: fetch or build it again.',
  damaged: 'The file is damaged: fetch or build it again.',
}

export function indexError(code: IndexErrorCode, detail: string): { readonly error: IndexError } {
  return { error: { code, message: `${detail}. ${advice[code]}` } }
}

function text(bytes: Uint8Array, from: number, to: number): string {
  let result = ''
  for (let at = from; at < to; at += 8192) {
    result += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, to)))
  }
  return result
}

/** Header and sections of an index file, without copying; an error where the file is none, old, cut off or damaged. */
export function readSections(file: Uint8Array): ReadSections {
  if (text(file, 0, Math.min(8, file.length)) !== magic) return indexError('not-an-index', 'It does not start as one')
  if (file.length < fixedBytes) return indexError('truncated', `It has ${file.length} bytes`)
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [version, total, headerBytes] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [number, number, number]
  if (version !== formatVersion) return indexError('wrong-version', `Version ${version}, not ${formatVersion}`)
  if (total !== file.length) return indexError('truncated', `It has ${file.length} of ${total} bytes`)
  const header = readHeader(text(file, fixedBytes, Math.min(fixedBytes + headerBytes, file.length)))
  if (header === null) return indexError('damaged', 'Its header cannot be read')
  return cut(file, header, fixedBytes + headerBytes)
}

const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string')

/** How many bytes sections have that hold one number for each place or name. */
const widths: Partial<Record<Section, number>> = {
  prefixes: 1,
  numbers: 4,
  lons: 4,
  lats: 4,
  populations: 4,
  types: 1,
  countries: 2,
  provinces: 3,
  sources: 2,
  flags: 1,
  extents: 4,
  accuracies: 4,
  displayLengths: 1,
  arabicLengths: 1,
}

function isHeader(header: IndexHeader): boolean {
  const { lengths, prefixes, sources, types, countries, provinces, nameLetters, displayLetters, places, names } = header
  const texts = typeof nameLetters === 'string' && typeof displayLetters === 'string'
  const lists = [sources, types, countries, provinces].every(isList)
  const named = Array.isArray(prefixes) && prefixes.every((one) => typeof one?.prefix === 'string')
  const counted = sections.every((section) => Number.isInteger(lengths[section]) && lengths[section] >= 0)
  const fit = Object.entries(widths).every(([section, width]) => lengths[section as Section] === places * width)
  const units = Number.isInteger(header.unitsPerDegree) && header.unitsPerDegree > 0
  const pool =
    lengths.counts === names * 3 &&
    lengths.headLengths === Math.ceil(names / blockNames) &&
    lengths.blockLengths === 2 * lengths.headLengths &&
    lengths.refsAgo === lengths.refFlags
  return texts && units && lists && named && counted && fit && pool
}

function readHeader(json: string): IndexHeader | null {
  try {
    const header = JSON.parse(json) as IndexHeader
    return isHeader(header) ? header : null
  } catch {
    return null
  }
}

function cut(file: Uint8Array, header: IndexHeader, from: number): ReadSections {
  let at = from
  const parts = sections.map((section) => {
    const bytes = file.subarray(at, at + header.lengths[section])
    at += header.lengths[section]
    return [section, bytes] as const
  })
  if (at !== file.length) return indexError('damaged', 'Its parts do not add up')
  return { header, bytes: Object.fromEntries(parts) as Record<Section, Uint8Array> }
}
