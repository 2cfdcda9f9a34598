import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'

/** What of a feature is control: its areas, or its lines where it has no areas. */
export type Shaped =
  | { readonly type: 'area'; readonly geometry: Polygon | MultiPolygon }
  | { readonly type: 'line'; readonly geometry: LineString | MultiLineString }

/** Null for points, and for no geometry at all. A collection gives its areas as one. */
export function drawnAreaOf(geometry: Geometry | null): Shaped | null {
  if (geometry === null) return null
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return { type: 'area', geometry }
    case 'LineString':
    case 'MultiLineString':
      return { type: 'line', geometry }
    case 'GeometryCollection':
      return ofCollection(geometry.geometries)
    default:
      return null
  }
}

function ofCollection(geometries: readonly Geometry[]): Shaped | null {
  const shapes = geometries.flatMap((one) => drawnAreaOf(one) ?? [])
  const areas = shapes.flatMap((one) => (one.type === 'area' ? [one.geometry] : []))
  if (areas.length === 0) return shapes[0] ?? null
  const coordinates = areas.flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates))
  return { type: 'area', geometry: { type: 'MultiPolygon', coordinates } }
}
