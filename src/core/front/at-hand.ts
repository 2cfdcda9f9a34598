/**
 * The front of a day, for what judges by drawn maps: deriving and cutting areas is a large part of the program, which
 * the page loads with its map. day.ts brings itself; where it is not loaded, drawn maps say nothing.
 */
import type { DrawnArea, FrontDay, LonLat, TheatrePack } from '../model.ts'

export interface FrontAtHand {
  /** Who held what on an ISO day (day.ts). */
  on(pack: TheatrePack, date: string): FrontDay
  isInside(area: DrawnArea['geometry'], at: LonLat): boolean
  /** To the nearest line of the day, in metres; null where it has none. */
  metresToEdge(day: FrontDay, at: LonLat): number | null
}

let front: FrontAtHand | null = null

export function bringFront(brought: FrontAtHand): void {
  front = brought
}

export const frontAtHand = (): FrontAtHand | null => front
