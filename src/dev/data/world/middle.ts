import type { MultiPolygon, Polygon, Position } from 'geojson'

interface Middle {
  readonly lon: number
  readonly lat: number
  /** Of the circle with the same area. */
  readonly radiusMetres: number
}

/** Metres in a degree of latitude, on average. */
const degreeMetres = 111_195

/** Degrees of latitude squeezed so that areas keep their size: Lambert's cylindrical projection, and back. */
const squeeze = (lat: number) => (Math.sin((lat * Math.PI) / 180) * 180) / Math.PI
const unsqueeze = (y: number) => (Math.asin((y * Math.PI) / 180) * 180) / Math.PI

/** Twice the area in square degrees of the equator, and the centre of mass; the shoelace formula. */
function ringMiddle(ring: readonly Position[]): readonly [area: number, lon: number, lat: number] {
  let [area, lon, y] = [0, 0, 0]
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x, below] = [ring[at]![0]!, squeeze(ring[at]![1]!)]
    const [nextX, next] = [ring[at + 1]![0]!, squeeze(ring[at + 1]![1]!)]
    const cross = x * next - nextX * below
    area += cross
    lon += (x + nextX) * cross
    y += (below + next) * cross
  }
  return [Math.abs(area), lon / (3 * area), unsqueeze(y / (3 * area))]
}

/** Middle of an area's largest part, as the centre of mass of its ground, and the radius of a circle as large as all. */
export function middleOf(geometry: Polygon | MultiPolygon): Middle {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = parts.map(([outer = []]) => ringMiddle(outer))
  const [, lon, lat] = rings.reduce((best, ring) => (ring[0] > best[0] ? ring : best), [0, 0, 0])
  const squareDegrees = rings.reduce((sum, [area]) => sum + area / 2, 0)
  return { lon, lat, radiusMetres: Math.round(Math.sqrt(squareDegrees / Math.PI) * degreeMetres) }
}
