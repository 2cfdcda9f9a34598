import type { MultiPolygon, Position } from 'geojson'
import { clip, union } from '../geo/overlay/areas.ts'
import { scaleAt } from '../geo/metric.ts'
import { rewind, round6 } from '../geo/rfc7946.ts'
import type { FrontDay, Holder } from '../model.ts'
import { changedDrawn, type ChangedPart } from './changed-drawn.ts'

/** Ground that one holder had on the first day and another on the second. */
export interface ChangedGround {
  readonly from: Holder
  readonly to: Holder
  readonly geometry: MultiPolygon
  /** Square kilometres: of drawn areas to a hundredth; of derived ones a size to compare, not to print to the last digit. */
  readonly squareKm: number
  /** Whether the areas of either day were derived. */
  readonly derived: boolean
}

/** Areas are derived from points: what is smaller than this has only moved with a cell's corner. */
const leastSquareKm = 4

/**
 * What changed hands on the map between two days of one pack, by holders in the alphabet's order. Of derived areas
 * ground that nobody was drawn on before or after is left out: that a place comes into sight moves no front. Of drawn
 * ones it counts as `outside`.
 */
export function changedGround(before: FrontDay, after: FrontDay, outside?: Holder): readonly ChangedGround[] {
  const isDrawn = [...before.areas, ...after.areas].every(({ derived }) => !derived)
  return isDrawn ? drawnGround(changedDrawn(before, after, outside)) : derivedGround(before, after)
}

/** What is smaller has only moved with a corner's last digit. */
const leastDrawnSquareKm = 0.005

/** The parts of one handover as one. */
function drawnGround(parts: readonly ChangedPart[]): readonly ChangedGround[] {
  const byPair = new Map<string, ChangedPart[]>()
  for (const part of parts) {
    const key = `${part.from}\n${part.to}`
    byPair.set(key, [...(byPair.get(key) ?? []), part])
  }
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...more]]): readonly ChangedGround[] => {
      const polygons = [first!, ...more].flatMap(({ geometry }) => geometry.coordinates)
      const squareKm = Math.round(polygons.reduce((sum, rings) => sum + squareKmOf(rings), 0) * 100) / 100
      if (squareKm < leastDrawnSquareKm) return []
      const geometry = round6(rewind({ type: 'MultiPolygon', coordinates: polygons }))
      return [{ from: first!.from, to: first!.to, geometry, squareKm, derived: false }]
    })
}

function derivedGround(before: FrontDay, after: FrontDay): readonly ChangedGround[] {
  const [had, has] = [groundByHolder(before), groundByHolder(after)]
  return [...had].flatMap(([from, old]) =>
    [...has].flatMap(([to, now]) => (from === to ? [] : taken(from, to, old, now))),
  )
}

/** Faint ground is left out: it moves with every place that comes into sight. */
function groundByHolder(day: FrontDay): ReadonlyMap<Holder, MultiPolygon> {
  const areas = day.areas.filter(({ strength }) => strength === 1)
  const holders = [...new Set(areas.map(({ holder }) => holder))].sort()
  return new Map(
    holders.flatMap((holder) => {
      const whole = union(areas.filter((area) => area.holder === holder).map(({ geometry }) => geometry))
      return whole ? [[holder, whole] as const] : []
    }),
  )
}

function taken(from: Holder, to: Holder, old: MultiPolygon, now: MultiPolygon): readonly ChangedGround[] {
  const shared = clip(old, now)
  const parts = shared?.coordinates.filter((rings) => squareKmOf(rings) >= leastSquareKm) ?? []
  if (parts.length === 0) return []
  const geometry = round6(rewind({ type: 'MultiPolygon', coordinates: parts }))
  return [
    {
      from,
      to,
      geometry,
      squareKm: Math.round(parts.reduce((sum, rings) => sum + squareKmOf(rings), 0)),
      derived: true,
    },
  ]
}

/** Planar, at the scale of the ring's middle latitude: good to a percent at the size of a theatre. */
function squareKmOf([outer = [], ...holes]: readonly (readonly Position[])[]): number {
  const { east, north } = scaleAt(outer.reduce((sum, [, lat = 0]) => sum + lat, 0) / Math.max(1, outer.length))
  const degrees = Math.abs(shoelace(outer)) - holes.reduce((sum, hole) => sum + Math.abs(shoelace(hole)), 0)
  return (degrees * east * north) / 1e6
}

function shoelace(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}
