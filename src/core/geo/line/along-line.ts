/** Where along a line a point lies. */
import type { Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { scaleAt } from '../metric.ts'

export interface Station {
  /** Along the line from its first vertex to the point of it nearest to the place. */
  readonly metres: number
  /** From there to the place. */
  readonly off: number
}

/** The station of a point on a line of two or more vertices: planar, edge by edge. */
export function stationOf(line: readonly Position[], [lon, lat]: LonLat): Station {
  let best: Station = { metres: 0, off: Infinity }
  let metres = 0
  const here = scaleAt(lat)
  for (let at = 1; at < line.length; at++) {
    const [ax = 0, ay = 0] = line[at - 1]!
    const [bx = 0, by = 0] = line[at]!
    const own = scaleAt((ay + by) / 2)
    const length = Math.hypot((bx - ax) * own.east, (by - ay) * own.north)
    const [x, y] = [(ax - lon) * here.east, (ay - lat) * here.north]
    const [dx, dy] = [(bx - ax) * here.east, (by - ay) * here.north]
    const share = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)))
    const off = Math.hypot(x + share * dx, y + share * dy)
    if (off < best.off) best = { metres: metres + share * length, off }
    metres += length
  }
  return best
}
