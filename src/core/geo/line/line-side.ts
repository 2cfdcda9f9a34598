/** Which side of a line a compass word means, as reporters use it: by the reach nearest to a place, and by and large. */
import { angleBetween } from '../bearing.ts'
import type { LineView } from './line-view.ts'

/** Degrees off the way from the river to the place up to which a side is that said (chosen: the point and those beside it). */
const sameDegrees = 67.5
/** From here on it is the other. */
const otherDegrees = 112.5
/** Where the river lies all around, there is no side: below this share (a straight line gives 0.8; chosen). */
const leastClear = 0.4
/** Seen from its bends a river may lead another way than by and large: beyond this the two do not go together (chosen). */
const mostTwist = 60
export type Side = 'same' | 'other' | 'unclear'

/** The bearing square to the course that leads away from the river; null where its course is not clear. */
export function squareTo({ awayDegrees, courseDegrees }: LineView): number | null {
  if (courseDegrees === null) return null
  const [one, other] = [courseDegrees + 90, courseDegrees + 270]
  const square = angleBetween(one, awayDegrees) <= angleBetween(other, awayDegrees) ? one : other
  return angleBetween(square, awayDegrees) <= mostTwist ? square : null
}

/** How a side that is said goes with what is seen. */
export function sideOf(view: LineView, degrees: number): Side {
  if (view.clearness < leastClear) return 'unclear'
  const square = squareTo(view)
  const off = angleBetween(view.awayDegrees, degrees)
  const across = square === null ? off : angleBetween(square, degrees)
  if (Math.min(off, across) <= sameDegrees && Math.max(off, across) < otherDegrees) return 'same'
  return Math.min(off, across) >= otherDegrees ? 'other' : 'unclear'
}
