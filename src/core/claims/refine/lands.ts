/** Areas that a phrase speaks of by an adjective or by its owner: which mean land that a place can lie in. */
import { landMention } from '../../mention/nation.ts'
import { isArea, isSettlement } from '../../mention/type-words.ts'
import type { ClaimContext } from '../context.ts'
import { nounIn } from './called.ts'
import type { FeatureType, Land, Match, Mention } from '../../model.ts'

/** What is called by the land that it lies in. A base, a consulate or a crossing is called by whose it is. */
const lying: ReadonlySet<FeatureType> = new Set<FeatureType>(['port', 'island'])

/** Whether an adjective of a country beside the words says where it lies. */
export const liesByAdjective = (types: readonly FeatureType[]): boolean =>
  types.some((type) => isSettlement(type) || lying.has(type) || (isArea(type) && type !== 'country'))

/** A people without a drawn land ("Kurdish") says nothing of where a place lies. */
const isDrawn = ({ place }: Match): boolean =>
  place.type === 'country' || place.type === 'province' || (place.type === 'region' && place.outline !== null)

/** The land as what a claim refers to; null where it has no outline. No mention of the draft has its index. */
export function landOf(land: Land | null | undefined): Mention | null {
  const matches = land?.matches.filter(isDrawn) ?? []
  return land && matches.length > 0 ? { ...landMention({ ...land, matches }), index: -1 - land.firstToken } : null
}

/**
 * First token of what calls a place something, where its land stands behind the noun: "la | petite ville syrienne de
 * Raqqa"; or null.
 */
export function callsBehind(context: ClaimContext, phrase: Mention, land: Land): number | null {
  if (land.firstToken <= phrase.firstToken || !nounIn(context, phrase.firstToken, land.firstToken)) return null
  return context.is(phrase.firstToken, 'article') ? phrase.firstToken + 1 : phrase.firstToken
}
