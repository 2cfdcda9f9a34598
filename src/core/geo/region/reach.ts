import { simplify } from '@turf/turf'
import { contours } from 'd3-contour'
import type { MultiPolygon } from 'geojson'
import type { Extent, LonLat } from '../../model.ts'

/** Ground within so many metres of the straight line between two places; of one place, where both are the same. */
export interface Strand {
  readonly from: LonLat
  readonly to: LonLat
  readonly metres: number
}

export interface ReachOptions {
  /** Between the samples that the outline is drawn from. Default 3,000; curves are good to a tenth of it. */
  readonly stepMetres?: number
  /** Notches between two strands narrower than about this are filled in a curve. Default 20,000. */
  readonly blendMetres?: number
}

/** Metres in a degree of latitude, on the sphere of mean radius. */
const degreeMetres = 111_195

/** The depth of a sample that no strand is near to. */
const outside = -1e6

/**
 * All ground that any of the strands covers, as one smooth outline to draw, within an extent of a few degrees; null
 * where there is none. Distances are planar about the middle latitude, off by under 1 %. Where two strands meet, the
 * notch between them is filled by the polynomial smooth maximum (I. Quilez, "Smooth minimum", 2013).
 */
export function reachOf(strands: readonly Strand[], extent: Extent, options: ReachOptions = {}): MultiPolygon | null {
  const { stepMetres = 3000, blendMetres = 20_000 } = options
  const grid = gridOver(extent, stepMetres)
  const best = new Float64Array(grid.columns * grid.rows).fill(outside)
  const second = new Float64Array(best.length).fill(outside)
  for (const strand of strands) cover(strand, grid, blendMetres, best, second)
  const depth = Array.from(best, (most, at) => smoothMax(most, second[at]!, blendMetres))
  const { coordinates } = contours().size([grid.columns, grid.rows]).smooth(true).contour(depth, 0)
  if (coordinates.length === 0) return null
  const parts = coordinates.map(([outer = [], ...holes]) => [outer, ...holes.filter(isWide)])
  const placed = parts.map((rings) => rings.map((ring) => ring.map(grid.place)))
  const tolerance = (stepMetres * smoothing) / degreeMetres
  return simplify({ type: 'MultiPolygon', coordinates: placed }, { tolerance, highQuality: true })
}

/** How far the outline may be off for fewer corners, as a share of a step. */
const smoothing = 0.06

/** Pinholes of under nine cells between strands are no gap in what is known. In samples, by the shoelace formula. */
function isWide(hole: readonly (readonly number[])[]): boolean {
  const twice = hole.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = hole[at] ?? []
    return sum + fromX * y - x * fromY
  }, 0)
  return Math.abs(twice) / 2 >= 9
}

interface Grid {
  readonly columns: number
  readonly rows: number
  readonly step: number
  /** Metres east and north of the south-western corner. */
  readonly metres: (at: LonLat) => readonly [x: number, y: number]
  /** From d3-contour's units: a sample stands in the middle of its cell. */
  readonly place: (at: readonly number[]) => [lon: number, lat: number]
}

function gridOver([west, south, east, north]: Extent, step: number): Grid {
  const wide = degreeMetres * Math.cos((((south + north) / 2) * Math.PI) / 180)
  return {
    columns: Math.ceil(((east - west) * wide) / step) + 1,
    rows: Math.ceil(((north - south) * degreeMetres) / step) + 1,
    step,
    metres: ([lon, lat]) => [(lon - west) * wide, (lat - south) * degreeMetres],
    place: ([x = 0, y = 0]) => [west + ((x - 0.5) * step) / wide, south + ((y - 0.5) * step) / degreeMetres],
  }
}

/** Notes how deep each sample lies within the strand, where it is among the two deepest there. */
function cover(strand: Strand, grid: Grid, blend: number, best: Float64Array, second: Float64Array): void {
  const [from, to] = [grid.metres(strand.from), grid.metres(strand.to)]
  const far = strand.metres + blend
  const [left, right] = samples(from[0], to[0], far, grid.step, grid.columns)
  const [low, high] = samples(from[1], to[1], far, grid.step, grid.rows)
  for (let row = low; row <= high; row++) {
    for (let column = left; column <= right; column++) {
      const depth = strand.metres - fromSegment(column * grid.step, row * grid.step, from, to)
      const at = row * grid.columns + column
      if (depth > best[at]!) [second[at], best[at]] = [best[at]!, depth]
      else if (depth > second[at]!) second[at] = depth
    }
  }
}

function samples(a: number, b: number, far: number, step: number, count: number): readonly [number, number] {
  return [
    Math.max(0, Math.floor((Math.min(a, b) - far) / step)),
    Math.min(count - 1, Math.ceil((Math.max(a, b) + far) / step)),
  ]
}

type Planar = readonly [x: number, y: number]

function fromSegment(x: number, y: number, [ax, ay]: Planar, [bx, by]: Planar): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

function smoothMax(most: number, next: number, blend: number): number {
  if (next === outside) return most
  const near = Math.max(0, blend - (most - next)) / blend
  return most + (near * near * blend) / 4
}
