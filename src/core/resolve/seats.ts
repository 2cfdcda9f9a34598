/** "The capital" and "the Georgian capital", where the text names no city for it: the seat of the country or province. */
import { isArea, isSettlement } from '../mention/type-words.ts'
import type { Ground, Lexicon, Mention, Place, Resolution } from '../model.ts'
import { said } from '../model.ts'
import { withoutEnding } from '../text/endings.ts'
import { roughKilometres } from '../geo/rough.ts'

/** How many mentions back the country that a draft speaks of is looked for. */
const lookBack = 40
/** And how many ahead, where nothing was named before. */
const lookAhead = 6

/** What a description is understood by: the mentions around it, the places chosen for them, and the ground. */
export interface Around {
  readonly mentions: readonly Mention[]
  readonly placeOf: (mention: Mention) => Place | null
  readonly ground: Ground
  readonly lexicon: Lexicon
}

/** Key under which capitals know an area that is named ("Georgia" of "the Georgian capital", "South Kivu"). */
function areaNamed({ gazetteer }: Ground, name: string): string | null {
  const areas = gazetteer.lookup(name).map(({ place }) => place)
  const country = areas.find(({ type }) => type === 'country')
  if (country?.country) return `country:${country.country}`
  return areas.find(({ outline }) => outline?.startsWith('province:'))?.outline ?? null
}

/** The country, or the province, of the place named last before the words. */
function areaAround(mention: Mention, { mentions, placeOf }: Around): string | null {
  const before = mentions.slice(Math.max(0, mention.index - lookBack), mention.index).reverse()
  const behind = mentions.slice(mention.index + 1, mention.index + 1 + lookAhead)
  for (const other of [...before, ...behind]) {
    const place = other.form === 'name' && other.matches.length > 0 ? placeOf(other) : null
    const key = mention.provincial ? place?.province : place?.country
    if (key) return `${mention.provincial ? 'province' : 'country'}:${key}`
  }
  return null
}

/** How far a site may lie from the city that it is named after. */
const siteKilometres = 60

/** "Damascus's airport is 25 km southeast of the city": the settlement that the site named last is named after. */
export function cityOfSite(mention: Mention, around: Around): Resolution | null {
  if (mention.form !== 'description' || mention.capital || !mention.types.some(isSettlement)) return null
  const { mentions, placeOf, ground, lexicon } = around
  const site = mentions
    .slice(Math.max(0, mention.index - lookAhead), mention.index)
    .findLast((earlier) => isSite(earlier))
  const at = site ? placeOf(site) : null
  const near =
    at &&
    ground.gazetteer
      .lookup(withoutEnding(lexicon, site!.name, 'ownerEnding'))
      .find(({ place }) => isSettlement(place.type) && roughKilometres(place, at) <= siteKilometres)
  return near ? { status: 'resolved', place: near.place, candidates: [], reasons: [said('reason.named-after')] } : null
}

const isSite = ({ form, types }: Mention): boolean =>
  form === 'name' && types.length > 0 && !types.some((type) => isSettlement(type) || isArea(type))

/** Where a description is of a capital that the text does not name, that capital; else null. */
export function seatMeant(mention: Mention, around: Around): Resolution | null {
  if (mention.form !== 'description' || !mention.capital) return null
  const { gazetteer } = around.ground
  const area = mention.of ? areaNamed(around.ground, mention.of) : areaAround(mention, around)
  const place = area === null ? null : (gazetteer.seatOf?.(area) ?? null)
  return place && { status: 'resolved', place, candidates: [], reasons: [said('reason.capital-of-last')] }
}
