/** Areas parted by lines that run through them: the banks of a river. */
import type { Polygon, Position } from 'geojson'
import type { LonLat } from '../../model.ts'
import type { Area } from './clipper.ts'
import { contains } from '../outline.ts'
import { crossing } from './crossing.ts'

export interface Split {
  /** The area in pieces; itself where no line runs through it from edge to edge. */
  readonly pieces: readonly Polygon[]
  /** The stretches of the lines that part it, from edge to edge: their corners are corners of the pieces. */
  readonly cuts: readonly (readonly LonLat[])[]
}

/**
 * Parts an area along lines, planar in longitude and latitude. A line that ends within parts nothing there: beyond its
 * source a river divides no ground. Holes are no edge to a cut: cut lakes out of the pieces.
 */
export function splitByLines(area: Area, lines: readonly (readonly LonLat[])[]): Split {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  let pieces: readonly Polygon[] = polygons.map((coordinates) => ({ type: 'Polygon', coordinates }))
  const cuts: (readonly LonLat[])[] = []
  for (const chord of lines.flatMap((line) =>
    chordsOf(
      line,
      polygons.map(([outer = []]) => outer),
    ),
  )) {
    const next = pieces.flatMap((piece) => splitByChord(piece, chord) ?? [piece])
    if (next.length > pieces.length) cuts.push(chord)
    pieces = next
  }
  return { pieces, cuts }
}

interface Crossing {
  /** Segment of the line, and how far along it. */
  readonly along: number
  readonly at: LonLat
}

/** The stretches of a line between two crossings of the rings, as far as they lie inside. */
function chordsOf(line: readonly LonLat[], rings: readonly (readonly Position[])[]): readonly (readonly LonLat[])[] {
  const crossings = rings.flatMap((ring) => crossingsOf(line, ring)).sort((a, b) => a.along - b.along)
  return crossings.slice(1).flatMap((end, index) => {
    const start = crossings[index]!
    const between = line.filter((_, at) => at > start.along && at < end.along)
    const chord = [start.at, ...between, end.at]
    const middle = middleOf(chord)
    return middle && rings.some((ring) => contains({ type: 'Polygon', coordinates: [[...ring]] }, middle))
      ? [chord]
      : []
  })
}

/** Amid the chord's longest segment; null for one without length. */
function middleOf(chord: readonly LonLat[]): LonLat | null {
  const lengths = chord.slice(1).map(([x, y], at) => Math.hypot(x - chord[at]![0], y - chord[at]![1]))
  const longest = Math.max(...lengths)
  if (!(longest > 1e-9)) return null
  const at = lengths.indexOf(longest)
  const [a, b] = [chord[at]!, chord[at + 1]!]
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function crossingsOf(line: readonly LonLat[], ring: readonly Position[]): readonly Crossing[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index]!
    return ring.slice(1).flatMap((end, at) => {
      const share = meeting(from, to, ring[at]!, end)
      if (share === null) return []
      const point: LonLat = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
      return [{ along: index + share, at: point }]
    })
  })
}

/** The share of the first segment at which the second meets it; ends count once, at their start. */
function meeting(from: LonLat, to: LonLat, a: Position, b: Position): number | null {
  const found = crossing(from, to, a, b)
  return found && found.first >= 0 && found.first < 1 && found.second >= 0 && found.second < 1 ? found.first : null
}

/** How far a crossing may lie from the ring it was found on, in degrees: what rounding leaves, a few micrometres. */
const rounding = 1e-9

/** The two sides of a chord that runs through a polygon from its outer ring to its outer ring; null where it does not. */
function splitByChord({ coordinates }: Polygon, chord: readonly LonLat[]): readonly Polygon[] | null {
  const [outer = [], ...holes] = coordinates
  const [first, last] = [chord[0]!, chord.at(-1)!]
  const middle = middleOf(chord)
  const [start, end] = [sideAt(outer, first), sideAt(outer, last)]
  if (!middle || start === null || end === null || !contains({ type: 'Polygon', coordinates: [outer] }, middle))
    return null
  const open = outer.slice(0, -1)
  const rings = [
    [...chord, ...walk(open, end, start, last, first)],
    [...chord.toReversed(), ...walk(open, start, end, first, last)],
  ].map((ring) => closed(ring.map((at): Position => [...at])))
  return rings.map((ring): Polygon => {
    const piece: Polygon = { type: 'Polygon', coordinates: [ring] }
    return { type: 'Polygon', coordinates: [ring, ...holes.filter((hole) => contains(piece, lonLat(hole[0]!)))] }
  })
}

/** The side of the ring that a point lies on, by its start; null where it lies on none. */
function sideAt(ring: readonly Position[], [x, y]: LonLat): number | null {
  let best: number | null = null
  let least = rounding
  ring.slice(1).forEach(([bx = 0, by = 0], at) => {
    const [ax = 0, ay = 0] = ring[at]!
    const [dx, dy] = [bx - ax, by - ay]
    const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    const off = Math.hypot(x - ax - share * dx, y - ay - share * dy)
    if (off < least) [best, least] = [at, off]
  })
  return best
}

/** The ring's corners on the way on from one of its sides to another. */
function walk(open: readonly Position[], from: number, to: number, a: LonLat, b: LonLat): readonly Position[] {
  if (from === to && isAhead(open, from, a, b)) return []
  const count = (to - from + open.length) % open.length || open.length
  return Array.from({ length: count }, (_, step) => open[(from + 1 + step) % open.length]!)
}

function isAhead(open: readonly Position[], side: number, a: LonLat, b: LonLat): boolean {
  const [x = 0, y = 0] = open[side]!
  return Math.hypot(b[0] - x, b[1] - y) >= Math.hypot(a[0] - x, a[1] - y)
}

function closed(ring: readonly Position[]): Position[] {
  const kept = ring.filter((at, index) => index === 0 || at[0] !== ring[index - 1]![0] || at[1] !== ring[index - 1]![1])
  const [first, last] = [kept[0]!, kept.at(-1)!]
  return first[0] === last[0] && first[1] === last[1] ? [...kept] : [...kept, first]
}

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat]
