import type { Feature, Geometry, Position } from 'geojson'
import type { Collector } from './collect.ts'
import { placeFromFields, type Fields } from './fields.ts'

function positions(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positions)
  }
}

/** The point of a feature: its own, or the middle of its bounding box. */
function pointOf(geometry: Geometry | null): readonly [number, number] | null {
  const all = geometry === null ? [] : positions(geometry)
  if (all.length === 0) return null
  const middle = (axis: 0 | 1) => {
    const values = all.map((position) => position[axis] ?? NaN)
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2
  }
  return [middle(0), middle(1)]
}

function fieldsOf({ id, properties }: Feature): Fields {
  const named = Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value])
  return { ...(id === undefined ? {} : { id }), ...(Object.fromEntries(named) as Fields) }
}

/** Places from map features; lines and areas stand at the middle of their box. */
export function readFeatures(features: readonly Feature[], stem: string, collector: Collector): void {
  features.forEach((feature, index) => {
    const point = pointOf(feature.geometry)
    collector.add(
      'feature',
      index + 1,
      point === null
        ? { problem: 'has no geometry' }
        : placeFromFields(fieldsOf(feature), { stem, at: index + 1, point }),
    )
  })
}
