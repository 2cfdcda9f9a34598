import type { Feature, Geometry } from 'geojson'
import { extentOf } from '../../core/geo/extent-of.ts'
import type { Extent } from '../../core/model.ts'
import { readAbout } from './about.ts'
import { checkGeometry, isObject, shown } from './geometry.ts'
import type { Fault, Faults, GeoJsonIssue, Repair } from './issues.ts'
import { addFault, issuesIn, noFaults } from './issues.ts'
import { mended } from './mend.ts'
import { repaired, swapAxes } from './repair.ts'
import type { About } from './write.ts'
import { uniqueIds } from './write.ts'
import type { JsonPath } from './json-locate.ts'
import { parseJson } from './json-read.ts'
import { plainProperties } from './plain-properties.ts'

export interface ReadOptions {
  /** What to put right instead of reporting it. Default: nothing. */
  readonly repair?: readonly Repair[]
  /** Leave out features with errors, which then are warnings. Default: false. */
  readonly skipBroken?: boolean
  /** Where the features should lie: axes that look swapped are found by it. */
  readonly near?: Extent
}

export interface GeoJsonRead {
  readonly features: readonly Feature[]
  /** What the file says of itself where Groundline made it, else null. */
  readonly about: About | null
  readonly warnings: readonly GeoJsonIssue[]
}

export interface GeoJsonRefused {
  /** Errors first, each kind in the order of the text, at most 100 of each and one that counts the rest. */
  readonly errors: readonly GeoJsonIssue[]
  /** How many features could be used with `skipBroken`. */
  readonly usable: number
}

/**
 * Reads GeoJSON from anywhere: a FeatureCollection, a Feature or a bare geometry. Never throws for what the text
 * holds. Structure by RFC 7946, and beyond it: ranges, swapped axes, unclosed and crossing rings, winding, another
 * `crs`, ids used twice; properties lose prototype keys and script links.
 */
export function readGeoJson(text: string, options: ReadOptions = {}): GeoJsonRead | GeoJsonRefused {
  const parsed = parseJson(text)
  return 'error' in parsed ? { errors: [parsed.error], usable: 0 } : readGeoJsonValue(parsed.value, text, options)
}

/** The same of a text that is parsed already: `value` is what `text` holds. */
export function readGeoJsonValue(
  value: unknown,
  text: string,
  options: ReadOptions = {},
): GeoJsonRead | GeoJsonRefused {
  const { features, faults } = checkCollection(value, options)
  if (isRefused(features, faults, options)) return { errors: issuesIn(text, faults), usable: features.length }
  return { features, about: readAbout(value), warnings: issuesIn(text, asWarnings(faults)) }
}

/** The usable features of a parsed value, and its faults: for formats that are read by way of GeoJSON. */
export function checkCollection(
  whole: unknown,
  options: ReadOptions,
): { readonly features: readonly Feature[]; readonly faults: Faults } {
  const faults = noFaults()
  const { value, path } = unwrapped(whole)
  const entries = checkCrs(value, faults) ? entriesOf(value, faults, path) : []
  const features = entries.flatMap((entry) => featureOf(entry, faults, options))
  return { features: checkAll(features, entries, faults, options), faults }
}

function isRefused(features: readonly Feature[], faults: Faults, { skipBroken }: ReadOptions): boolean {
  return faults.errors > 0 && (!skipBroken || features.length === 0)
}

/** A coordinate system other than WGS 84 makes every number mean something else: nothing further is read then. */
function checkCrs(value: unknown, faults: Faults): boolean {
  if (!isObject(value) || value.crs === undefined || value.crs === null) return true
  const name = crsName(value.crs)
  const wgs84 = /CRS84|EPSG:{1,2}(?:[\d.]*:)?4326/i.test(name)
  addFault(faults, {
    severity: wgs84 ? 'warning' : 'error',
    path: ['crs'],
    repair: null,
    message: wgs84
      ? '"crs" is no longer part of GeoJSON and was left out'
      : `The coordinates are in another system (${shown(name)}): convert the file to WGS 84 (EPSG:4326)`,
  })
  return wgs84
}

/** The 2008 form: { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::3857" } }. */
function crsName(crs: unknown): string {
  const properties = isObject(crs) ? crs.properties : null
  return isObject(properties) && typeof properties.name === 'string' ? properties.name : 'unnamed'
}

interface Entry {
  readonly value: unknown
  readonly path: JsonPath
}

/** Servers put a collection into another object: { "value": ... }, { "data": { ... } }, [ ... ] with nothing beside. */
const wrappings = ['value', 'data', 'geojson', 'result', 'geoJson', 'map'] as const

function unwrapped(value: unknown, path: JsonPath = []): Entry {
  if (path.length >= 3) return { value, path }
  if (Array.isArray(value) && value.length > 0 && value.every((one) => isObject(one) && one.type === 'Feature')) {
    return { value: { type: 'FeatureCollection', features: value }, path: [...path, inList] }
  }
  if (Array.isArray(value) && value.length === 1) return unwrapped(value[0], [...path, 0])
  if (!isObject(value) || value.type !== undefined || Array.isArray(value.features)) return { value, path }
  const key = wrappings.find((name) => isWrapped(value[name]))
  return key === undefined ? { value, path } : unwrapped(value[key], [...path, key])
}

const isWrapped = (value: unknown): boolean => isObject(value) || Array.isArray(value)

/** Marks a bare list of features in a path: there is no "features" to walk through. */
const inList = -1

function entriesOf(value: unknown, faults: Faults, root: JsonPath): readonly Entry[] {
  const error = (message: string, path: JsonPath) => {
    addFault(faults, { severity: 'error', message, path, repair: null })
    return []
  }
  if (!isObject(value)) return error('GeoJSON is an object: { "type": "FeatureCollection", ... }', [])
  if (value.type === 'Topology') return error('This is TopoJSON, not GeoJSON: convert it first', ['type'])
  if (value.type === 'Feature') return [{ value, path: root }]
  if (value.type !== 'FeatureCollection') {
    return [{ value: { type: 'Feature', geometry: value, properties: null }, path: root }]
  }
  if (!Array.isArray(value.features)) return error('A FeatureCollection needs an array "features"', [])
  const list = root.at(-1) === inList ? root.slice(0, -1) : [...root, 'features']
  return value.features.map((one: unknown, index) => ({ value: one, path: [...list, index] }))
}

/** The feature, cleaned and repaired as asked; none where it has an error. */
function featureOf({ value, path }: Entry, faults: Faults, options: ReadOptions): readonly Feature[] {
  const before = faults.errors
  const report = (fault: Fault) => addFault(faults, fault)
  if (!isObject(value) || value.type !== 'Feature') {
    report({ severity: 'error', message: `Not a feature: ${shown(value)}`, path, repair: null })
    return []
  }
  const wrong = memberFault(value)
  if (wrong) report({ severity: 'error', message: wrong.message, path: [...path, wrong.key], repair: null })
  const at = path.length === 0 && !('id' in value) ? geometryPath(value) : [...path, 'geometry']
  const { geometry, done, isEmpty } = mended(repaired(value.geometry ?? null, options.repair ?? []))
  for (const message of done) report({ severity: 'warning', message, path: at, repair: null })
  if (isEmpty) {
    report({ severity: 'warning', message: 'Nothing is left of the feature: it was left out', path, repair: null })
    return []
  }
  checkGeometry(geometry, at, report)
  if (faults.errors > before) return []
  return [cleaned(value, geometry as Geometry | null, path, report)]
}

/** A bare geometry stands at the root of its file. */
function geometryPath(value: Record<string, unknown>): JsonPath {
  return value.properties === null ? [] : ['geometry']
}

function memberFault({ id, properties }: Record<string, unknown>): { key: string; message: string } | null {
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    return { key: 'id', message: `An id must be text or a number: ${shown(id)}` }
  }
  if (properties !== undefined && properties !== null && !isObject(properties)) {
    return { key: 'properties', message: 'The properties must be an object or null' }
  }
  return null
}

function cleaned(
  value: Record<string, unknown>,
  geometry: Geometry | null,
  path: JsonPath,
  report: (fault: Fault) => void,
): Feature {
  const { properties, dropped } = plainProperties(isObject(value.properties) ? value.properties : null)
  for (const what of dropped) {
    report({ severity: 'warning', message: `Left out ${what}`, path: [...path, 'properties'], repair: null })
  }
  const id = value.id as Feature['id']
  return { type: 'Feature', ...(id === undefined ? {} : { id }), geometry: geometry as Geometry, properties }
}

/** What only the whole file can tell: ids used twice, and axes that look swapped. */
function checkAll(
  features: readonly Feature[],
  entries: readonly Entry[],
  faults: Faults,
  options: ReadOptions,
): readonly Feature[] {
  reportDuplicates(entries, faults, options)
  const unique = options.repair?.includes('unique-ids') ? uniqueIds(features) : features
  if (!options.near || !looksSwapped(unique, options.near)) return unique
  if (options.repair?.includes('swap-axes')) return unique.map(swapFeature)
  addFault(faults, {
    severity: 'warning',
    path: entries[0]?.path ?? [],
    repair: 'swap-axes',
    message: 'Longitude and latitude look swapped: the features would lie on the map with the axes exchanged',
  })
  return unique
}

function reportDuplicates(entries: readonly Entry[], faults: Faults, options: ReadOptions): void {
  const seen = new Set<string>()
  for (const { value, path } of entries) {
    const id = isObject(value) ? value.id : undefined
    if (typeof id !== 'string' && typeof id !== 'number') continue
    if (seen.has(String(id)) && !options.repair?.includes('unique-ids')) {
      const message = `The id ${shown(id)} is used twice`
      addFault(faults, { severity: 'warning', message, path: [...path, 'id'], repair: 'unique-ids' })
    }
    seen.add(String(id))
  }
}

/** Nothing lies in the extent as it stands, and more than half does with the axes exchanged. */
function looksSwapped(features: readonly Feature[], near: Extent): boolean {
  const drawn = features.filter(({ geometry }) => geometry !== null)
  const inside = drawn.filter((feature) => touches(feature, near)).length
  const swapped = drawn.filter((feature) => touches(swapFeature(feature), near)).length
  return inside === 0 && swapped > drawn.length / 2
}

function touches({ geometry }: Feature, [west, south, east, north]: Extent): boolean {
  const extent = extentOf(geometry)
  return extent !== null && extent[0] <= east && extent[2] >= west && extent[1] <= north && extent[3] >= south
}

function swapFeature(feature: Feature): Feature {
  return { ...feature, geometry: swapAxes(feature.geometry) as Geometry }
}

function asWarnings(faults: Faults): Faults {
  const kept = faults.kept.map((fault): Fault => ({ ...fault, severity: 'warning' }))
  return { kept, errors: 0, warnings: faults.errors + faults.warnings }
}
