/**
 * Where a square of the military grid lies. Few drafts hold one: the page loads what works it out after its first check.
 * mgrs.ts brings itself; where it is not loaded, grid squares are not read.
 */
import type { LonLat } from '../model.ts'

/** The point in the middle of a square, "38SLD2012". Throws where there is no such square. */
export type GridPoint = (square: string) => LonLat

let point: GridPoint | null = null

export function bringGrid(brought: GridPoint): void {
  point = brought
}

export const gridAtHand = (): GridPoint | null => point
