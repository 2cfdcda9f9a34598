/** A project with large map files: a zip of the project, of these files as they came, and of how they were read. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import type { Extent } from '../../core/model.ts'
import { isObject } from '../geojson/geometry.ts'
import type { Repair } from '../geojson/issues.ts'
import { unzip } from '../map/archive.ts'
import { defaultLimits } from '../map/limits.ts'
import type { OpenOptions } from '../map/open.ts'
import { readProject } from './project.ts'
import type { ProjectRead, ProjectRefused } from './project.ts'

export type LayerOptions = Pick<OpenOptions, 'repair' | 'skipBroken' | 'near' | 'columns'>

/** A large map file that lies over the draft. */
export interface ArchivedLayer {
  readonly name: string
  readonly shown: boolean
  /** #rrggbb instead of the file's own colours; null for those. */
  readonly colour: string | null
  readonly options: LayerOptions
  /** Of the file, without folders. */
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ArchiveRead extends ProjectRead {
  readonly large: readonly ArchivedLayer[]
}

/** The first file of the archive, by which it is told from others. */
const projectFile = 'project.groundline.json'
const layersFile = 'layers.json'

/** Bytes of map files, all together, that are put into one archive: it is packed in the page's memory. */
export const mostLayerBytes = 150_000_000

/** `project` as `writeProject` gives it. */
export function writeProjectArchive(project: string, large: readonly ArchivedLayer[]): Uint8Array<ArrayBuffer> {
  const layers = large.map(({ name, shown, colour, options, fileName }, index) => ({
    file: pathOf(fileName, index),
    fileName,
    name,
    shown,
    colour,
    options,
  }))
  const files = large.map(({ fileName, bytes }, index) => [pathOf(fileName, index), bytes] as const)
  return zipSync(
    { [projectFile]: strToU8(project), [layersFile]: strToU8(JSON.stringify(layers)), ...Object.fromEntries(files) },
    { level: 3 },
  )
}

/** Numbered, since two files may bear one name; what a path must not hold is left out. */
const pathOf = (fileName: string, index: number): string =>
  `layers/${index + 1} ${fileName.replace(/[/\\\p{Cc}]/gu, ' ')}`

/** Whether a file's first bytes are those of such an archive. APPNOTE.TXT 4.3.7: a local header, then the name. */
export function isProjectArchive(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && strFromU8(start.slice(30, 30 + projectFile.length)) === projectFile
}

/** Never throws: an archive that is damaged, grows too far or holds no project gives errors. */
export function readProjectArchive(bytes: Uint8Array): ArchiveRead | ProjectRefused {
  const wanted = (name: string) => name === projectFile || name === layersFile || name.startsWith('layers/')
  const unpacked = unzip(bytes, wanted, defaultLimits)
  if ('error' in unpacked) return { errors: [{ path: '', message: unpacked.error }] }
  const files = new Map(unpacked.files.map((file) => [file.name, file.bytes]))
  const read = readProject(strFromU8(files.get(projectFile) ?? new Uint8Array()))
  if ('errors' in read) return read
  const rows = layersIn(files.get(layersFile))
  const large = rows.flatMap((row) => layerOf(row, files))
  const missing = rows.length - large.length
  const warning = `${missing} large map files are damaged and were left out.`
  return { ...read, large, warnings: missing > 0 ? [...read.warnings, warning] : read.warnings }
}

function layersIn(bytes: Uint8Array | undefined): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes ?? new Uint8Array()))
    return Array.isArray(value) ? value : [null]
  } catch {
    return [null]
  }
}

/** What the archive says of a file is believed only where it is of its kind. */
function layerOf(row: unknown, files: ReadonlyMap<string, Uint8Array>): readonly ArchivedLayer[] {
  if (!isObject(row) || typeof row.file !== 'string' || typeof row.fileName !== 'string') return []
  const bytes = files.get(row.file)
  if (!bytes) return []
  const { fileName, name, shown, colour } = row
  return [
    {
      name: typeof name === 'string' ? name.slice(0, 200) : fileName,
      shown: shown !== false,
      colour: typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null,
      options: optionsOf(row.options),
      fileName,
      bytes: new Uint8Array(bytes),
    },
  ]
}

const repairs: readonly Repair[] = ['winding', 'close-rings', 'swap-axes', 'unique-ids']

function optionsOf(value: unknown): LayerOptions {
  if (!isObject(value)) return {}
  const { repair, skipBroken, near, columns } = value
  return {
    ...(Array.isArray(repair) && { repair: repairs.filter((one) => repair.includes(one)) }),
    ...(skipBroken === true && { skipBroken }),
    ...(isExtent(near) && { near }),
    ...(isColumns(columns) && { columns }),
  }
}

const isExtent = (value: unknown): value is Extent =>
  Array.isArray(value) && value.length === 4 && value.every((side) => Number.isFinite(side))

const isColumns = (value: unknown): value is NonNullable<LayerOptions['columns']> =>
  isObject(value) && typeof value.lon === 'string' && typeof value.lat === 'string'
