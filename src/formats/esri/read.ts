/** Esri JSON (https://developers.arcgis.com/rest/services-reference/enterprise/feature-object/): feature sets. */
import type { Feature, Geometry, Position } from 'geojson'
import { isObject, twiceSignedArea } from '../geojson/geometry.ts'
import { plainProperties } from '../geojson/plain-properties.ts'
import type { ReadOptions } from '../geojson/read.ts'
import { addError, addWarning, noIssues, wholeFile, type IssueList } from '../map/issues.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished, refused } from '../map/result.ts'

/** Whether a parsed file is a feature set as ArcGIS gives it out. */
export function isEsri(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value.features) || value.type !== undefined) return false
  const [first] = value.features as readonly unknown[]
  return typeof value.geometryType === 'string' || (isObject(first) && isObject(first.attributes))
}

/** Points, lines and areas with their attributes; degrees on WGS 84, and web Mercator, which is turned into them. */
export function readEsri(value: unknown, options: ReadOptions = {}): MapRead | MapRefused {
  const issues = noIssues()
  const set = value as Record<string, unknown>
  const place = placing(set.spatialReference)
  if (place === null)
    return refused('esri', otherSystem(set.spatialReference), { ...wholeFile, path: 'spatialReference' })
  if (set.exceededTransferLimit === true) {
    const message = 'The server has cut the file off at its limit: ask it for the rest, by "resultOffset"'
    addWarning(issues, { ...wholeFile, path: 'exceededTransferLimit' }, message)
  }
  const features = set.features as readonly unknown[]
  return finished(
    'esri',
    features.flatMap((one, at) => featureOf(one, at, place, issues)),
    issues,
    options,
  )
}

type Place = (at: Position) => Position

const mercator = new Set<unknown>([3857, 102100, 102113, 900913])

/** From the numbers of a system to degrees; null for one that is not known here. */
function placing(reference: unknown): Place | null {
  const { wkid, latestWkid } = isObject(reference) ? reference : {}
  if ((wkid ?? latestWkid ?? 4326) === 4326 || latestWkid === 4326) return (at) => at
  return mercator.has(wkid) || mercator.has(latestWkid) ? fromMercator : null
}

/** Spherical Mercator on the semi-major axis of WGS 84 (EPSG 3857). */
function fromMercator([x = 0, y = 0]: Position): Position {
  const radius = 6_378_137
  const degrees = 180 / Math.PI
  return [(x / radius) * degrees, (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * degrees]
}

function otherSystem(reference: unknown): string {
  const wkid = isObject(reference)
    ? String(reference.latestWkid ?? reference.wkid ?? 'unnamed').slice(0, 20)
    : 'unnamed'
  return `The coordinates are in another system (${wkid}): ask the server for "outSR=4326", or save the file in WGS 84`
}

function featureOf(one: unknown, index: number, place: Place, issues: IssueList): readonly RawFeature[] {
  const at = { ...wholeFile, path: `features[${index}]` }
  const geometry = isObject(one) ? geometryOf(one.geometry, place) : null
  if (geometry === null) {
    addWarning(issues, at, 'It has no point, lines or areas and was left out')
    return []
  }
  if (geometry === 'curved') {
    addError(issues, at, 'It has curves, which are not read: save it with straight lines ("returnTrueCurves=false")')
    return []
  }
  const { properties } = plainProperties(attributesOf(one))
  return [{ feature: { type: 'Feature', geometry, properties } as Feature, at }]
}

const attributesOf = (one: unknown): Record<string, unknown> | null =>
  isObject(one) && isObject(one.attributes) ? one.attributes : null

function geometryOf(value: unknown, place: Place): Geometry | 'curved' | null {
  if (!isObject(value)) return null
  if ('curveRings' in value || 'curvePaths' in value) return 'curved'
  if (typeof value.x === 'number') return { type: 'Point', coordinates: place([value.x, Number(value.y)]) }
  const lines = (list: unknown) => (list as Position[][]).map((line) => line.map(place))
  if (isLines(value.rings)) return areasOf(lines(value.rings))
  if (isLines(value.paths)) return { type: 'MultiLineString', coordinates: lines(value.paths) }
  return isLine(value.points) ? { type: 'MultiPoint', coordinates: (value.points as Position[]).map(place) } : null
}

const isLine = (value: unknown): boolean =>
  Array.isArray(value) && value.every((at) => Array.isArray(at) && at.length >= 2 && at.every(Number.isFinite))

const isLines = (value: unknown): boolean => Array.isArray(value) && value.every(isLine)

/** Outer rings run clockwise there, holes the other way; each hole goes to the last outer ring that holds it. */
function areasOf(rings: readonly Position[][]): Geometry {
  const parts: Position[][][] = []
  for (const ring of rings) if (twiceSignedArea(ring) <= 0) parts.push([ring.toReversed()])
  for (const ring of rings) {
    if (twiceSignedArea(ring) <= 0) continue
    const around = parts.findLast(([outer = []]) => holds(outer, ring[0]!))
    if (around) around.push(ring.toReversed())
    else parts.push([ring])
  }
  return parts.length === 1 ? { type: 'Polygon', coordinates: parts[0]! } : { type: 'MultiPolygon', coordinates: parts }
}

/** Whether a point lies in a ring, by the sides that a ray from it crosses. */
function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  return ring.slice(1).reduce((odd, [bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at]!
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !odd : odd
  }, false)
}
