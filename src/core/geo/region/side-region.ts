/** One side of a line: what lies east of a river, on its left bank, 30 km west of it. */
import type { Geometry, LineString, MultiLineString } from 'geojson'
import type { LonLat } from '../../model.ts'
import { clipperAtHand } from '../overlay/clipper.ts'
import { sideOf } from '../line/line-side.ts'
import { viewOf } from '../line/line-view.ts'
import { nearestOn } from '../nearest.ts'
import type { MeasuredRegion } from './solid.ts'

/** A compass bearing, or a side by the order of the line's vertices. */
type LineSide = number | 'left' | 'right'

interface Reach {
  /** From the line. */
  readonly lowMetres: number
  readonly highMetres: number
  /** How far it is drawn. */
  readonly drawnMetres: number
}

/** Metres by which a point lies on the other side; 0 where its side cannot be told. */
function acrossMetres(line: LineString | MultiLineString, side: LineSide, at: LonLat): number {
  const view = viewOf(line, at)
  if (!view) return 0
  if (typeof side === 'number') return sideOf(view, side) === 'other' ? view.metres : 0
  const share = side === 'left' ? view.leftShare : 1 - view.leftShare
  return share < 0.5 ? view.metres : 0
}

/** What lies on one side of a line, between two distances from it. Drawn with a clipper at hand alone. */
export function sideRegion(line: LineString | MultiLineString, side: LineSide, reach: Reach): MeasuredRegion {
  const { lowMetres, highMetres, drawnMetres } = reach
  const misfit = (at: LonLat): number => {
    const across = acrossMetres(line, side, at)
    const { metres } = nearestOn(line, at)
    return across > 0 ? across + lowMetres : Math.max(0, lowMetres - metres, metres - highMetres)
  }
  return {
    shape: 'strip',
    misfit,
    nearest: (at) => (misfit(at) === 0 ? at : nearestOn(line, at).at),
    get geometry(): Geometry | null {
      return clipperAtHand()?.drawSide(line, drawnMetres, side) ?? null
    },
  }
}
