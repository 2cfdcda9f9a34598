import type { Geometry } from 'geojson'

const multi = { Point: 'MultiPoint', LineString: 'MultiLineString', Polygon: 'MultiPolygon' } as const

/** A collection of parts of one kind as what it is: KML has only "MultiGeometry" for several points, lines or areas. */
export function merged(geometry: Geometry): Geometry {
  if (geometry.type !== 'GeometryCollection') return geometry
  const parts = geometry.geometries
  const type = parts[0]?.type
  if ((type !== 'Point' && type !== 'LineString' && type !== 'Polygon') || parts.some((one) => one.type !== type)) {
    return geometry
  }
  return { type: multi[type], coordinates: parts.map((one) => 'coordinates' in one && one.coordinates) } as Geometry
}
