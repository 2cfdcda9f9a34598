import type { Position } from 'geojson'
import { linesOf, type Drawn } from '../line/edges.ts'
import { scaleAt } from '../metric.ts'

/** The same geometry without corners that stand less than so many metres from the last one that is left. */
export function thinned<G extends Drawn>(geometry: G, metres: number): G {
  const thin = (line: Position[], isRing: boolean): Position[] => thinLine(line, metres, isRing)
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: thin(geometry.coordinates, false) }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((line) => thin(line, false)) }
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => thin(ring, true)) }
    case 'MultiPolygon': {
      const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => thin(ring, true)))
      return { ...geometry, coordinates }
    }
  }
}

/** Both ends stay. A ring keeps four corners at least. */
function thinLine(line: Position[], metres: number, isRing: boolean): Position[] {
  if (line.length <= 4) return line
  const { east, north } = scaleAt(line[0]![1]!)
  const kept = [line[0]!]
  for (let at = 1; at < line.length - 1; at++) {
    const [from, to] = [kept.at(-1)!, line[at]!]
    const [dx, dy] = [(to[0]! - from[0]!) * east, (to[1]! - from[1]!) * north]
    if (dx * dx + dy * dy >= metres * metres) kept.push(to)
  }
  kept.push(line.at(-1)!)
  return isRing && kept.length < 4 ? fourOf(line) : kept
}

const fourOf = (ring: Position[]): Position[] =>
  [0, ring.length / 3, (2 * ring.length) / 3, ring.length - 1].map((at) => ring[Math.floor(at)]!)

export const cornersOf = (geometry: Drawn): number => linesOf(geometry).reduce((sum, { length }) => sum + length, 0)
