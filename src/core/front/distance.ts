import { edgeIndexOf, type Near } from '../geo/line/edge-index.ts'
import { nearestOn } from '../geo/nearest.ts'
import type { FrontDay, FrontLine, LonLat } from '../model.ts'

export interface FrontDistance {
  readonly metres: number
  /** The point of the front that is nearest. */
  readonly at: LonLat
  readonly line: FrontLine
}

/**
 * How far a point lies from the nearest front line of a day, on the ellipsoid; null where no line is drawn. The lines
 * are derived: they run half-way between known places, so that the figure is as good as those are dense.
 */
export function metresToFront(day: FrontDay, at: LonLat): FrontDistance | null {
  const found = day.lines.map((line) => ({ line, ...nearestOn(line.geometry, at) }))
  return found.toSorted((a, b) => a.metres - b.metres)[0] ?? null
}

/** The same to a percent, planar about the point, for many points: null where no line is drawn. */
export function nearestEdge({ lines }: Pick<FrontDay, 'lines'>, at: LonLat): Near | null {
  const found = lines.flatMap(({ geometry }) => edgeIndexOf(geometry)?.nearest(at) ?? [])
  return found.toSorted((a, b) => a.metres - b.metres)[0] ?? null
}
