/** Maps of control as people publish them, made into a pack that checks are held against. */
import type { Feature } from 'geojson'
import type { DrawnArea, DrawnLine, Extent, Holder, Outlines, TheatrePack } from '../../core/model.ts'
import { extentOf } from '../../core/geo/extent-of.ts'
import { drawnAreaOf, type Shaped } from './shapes.ts'
import { boundsAround } from './bounds.ts'
import { dayFault, dayOf, daysIn } from './day.ts'
import { guessOf } from './guess.ts'
import { holderFrom, namesFor } from './sides.ts'
import { publisherOf } from './publishers.ts'
import { openMapFile, type MapRead } from '../map/open.ts'

export interface FrontFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface FrontChoices {
  /** Of areas for which the map names none: "russia", or a side of one's own. */
  readonly holder?: string
  /** ISO day of all that the files hold, whatever they say themselves. */
  readonly day?: string
  /** Who holds what lies outside of all areas. Left out, that is not known: outside is not the other side. */
  readonly outside?: string
  /** Who drew the map, for findings and exports. Left out: the publisher that the file names, or the file's name. */
  readonly source?: string
  /** Terms of use, to be named in exports. */
  readonly terms?: string
  readonly url?: string
  /** How far the edges may be off, in metres. Default 1,000. */
  readonly edgeMetres?: number
}

export interface FrontSettings {
  /** To tell coasts and borders, along which an edge is no front. */
  readonly outlines?: Outlines | null
  /** ISO day; no map is of a later one. Default: that of the clock. */
  readonly today?: string
  /** Told after each file: how many are read, of how many. */
  readonly onProgress?: (read: number, all: number) => void
  /** Asked between files; true ends the import, which then gives what is read so far no longer. */
  readonly isCancelled?: () => boolean
}

/** What the files do not tell, and who imports must say. */
export interface FrontQuestion {
  readonly about: 'holder' | 'day'
  /** What the map calls the areas, or the file's name. */
  readonly label: string
  /** Areas and lines it is about. */
  readonly count: number
  readonly message: string
}

export interface FrontImport {
  /** Null where nothing can be used, or something must be answered first, or it was cancelled. */
  readonly pack: TheatrePack | null
  readonly questions: readonly FrontQuestion[]
  /** What was left out or assumed, each with its file. */
  readonly notes: readonly string[]
  /** Files that cannot be read, each with its reason. */
  readonly errors: readonly string[]
  /** The days of the series, with the areas of each. */
  readonly days: readonly { readonly day: string; readonly areas: number }[]
}

/** How sharp the edge of a published map is taken to be where nobody says. */
const usualEdgeMetres = 1000

interface Part {
  readonly file: string
  readonly shaped: Shaped
  readonly holder: Holder | null
  readonly status: DrawnArea['status']
  readonly label: string
  readonly day: string | null
}

/**
 * Reads map files of any format as drawn control, one map or a series of days. Never rejects for what the files hold:
 * what they do not tell comes back as questions, what is left out as notes. Geometry is kept as it is.
 */
export async function importFront(
  files: readonly FrontFile[],
  choices: FrontChoices = {},
  settings: FrontSettings = {},
): Promise<FrontImport> {
  const notes: string[] = []
  const errors: string[] = []
  const parts: Part[] = []
  const seen = new Map<string, string>()
  for (const [at, file] of files.entries()) {
    if (settings.isCancelled?.()) return { pack: null, questions: [], notes, errors, days: [] }
    const twin = twinOf(seen, file)
    if (twin === null) parts.push(...(await partsOf(file, choices, notes, errors)))
    else notes.push(`${file.name}: the same as ${twin}, and was not added again`)
    settings.onProgress?.(at + 1, files.length)
    // Whoever waits for the import is let in between two files.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const questions = [...dayQuestions(parts, settings), ...holderQuestions(parts)]
  const isReady = parts.length > 0 && questions.length === 0
  if (isReady) notes.push(...seriesNotes(parts))
  const pack = isReady ? packOf(parts, files, choices, settings) : null
  return { pack, questions, notes, errors, days: daysOf(parts) }
}

/** The earlier file with the same bytes; null where there is none. */
function twinOf(seen: Map<string, string>, { name, bytes }: FrontFile): string | null {
  const key = `${bytes.length} ${hashOf(bytes)}`
  const twin = seen.get(key) ?? null
  if (twin === null) seen.set(key, name)
  return twin
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

async function partsOf(
  file: FrontFile,
  choices: FrontChoices,
  notes: string[],
  errors: string[],
): Promise<readonly Part[]> {
  const read = await openMapFile(file.name, file.bytes, { repair: ['winding', 'close-rings'], skipBroken: true })
  if ('errors' in read) {
    const [first] = read.errors
    errors.push(`${file.name}: ${first ? placed(first.path, first.message) : 'it cannot be read'}`)
    return []
  }
  notes.push(...warningsOf(file.name, read))
  return shapesOf(file, read, choices, notes)
}

const placed = (path: string, message: string): string => (path === '' ? message : `${path}: ${message}`)

/** The winding of rings changes nothing; of the rest the first few by themselves. */
function warningsOf(name: string, { warnings }: MapRead): readonly string[] {
  const told = warnings.filter(({ repair, message }) => repair !== 'winding' && !/"crs" is no longer/.test(message))
  const more = told.length > 5 ? [`${name}: ${told.length - 5} more warnings`] : []
  return [...told.slice(0, 5).map(({ path, message }) => `${name}: ${placed(path, message)}`), ...more]
}

function shapesOf(file: FrontFile, { features }: MapRead, choices: FrontChoices, notes: string[]): readonly Part[] {
  const own = titleIn(file)
  const publisher = publisherOf(`${file.name} ${own}`)
  const fileDays = daysIn(file.name.replace(/^.*[\\/]/, ''))
  const byName = fileDays.length === 1 ? fileDays[0]! : fileDays.length === 0 ? (daysIn(own)[0] ?? null) : null
  if (fileDays.length > 1 && !choices.day) {
    notes.push(`${file.name}: the name holds ${fileDays.length} days (${fileDays.join(', ')}); say which is meant`)
  }
  let points = 0
  const parts = features.flatMap((feature): readonly Part[] => {
    const shaped = drawnAreaOf(feature.geometry)
    if (shaped === null) points++
    return shaped === null ? [] : [partOf(file.name, feature, shaped, choices, publisher?.holder ?? null, byName)]
  })
  if (points > 0)
    notes.push(
      `${file.name}: ${points} ${points === 1 ? 'feature is' : 'features are'} neither area nor line, and no control`,
    )
  if (publisher && parts.some((part) => part.label === '' || part.holder === publisher.holder)) {
    notes.push(`${file.name}: taken for a map by ${publisher.source}, whose areas are held by ${publisher.holder}`)
  }
  return parts
}

function partOf(
  file: string,
  feature: Feature,
  shaped: Shaped,
  choices: FrontChoices,
  publisherHolder: Holder | null,
  byName: string | null,
): Part {
  const { holder, status, label } = guessOf(feature)
  const chosen = choices.holder === undefined ? null : holderFrom(choices.holder)
  const needsNone = status === 'contested' || status === 'unknown'
  const known = holder ?? chosen ?? (status === 'liberated' ? null : publisherHolder) ?? (needsNone ? 'unknown' : null)
  const day = choices.day ?? dayOf(feature.properties) ?? byName
  return { file, shaped, holder: known, status: status ?? 'held', label, day }
}

/** What a GeoJSON collection calls itself ("name"), or a KML document; '' where it has no title near its start. */
function titleIn({ bytes }: FrontFile): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000))
  const json = /^\uFEFF?\s*\{[^[]{0,1500}?"(?:name|title)"\s*:\s*"([^"\\]{1,200})"/.exec(start)?.[1]
  return json ?? /<Document[^>]*>\s*<name>([^<]{1,200})<\/name>/.exec(start)?.[1] ?? ''
}

function dayQuestions(parts: readonly Part[], { today }: FrontSettings): readonly FrontQuestion[] {
  const now = today ?? new Date().toISOString().slice(0, 10)
  const groups = grouped(
    parts,
    ({ file, day }) => `${file}\n${day === null ? '' : dayFault(day, now) === null ? 'fine' : day}`,
  )
  return [...groups].flatMap(([key, of]) => {
    const [label = '', day = ''] = key.split('\n')
    if (day === 'fine') return []
    const message =
      day === ''
        ? `${label}: the day of ${of.length} areas and lines is not told, neither in the file nor in its name; say it`
        : `${label}: the day of ${of.length} areas and lines, ${dayFault(day, now)}; say which is meant`
    return [{ about: 'day' as const, label, count: of.length, message }]
  })
}

function holderQuestions(parts: readonly Part[]): readonly FrontQuestion[] {
  const open = parts.filter(({ holder, shaped }) => holder === null && shaped.type === 'area')
  return [...grouped(open, ({ label }) => label)].map(([label, of]) => {
    const what =
      label === ''
        ? `${of.length} areas without a name`
        : `“${label}” (${of.length} ${of.length === 1 ? 'area' : 'areas'})`
    return {
      about: 'holder' as const,
      label,
      count: of.length,
      message: `Who holds ${what} is not told by the map; say it`,
    }
  })
}

function grouped<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

/** Two files for one day are both kept, and said. */
function seriesNotes(parts: readonly Part[]): readonly string[] {
  return [...grouped(parts, ({ day }) => day ?? '')].flatMap(([day, of]) => {
    const files = [...new Set(of.map(({ file }) => file))]
    return files.length > 1 ? [`${files.join(' and ')} are both of ${day}; the areas of all are kept`] : []
  })
}

function daysOf(parts: readonly Part[]): FrontImport['days'] {
  return [...grouped(parts, ({ day }) => day ?? '')]
    .filter(([day]) => day !== '')
    .map(([day, of]) => ({ day, areas: of.filter(({ shaped }) => shaped.type === 'area').length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function packOf(
  parts: readonly Part[],
  files: readonly FrontFile[],
  choices: FrontChoices,
  settings: FrontSettings,
): TheatrePack {
  const publisher = publisherOf(files.map((file) => `${file.name} ${titleIn(file)}`).join(' '))
  const title = choices.source ?? publisher?.source ?? files[0]!.name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')
  const id = `front-${
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'map'
  }`
  const about = {
    source: title,
    url: choices.url ?? publisher?.url ?? null,
    edgeMetres: choices.edgeMetres ?? usualEdgeMetres,
  }
  const ordered = parts.toSorted((a, b) => (a.day! < b.day! ? -1 : Number(a.day! > b.day!)))
  const areas = ordered.flatMap((part, at) => areaOf(part, `${id}-${at + 1}`, about))
  const lines = ordered.flatMap((part, at) => lineOf(part, `${id}-${at + 1}`, about))
  const extent = wholeExtent(ordered)
  const outside = choices.outside === undefined ? null : holderFrom(choices.outside)
  const written = new Map(
    [choices.holder, choices.outside].flatMap((name) => (name ? [[holderFrom(name), name.trim()] as const] : [])),
  )
  const bounds = settings.outlines ? boundsAround(areas, extent, settings.outlines) : null
  const terms = choices.terms ?? publisher?.terms ?? 'not stated'
  return {
    id,
    title,
    version: '1.0.0',
    licence: terms,
    attribution: `Control: ${title}${terms === 'not stated' ? '' : ` (${terms})`}`,
    from: ordered[0]!.day!,
    to: ordered.at(-1)!.day!,
    extent,
    holders: namesFor([...areas.map(({ holder }) => holder), ...(outside ? [outside] : [])], written),
    places: [],
    outlines: [],
    control: [],
    events: [],
    areas,
    lines,
    ...(bounds ? { bounds } : {}),
    ...(outside ? { outside } : {}),
  }
}

type About = Pick<DrawnArea, 'source' | 'url' | 'edgeMetres'>

function areaOf({ shaped, holder, status, label, day }: Part, id: string, about: About): readonly DrawnArea[] {
  if (shaped.type !== 'area') return []
  const { geometry } = shaped
  return [
    { id, holder: holder!, status, geometry, from: day!, to: null, basis: 'reported', ...about, label: label || null },
  ]
}

function lineOf({ shaped, day }: Part, id: string, about: About): readonly DrawnLine[] {
  if (shaped.type !== 'line') return []
  return [{ id, holders: ['unknown', 'unknown'], geometry: shaped.geometry, from: day!, to: null, ...about }]
}

function wholeExtent(parts: readonly Part[]): Extent {
  const boxes = parts.flatMap(({ shaped }) => extentOf(shaped.geometry) ?? [])
  return [0, 1, 2, 3].map((edge) => {
    const values = parts.map((_, at) => boxes[at * 4 + edge] ?? 0)
    return values.reduce((a, b) => (edge < 2 ? Math.min(a, b) : Math.max(a, b)))
  }) as unknown as Extent
}
