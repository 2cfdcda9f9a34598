/** Reads map files of any format for areas and lines of control, and for what they say of these. */
import type { Feature } from 'geojson'
import type { Holder } from '../../core/model.ts'
import { openMapFile, type MapRead } from '../map/open.ts'
import { dayOf, daysIn } from './day.ts'
import { guessOf } from './guess.ts'
import type { FrontFile, FrontRead, FrontSettings, Part, ReadSource } from './model.ts'
import { publisherOf, type Publisher } from './publishers.ts'
import { drawnAreaOf, type Shaped } from './shapes.ts'
import { sourceKeyOf, withoutPath } from './source-name.ts'
import { lean } from './packed.ts'

interface Reading {
  readonly parts: Part[]
  readonly notes: string[]
  readonly errors: string[]
  readonly sources: Map<string, ReadSource>
  /** Files by their bytes. Of two days the same may be drawn: these are no copies. */
  readonly seen: Map<string, readonly { readonly name: string; readonly days: string }[]>
}

/** Reads files one after the other. Never rejects for what they hold. Null where it was cancelled. */
export async function readFronts(
  files: readonly FrontFile[],
  settings: Pick<FrontSettings, 'onProgress' | 'isCancelled'> = {},
): Promise<FrontRead | null> {
  const reading: Reading = { parts: [], notes: [], errors: [], sources: new Map(), seen: new Map() }
  for (const [at, file] of files.entries()) {
    if (settings.isCancelled?.()) return null
    await readOne(file, reading)
    settings.onProgress?.(at + 1, files.length)
    // Whoever waits for the import is let in between two files.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const { parts, notes, errors, sources } = reading
  return { parts, notes, errors, sources: [...sources.values()] }
}

async function readOne({ name, bytes }: FrontFile, reading: Reading): Promise<void> {
  const { parts, notes, errors, seen } = reading
  const all =
    typeof bytes === 'function'
      ? await bytes().catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      : bytes
  if (typeof all === 'string') return void errors.push(`${name}: it cannot be read: ${all}`)
  const key = `${all.length} ${hashOf(all)}`
  const days = String(daysIn(withoutPath(name)))
  const alike = seen.get(key) ?? []
  const twin = alike.find((one) => one.days === days || one.days === '' || days === '')
  if (twin) return void notes.push(`${name}: the same as ${twin.name}, and was not added again`)
  seen.set(key, [...alike, { name, days }])
  const read = await openMapFile(name, all, { repair: ['winding', 'close-rings'], skipBroken: true })
  if ('errors' in read) {
    const [first] = read.errors
    errors.push(`${name}: ${first ? placed(first.path, first.message) : 'it cannot be read'}`)
    return
  }
  notes.push(...warningsOf(name, read))
  parts.push(...partsOf(name, titleIn(all), read, reading))
}

/** FNV-1a over all bytes, twice with different starts. */
function hashOf(bytes: Uint8Array): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = Math.imul(other ^ byte, 0x85ebca6b)
  }
  return `${one >>> 0} ${other >>> 0}`
}

const placed = (path: string, message: string): string => (path === '' ? message : `${path}: ${message}`)

/** The winding of rings changes nothing; of the rest the first few by themselves. */
function warningsOf(name: string, { warnings }: MapRead): readonly string[] {
  const told = warnings.filter(({ repair, message }) => repair !== 'winding' && !/"crs" is no longer/.test(message))
  const more = told.length > 5 ? [`${name}: ${told.length - 5} more warnings`] : []
  return [...told.slice(0, 5).map(({ path, message }) => `${name}: ${placed(path, message)}`), ...more]
}

/** What a file says of all that it holds. */
interface OfFile {
  readonly file: string
  readonly source: string
  readonly holder: Holder | null
  readonly day: string | null
  readonly days: readonly string[]
}

function partsOf(name: string, title: string, { features }: MapRead, reading: Reading): readonly Part[] {
  const publisher = publisherOf(`${name} ${title}`)
  const about: OfFile = { file: name, ...daysOfFile(name, title), source: '', holder: publisher?.holder ?? null }
  const shapes = features.flatMap((feature) => {
    const shaped = drawnAreaOf(feature.geometry)
    return shaped ? [{ feature, shaped }] : []
  })
  reading.notes.push(...notesOn(name, about, features.length - shapes.length))
  if (shapes.length === 0) {
    reading.errors.push(`${name}: it holds no areas or lines, and is no map of control`)
    return []
  }
  const source = filed(reading.sources, name, publisher)
  const parts = shapes.map(({ feature, shaped }) => partOf({ ...about, source }, feature, shaped))
  if (publisher?.holder && parts.some(({ label, holder }) => label === '' || holder === publisher.holder)) {
    reading.notes.push(`${name}: taken for a map by ${publisher.source}, whose areas are held by ${publisher.holder}`)
  }
  return parts
}

/** The day in a file's name counts where it is one; else that of the map's own title. */
function daysOfFile(name: string, title: string): Pick<OfFile, 'day' | 'days'> {
  const days = daysIn(withoutPath(name))
  const day = days.length === 1 ? days[0]! : days.length === 0 ? (daysIn(title)[0] ?? null) : null
  return { day, days: day === null ? days : [] }
}

function notesOn(name: string, { days }: OfFile, others: number): readonly string[] {
  return [
    ...(days.length > 1 ? [`${name}: the name holds ${days.length} days (${days.join(', ')})`] : []),
    ...(others > 0
      ? [`${name}: ${others} ${others === 1 ? 'feature is' : 'features are'} neither area nor line, and no control`]
      : []),
  ]
}

/** The key of the source that a file is filed under. */
function filed(sources: Map<string, ReadSource>, file: string, publisher: Publisher | null): string {
  const key = publisher?.source ?? sourceKeyOf(file)
  const known = sources.get(key)
  const { url = null, terms = null } = publisher ?? {}
  const name = publisher?.source ?? (withoutPath(file).replace(/\.\w+$/, '') || 'map')
  sources.set(key, known ? { ...known, files: [...known.files, file] } : { key, name, url, terms, files: [file] })
  return key
}

function partOf(about: OfFile, feature: Feature, shaped: Shaped): Part {
  const { holder, status, label } = guessOf(feature)
  const needsNone = status === 'contested' || status === 'unknown'
  const publisherHolder = status === 'liberated' ? null : about.holder
  return {
    file: about.file,
    source: about.source,
    days: about.days,
    shaped: { ...shaped, geometry: lean(shaped.geometry) } as Shaped,
    holder: holder ?? publisherHolder ?? (needsNone ? 'unknown' : null),
    status: status ?? 'held',
    label,
    day: dayOf(feature.properties) ?? about.day,
  }
}

/** What a GeoJSON collection calls itself ("name"), or a KML document; '' where it has no title near its start. */
function titleIn(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000))
  const json = /^\uFEFF?\s*\{[^[]{0,1500}?"(?:name|title)"\s*:\s*"([^"\\]{1,200})"/.exec(start)?.[1]
  return json ?? /<Document[^>]*>\s*<name>([^<]{1,200})<\/name>/.exec(start)?.[1] ?? ''
}
