/**
 * Cuts data/world/rivers-wdbii.topojson.gz from the rivers of GSHHG: `npx tsx src/dev/data/cut-courses.ts FILE`. Where to get
 * the file stands in data/world/PROVENANCE.md: a text of its segments, a line that begins with ">" before each, else
 * longitude and latitude on each line, as `gmt coast -Df -Ia -M` writes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { FeatureCollection, MultiLineString, Position } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { LonLat } from '../../core/model.ts'
import type { RiverTopology } from '../../core/place/areas/outlines.ts'
import { extentOfLines, gridSteps, newsToleranceMetres } from './cut.ts'
import { lengthOf } from './directed.ts'
import { courses } from './river-courses.ts'
import { simplifyLine } from './simplify-line.ts'

/** Degrees about both ends of a course in which its waters are looked for. */
const marginDegrees = 1.5
/** Vertices this near one another, in degrees, are one: about 200 m, for the segments are cut at each degree. */
const touchDegrees = 0.002

function segmentsOf(text: string): readonly (readonly Position[])[] {
  const blocks = text.split(/^>.*\n/m).filter((block) => block.trim() !== '')
  return blocks.map((block) =>
    block
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).slice(0, 2).map(Number)),
  )
}

/** Gaps up to this are bridged, in degrees: some 5 km. */
const bridgeDegrees = 0.05

interface Waters {
  readonly positions: Map<string, Position>
  readonly next: Map<string, Set<string>>
}

const keyOf = ([lon = 0, lat = 0]: Position): string =>
  `${Math.round(lon / touchDegrees)} ${Math.round(lat / touchDegrees)}`

/** All vertices of segments about a course, each with its neighbours. */
function watersAbout(segments: readonly (readonly Position[])[], [from, to]: readonly [LonLat, LonLat]): Waters {
  const [west, east] = [Math.min(from[0], to[0]) - marginDegrees, Math.max(from[0], to[0]) + marginDegrees]
  const [south, north] = [Math.min(from[1], to[1]) - marginDegrees, Math.max(from[1], to[1]) + marginDegrees]
  const isNear = ([lon = 0, lat = 0]: Position) => lon > west && lon < east && lat > south && lat < north
  const waters: Waters = { positions: new Map(), next: new Map() }
  for (const segment of segments.filter((one) => one.some(isNear)))
    segment.forEach((to, at) => at > 0 && link(waters, segment[at - 1]!, to))
  bridge(waters)
  return waters
}

/** Where a line stops short of the next water, as at the edge of a degree or at a lake, it is led on to it. */
function bridge(waters: Waters): void {
  const cells = new Map<string, string[]>()
  const cellOf = (lon: number, lat: number) => `${Math.floor(lon / bridgeDegrees)} ${Math.floor(lat / bridgeDegrees)}`
  for (const [key, [lon = 0, lat = 0]] of waters.positions)
    cells.set(cellOf(lon, lat), [...(cells.get(cellOf(lon, lat)) ?? []), key])
  const groups = groupsOf(waters)
  const ends = [...waters.next].filter(([, { size }]) => size === 1).map(([key]) => key)
  for (const end of ends) {
    const [lon = 0, lat = 0] = waters.positions.get(end)!
    const near = [-1, 0, 1].flatMap((x) =>
      [-1, 0, 1].flatMap((y) => cells.get(cellOf(lon + x * bridgeDegrees, lat + y * bridgeDegrees)) ?? []),
    )
    const others = near.filter((key) => groups.get(key) !== groups.get(end))
    const found = others.map((key) => ({ key, off: off(waters.positions.get(key)!, [lon, lat]) }))
    const best = found.filter((one) => one.off <= bridgeDegrees).sort((a, b) => a.off - b.off)[0]
    if (best) link(waters, waters.positions.get(end)!, waters.positions.get(best.key)!)
  }
}

function link({ positions, next }: Waters, a: Position, b: Position): void {
  const [one, other] = [keyOf(a), keyOf(b)]
  if (!positions.has(one)) positions.set(one, a)
  if (!positions.has(other)) positions.set(other, b)
  if (one === other) return
  next.set(one, (next.get(one) ?? new Set()).add(other))
  next.set(other, (next.get(other) ?? new Set()).add(one))
}

const off = ([x = 0, y = 0]: Position, [lon, lat]: LonLat): number =>
  Math.hypot((x - lon) * Math.cos((lat * Math.PI) / 180), y - lat)

/** Which waters each vertex belongs to: those that one can reach from one another bear one number. */
function groupsOf({ next }: Waters): ReadonlyMap<string, number> {
  const group = new Map<string, number>()
  for (const first of next.keys()) {
    if (group.has(first)) continue
    const open = [first]
    group.set(first, group.size)
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const other of next.get(at)!) {
        if (group.has(other)) continue
        group.set(other, group.get(first)!)
        open.push(other)
      }
    }
  }
  return group
}

/** The vertices of one water that lie nearest to the two points, taken together. */
function endsOf(waters: Waters, course: readonly [LonLat, LonLat]): readonly [string, string] {
  const groups = groupsOf(waters)
  const best = new Map<number, { readonly key: string; readonly off: number }[]>()
  for (const [key, group] of groups) {
    const found = course.map((at) => ({ key, off: off(waters.positions.get(key)!, at) }))
    const known = best.get(group) ?? found
    best.set(
      group,
      found.map((one, end) => (one.off < known[end]!.off ? one : known[end]!)),
    )
  }
  const sum = (ends: readonly { readonly off: number }[]) => ends.reduce((all, one) => all + one.off, 0)
  const [start, end] = [...best.values()].reduce((a, b) => (sum(b) < sum(a) ? b : a))
  return [start!.key, end!.key]
}

/** The shortest way along the waters between two vertices, by Dijkstra. */
function wayBetween({ positions, next }: Waters, start: string, end: string): readonly Position[] {
  const best = new Map([[start, 0]])
  const before = new Map<string, string>()
  const open = [start]
  for (let at = open.shift(); at !== undefined && at !== end; at = open.shift()) {
    for (const other of next.get(at) ?? []) {
      const [lon = 0, lat = 0] = positions.get(at)!
      const length = best.get(at)! + off(positions.get(other)!, [lon, lat])
      if (length >= (best.get(other) ?? Infinity)) continue
      best.set(other, length)
      before.set(other, at)
      open.push(other)
    }
    open.sort((a, b) => best.get(a)! - best.get(b)!)
  }
  const way: Position[] = []
  for (let at: string | undefined = before.has(end) ? end : undefined; at !== undefined; at = before.get(at))
    way.unshift(positions.get(at)!)
  return way
}

function cut(file: string): void {
  const segments = segmentsOf(readFileSync(file, 'utf8'))
  const features = Object.entries(courses).flatMap(([code, course]) => {
    const waters = watersAbout(segments, course)
    const [start, end] = endsOf(waters, course)
    const way = wayBetween(waters, start, end)
    const gaps = [waters.positions.get(start)!, waters.positions.get(end)!].map(
      (at, end) => off(at, course[end]!) * 111,
    )
    console.log(code, way.length, `${Math.round(lengthOf(way) / 1000)} km`, gaps.map((gap) => gap.toFixed(1)).join(' '))
    if (way.length < 2) throw new Error(`${code}: no way along the drawn waters between its two points`)
    const geometry: MultiLineString = {
      type: 'MultiLineString',
      coordinates: [simplifyLine(way, newsToleranceMetres) as Position[]],
    }
    return [
      {
        type: 'Feature' as const,
        id: code,
        properties: { flows: true, source: 'GSHHG', extent: extentOfLines([way]) },
        geometry,
      },
    ]
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const drawn = quantize(topology({ rivers: collection }) as unknown as RiverTopology, gridSteps)
  const packed = gzipSync(JSON.stringify(drawn), { level: 9 })
  writeFileSync(new URL('../../../data/world/rivers-wdbii.topojson.gz', import.meta.url), packed)
  console.log(`${features.length} rivers, ${packed.length} bytes`)
}

const given = process.argv[2]
if (given) cut(given)
else {
  console.error('Give the file of segments')
  process.exitCode = 2
}
