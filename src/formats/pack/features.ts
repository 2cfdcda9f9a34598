/** Checks each feature of a pack by itself: structure, members, geometry, decimals, ids. */
import type { Feature } from 'geojson'
import { checkGeometry, isObject, shown } from '../geojson/geometry.ts'
import { pathText } from '../geojson/json-locate.ts'
import type { PackFile } from './shapes.ts'
import { slug } from './shapes.ts'
import type { Shape } from './shape.ts'
import { misshapen } from './shape.ts'

export interface PackError {
  readonly file: PackFile
  /** The feature's id, or "features[3]" where it has none; null for the file as a whole. */
  readonly feature: string | null
  readonly message: string
}

/** RFC 7946, section 11.2: six decimals are about a decimetre; more is noise that swells the file. */
const decimalLimit = 6

export interface Checked {
  /** Those with nothing wrong. */
  readonly features: readonly Feature[]
  /** Of all, the broken ones too: what refers to a broken feature is not itself at fault. Null: no list to be read. */
  readonly ids: ReadonlySet<unknown> | null
  readonly errors: readonly PackError[]
}

/** The features of a file whose structure holds, and everything wrong with the others and with the file. */
export function checkedFeatures(file: PackFile, value: unknown, shape: Shape): Checked {
  return checked(file, value, () => shape, geometryErrors)
}

/** The same of what somebody has drawn, which is kept as it is: rings may cross, and decimals are as many as they are. */
export function drawnFeatures(file: PackFile, value: unknown, shapeOf: (feature: unknown) => Shape): Checked {
  return checked(file, value, shapeOf, drawnErrors)
}

function checked(
  file: PackFile,
  value: unknown,
  shapeOf: (feature: unknown) => Shape,
  ofGeometry: (feature: unknown) => readonly string[],
): Checked {
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    const message = 'must be a GeoJSON FeatureCollection'
    return { features: [], ids: null, errors: [{ file, feature: null, message }] }
  }
  const features = value.features as readonly unknown[]
  const found = features.map((one, index) => ({
    one,
    errors: featureErrors(file, one, index, shapeOf(one), ofGeometry),
  }))
  return {
    ids: new Set(features.map((one) => (isObject(one) ? one.id : undefined))),
    features: found.filter(({ errors }) => errors.length === 0).map(({ one }) => one as Feature),
    errors: [...crsErrors(file, value), ...found.flatMap(({ errors }) => errors), ...repeatedIds(file, features)],
  }
}

function crsErrors(file: PackFile, collection: Readonly<Record<string, unknown>>): readonly PackError[] {
  if (!('crs' in collection)) return []
  return [{ file, feature: null, message: 'must not have "crs": RFC 7946 knows WGS 84 only' }]
}

function featureErrors(
  file: PackFile,
  feature: unknown,
  index: number,
  shape: Shape,
  ofGeometry: (feature: unknown) => readonly string[],
): readonly PackError[] {
  const name = nameOf(feature, index)
  const messages = [...structureErrors(feature, shape), ...idErrors(feature), ...ofGeometry(feature)]
  return [...new Set(messages)].map((message) => ({ file, feature: name, message }))
}

function structureErrors(feature: unknown, shape: Shape): readonly string[] {
  if (!isObject(feature)) return ['must be a JSON Object']
  const type = feature.type === 'Feature' ? [] : ['type must be "Feature"']
  return [...type, ...misshapen(feature.properties, shape)]
}

function idErrors(feature: unknown): readonly string[] {
  if (!isObject(feature)) return []
  return slug(feature.id) === null
    ? []
    : [`needs an "id" of lower-case letters and digits with - _ . between them, not ${shown(feature.id)}`]
}

function geometryErrors(feature: unknown): readonly string[] {
  if (!isObject(feature)) return []
  if (!isObject(feature.geometry)) return ['needs a geometry']
  const faults: string[] = []
  checkGeometry(feature.geometry, [], (fault) => faults.push(withPath(fault.message, fault.path)))
  const long = faults.length === 0 ? longNumber(feature.geometry.coordinates) : null
  return long === null ? faults : [`${long} has more than ${decimalLimit} decimals`]
}

/** Only what makes a geometry useless. */
function drawnErrors(feature: unknown): readonly string[] {
  if (!isObject(feature) || !isObject(feature.geometry)) return ['needs a geometry']
  if (!/^(?:Multi)?(?:Polygon|LineString)$/.test(String(feature.geometry.type))) return ['must be areas or lines']
  const faults: string[] = []
  checkGeometry(feature.geometry, [], ({ severity, message, path }) => {
    if (severity === 'error') faults.push(withPath(message, path))
  })
  return faults
}

function withPath(message: string, path: readonly (string | number)[]): string {
  return path.length === 0 ? message : `${message} (${pathText(path)})`
}

function longNumber(value: unknown): number | null {
  if (typeof value === 'number') return Math.abs(value - Number(value.toFixed(decimalLimit))) > 1e-12 ? value : null
  if (!Array.isArray(value)) return null
  for (const one of value) {
    const long = longNumber(one)
    if (long !== null) return long
  }
  return null
}

function repeatedIds(file: PackFile, features: readonly unknown[]): readonly PackError[] {
  const seen = new Set<unknown>()
  return features.flatMap((feature, index) => {
    const id = isObject(feature) ? feature.id : undefined
    const again = id !== undefined && seen.has(id)
    seen.add(id)
    return again ? [{ file, feature: nameOf(feature, index), message: 'the id is used twice' }] : []
  })
}

function nameOf(feature: unknown, index: number): string {
  return isObject(feature) && typeof feature.id === 'string' ? feature.id : `features[${index}]`
}
