/** Repairs that change no shape: winding, closing a ring, exchanging the axes. They leave broken values as they are. */
import type { Position } from 'geojson'
import { collectionDepthLimit, isClosed, isObject, twiceSignedArea } from './geometry.ts'
import type { Repair } from './issues.ts'

/** The geometry with the named repairs made where they apply; other values come back unchanged. */
export function repaired(geometry: unknown, repairs: readonly Repair[], depth = 0): unknown {
  if (repairs.length === 0 || !isObject(geometry) || depth > collectionDepthLimit) return geometry
  if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries)) {
    return { ...geometry, geometries: geometry.geometries.map((one: unknown) => repaired(one, repairs, depth + 1)) }
  }
  const outOfRange = repairs.includes('swap-axes') && hasLatitudeBeyond90(geometry.coordinates)
  return mapRings(outOfRange ? swapAxes(geometry) : geometry, (ring, outer) => repairRing(ring, outer, repairs))
}

function repairRing(ring: readonly Position[], outer: boolean, repairs: readonly Repair[]): readonly Position[] {
  const first = ring[0]
  const closed = repairs.includes('close-rings') && first && !isClosed(ring) ? [...ring, first] : ring
  if (!repairs.includes('winding') || twiceSignedArea(closed) > 0 === outer) return closed
  return [...closed].reverse()
}

function mapRings(geometry: unknown, change: (ring: readonly Position[], outer: boolean) => readonly Position[]) {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return geometry
  const polygon = (rings: unknown) =>
    Array.isArray(rings)
      ? rings.map((ring: unknown, index) => (isRing(ring) ? change(ring, index === 0) : ring))
      : rings
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: polygon(geometry.coordinates) }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(polygon) }
  return geometry
}

function isRing(value: unknown): value is Position[] {
  return Array.isArray(value) && value.every(isPosition)
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.every((one) => typeof one === 'number')
}

/** The geometry with longitude and latitude exchanged in every position; a broken value comes back unchanged. */
export function swapAxes(geometry: unknown, depth = 0): unknown {
  if (!isObject(geometry) || depth > collectionDepthLimit) return geometry
  if (Array.isArray(geometry.geometries)) {
    return { ...geometry, geometries: geometry.geometries.map((one: unknown) => swapAxes(one, depth + 1)) }
  }
  return { ...geometry, coordinates: swapNested(geometry.coordinates, 0) }
}

/** Coordinates lie at most four levels deep (RFC 7946 section 3.1.7). */
function swapNested(value: unknown, depth: number): unknown {
  if (!Array.isArray(value) || depth > 3) return value
  if (isPosition(value)) return [value[1], value[0], ...value.slice(2)]
  return value.map((one) => swapNested(one, depth + 1))
}

function hasLatitudeBeyond90(value: unknown, depth = 0): boolean {
  if (!Array.isArray(value) || depth > 3) return false
  if (isPosition(value)) return Math.abs(value[1] ?? 0) > 90
  return value.some((one) => hasLatitudeBeyond90(one, depth + 1))
}
