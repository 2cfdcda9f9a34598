/** Names of rivers and lakes: a river's along a calm reach of it, a lake's on its water. */
import type { Polygon, MultiPolygon } from 'geojson'
import { contains } from '../../core/geo/outline.ts'
import { escaped } from '../xml/escape.ts'
import type { Box, Segment, Spot } from './labels.ts'
import { crosses, overlap, within } from './labels.ts'
import type { Inks, LocatorWater } from './model.ts'
import type { Projected } from './projected.ts'
import { round } from './svg.ts'
import { widthOf } from './text.ts'

/** Words about a point, turned with the river that they stand along. */
export interface WaterName {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  /** Clockwise from level, between -90 and 90. */
  readonly degrees: number
  readonly size: number
  /** Small squares that cover it: what else is written keeps off them. */
  readonly boxes: readonly Box[]
}

/** What is there already. */
export interface Surroundings {
  readonly frame: Box
  readonly taken: readonly Box[]
  readonly lines: readonly Segment[]
}

/** One name for each water that has room for it, the lakes first. */
export function waterNames(
  waters: readonly LocatorWater[],
  onto: Projected,
  size: number,
  around: Surroundings,
): readonly WaterName[] {
  const found = new Map<string, WaterName>()
  const lakes = waters.filter((one) => !isLine(one)).map(({ geometry }) => onto.plane(geometry) as Lake)
  for (const water of waters.toSorted((a, b) => Number(isLine(a)) - Number(isLine(b)))) {
    const name = water.names[0] ?? ''
    if (name === '' || found.has(name)) continue
    const taken = [...around.taken, ...[...found.values()].flatMap(({ boxes }) => boxes)]
    const about = { ...around, taken }
    const placed = isLine(water) ? alongRiver(water, onto, size, about, lakes) : onLake(water, onto, size, about)
    if (placed) found.set(name, placed)
  }
  return [...found.values()]
}

type Lake = Polygon | MultiPolygon

const isLine = ({ geometry }: LocatorWater): boolean => geometry.type.endsWith('LineString')

/** Letters of waters stand apart. */
const spacing = 0.06
const wide = (line: string, size: number): number => widthOf(line, size) + line.length * size * spacing

const free = (boxes: readonly Box[], { frame, taken, lines }: Surroundings): boolean =>
  boxes.every(
    (box) =>
      within(box, frame) && !taken.some((other) => overlap(box, other)) && !lines.some((line) => crosses(line, box)),
  )

/** Pixels between the places that are tried along a river, and on a lake. */
const step = 4
const lakeStep = 8

function onLake(
  { geometry, names }: LocatorWater,
  onto: Projected,
  size: number,
  around: Surroundings,
): WaterName | null {
  const lake = onto.plane(geometry) as Lake
  const [halfWidth, halfHeight] = [
    Math.max(...names.map((line) => wide(line, size))) / 2 + 3,
    (names.length * size * 1.2) / 2 + 2,
  ]
  const isWater = (x: number, y: number) =>
    [-1, 0, 1].every((dx) => [-1, 1].every((dy) => contains(lake, [x + dx * halfWidth, y + dy * halfHeight])))
  const rooms: Spot[] = []
  const { left, right, top, bottom } = boundsWithin(lake, around.frame)
  for (let y = top; y <= bottom; y += lakeStep) {
    for (let x = left; x <= right; x += lakeStep) {
      const box = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
      if (free([box], around) && isWater(x, y)) rooms.push([x, y])
    }
  }
  const [x, y] = nearestTo(meanOf(rooms), rooms) ?? []
  if (x === undefined || y === undefined) return null
  const box = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
  return { lines: names, x, y, degrees: 0, size, boxes: [box] }
}

function boundsWithin({ coordinates }: Lake, frame: Box): Box {
  const points = coordinates.flat(coordinates[0] && typeof coordinates[0][0]?.[0] === 'number' ? 1 : 2) as number[][]
  const side = (axis: 0 | 1, pick: (...values: number[]) => number, from: number, to: number) =>
    Math.min(
      to,
      Math.max(
        from,
        points.map((at) => at[axis] ?? 0).reduce((best, one) => pick(best, one)),
      ),
    )
  return {
    left: side(0, Math.min, frame.left, frame.right),
    right: side(0, Math.max, frame.left, frame.right),
    top: side(1, Math.min, frame.top, frame.bottom),
    bottom: side(1, Math.max, frame.top, frame.bottom),
  }
}

const meanOf = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
]

function nearestTo([x, y]: Spot, spots: readonly Spot[]): Spot | undefined {
  const away = ([sx, sy]: Spot) => Math.hypot(sx - x, sy - y)
  return spots.reduce<Spot | undefined>((best, one) => (best && away(best) <= away(one) ? best : one), undefined)
}

/** The straightest reach as long as the name, with room above it or below; in all scripts, or in the first alone. */
function alongRiver(
  { geometry, names }: LocatorWater,
  onto: Projected,
  size: number,
  around: Surroundings,
  lakes: readonly Lake[],
): WaterName | null {
  const { coordinates } = onto.plane(geometry) as { coordinates: unknown[] }
  const parts = (geometry.type === 'LineString' ? [coordinates] : coordinates) as unknown as readonly Spot[][]
  const runs = parts.flatMap((part) => runsWithin(part, around.frame)).flatMap((run) => outOf(lakes, run))
  return bestReach(runs, names.join(' · '), size, around) ?? bestReach(runs, names[0] ?? '', size, around)
}

function bestReach(
  runs: readonly (readonly Spot[])[],
  line: string,
  size: number,
  around: Surroundings,
): WaterName | null {
  const length = wide(line, size) + 6
  const ahead = Math.round(length / step)
  let best: { readonly cost: number; readonly name: WaterName } | null = null
  for (const spots of runs) {
    for (let at = 0; at + ahead < spots.length; at++) {
      for (const reach of reachesOf(spots.slice(at, at + ahead + 1), length, size)) {
        if (best && reach.cost >= best.cost) continue
        const boxes = squaresOf(reach, length, size)
        if (free(boxes, around)) best = { cost: reach.cost, name: { ...reach, lines: [line], size, boxes } }
      }
    }
  }
  return best?.name ?? null
}

/** A lake covers the bed of its river, and has a name of its own. */
function outOf(lakes: readonly Lake[], run: readonly Spot[]): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [[]]
  for (const spot of run) {
    if (!lakes.some((lake) => contains(lake, spot))) runs.at(-1)!.push(spot)
    else if (runs.at(-1)!.length > 0) runs.push([])
  }
  return runs
}

interface Reach {
  readonly x: number
  readonly y: number
  readonly degrees: number
  /** How crooked, and how steep. */
  readonly cost: number
}

/** Where words stand beside a piece of a river: above it, or below; none where it winds too much. */
function reachesOf(spots: readonly Spot[], length: number, size: number): readonly Reach[] {
  const [from, to] = spots[0]![0] <= spots.at(-1)![0] ? [spots[0]!, spots.at(-1)!] : [spots.at(-1)!, spots[0]!]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const chord = Math.hypot(dx, dy)
  if (chord < length * 0.8) return []
  const off = spots.map(([x, y]) => ((y - from[1]) * dx - (x - from[0]) * dy) / chord)
  const [above, below] = [Math.max(0, ...off.map((one) => -one)), Math.max(0, ...off)]
  if (above + below > size * 1.6) return []
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI
  const cost = above + below + Math.abs(degrees) / 15
  const beside = (distance: number, more: number): Reach => ({
    x: (from[0] + to[0]) / 2 - (dy / chord) * distance,
    y: (from[1] + to[1]) / 2 + (dx / chord) * distance,
    degrees,
    cost: cost + more,
  })
  return [beside(-above - size * 0.75, 0), beside(below + size * 0.8, 1)]
}

/** Points a step apart, of each run of a line through the frame. */
function runsWithin(line: readonly Spot[], frame: Box): readonly (readonly Spot[])[] {
  const runs: Spot[][] = []
  let left = -1
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from) continue
    if (!crosses([from, to], frame)) {
      left = -1
      continue
    }
    if (left < 0) runs.push([])
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    for (left = Math.max(0, left); left < length; left += step) {
      runs.at(-1)!.push([from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length])
    }
    left -= length
  }
  return runs
}

function squaresOf({ x, y, degrees }: Reach, length: number, size: number): readonly Box[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const half = size * 0.62
  const count = Math.max(2, Math.ceil(length / size))
  return Array.from({ length: count }, (_, index) => {
    const along = (index / (count - 1) - 0.5) * (length - size)
    const [cx, cy] = [x + along * cos, y + along * sin]
    return { left: cx - half, right: cx + half, top: cy - half, bottom: cy + half }
  })
}

export function drawnName({ lines, x, y, degrees, size }: WaterName, inks: Inks): string {
  const first = y - ((lines.length - 1) * size * 1.2) / 2 + size * 0.35
  const spans = lines
    .map((line, index) => `<tspan x="${round(x)}" y="${round(first + index * size * 1.2)}">${escaped(line)}</tspan>`)
    .join('')
  const turned = degrees === 0 ? '' : ` transform="rotate(${round(degrees)} ${round(x)} ${round(y)})"`
  return (
    `<text font-size="${round(size)}" text-anchor="middle" fill="${inks.waterInk}" letter-spacing="${spacing}em"` +
    ` stroke="${degrees === 0 ? inks.water : inks.halo}" stroke-width="2.4" stroke-linejoin="round" paint-order="stroke"${turned}>${spans}</text>`
  )
}
