/** "the Lebanese border town of Arsal": how near the border of its country a town lies that is called so. */
import { namedLine } from '../../claims/regions/named-line.ts'
import { nearestOn } from '../../geo/outline.ts'
import type { Ground, Place } from '../../model.ts'
import { countryAround } from './country-around.ts'
import { positionOf } from '../distances/measure.ts'

/** Border towns are called so whose edge lies this far off (chosen: Arsal 11 km from its middle, Vovchansk 5 km). */
export const borderTownMetres = 10_000

/** Whether a place lies as near the land border of the country around it as a border town does. */
export function isNearBorder(place: Place, ground: Ground): boolean {
  const country = countryAround(place, ground)
  const line = country && namedLine(country, null, ground.outlines)
  return line !== null && nearestOn(line.geometry, positionOf(place)).metres <= borderTownMetres + place.extentMetres
}
