import type { FeatureType, Mention } from '../model.ts'

const waters: ReadonlySet<FeatureType> = new Set<FeatureType>(['river', 'lake', 'sea'])

/** A river, a lake or a sea, by the words around its name or by all places of that name. */
export const isWater = (mention: Mention): boolean =>
  mention.form === 'name' &&
  (mention.types.some((type) => waters.has(type)) ||
    (mention.matches.length > 0 && mention.matches.every((match) => waters.has(match.place.type))) ||
    (mention.calls.length > 0 && mention.matches.some(({ place: { type } }) => type === 'sea' || type === 'lake')))

/** A water too long or wide to be so many kilometres from anywhere: "crossed the Euphrates 40 km south of Raqqa". */
export const isLongWater = (mention: Mention): boolean =>
  isWater(mention) && ![...mention.types, ...mention.matches.map(({ place }) => place.type)].includes('lake')

/** Whether a water is one of the places of that name: "the White Nile" is a river, and a state of Sudan. */
export const mayBeWater = (mention: Mention): boolean =>
  isWater(mention) || mention.matches.some((match) => waters.has(match.place.type))
