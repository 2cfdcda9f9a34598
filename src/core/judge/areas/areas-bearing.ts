/** Directions of countries and provinces: from their middles a neighbour that runs along a side is told wrongly. */
import { angleBetween } from '../../geo/bearing.ts'
import { linesOf } from '../../geo/line/edges.ts'
import { inverse } from '../../geo/geodesic.ts'
import { isArea } from '../../mention/type-words.ts'
import type { LonLat, Outlines, Place } from '../../model.ts'

/** Points of each outline that are tried: some 600 pairs. */
const mostPoints = 24
/**
 * Middles this far off leave no sense in which the words hold: "Syria lies north of Turkey", though its north-east lies
 * north of Hatay. Chosen: a right angle, at which a long neighbour still lies beside (Georgia, south of Russia: 88), and
 * the half of one point of eight.
 */
const beyondHelp = 112.5

const isDrawn = ({ type, outline }: Place): boolean => isArea(type) && outline !== null

/** Points along the outline of an area, and its own; of any other place its own. */
function pointsOf(place: Place, outlines: Outlines): readonly LonLat[] {
  const own: LonLat = [place.lon, place.lat]
  const outline = isDrawn(place) ? outlines.get(place.outline!) : null
  const points = outline ? (linesOf(outline.geometry).flat() as unknown as readonly LonLat[]) : []
  const step = Math.max(1, Math.ceil(points.length / mostPoints))
  return [own, ...points.filter((_, index) => index % step === 0)]
}

/** Whether some part of the subject lies in the direction, within `limit` degrees, from some part of the reference. */
export function someOfItLies(
  subject: Place,
  reference: Place,
  outlines: Outlines,
  said: { readonly degrees: number; readonly error: number; readonly limit: number },
): boolean {
  if (!(isDrawn(subject) || isDrawn(reference)) || said.error > beyondHelp) return false
  const [tos, froms] = [pointsOf(subject, outlines), pointsOf(reference, outlines)]
  return froms.some((from) =>
    tos.some((to) => {
      const { metres, bearingDegrees } = inverse(from, to)
      return metres > 1 && angleBetween(bearingDegrees, said.degrees) <= said.limit
    }),
  )
}
