import type { Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { destination } from '../geodesic.ts'

/** Positions of the geodesic circle from bearing `from` clockwise to `to`, both included, at most a step apart. */
export function arc(centre: LonLat, metres: number, from: number, to: number, stepDegrees: number): Position[] {
  const steps = Math.max(1, Math.ceil((to - from) / stepDegrees))
  return Array.from({ length: steps + 1 }, (_, step) => {
    return onSameSide(centre, destination(centre, from + ((to - from) * step) / steps, metres))
  })
}

/** A closed ring, counter-clockwise as RFC 7946 wants the outer ring. */
export function circle(centre: LonLat, metres: number, stepDegrees = 3): Position[] {
  const ring = arc(centre, metres, 0, 360, stepDegrees).reverse()
  ring[ring.length - 1] = ring[0]!
  return ring
}

/** Keeps a ring over the antimeridian in one piece: longitudes may pass 180. */
function onSameSide(centre: LonLat, at: LonLat): Position {
  const turns = Math.round((centre[0] - at[0]) / 360)
  return [at[0] + turns * 360, at[1]]
}
