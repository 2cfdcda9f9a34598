/** A small picture of what a file holds, for its preview. */
import type { Feature, Geometry, Position } from 'geojson'
import type { Extent } from '../../../core/model.ts'

export interface Sketch {
  /** SVG path data of all lines and rings. */
  readonly path: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

const mostFeatures = 400
const mostPositions = 6000

/** Plate carrée, true to scale at the middle latitude, within a box of `width` by `height` and a margin in it. */
export function sketchOf(
  features: readonly Feature[],
  extent: Extent,
  width: number,
  height: number,
  margin = 6,
): Sketch {
  const place = placing(extent, width - 2 * margin, height - 2 * margin, margin)
  const points: (readonly [number, number])[] = []
  const lines: string[] = []
  let left = mostPositions
  for (const { geometry } of features.slice(0, mostFeatures)) {
    for (const line of geometry ? linesOf(geometry) : []) {
      if (left <= 0) break
      left -= line.length
      if (line.length === 1) points.push(place(line[0]!))
      else lines.push(`M${line.map((at) => place(at).join(' ')).join('L')}`)
    }
  }
  return { path: lines.join(''), points }
}

function placing([west, south, east, north]: Extent, width: number, height: number, margin: number) {
  const squeeze = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180))
  const [wide, high] = [Math.max(1e-6, (east - west) * squeeze), Math.max(1e-6, north - south)]
  const scale = Math.min(width / wide, height / high)
  const [left, top] = [margin + (width - wide * scale) / 2, margin + (height - high * scale) / 2]
  const tenth = (value: number) => Math.round(value * 10) / 10
  return ([lon = 0, lat = 0]: Position): readonly [number, number] => [
    tenth(left + (lon - west) * squeeze * scale),
    tenth(top + (north - lat) * scale),
  ]
}

/** Lines and rings as they are, points as lines of one. */
function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((at) => [at])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf)
  }
}
