/** "The capital" and "the Georgian capital", where the text names no city for it: the seat of the country or province. */
import { isProvincialSeat } from '../mention/antecedents.ts'
import type { Ground, Mention, Place, Resolution } from '../model.ts'

/** How many mentions back the country that a draft speaks of is looked for. */
const lookBack = 40

/** Keys under which capitals know a country that is called by its name ("Georgia" of "the Georgian capital"). */
function countryNamed({ gazetteer }: Ground, name: string): string | null {
  const country = gazetteer.lookup(name).find(({ place }) => place.type === 'country')?.place
  return country?.country ? `country:${country.country}` : null
}

/** The country, or the province, of the place named last before the words. */
function areaAround(
  mention: Mention,
  mentions: readonly Mention[],
  placeOf: (mention: Mention) => Place | null,
): string | null {
  const oldest = Math.max(0, mention.index - lookBack)
  for (let index = mention.index - 1; index >= oldest; index--) {
    const earlier = mentions[index]!
    const place = earlier.form === 'name' && earlier.matches.length > 0 ? placeOf(earlier) : null
    const key = isProvincialSeat(mention) ? place?.province : place?.country
    if (key) return `${isProvincialSeat(mention) ? 'province' : 'country'}:${key}`
  }
  return null
}

/** Where a description is of a capital that the text does not name, that capital; else null. */
export function seatMeant(
  mention: Mention,
  mentions: readonly Mention[],
  placeOf: (mention: Mention) => Place | null,
  ground: Ground,
): Resolution | null {
  if (mention.form !== 'description' || !mention.capital) return null
  const area = mention.of ? countryNamed(ground, mention.of) : areaAround(mention, mentions, placeOf)
  const place = area === null ? null : (ground.gazetteer.seatOf?.(area) ?? null)
  return place && { status: 'resolved', place, candidates: [], reasons: ['the capital of the country or province named last'] }
}
