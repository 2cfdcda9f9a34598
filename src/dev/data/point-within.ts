import type { MultiPolygon, Polygon, Position } from 'geojson'
import { contains } from '../../core/geo/outline.ts'
import type { LonLat } from '../../core/model.ts'
import { middleOf } from './world/middle.ts'

/** The point itself where it lies within; else the middle of the widest part of the area's middle parallel. */
export function pointWithin(geometry: Polygon | MultiPolygon, preferred: LonLat): LonLat {
  if (contains(geometry, preferred)) return preferred
  const { lon, lat } = middleOf(geometry)
  if (contains(geometry, [lon, lat])) return [lon, lat]
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).sort((one, other) => one - other)
  const spans = crossings.flatMap((west, at) => (at % 2 === 0 ? [[west, crossings[at + 1] ?? west] as const] : []))
  const [west, east] = spans.reduce((widest, span) => (width(span) > width(widest) ? span : widest), [0, 0] as const)
  return west === east ? preferred : [(west + east) / 2, lat]
}

function width([west, east]: readonly [number, number]): number {
  return east - west
}

function crossingsAt(ring: readonly Position[], lat: number): readonly number[] {
  return ring.slice(1).flatMap(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at] ?? []
    return ay > lat === by > lat ? [] : [ax + ((bx - ax) * (lat - ay)) / (by - ay)]
  })
}
