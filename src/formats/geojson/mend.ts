/** What is put right in every file, and said: a hair beyond the globe's edge, and rings that enclose no area. */
import type { Position } from 'geojson'
import { collectionDepthLimit, isObject, twiceSignedArea } from './geometry.ts'

export interface Mended {
  readonly geometry: unknown
  /** What was done, for a warning each. */
  readonly done: readonly string[]
  /** Whether nothing is left: all its rings were slivers. */
  readonly isEmpty: boolean
}

/** Degrees beyond 180 or 90 that are what arithmetic leaves: about a metre. */
const hair = 1e-5

/** Below this nothing is said: what a double cannot hold. */
const silent = 1e-9

/** The geometry with longitudes and latitudes a hair beyond the edge set to it, and without rings of no area. */
export function mended(geometry: unknown, depth = 0): Mended {
  if (!isObject(geometry) || depth > collectionDepthLimit) return { geometry, done: [], isEmpty: false }
  if (Array.isArray(geometry.geometries)) return collectionOf(geometry, geometry.geometries, depth)
  // Of next to no file anything lies beyond: nothing is copied to find out.
  const clamped = isBeyond(geometry.coordinates) ? clampNested(geometry.coordinates) : unmoved(geometry.coordinates)
  const found = withoutSlivers({ ...geometry, coordinates: clamped.value })
  const beyond = clamped.most > silent ? ['A position a hair beyond the edge of the globe was set on it'] : []
  const isSame = clamped.most === 0 && found.dropped === 0
  return {
    geometry: isSame ? geometry : found.geometry,
    done: [...beyond, ...(found.dropped > 0 ? [sliverWords(found.dropped)] : [])],
    isEmpty: found.isEmpty,
  }
}

function collectionOf(collection: Record<string, unknown>, parts: readonly unknown[], depth: number): Mended {
  const found = parts.map((part) => mended(part, depth + 1))
  const kept = found.filter(({ isEmpty }) => !isEmpty).map(({ geometry }) => geometry)
  const geometry = { ...collection, geometries: kept }
  return { geometry, done: found.flatMap(({ done }) => done), isEmpty: parts.length > 0 && kept.length === 0 }
}

const sliverWords = (count: number): string =>
  count === 1 ? 'A ring that encloses no area was left out' : `${count} rings that enclose no area were left out`

interface Clamped {
  readonly value: unknown
  /** The furthest that a position was moved, in degrees. */
  readonly most: number
}

const unmoved = (value: unknown): Clamped => ({ value, most: 0 })

/** Whether a position lies beyond the edge of the globe, at most four levels deep. */
function isBeyond(value: unknown, depth = 0): boolean {
  if (!Array.isArray(value) || depth > 4) return false
  if (typeof value[0] !== 'number') return value.some((part) => isBeyond(part, depth + 1))
  return value[0] > 180 || value[0] < -180 || value[1] > 90 || value[1] < -90
}

/** Coordinates lie at most four levels deep; what needs no change stays the same object. */
function clampNested(value: unknown, depth = 0): Clamped {
  if (!Array.isArray(value) || depth > 4) return { value, most: 0 }
  if (typeof value[0] === 'number') return clampPosition(value)
  const parts = value.map((part) => clampNested(part, depth + 1))
  const most = parts.reduce((so, part) => Math.max(so, part.most), 0)
  return most === 0 ? { value, most } : { value: parts.map((part) => part.value), most }
}

function clampPosition(value: unknown[]): Clamped {
  const [lon, lat] = value
  if (typeof lon !== 'number' || typeof lat !== 'number') return { value, most: 0 }
  const [east, north] = [Math.abs(lon) - 180, Math.abs(lat) - 90]
  const most = Math.max(east, north)
  if (!(most > 0) || most > hair) return { value, most: 0 }
  const within = (one: number, edge: number) => Math.max(-edge, Math.min(edge, one))
  return { value: [within(lon, 180), within(lat, 90), ...value.slice(2)], most }
}

function withoutSlivers(geometry: Record<string, unknown>) {
  const same = { geometry: geometry as unknown, dropped: 0, isEmpty: false }
  if (!Array.isArray(geometry.coordinates)) return same
  if (geometry.type === 'Polygon') {
    const { rings, dropped } = soundRings(geometry.coordinates)
    return dropped === 0
      ? same
      : { geometry: { ...geometry, coordinates: rings }, dropped, isEmpty: rings.length === 0 }
  }
  if (geometry.type !== 'MultiPolygon') return same
  const parts = geometry.coordinates.map((part: unknown) =>
    Array.isArray(part) ? soundRings(part) : { rings: part, dropped: 0 },
  )
  const dropped = parts.reduce((sum, part) => sum + part.dropped, 0)
  if (dropped === 0) return same
  const coordinates = parts.map(({ rings }) => rings).filter((rings) => !Array.isArray(rings) || rings.length > 0)
  return { geometry: { ...geometry, coordinates }, dropped, isEmpty: coordinates.length === 0 }
}

/** Without slivers among the holes; with a sliver for its outer ring a polygon has nothing. */
function soundRings(rings: readonly unknown[]): { readonly rings: readonly unknown[]; readonly dropped: number } {
  if (rings.length === 0) return { rings, dropped: 0 }
  if (isSliver(rings[0])) return { rings: [], dropped: rings.length }
  const kept = rings.filter((ring) => !isSliver(ring))
  return { rings: kept, dropped: rings.length - kept.length }
}

/**
 * A closed ring that encloses nothing, also one that has come down to two or three positions: it runs back along itself,
 * or on one line. A bow-tie, whose halves make up for one another, is none.
 */
function isSliver(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 2 || !isPosition(ring[0]) || !isPosition(ring.at(-1))) return false
  const positions = ring as Position[]
  const [first, last] = [positions[0]!, positions.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1] || !positions.every(isPosition)) return false
  return twiceSignedArea(positions) === 0 && isOnOneLine(oneWay(positions))
}

type Side = readonly [from: Position, to: Position]

/** The sides that no other side runs back along. */
function oneWay(positions: readonly Position[]): readonly Side[] {
  const left = new Map<string, Side>()
  const key = (a: Position, b: Position) => `${a[0]} ${a[1]},${b[0]} ${b[1]}`
  positions.slice(1).forEach((to, at) => {
    const from = positions[at]!
    if (!left.delete(key(to, from))) left.set(key(from, to), [from, to])
  })
  return [...left.values()]
}

function isOnOneLine(sides: readonly Side[]): boolean {
  const points = sides.flat()
  const [x0 = 0, y0 = 0] = points[0] ?? []
  const [x1 = 0, y1 = 0] = points.find(([x, y]) => x !== x0 || y !== y0) ?? []
  return points.every(([x = 0, y = 0]) => (x1 - x0) * (y - y0) === (y1 - y0) * (x - x0))
}

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && value.every((one) => Number.isFinite(one))
