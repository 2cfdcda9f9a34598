import geographiclib from 'geographiclib-geodesic'
import type { Position } from 'geojson'
import type { Area } from './overlay/clipper.ts'

/** Square metres on WGS 84 with geodesic edges, holes taken off; Karney 2013, section 6. */
export function areaSquareMetres(area: Area): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  let sum = 0
  for (const [outer, ...holes] of polygons) {
    sum += ringArea(outer ?? [])
    for (const hole of holes) sum -= ringArea(hole)
  }
  return sum
}

function ringArea(ring: readonly Position[]): number {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false)
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lon!)
  return Math.abs(polygon.Compute(false, true).area ?? 0)
}
