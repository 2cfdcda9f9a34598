import { fold } from '../../../core/place/names/fold.ts'
import type { Entry } from '../../../core/place/layer.ts'

/** Folded names and demonyms of countries, and of the states that the press shortens ("Mo."), to the areas' ids. */
function wellKnown(areas: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>()
  for (const { place, uses = [] } of areas) {
    if (place.type !== 'country' && !uses.some(({ use }) => use === 'abbreviation')) continue
    const demonyms = uses.filter(({ use }) => use === 'demonym').map(({ name }) => name)
    for (const name of [place.name, ...place.aliases, ...demonyms].map(fold)) {
      known.set(name, (known.get(name) ?? new Set()).add(place.id))
    }
  }
  return known
}

/**
 * Towns without those spellings that name a country or a state, or its people, unless the town is its capital: GeoNames
 * lists "Missouri" with Bozeman and "Arizona" with Yuma, and nobody means the town. A town's own name stays.
 */
export function withoutAreaNames(towns: readonly Entry[], areas: readonly Entry[]): readonly Entry[] {
  const known = wellKnown(areas)
  return towns.map(({ place, uses = [] }) => {
    const own = fold(place.name)
    const isOwn = (name: string) => {
      const named = known.get(fold(name))
      return named === undefined || fold(name) === own || place.capitalOf.some((id) => named.has(id))
    }
    return { place: { ...place, aliases: place.aliases.filter(isOwn) }, uses: uses.filter(({ name }) => isOwn(name)) }
  })
}
