/** Checks one geometry against RFC 7946, and what validators of structure leave out: ranges, winding, crossings. */
import type { Position } from 'geojson'
import type { Fault, Repair } from './issues.ts'
import type { JsonPath } from './json-locate.ts'
import { selfCrossing } from './self-crossing.ts'

export type Report = (fault: Fault) => void

/** How deep the positions of each type lie in `coordinates`. */
const depths = new Map<unknown, number>([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
])

/** Geometry collections within one another beyond this are refused: RFC 7946 section 3.1.8 advises against any. */
export const collectionDepthLimit = 4

/** Reports every fault of a value that should be a geometry (or null). */
export function checkGeometry(value: unknown, path: JsonPath, report: Report, depth = 0): void {
  if (value === null && depth === 0) return
  if (!isObject(value)) return error(report, path, 'A geometry must be an object or null')
  if (value.type === 'GeometryCollection') return checkCollection(value, path, report, depth)
  const nested = depths.get(value.type)
  if (nested === undefined) return error(report, [...path, 'type'], `Not a geometry type: ${shown(value.type)}`)
  if (!('coordinates' in value)) return error(report, path, `A ${String(value.type)} needs "coordinates"`)
  checkNested(value.coordinates, nested, String(value.type), [...path, 'coordinates'], report)
}

function checkCollection(value: Record<string, unknown>, path: JsonPath, report: Report, depth: number): void {
  const { geometries } = value
  if (!Array.isArray(geometries)) return error(report, path, 'A GeometryCollection needs an array "geometries"')
  if (depth >= collectionDepthLimit) return error(report, path, 'Geometry collections are nested too deeply')
  geometries.forEach((one, index) => checkGeometry(one, [...path, 'geometries', index], report, depth + 1))
}

function checkNested(value: unknown, depth: number, type: string, path: JsonPath, report: Report): void {
  if (depth === 0) return void checkPosition(value, path, report)
  if (!Array.isArray(value)) return error(report, path, `The coordinates of a ${type} lack a level of brackets`)
  if (depth === 1 && type.endsWith('Polygon')) return checkRing(value, path, report)
  if (depth === 1 && type.endsWith('LineString') && value.length < 2) {
    return error(report, path, 'A line needs at least two positions')
  }
  if (depth === 2 && type.endsWith('Polygon') && value.length === 0) {
    return error(report, path, 'A polygon needs a ring')
  }
  value.forEach((one, index) => checkNested(one, depth - 1, type, [...path, index], report))
}

/** True where the value is a position whose numbers can be used. */
function checkPosition(value: unknown, path: JsonPath, report: Report): value is Position {
  const wrong = positionFault(value)
  if (wrong) report({ severity: 'error', path, ...wrong })
  return wrong === null
}

function positionFault(value: unknown): { message: string; repair: Repair | null } | null {
  if (!Array.isArray(value) || value.length < 2) return fault('A position must be an array of two or three numbers')
  if (!value.every((one) => typeof one === 'number')) return fault(`A position must hold numbers only: ${shown(value)}`)
  const [lon, lat] = value as [number, number]
  if (!value.every(Number.isFinite)) return fault('A coordinate must be a number that is not too large')
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    return fault(`Latitude ${lat} is beyond 90 degrees: longitude and latitude look swapped`, 'swap-axes')
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    return fault(
      `${lon}, ${lat} is not on the globe: longitudes reach 180 and latitudes 90 degrees; ` +
        'are these projected metres? Convert the file to WGS 84 (EPSG:4326)',
    )
  }
  return null
}

function fault(message: string, repair: Repair | null = null) {
  return { message, repair }
}

function checkRing(ring: readonly unknown[], path: JsonPath, report: Report): void {
  const positions = ring.filter((one, index): one is Position => checkPosition(one, [...path, index], report))
  if (positions.length < ring.length) return
  if (positions.length < 3) return error(report, path, 'A ring needs at least four positions, the last as the first')
  if (!isClosed(positions)) {
    return report({
      severity: 'error',
      path,
      repair: 'close-rings',
      message: 'The ring is not closed: its last position must be the same as its first',
    })
  }
  if (positions.length < 4) return error(report, path, 'A ring needs at least four positions, the last as the first')
  if (positions.some((one, index) => leaps(positions[index - 1], one))) {
    return report({
      severity: 'warning',
      path,
      repair: null,
      message: 'The ring steps over more than 180 degrees of longitude: cut it at the antimeridian',
    })
  }
  const crossing = selfCrossing(positions)
  if (crossing === null) return checkTurn(positions, path, report)
  // It can be drawn all the same, and many published outlines have one somewhere.
  const message = `The ring crosses itself: sides ${crossing[0] + 1} and ${crossing[1] + 1}`
  report({ severity: 'warning', path: [...path, crossing[1]], repair: null, message })
}

function leaps(from: Position | undefined, to: Position): boolean {
  return from !== undefined && Math.abs((to[0] ?? 0) - (from[0] ?? 0)) > 180
}

/** The outer ring is the first of its polygon: the last number of the path. */
function checkTurn(ring: readonly Position[], path: JsonPath, report: Report): void {
  const outer = path.at(-1) === 0
  const area = twiceSignedArea(ring)
  if (area === 0) return error(report, path, 'The ring encloses no area')
  if (area > 0 === outer) return
  report({
    severity: 'warning',
    path,
    repair: 'winding',
    message: outer
      ? 'The outer ring runs clockwise; by the right-hand rule it runs counterclockwise'
      : 'The hole runs counterclockwise; by the right-hand rule it runs clockwise',
  })
}

export function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0]
  const last = ring.at(-1)
  return first !== undefined && last !== undefined && first.every((one, index) => one === last[index])
}

/** By the shoelace formula about the first position, in square degrees; positive runs counterclockwise. */
export function twiceSignedArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  let sum = 0
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1]!, ring[index]!]
    sum += (a[0]! - x0) * (b[1]! - y0) - (b[0]! - x0) * (a[1]! - y0)
  }
  return sum
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value for a message: short, and without going into what may be nested without end. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length > 3 || value.some(isNested) ? 'an array' : `[${value.map(shown).join(', ')}]`
  }
  if (isObject(value)) return 'an object'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function error(report: Report, path: JsonPath, message: string): void {
  report({ severity: 'error', message, path, repair: null })
}
