/**
 * The front of a day, for what judges by drawn maps: deriving and cutting areas is a large part of the program, which
 * the page loads with its map. day.ts brings itself; where it is not loaded, drawn maps say nothing.
 */
import type { FrontDay, TheatrePack } from '../model.ts'

export type FrontOn = (pack: TheatrePack, date: string) => FrontDay

let front: FrontOn | null = null

export function bringFront(brought: FrontOn): void {
  front = brought
}

export const frontAtHand = (): FrontOn | null => front
