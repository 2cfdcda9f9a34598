/** Shapefiles (ESRI white paper, July 1998) by shpjs, which is loaded on demand: it brings proj4 along. */
import type { Feature, Geometry, GeoJsonProperties } from 'geojson'
import type { ReadOptions } from '../geojson/read.ts'
import { repaired } from '../geojson/repair.ts'
import type { ArchiveFile } from '../map/archive.ts'
import type { IssueList } from '../map/issues.ts'
import { addError, addWarning, noIssues, wholeFile } from '../map/issues.ts'
import { readProjection } from './projection.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished } from '../map/result.ts'

interface Layer {
  readonly name: string
  readonly shp: Uint8Array
  readonly dbf: Uint8Array | undefined
  readonly prj: string | undefined
  readonly cpg: string | undefined
}

/** All layers of an archive; a .prj that is not WGS 84 is reprojected and said. */
export async function readShapefile(
  files: readonly ArchiveFile[],
  options: ReadOptions = {},
): Promise<MapRead | MapRefused> {
  const { parseShp, parseDbf } = await import('shpjs')
  const issues = noIssues()
  const layers = layersOf(files)
  const found = layers.flatMap((layer) => {
    const at = { ...wholeFile, path: `${layer.name}.shp` }
    const wrong = headerFault(layer.shp)
    if (wrong) return leave(issues, at.path, wrong)
    try {
      const prj = projectionOf(layer, issues)
      if (prj === null) return []
      const rows = layer.dbf && isWhole(layer, issues) ? parseDbf(layer.dbf, layer.cpg) : []
      return featuresOf(layer, parseShp(layer.shp, prj || undefined), rows, layers.length > 1, issues)
    } catch (error) {
      return leave(issues, at.path, `It is damaged: ${(error as Error).message.slice(0, 120)}`)
    }
  })
  return finished('shapefile', found, issues, options)
}

function leave(issues: IssueList, path: string, message: string): readonly RawFeature[] {
  addError(issues, { ...wholeFile, path }, message)
  return []
}

function layersOf(files: readonly ArchiveFile[]): readonly Layer[] {
  const byName = new Map(files.map(({ name, bytes }) => [name.toLowerCase(), bytes]))
  const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes.subarray(0, 65_536))
  return files
    .filter(({ name }) => /\.shp$/i.test(name))
    .map(({ name, bytes }) => {
      const stem = name.slice(0, -4)
      const beside = (ending: string) => byName.get(`${stem.toLowerCase()}.${ending}`)
      return {
        name: stem.replace(/^.*[\\/]/, ''),
        shp: bytes,
        dbf: beside('dbf'),
        prj: text(beside('prj')),
        cpg: text(beside('cpg'))?.trim().slice(0, 40),
      }
    })
}

/** The header gives the length of the file in 16-bit words, big-endian, at byte 24. */
function headerFault(shp: Uint8Array): string | null {
  if (shp.length < 100) return 'It is cut off: a shapefile has a header of 100 bytes'
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength)
  if (view.getInt32(0) !== 9994) return 'It is no shapefile: its first number must be 9994'
  const stated = view.getInt32(24) * 2
  if (stated > shp.length) return `It is cut off: ${shp.length} bytes of ${stated} are there`
  return null
}

/** The definition to reproject from, '' for degrees on WGS 84, null where nothing can be made of the numbers. */
function projectionOf({ name, shp, prj }: Layer, issues: IssueList): string | null {
  const at = { ...wholeFile, path: `${name}.prj` }
  if (prj === undefined) return withoutProjection(shp, name, issues)
  const projection = readProjection(prj)
  if (!projection) {
    addError(issues, at, 'The coordinate system cannot be read: save the file in WGS 84 (EPSG:4326)')
    return null
  }
  if (!projection.isWgs84) {
    addWarning(issues, at, `The datum of "${projection.name}" is not WGS 84: places may be off by hundreds of metres`)
  }
  if (!projection.isProjected && projection.isWgs84) return ''
  addWarning(issues, at, `Reprojected from "${projection.name}" to WGS 84`)
  return prj
}

/** The box of the file, little-endian doubles from byte 36: min x, min y, max x, max y. */
function withoutProjection(shp: Uint8Array, name: string, issues: IssueList): string | null {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength)
  const box = [36, 44, 52, 60].map((offset) => view.getFloat64(offset, true))
  const at = { ...wholeFile, path: `${name}.prj` }
  if (box.every((one, index) => Math.abs(one) <= (index % 2 === 0 ? 180 : 90))) {
    addWarning(issues, at, 'There is no .prj file: the numbers were taken for degrees on WGS 84')
    return ''
  }
  addError(issues, at, 'There is no .prj file, and the numbers are no degrees: add it, or save the file in WGS 84')
  return null
}

/** The table's header: records at byte 4, length of the header at 8 and of a record at 10, little-endian. */
function isWhole({ name, dbf }: Layer, issues: IssueList): boolean {
  if (dbf && dbf.length >= 32) {
    const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength)
    if (view.getUint16(8, true) + view.getUint32(4, true) * view.getUint16(10, true) <= dbf.length + 1) return true
  }
  addWarning(issues, { ...wholeFile, path: `${name}.dbf` }, 'The table is cut off: its names and values were left out')
  return false
}

function featuresOf(
  { name, dbf }: Layer,
  shapes: readonly (Geometry | null)[],
  rows: readonly Record<string, unknown>[],
  isOneOfMany: boolean,
  issues: IssueList,
): readonly RawFeature[] {
  if (!dbf) addWarning(issues, { ...wholeFile, path: `${name}.dbf` }, 'There is no .dbf file: nothing has a name')
  else if (rows.length !== shapes.length && rows.length > 0) {
    const message = `${rows.length} rows stand beside ${shapes.length} shapes`
    addWarning(issues, { ...wholeFile, path: `${name}.dbf` }, message)
  }
  return shapes.flatMap((shape, index) => {
    const at = { ...wholeFile, path: `${isOneOfMany ? `${name}, ` : ''}record ${index + 1}` }
    if (shape) return [{ feature: featureOf(shape, rows[index], isOneOfMany ? name : null), at }]
    addWarning(issues, at, 'It has no shape and was left out')
    return []
  })
}

/** Outer rings run clockwise in a shapefile, and the other way round in GeoJSON. */
function featureOf(shape: Geometry, row: Record<string, unknown> | undefined, layer: string | null): Feature {
  const { bbox: _box, ...plain } = shape
  const geometry = repaired(plain, ['winding']) as Geometry
  const properties = { ...(layer === null ? {} : { layer }), ...(row ? plainRow(row) : {}) }
  return { type: 'Feature', geometry, properties }
}

/** Dates as ISO days, empty numbers as null, text without the blanks and zero bytes that fill its column. */
function plainRow(row: Record<string, unknown>): GeoJsonProperties {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainCell(value)]))
}

function plainCell(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\0/g, '').trim()
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (!(value instanceof Date)) return value
  const day = (part: number) => String(part).padStart(2, '0')
  return Number.isNaN(value.getTime())
    ? null
    : `${value.getFullYear()}-${day(value.getMonth() + 1)}-${day(value.getDate())}`
}
