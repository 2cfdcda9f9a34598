/** TopoJSON (https://github.com/topojson/topojson-specification), each object turned into features of its own. */
import type { Feature, GeoJsonProperties } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { positionsOf } from '../../core/geo/positions.ts'
import { isObject, shown } from '../geojson/geometry.ts'
import type { ReadOptions } from '../geojson/read.ts'
import type { FilePlace, IssueList } from '../map/issues.ts'
import { repaired } from '../geojson/repair.ts'
import { addError, addWarning, noIssues, wholeFile } from '../map/issues.ts'
import type { MapRead, MapRefused, RawFeature } from '../map/result.ts'
import { finished, refused } from '../map/result.ts'

/** Reads a parsed topology; `layer` of a feature says which object it was, where there are several. */
export function readTopology(value: unknown, options: ReadOptions = {}): MapRead | MapRefused {
  const wrong = faultOf(value)
  if (wrong) return refused('topojson', wrong.message, { ...wholeFile, path: wrong.path })
  const topology = value as Topology
  const issues = noIssues()
  const objects = Object.entries(topology.objects)
  const found = objects.flatMap(([name, object]) => featuresOf(topology, name, object, objects.length > 1, issues))
  return finished('topojson', found, issues, options)
}

/** What would make every arc of the file worthless. */
function faultOf(value: unknown): { readonly message: string; readonly path: string } | null {
  if (!isObject(value)) return { message: 'TopoJSON is an object: { "type": "Topology", ... }', path: '' }
  if (!isObject(value.objects)) return { message: 'A Topology needs "objects"', path: 'objects' }
  if (!Array.isArray(value.arcs)) return { message: 'A Topology needs an array "arcs"', path: 'arcs' }
  const arc = value.arcs.findIndex((one) => !Array.isArray(one) || one.length < 1 || !one.every(isPosition))
  if (arc >= 0) return { message: 'An arc must be an array of positions', path: `arcs[${arc}]` }
  const { transform } = value
  if (transform === undefined || transform === null) return null
  const sound = isObject(transform) && isPosition(transform.scale) && isPosition(transform.translate)
  return sound ? null : { message: `Not a transform: ${shown(transform)}`, path: 'transform' }
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number')
}

function featuresOf(
  topology: Topology,
  name: string,
  object: GeometryObject<GeoJsonProperties>,
  isOneOfMany: boolean,
  issues: IssueList,
): readonly RawFeature[] {
  const at = { ...wholeFile, path: `objects.${name}` }
  const parts = object?.type === 'GeometryCollection' ? object.geometries : [object]
  if (!Array.isArray(parts)) {
    addError(issues, at, 'A GeometryCollection needs an array "geometries"')
    return []
  }
  return parts.flatMap((part, index) => {
    const path = parts.length > 1 ? `${at.path}.geometries[${index}]` : at.path
    const made = converted(topology, part)
    if ('feature' in made) {
      const found = closed(withLayer(made.feature, isOneOfMany ? name : null), { ...at, path }, issues)
      return [{ feature: found, at: { ...at, path } }]
    }
    addError(issues, { ...at, path }, made.wrong)
    return []
  })
}

function converted(topology: Topology, part: unknown): { readonly feature: Feature } | { readonly wrong: string } {
  if (!isObject(part) || typeof part.type !== 'string') return { wrong: `Not a geometry: ${shown(part)}` }
  if (!arcsExist(part, topology.arcs.length)) return { wrong: 'It refers to an arc that the file does not have' }
  try {
    const made = feature(topology, part as unknown as GeometryObject)
    return made.type === 'Feature' ? { feature: made as Feature } : { wrong: 'Collections within one another' }
  } catch {
    return { wrong: `The ${part.type.slice(0, 30)} cannot be put together from its arcs` }
  }
}

/** Arcs lie at most three levels deep; ~i is arc i turned round. */
function arcsExist({ arcs = [] }: Record<string, unknown>, count: number): boolean {
  const holds = (value: unknown, depth: number): boolean =>
    Array.isArray(value)
      ? depth < 4 && value.every((one) => holds(one, depth + 1))
      : Number.isInteger(value) && ((value as number) < 0 ? ~(value as number) : (value as number)) < count
  return holds(arcs, 0)
}

const positionsIn = (geometry: Feature['geometry'] | null): number => (geometry ? positionsOf(geometry).length : 0)

/** Arcs that were simplified by themselves may miss one another by a hair: published files have such rings. */
function closed(made: Feature, at: FilePlace, issues: IssueList): Feature {
  const geometry = repaired(made.geometry, ['close-rings'])
  if (positionsIn(geometry as Feature['geometry']) === positionsIn(made.geometry)) return made
  addWarning(issues, at, 'A ring was not closed, and was closed: its last position must be the same as its first')
  return { ...made, geometry: geometry as Feature['geometry'] }
}

function withLayer(made: Feature, layer: string | null): Feature {
  return layer === null ? made : { ...made, properties: { layer, ...made.properties } }
}
