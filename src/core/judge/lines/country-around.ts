import type { Ground, Place } from '../../model.ts'
import { positionOf } from '../distances/measure.ts'

/** Whose border or coast is meant when the text names none: the country around the place; null at sea. */
export function countryAround(place: Place, ground: Ground): Place | null {
  const { country } = ground.outlines.around(...positionOf(place))
  if (country === null) return null
  const curated = ground.packs.flatMap((pack) => pack.places).find((one) => one.outline === country)
  return curated ?? ground.gazetteer.get(country)
}
