import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { earthCentred, scaleAt, type Vector } from '../metric.ts'

export type Drawn = Polygon | MultiPolygon | LineString | MultiLineString

/** A piece of an outline, straight in longitude and latitude (RFC 7946, 3.1.1), short enough to pass for a chord. */
export interface Edge {
  readonly a: LonLat
  readonly b: LonLat
  readonly start: Vector
  readonly end: Vector
}

/** Chord and arc of 20 km differ by 8 m in depth, far less than the margin that `nearestOn` keeps. */
const longestMetres = 20_000

const cache = new WeakMap<Drawn, readonly Edge[]>()

/** All edges of the geometry, long ones in pieces; kept with the geometry. */
export function edgesOf(geometry: Drawn): readonly Edge[] {
  const known = cache.get(geometry)
  if (known !== undefined) return known
  const edges = linesOf(geometry).flatMap(edgesOfLine)
  cache.set(geometry, edges)
  return edges
}

/** The lines of a geometry: rings of a polygon, parts of a line. */
export function linesOf(geometry: Drawn): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
  }
}

function edgesOfLine(line: readonly Position[]): Edge[] {
  const edges: Edge[] = []
  for (let at = 1; at < line.length; at++) edges.push(...cut(asLonLat(line[at - 1]!), asLonLat(line[at]!)))
  if (line.length === 1) edges.push(edge(asLonLat(line[0]!), asLonLat(line[0]!)))
  return edges
}

function asLonLat(position: Position): LonLat {
  return [position[0]!, position[1]!]
}

function cut(a: LonLat, b: LonLat): Edge[] {
  const scale = scaleAt((a[1] + b[1]) / 2)
  const metres = Math.hypot((b[0] - a[0]) * scale.east, (b[1] - a[1]) * scale.north)
  const parts = Math.min(2000, Math.max(1, Math.ceil(metres / longestMetres)))
  const points = Array.from({ length: parts + 1 }, (_, part) => between(a, b, part / parts))
  return points.slice(1).map((point, part) => edge(points[part]!, point))
}

function edge(a: LonLat, b: LonLat): Edge {
  return { a, b, start: earthCentred(a), end: earthCentred(b) }
}

/** The point at `share` of the way from `a` to `b`, straight in longitude and latitude. */
export function between(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}
