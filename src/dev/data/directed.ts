/** The parts of a river's line turned downstream, its main course as one line. */
import type { Position } from 'geojson'
import { inverse } from '../../core/geo/geodesic.ts'
import type { LonLat } from '../../core/model.ts'

/** Ends within this are one point. */
const touchMetres = 3_000
/** An end this near a vertex of another line lies on it. */
const onLineMetres = 500
/** Gaps up to this are bridged: lakes and deltas may be left out between parts. */
const gapMetres = 80_000

type Line = readonly Position[]

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat]
const apart = (a: Position, b: Position): number => inverse(lonLat(a), lonLat(b)).metres

export const lengthOf = (line: Line): number =>
  line.slice(1).reduce((sum, to, before) => sum + apart(line[before]!, to), 0)

interface Way {
  readonly from: number
  readonly to: number
  readonly metres: number
  /** Null for a gap. */
  readonly line: Line | null
}

/** Ends of lines as numbered points, near ones as one. */
function pointsOf(lines: readonly Line[]): {
  readonly points: readonly Position[]
  readonly at: (end: Position) => number
} {
  const points: Position[] = []
  const at = (end: Position): number => points.findIndex((point) => apart(point, end) <= touchMetres)
  for (const end of lines.flatMap((line) => [line[0]!, line.at(-1)!])) if (at(end) < 0) points.push(end)
  return { points, at }
}

/** The lines as ways between points, and the shortest gaps that join what does not touch. */
function waysOf(lines: readonly Line[], points: readonly Position[], at: (end: Position) => number): readonly Way[] {
  const ways: Way[] = lines.map((line) => ({ from: at(line[0]!), to: at(line.at(-1)!), metres: lengthOf(line), line }))
  const group = points.map((_, index) => index)
  const join = (one: number, other: number): void => {
    const [kept, gone] = [group[one]!, group[other]!]
    group.forEach((value, index) => {
      if (value === gone) group[index] = kept
    })
  }
  for (const { from, to } of ways) join(from, to)
  const gaps = points
    .flatMap((a, from) => points.slice(from + 1).map((b, more) => ({ from, to: from + 1 + more, metres: apart(a, b) })))
    .filter(({ metres }) => metres <= gapMetres)
    .sort((a, b) => a.metres - b.metres)
  for (const gap of gaps) {
    if (group[gap.from] === group[gap.to]) continue
    ways.push({ ...gap, line: null })
    join(gap.from, gap.to)
  }
  return ways
}

/** Metres from each point to the nearest mouth, and the way that leads there; no entry where none does. */
function downstream(
  ways: readonly Way[],
  starts: readonly number[],
): ReadonlyMap<number, { metres: number; way: Way | null }> {
  const best = new Map<number, { metres: number; way: Way | null }>(starts.map((at) => [at, { metres: 0, way: null }]))
  const open = new Set(starts)
  while (open.size > 0) {
    const at = [...open].reduce((a, b) => (best.get(b)!.metres < best.get(a)!.metres ? b : a))
    open.delete(at)
    for (const way of ways.filter(({ from, to }) => from === at || to === at)) {
      const other = way.from === at ? way.to : way.from
      const metres = best.get(at)!.metres + way.metres
      if (metres >= (best.get(other)?.metres ?? Infinity)) continue
      best.set(other, { metres, way })
      open.add(other)
    }
  }
  return best
}

/** A way as a line from a point on; a gap gives none, its ends stand in the lines beside it. */
const turned = (way: Way, from: number): Line =>
  way.line === null ? [] : way.from === from ? way.line : way.line.toReversed()

/** Lines cut where another one's end lies on a vertex within them: an arm that leaves or joins. */
function cutAtEnds(lines: readonly Line[]): readonly Line[] {
  const ends = lines.flatMap((line) => [line[0]!, line.at(-1)!])
  return lines.flatMap((line) => {
    const cuts = ends.flatMap((end) => {
      const isOwn = apart(end, line[0]!) <= touchMetres || apart(end, line.at(-1)!) <= touchMetres
      const at = isOwn ? -1 : line.findIndex((position) => apart(position, end) <= onLineMetres)
      return at > 0 && at < line.length - 1 ? [at] : []
    })
    const marks = [0, ...new Set(cuts.toSorted((a, b) => a - b)), line.length - 1]
    return marks.slice(1).map((mark, before) => line.slice(marks[before], mark + 1))
  })
}

/**
 * The lines of a river with all vertices in the order of the flow: first the main course, from the end farthest from the
 * mouths to the first of them, as one line; then what branches off. `mouths`: the ends of lines nearest to these.
 */
export function directedLines(lines: readonly Line[], mouths: readonly LonLat[]): readonly Line[] {
  const long = cutAtEnds(lines.filter((line) => line.length > 1 && lengthOf(line) > touchMetres / 2))
  const { points, at } = pointsOf(long)
  const ends = mouths.map((mouth) => nearest(points, mouth))
  const ways = waysOf(long, points, at)
  const toMain = downstream(ways, ends.slice(0, 1))
  const toAny = downstream(ways, ends)
  let source = [...toMain].reduce((far, one) =>
    one[1].metres > far[1].metres && !ends.includes(one[0]) ? one : far,
  )[0]
  const main: Position[] = []
  const used = new Set<Way>()
  for (let way = toMain.get(source)?.way; way; way = toMain.get(source)?.way) {
    used.add(way)
    for (const position of turned(way, source)) if (main.at(-1)?.join() !== position.join()) main.push(position)
    source = way.from === source ? way.to : way.from
  }
  const metresOf = (point: number): number => toAny.get(point)?.metres ?? Infinity
  const others = ways.filter((way) => way.line !== null && !used.has(way) && way.from !== way.to)
  return [main, ...others.map((way) => turned(way, metresOf(way.from) >= metresOf(way.to) ? way.from : way.to))]
}

function nearest(points: readonly Position[], to: LonLat): number {
  const off = points.map((point) => inverse(lonLat(point), to).metres)
  return off.indexOf(Math.min(...off))
}
