import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../model.ts'

interface Boxed {
  readonly ring: readonly Position[]
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const known = new WeakMap<object, readonly (readonly Boxed[])[]>()

/**
 * Whether a point lies in an area of any size, by the sides that a ray to the east crosses; rings whose box is beside it
 * are passed over. What lies on an edge may count either way. Linear in the corners of the rings about it.
 */
export function isInside(area: Polygon | MultiPolygon, at: LonLat): boolean {
  return boxedOf(area).some(
    ([outer, ...holes]) => outer && inRing(outer, at) && !holes.some((hole) => inRing(hole, at)),
  )
}

function boxedOf(area: Polygon | MultiPolygon): readonly (readonly Boxed[])[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  const boxed = known.get(area) ?? polygons.map((rings) => rings.map(boxOf))
  known.set(area, boxed)
  return boxed
}

function boxOf(ring: readonly Position[]): Boxed {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of ring) {
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return { ring, west, south, east, north }
}

function inRing({ ring, west, south, east, north }: Boxed, [x, y]: LonLat): boolean {
  if (x < west || x > east || y < south || y > north) return false
  let isOdd = false
  for (let at = 1, before = 0; at < ring.length; before = at++) {
    const [ax, ay, bx, by] = [ring[before]![0]!, ring[before]![1]!, ring[at]![0]!, ring[at]![1]!]
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isOdd = !isOdd
  }
  return isOdd
}
