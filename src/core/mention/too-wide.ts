/** What a short figure is never said of: "a town in Cyprus, 10 km south-east of Nicosia" is about the town. */
import { countBefore } from '../text/count-before.ts'
import type { Draft, Mention } from '../model.ts'
import { isArea } from './type-words.ts'

/** Tokens before a figure that belong to its claim: "which lies at about 25 km". */
const longestLead = 6

/** Whether the length behind token `at` is less than an area's own radius: the area is no place that it is said of. */
export function isTooWide({ quantities }: Draft, { form, matches, types }: Mention, at: number): boolean {
  if (form !== 'name' || matches.length === 0 || types.some((type) => !isArea(type))) return false
  const quantity = quantities[countBefore(quantities, ({ firstToken }) => firstToken < at)]
  if (quantity?.measure !== 'length' || quantity.firstToken > at + longestLead) return false
  return matches.every(({ place }) => isArea(place.type) && place.extentMetres > quantity.highMetres)
}
