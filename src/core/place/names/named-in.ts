/** A gazetteer as it is asked in a language that has names of its own for places. */
import type { Gazetteer, Language } from '../../model.ts'

type Naming = (language: Language, exonyms: ReadonlyMap<string, string>, gazetteer: Gazetteer) => Gazetteer

/** `parts/french.ts` brings it with the first language that has such names. */
let naming: Naming | null = null
export const bringNaming = (brought: Naming): void => void (naming = brought)

const kept = new WeakMap<Gazetteer, Map<Language, Gazetteer>>()

/** The gazetteer with the names of a language; itself where the language has none of its own. */
export function namedIn(language: Language, gazetteer: Gazetteer): Gazetteer {
  if (!language.exonyms || !naming) return gazetteer
  const known = kept.get(gazetteer) ?? new Map<Language, Gazetteer>()
  kept.set(gazetteer, known)
  const found = known.get(language) ?? naming(language, language.exonyms, gazetteer)
  known.set(language, found)
  return found
}
