import type { Geometry, Position } from 'geojson'

type Nested = Position | Nested[]

/** All positions of a geometry, in order; closing ones of rings included. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf)
  const found: Position[] = []
  collect(geometry.coordinates, found)
  return found
}

function collect(coordinates: Nested, found: Position[]): void {
  if (typeof coordinates[0] === 'number') found.push(coordinates as Position)
  else for (const part of coordinates) collect(part as Nested, found)
}
