import type { MultiPolygon, Polygon, Position } from 'geojson'

interface Middle {
  readonly lon: number
  readonly lat: number
  /** Of the circle with the same area. */
  readonly radiusMetres: number
}

/** Metres in a degree of latitude, on average. */
const degreeMetres = 111_195

/** Twice the area in square degrees, and the area's centre of mass; the shoelace formula. */
function ringMiddle(ring: readonly Position[]): readonly [area: number, lon: number, lat: number] {
  let [area, lon, lat] = [0, 0, 0]
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x, y] = ring[at] as [number, number]
    const [nextX, nextY] = ring[at + 1] as [number, number]
    const cross = x * nextY - nextX * y
    area += cross
    lon += (x + nextX) * cross
    lat += (y + nextY) * cross
  }
  return [Math.abs(area), lon / (3 * area), lat / (3 * area)]
}

/** Middle of an area's largest part, good to a few per cent for areas that are small beside the globe. */
export function middleOf(geometry: Polygon | MultiPolygon): Middle {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = parts.map(([outer = []]) => ringMiddle(outer))
  const [, lon, lat] = rings.reduce((best, ring) => (ring[0] > best[0] ? ring : best), [0, 0, 0])
  const squareDegrees = rings.reduce((sum, [area]) => sum + area / 2, 0) * Math.cos(lat * Math.PI / 180)
  return { lon, lat, radiusMetres: Math.round(Math.sqrt(squareDegrees / Math.PI) * degreeMetres) }
}
