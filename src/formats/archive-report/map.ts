/** Where the findings of an archive lie: a picture as SVG, of the part of the world that holds them. */
import type { MultiLineString, Position } from 'geojson'
import type { Extent } from '../../core/model.ts'
import { projected } from '../locator/projected.ts'
import type { Cell } from './tally.ts'

const width = 960
const height = 540
/** Degrees shown at least, so that one place has a country around it. */
const leastSpan = 6
const edge = 78

/** Coasts and borders, at the detail of the picture. Null where they are not known. */
export type Borders = MultiLineString | null

export function findingsMap(cells: readonly Cell[], borders: Borders): string {
  if (cells.length === 0) return ''
  const extent = frameOf(cells)
  const onto = projected(extent, width, height)
  const lines = borders ? onto.path(coarse(borders, (extent[2] - extent[0]) / 1200)) : ''
  const dots = [...cells]
    .sort((a, b) => gravity(a) - gravity(b))
    .map((cell) => dot(cell, onto.point([cell.lon, cell.lat])))
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="Map of ${cells.length} places with findings">` +
    `<rect width="${width}" height="${height}" class="sea"/><path d="${lines}" class="border"/>${dots.join('')}</svg>`
  )
}

function frameOf(cells: readonly Cell[]): Extent {
  const [lons, lats] = [cells.map(({ lon }) => lon), cells.map(({ lat }) => lat)]
  const [west, east] = span(lons, 180)
  const [south, north] = span(lats, edge)
  return [west, south, east, north]
}

function span(values: readonly number[], most: number): readonly [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b))
  const high = values.reduce((a, b) => Math.max(a, b))
  const room = Math.max((leastSpan - (high - low)) / 2, (high - low) * 0.06)
  return [Math.max(-most, low - room), Math.min(most, high + room)]
}

/** Leaves out what lies nearer to the point before than a pixel or so. */
function coarse({ coordinates }: MultiLineString, degrees: number): MultiLineString {
  const lines = coordinates.map((line) => {
    let last = line[0]!
    return line.filter((at, index) => {
      const keep =
        index === 0 || index === line.length - 1 || Math.hypot(at[0]! - last[0]!, at[1]! - last[1]!) >= degrees
      if (keep) last = at
      return keep
    })
  })
  return { type: 'MultiLineString', coordinates: lines.filter((line) => line.length > 2 || isLong(line, 10 * degrees)) }
}

/** A straight border has two points; an island smaller than a pixel too. */
function isLong(line: readonly Position[], degrees: number): boolean {
  const [from = [], to = []] = [line[0], line.at(-1)]
  return Math.hypot(from[0]! - to[0]!, from[1]! - to[1]!) >= degrees
}

const gravity = ({ counts }: Cell): number =>
  counts.disagrees > 0 ? 3 : counts.loose > 0 ? 2 : counts.undecided > 0 ? 1 : 0
const names = ['agrees', 'undecided', 'loose', 'disagrees'] as const

function dot(cell: Cell, [x, y]: readonly [number, number]): string {
  const { disagrees, loose, undecided, agrees } = cell.counts
  const radius = Math.min(14, 2.5 + Math.sqrt(disagrees + loose + undecided + agrees))
  const said = `${disagrees} wrong, ${loose} loose, ${undecided} cannot be checked, ${agrees} agree`
  const at = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"`
  return `<circle ${at} class="${names[gravity(cell)]}"><title>${cell.lat}, ${cell.lon}: ${said}</title></circle>`
}
