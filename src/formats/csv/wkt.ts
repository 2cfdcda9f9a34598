/** Well-known text (OGC 06-103r4, clause 7), as tables have it in a column: "POLYGON ((38 35, 39 35, ...))". */
import type { Geometry, Position } from 'geojson'

const start =
  /^\s*(?:SRID=(\d{1,6});)?\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON)\s*(?:Z|M|ZM)?\s*\(/i

export function looksLikeWkt(cell: string): boolean {
  return start.test(cell)
}

const types = {
  POINT: ['Point', 0],
  LINESTRING: ['LineString', 1],
  POLYGON: ['Polygon', 2],
  MULTIPOINT: ['MultiPoint', 1],
  MULTILINESTRING: ['MultiLineString', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
} as const

/** The geometry, in degrees on WGS 84; null for what is none. Rings that are not closed are closed. */
export function readWkt(cell: string): Geometry | null {
  const found = start.exec(cell)
  if (!found || (found[1] !== undefined && found[1] !== '4326' && found[1] !== '0')) return null
  const [type, depth] = types[found[2]!.toUpperCase() as keyof typeof types]
  const nested = nestedIn(cell.slice(found[0].length - 1))
  const coordinates = nested && shaped(nested, depth, type.endsWith('Polygon'))
  return coordinates === null ? null : ({ type, coordinates } as Geometry)
}

type Nested = string | readonly Nested[]

/** "(...)" as lists within lists, the innermost as text; null where brackets do not match. */
function nestedIn(text: string): Nested | null {
  const stack: Nested[][] = [[]]
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit !== '(' && unit !== ')') continue
    const between = text.slice(from, at).trim()
    if (between !== '' && between !== ',') stack.at(-1)!.push(between)
    from = at + 1
    if (unit === '(') stack.push([])
    else if (stack.length < 2) return null
    else {
      const done = stack.pop()!
      stack.at(-1)!.push(done)
    }
  }
  return stack.length === 1 && text.slice(from).trim() === '' ? (stack[0]![0] ?? null) : null
}

/** Lists to coordinates: the innermost text is a position, or positions with commas between them. */
function shaped(nested: Nested, depth: number, isArea: boolean): unknown {
  const lists = typeof nested === 'string' ? [nested] : nested
  if (depth <= 1) {
    const positions = lists.flatMap((one) => positionsIn(typeof one === 'string' ? one : String(one[0] ?? '')))
    if (positions.some((at) => at === null)) return null
    if (depth === 0) return positions.length === 1 ? positions[0] : null
    return isArea ? closed(positions as Position[]) : positions
  }
  const parts = lists.map((one) => shaped(one, depth - 1, isArea))
  return parts.some((part) => part === null) ? null : parts
}

function positionsIn(text: string): readonly (Position | null)[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const numbers = part.trim().split(/\s+/).map(Number)
      return numbers.length >= 2 && numbers.length <= 4 && numbers.every(Number.isFinite) ? numbers.slice(0, 2) : null
    })
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}
