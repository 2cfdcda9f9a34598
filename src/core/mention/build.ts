import { isCurated } from '../model.ts'
import type { Draft, FeatureType, Gazetteer, Match, Mention } from '../model.ts'
import { isAny } from '../../lang/engine/language.ts'
import { endingOf } from '../text/endings.ts'
import { calledBy, suffixesOf } from './type-words.ts'

/** A mention before it has its number. */
export type Found = Omit<Mention, 'index'>

type Parts = Partial<Omit<Found, 'from' | 'to' | 'text' | 'firstToken' | 'lastToken'>>

/** A mention over tokens [first, last), with what is not said left empty. */
export function mentionOver(draft: Draft, first: number, last: number, parts: Parts): Found {
  const from = draft.tokens[first]!.from
  const to = draft.tokens[last - 1]!.to
  const text = draft.text.slice(from, to)
  return {
    from,
    to,
    text,
    firstToken: first,
    lastToken: last,
    form: 'name',
    name: '',
    types: [],
    apposed: [],
    calls: calledBy(draft.language.lexicon, parts.name ?? ''),
    capital: false,
    provincial: draft.tokens.slice(first, last).some((token) => isAny(token, 'subnational')),
    possessive: endingOf(draft.language.lexicon, text, 'ownerEnding') !== '',
    of: '',
    line: null,
    matches: [],
    land: null,
    ...parts,
  }
}

/** The name of an area under which gazetteers hold it: "Syria" for an exonym. */
export const heldName = (
  { gazetteer, draft }: { readonly gazetteer: Gazetteer; readonly draft: Draft },
  name: string,
): string => (draft.language.exonyms && gazetteer.lookup(name)[0]?.place.name) || name

/** Shorter names than this have a spelling variant somewhere in the world by chance: "Part" is no Perth. */
const shortestVariant = 6

/** Said to be a place of a kind, "the town of Heet" is less likely so. */
const isChance = (match: Match, name: string, types: readonly FeatureType[]): boolean =>
  match.match === 'variant' && !isCurated(match.place.layer) && types.length === 0 && name.length < shortestVariant

/** Places that bear the name, alone or with what a gazetteer adds for the feature type: "Tabqa" + "airbase". */
export function matchesOf(
  { gazetteer, draft }: { readonly gazetteer: Gazetteer; readonly draft: Draft },
  name: string,
  types: readonly FeatureType[],
): readonly Match[] {
  const found = new Map<string, Match>()
  const { lexicon } = draft.language
  const names = [name, ...types.flatMap((type) => suffixesOf(lexicon, type).map((suffix) => `${name} ${suffix}`))]
  for (const written of new Set(names)) {
    for (const match of gazetteer.lookup(written))
      if (!found.has(match.place.id) && !isChance(match, name, types)) found.set(match.place.id, match)
  }
  return [...found.values()]
}
