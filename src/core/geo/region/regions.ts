import type { Geometry, LineString, MultiLineString, Polygon, Position } from 'geojson'
import type { LonLat, RegionShape } from '../../model.ts'
import { angleBetween } from '../bearing.ts'
import { arc, circle } from './circle.ts'
import { clipperAtHand } from '../overlay/clipper.ts'
import { destination, inverse } from '../geodesic.ts'
import { nearestOn } from '../nearest.ts'
import type { MeasuredRegion, SolidRegion } from './solid.ts'

export { polygonRegion, type MeasuredRegion, type SolidRegion } from './solid.ts'

/** Beyond `low`, a region without an upper end is drawn this far: twice the distance, at least 50 km more. */
function drawnTo(low: number, high: number): number {
  return Number.isFinite(high) ? high : Math.max(2 * low, low + 50_000)
}

/** Between two distances from a centre. By Gauss's lemma the way to a geodesic circle runs along the radius. */
export function ring(centre: LonLat, lowMetres: number, highMetres: number): SolidRegion {
  const draw = (): Polygon => ({
    type: 'Polygon',
    coordinates: ringLines(centre, lowMetres, drawnTo(lowMetres, highMetres)),
  })
  return radial(lowMetres > 0 ? 'ring' : 'disc', centre, lowMetres, highMetres, draw)
}

/** Within a distance of a centre. */
export function disc(centre: LonLat, metres: number): SolidRegion {
  return ring(centre, 0, metres)
}

/** A place of its own size. */
export function pointRegion(at: LonLat, metres: number): SolidRegion {
  return radial('point', at, 0, metres, () => ({ type: 'Point', coordinates: [...at] }))
}

function radial(shape: RegionShape, centre: LonLat, low: number, high: number, draw: () => Geometry): SolidRegion {
  return lazy(shape, draw, {
    misfit(at) {
      const { metres } = inverse(centre, at)
      return Math.max(0, low - metres, metres - high)
    },
    nearest(at) {
      const to = inverse(centre, at)
      if (to.metres >= low && to.metres <= high) return at
      return destination(centre, to.bearingDegrees, to.metres < low ? low : high)
    },
  })
}

function ringLines(centre: LonLat, low: number, high: number): Position[][] {
  const outer = circle(centre, high)
  return low > 0 ? [outer, circle(centre, low).reverse()] : [outer]
}

/** Between two distances from a centre and no further than an angle from a bearing. */
export function wedge(
  centre: LonLat,
  bearingDegrees: number,
  halfAngleDegrees: number,
  lowMetres: number,
  highMetres: number,
): SolidRegion {
  if (halfAngleDegrees >= 180) return ring(centre, lowMetres, highMetres)
  const full = ring(centre, lowMetres, highMetres)
  const sides = [bearingDegrees - halfAngleDegrees, bearingDegrees + halfAngleDegrees]
  const nearest = (at: LonLat): LonLat => {
    const bearing = inverse(centre, at).bearingDegrees
    if (angleBetween(bearing, bearingDegrees) <= halfAngleDegrees) return full.nearest(at)
    return closest(
      at,
      sides.map((side) => nearestOnRay(centre, side, lowMetres, highMetres, at)),
    )
  }
  const draw = (): Polygon => ({
    type: 'Polygon',
    coordinates: [wedgeLine(centre, sides, lowMetres, drawnTo(lowMetres, highMetres))],
  })
  return lazy('wedge', draw, { misfit: (at) => metresTo(at, nearest(at)), nearest })
}

function wedgeLine(centre: LonLat, sides: readonly number[], low: number, high: number): Position[] {
  const [left, right] = [sides[0]!, sides[1]!]
  const inner = low > 0 ? arc(centre, low, left, right, 3) : [[...centre]]
  const line = [...arc(centre, high, left, right, 3).reverse(), ...inner]
  return [...line, line[0]!]
}

function closest(at: LonLat, points: readonly LonLat[]): LonLat {
  return points.reduce((best, point) => (metresTo(at, point) < metresTo(at, best) ? point : best))
}

function metresTo(a: LonLat, b: LonLat): number {
  return a === b ? 0 : inverse(a, b).metres
}

const meanRadius = 6_371_008.8

/** Foot of the perpendicular on a geodesic that leaves `centre`, between two distances; steps as in `nearest.ts`. */
function nearestOnRay(centre: LonLat, bearing: number, low: number, high: number, at: LonLat): LonLat {
  let along = Math.min(high, Math.max(low, 1))
  for (let round = 0; round < 12; round++) {
    const point = destination(centre, bearing, along)
    const to = inverse(point, at)
    const heading = along < 1 ? bearing : inverse(point, centre).bearingDegrees + 180
    const angle = (to.bearingDegrees - heading) * (Math.PI / 180)
    const way = Math.atan(Math.tan(Math.min(to.metres / meanRadius, 1.5)) * Math.cos(angle)) * meanRadius
    const next = Math.min(high, Math.max(low, along + way))
    if (Math.abs(next - along) < 0.001) break
    along = next
  }
  return destination(centre, bearing, along)
}

const strips = new WeakMap<LineString | MultiLineString, Map<number, MeasuredRegion>>()

/** Within a distance of a line: a border, a river bank, a front. Kept with the line: it takes long to draw. */
export function strip(line: LineString | MultiLineString, metres: number): MeasuredRegion {
  const known = strips.get(line)?.get(metres)
  if (known) return known
  const fresh = makeStrip(line, metres)
  const ofLine = strips.get(line) ?? new Map<number, MeasuredRegion>()
  strips.set(line, ofLine.set(metres, fresh))
  return fresh
}

function makeStrip(line: LineString | MultiLineString, metres: number): MeasuredRegion {
  return lazy<Geometry | null>('strip', () => clipperAtHand()?.drawStrip(line, metres) ?? null, {
    misfit: (at) => Math.max(0, nearestOn(line, at).metres - metres),
    nearest(at) {
      const foot = nearestOn(line, at)
      if (foot.metres <= metres) return at
      return destination(foot.at, inverse(foot.at, at).bearingDegrees, metres)
    },
  })
}

type Measures = Pick<SolidRegion, 'misfit' | 'nearest'>

/** Draws on first demand: most regions are judged, few are shown. */
function lazy<Drawn extends Geometry | null>(
  shape: RegionShape,
  draw: () => Drawn,
  measures: Measures,
): MeasuredRegion & { readonly geometry: Drawn } {
  let drawn: Drawn | null = null
  return {
    shape,
    ...measures,
    get geometry() {
      return (drawn ??= draw())
    },
  }
}
