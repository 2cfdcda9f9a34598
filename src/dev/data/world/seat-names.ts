import type { Place } from '../../../core/model.ts'
import { fold } from '../../../core/place/names/fold.ts'
import { variantKey } from '../../../core/place/names/variant.ts'

/** How the first word of a name sounds: "Nabatieh" and "Nabatîyé et Tahta" begin alike. */
const firstWord = (name: string): string => variantKey(fold(name).split(' ')[0] ?? '')

/** Shorter words sound alike by chance. */
const leastLetters = 4

/** Names of the province in one word that sound like the first word of one of the seat's names. */
function sharedNames(seat: Place, province: Place): readonly string[] {
  const heard = new Set([seat.name, ...seat.aliases].map(firstWord))
  const known = new Set([seat.name, ...seat.aliases].map(fold))
  return [province.name, ...province.aliases].filter((name) => {
    const folded = fold(name)
    return !folded.includes(' ') && folded.length >= leastLetters && !known.has(folded) && heard.has(firstWord(name))
  })
}

/** Seats of provinces under the spellings of the province that bears their name: "Nabatieh" is the town too. */
export function withSeatNames(towns: readonly Place[], provinces: readonly Place[]): readonly Place[] {
  const byId = new Map(provinces.map((place) => [place.id, place]))
  return towns.map((town) => {
    const names = town.capitalOf.flatMap((id) => {
      const province = byId.get(id)
      return province ? sharedNames(town, province) : []
    })
    return names.length === 0 ? town : { ...town, aliases: [...town.aliases, ...new Set(names)] }
  })
}
