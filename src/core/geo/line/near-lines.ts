import type { Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import { linesOf, type Drawn } from './edges.ts'
import { scaleAt } from '../metric.ts'

/** Degrees across a cell of the index. */
const cellDegrees = 0.1

type Segment = readonly [ax: number, ay: number, bx: number, by: number]

/**
 * Whether points lie within so many metres of lines, asked many times: planar at the point's latitude, good to a percent
 * for distances of some kilometres.
 */
export function nearLines(lines: Drawn, metres: number): (at: LonLat) => boolean {
  const cells = new Map<string, Segment[]>()
  for (const line of linesOf(lines)) line.slice(1).forEach((to, at) => file(cells, line[at]!, to, metres))
  return (at) => (cells.get(cellOf(at[0], at[1])) ?? []).some((segment) => metresFrom(segment, at) <= metres)
}

const cellOf = (lon: number, lat: number): string => `${Math.floor(lon / cellDegrees)} ${Math.floor(lat / cellDegrees)}`

/** Puts a segment into every cell that it, or ground within so many metres of it, may lie in. */
function file(cells: Map<string, Segment[]>, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, metres: number) {
  const { east, north } = scaleAt(Math.max(Math.abs(ay), Math.abs(by)))
  const [wide, tall] = [metres / east, metres / north]
  for (let lon = Math.min(ax, bx) - wide; lon < Math.max(ax, bx) + wide + cellDegrees; lon += cellDegrees) {
    for (let lat = Math.min(ay, by) - tall; lat < Math.max(ay, by) + tall + cellDegrees; lat += cellDegrees) {
      const key = cellOf(lon, lat)
      const filed = cells.get(key)
      if (filed) filed.push([ax, ay, bx, by])
      else cells.set(key, [[ax, ay, bx, by]])
    }
  }
}

function metresFrom([ax, ay, bx, by]: Segment, [lon, lat]: LonLat): number {
  const { east, north } = scaleAt(lat)
  const [x, y] = [(ax - lon) * east, (ay - lat) * north]
  const [dx, dy] = [(bx - ax) * east, (by - ay) * north]
  const share = Math.min(1, Math.max(0, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x + share * dx, y + share * dy)
}
