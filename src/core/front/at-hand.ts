/**
 * The front of a day, for what judges by drawn maps: deriving and cutting areas is a large part of the program, which
 * the page loads with its map. day.ts brings itself; where it is not loaded, drawn maps say nothing.
 */
import type { DrawnArea, FrontDay, LonLat, TheatrePack } from '../model.ts'

export interface FrontAtHand {
  /** Who held what on an ISO day (day.ts). */
  on(pack: TheatrePack, date: string): FrontDay
  isInside(area: DrawnArea['geometry'], at: LonLat): boolean
  /** The nearest line of the day; null where it has none. */
  nearestEdge(day: Pick<FrontDay, 'lines'>, at: LonLat): { readonly metres: number; readonly at: LonLat } | null
}

let front: FrontAtHand | null = null

export function bringFront(brought: FrontAtHand): void {
  front = brought
}

export const frontAtHand = (): FrontAtHand | null => front
