import type { Position } from 'geojson'
import type { LonLat } from '../../model.ts'

/** Where the straight lines through two segments cross, as a share of each segment: 0 at its start, 1 at its end. */
export interface Crossing {
  readonly first: number
  readonly second: number
}

/** By Cramer's rule, in longitude and latitude; null where the segments are parallel. */
export function crossing(
  from: LonLat,
  to: LonLat,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
): Crossing | null {
  const [dx, dy, ex, ey] = [to[0] - from[0], to[1] - from[1], bx - ax, by - ay]
  const turn = dx * ey - dy * ex
  if (turn === 0) return null
  return {
    first: ((ax - from[0]) * ey - (ay - from[1]) * ex) / turn,
    second: ((ax - from[0]) * dy - (ay - from[1]) * dx) / turn,
  }
}
