/** Where a pack's control is drawn, parted by its rivers. */
import type { Polygon } from 'geojson'
import type { LonLat, TheatrePack } from '../model.ts'
import { quickSubtract } from '../geo/overlay/quick-areas.ts'
import type { Area } from '../geo/overlay/clipper.ts'
import { linesOf } from '../geo/line/edges.ts'
import { contains, metresToEdge } from '../geo/outline.ts'
import { splitByLines } from '../geo/overlay/split.ts'

export interface Land {
  /** The area of the pack, its lakes taken out. */
  readonly whole: Area
  readonly lakes: readonly Area[]
  /** The ground between the rivers, lakes included: each bank by itself. */
  readonly banks: readonly Polygon[]
  /** The stretches of rivers between two banks. */
  readonly rivers: readonly (readonly LonLat[])[]
}

const known = new WeakMap<TheatrePack, Land>()

/** The land of a pack, kept as long as the pack is. */
export function landOf(pack: TheatrePack): Land {
  const land = known.get(pack) ?? make(pack)
  known.set(pack, land)
  return land
}

function make(pack: TheatrePack): Land {
  const area = pack.area ?? rectangle(pack)
  const lakes = outlinesOf(pack, 'lake').filter((one): one is Area => one.type.endsWith('Polygon'))
  const { pieces, cuts } = splitByLines(area, riversOf(pack).map(lengthened))
  return {
    whole: lakes.length > 0 ? (quickSubtract(area, ...lakes) ?? area) : area,
    lakes,
    banks: pieces,
    rivers: cuts,
  }
}

function rectangle({ extent: [west, south, east, north] }: TheatrePack): Polygon {
  const corners = [west, south, east, south, east, north, west, north, west, south]
  return { type: 'Polygon', coordinates: [[0, 2, 4, 6, 8].map((at) => [corners[at]!, corners[at + 1]!])] }
}

function outlinesOf(pack: TheatrePack, type: 'river' | 'lake') {
  const ids = new Set(pack.places.filter((place) => place.type === type).map(({ outline }) => outline))
  return pack.outlines.filter(({ id }) => ids.has(id)).map(({ geometry }) => geometry)
}

function riversOf(pack: TheatrePack): readonly (readonly LonLat[])[] {
  const drawn = pack.rivers ? [pack.rivers] : outlinesOf(pack, 'river')
  const lines = drawn.filter(({ type }) => type.endsWith('LineString')).flatMap((line) => linesOf(line))
  return lines.map((line) => line.map(([lon = 0, lat = 0]): LonLat => [lon, lat]))
}

/** Degrees by which a river goes on beyond its ends, about 3 km: drawn rivers stop short of the coast they flow to. */
const beyond = 0.03

function lengthened(line: readonly LonLat[]): readonly LonLat[] {
  if (line.length < 2) return line
  return [further(line[1]!, line[0]!), ...line, further(line.at(-2)!, line.at(-1)!)]
}

function further([ax, ay]: LonLat, [bx, by]: LonLat): LonLat {
  const length = Math.hypot(bx - ax, by - ay) || 1
  return [bx + ((bx - ax) / length) * beyond, by + ((by - ay) / length) * beyond]
}

/** The bank that a point lies on, by its place in the list: a point in the water belongs to the nearest. */
export function bankOf({ banks }: Pick<Land, 'banks'>, at: LonLat): number {
  const found = banks.findIndex((bank) => contains(bank, at))
  if (found >= 0 || banks.length === 0) return found
  const metres = banks.map((bank) => metresToEdge(bank, at))
  return metres.indexOf(Math.min(...metres))
}
