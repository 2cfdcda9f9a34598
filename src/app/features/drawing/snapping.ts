import type { Position } from 'geojson'

export interface Pixel {
  readonly x: number
  readonly y: number
}

/** Nearer than this the pointer takes hold of a point. */
export const snapPixels = 12

/** The nearest point within reach of a pixel; undefined where there is none. `project` gives a position's pixel. */
export function snapTo(
  points: Iterable<Position>,
  { x, y }: Pixel,
  project: (at: Position) => Pixel,
  reach = snapPixels,
): Position | undefined {
  let best: Position | undefined
  let nearest = reach
  for (const point of points) {
    const pixel = project(point)
    const distance = Math.hypot(pixel.x - x, pixel.y - y)
    if (!(distance <= nearest)) continue
    nearest = distance
    best = point
  }
  return best
}
