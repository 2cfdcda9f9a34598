/** A day as somebody has drawn it: the areas as they are, and the front along their edges. */
import type { MultiLineString, Position } from 'geojson'
import { joinEdges } from '../geo/areas.ts'
import { linesOf } from '../geo/edges.ts'
import { nearLines } from '../geo/near-lines.ts'
import type { ControlArea, DrawnArea, DrawnLine, FrontDay, FrontLine, Holder, LonLat, TheatrePack } from '../model.ts'
import { drawnAreasOn, drawnLinesOn, unknownHolder } from './drawn.ts'
import { heldOn } from './sites.ts'

export { isDrawnOn } from './drawn.ts'

/** Who is on the far side of an edge where the map does not say. */

/** How near to a coast or a border, in metres, an edge follows it: coasts are drawn to 3 km. */
const alongMetres = 3000

export function drawnDay(pack: TheatrePack, date: string): FrontDay {
  const areas = drawnAreasOn(pack, date)
  const lines = drawnLinesOn(pack, date)
  return {
    date,
    packId: pack.id,
    held: heldOn(pack, date),
    areas: areas.map(areaOf),
    lines: lines.length > 0 ? lines.map(lineOf) : edgesBetween(pack, areas),
  }
}

function areaOf(drawn: DrawnArea): ControlArea {
  const { basis, geometry } = drawn
  return { holder: nameOf(drawn), geometry, basis, strength: 1, derived: false, placeIds: [], drawn }
}

function lineOf({ holders, geometry }: DrawnLine): FrontLine {
  const coordinates = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return { holders, geometry: { type: 'MultiLineString', coordinates }, derived: false, faint: false }
}

interface Side {
  readonly from: LonLat
  readonly to: LonLat
  /** Of the areas on its sides, as far as they are drawn. */
  readonly holders: Holder[]
}

/** What two areas share is the front between them; other edges are that of an area against what is not drawn. */
function edgesBetween(pack: TheatrePack, areas: readonly DrawnArea[]): readonly FrontLine[] {
  const follows = pack.bounds ? nearLines(pack.bounds, alongMetres) : () => false
  const beyond = pack.outside ?? unknownHolder
  const [only, ...others] = new Set(areas.map(nameOf))
  if (only !== undefined && others.length === 0) return outerEdge(areas, only, beyond, follows)
  const byPair = new Map<string, Side[]>()
  for (const side of sidesOf(areas)) {
    const [one, other] = [side.holders[0]!, side.holders[1] ?? beyond].sort() as [Holder, Holder]
    if (one === other || (side.holders.length === 1 && follows(middleOf(side)))) continue
    const key = `${one}\n${other}`
    const filed = byPair.get(key)
    if (filed) filed.push(side)
    else byPair.set(key, [side])
  }
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, sides]): FrontLine => {
      const geometry: MultiLineString = joinEdges(sides)
      return { holders: pair.split('\n') as [Holder, Holder], geometry, derived: false, faint: false }
    })
}

/** Of one holder's areas every edge is an outer one: the rings as they are, less what follows a coast or a border. */
function outerEdge(
  areas: readonly DrawnArea[],
  holder: Holder,
  beyond: Holder,
  follows: (at: LonLat) => boolean,
): readonly FrontLine[] {
  const coordinates = areas.flatMap(({ geometry }) => linesOf(geometry).flatMap((ring) => openRuns(ring, follows)))
  if (coordinates.length === 0 || holder === beyond) return []
  const holders = [holder, beyond].sort() as [Holder, Holder]
  return [{ holders, geometry: { type: 'MultiLineString', coordinates }, derived: false, faint: false }]
}

/** The stretches of a ring whose sides follow nothing; one that runs over the ring's start is one. */
function openRuns(ring: readonly Position[], follows: (at: LonLat) => boolean): Position[][] {
  const runs: Position[][] = []
  let run: Position[] = []
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1]!, ring[at]!]
    if (follows([(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2])) {
      if (run.length > 0) runs.push(run)
      run = []
    } else if (run.length === 0) run = [from, to]
    else run.push(to)
  }
  if (run.length > 0) runs.push(run)
  const [first, last] = [runs[0], runs.at(-1)]
  const meets = runs.length > 1 && first![0] === ring[0] && last!.at(-1) === ring.at(-1)
  return meets ? [[...last!, ...first!.slice(1)], ...runs.slice(1, -1)] : runs
}

const nameOf = ({ holder, status }: DrawnArea): Holder => (status === 'contested' ? 'contested' : holder)

const middleOf = ({ from, to }: Side): LonLat => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]

/** Every straight side of the areas once, with the holders on it. */
function sidesOf(areas: readonly DrawnArea[]): Iterable<Side> {
  const sides = new Map<string, Side>()
  for (const area of areas) {
    const name = nameOf(area)
    for (const ring of linesOf(area.geometry)) {
      for (let at = 1; at < ring.length; at++) addSide(sides, lonLat(ring[at - 1]!), lonLat(ring[at]!), name)
    }
  }
  return sides.values()
}

function addSide(sides: Map<string, Side>, from: LonLat, to: LonLat, holder: Holder): void {
  const [a, b] = [`${from[0]} ${from[1]}`, `${to[0]} ${to[1]}`]
  if (a === b) return
  const key = a < b ? `${a},${b}` : `${b},${a}`
  const known = sides.get(key)
  if (known) known.holders.push(holder)
  else sides.set(key, { from, to, holders: [holder] })
}

const lonLat = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat]
