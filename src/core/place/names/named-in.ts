/** A gazetteer as it is asked in a language that has names of its own for places. */
import type { Gazetteer, Language } from '../../model.ts'

type Naming = (language: Language, gazetteer: Gazetteer) => Gazetteer

/** `parts/french.ts` brings it with the first language that has such names. */
let naming: Naming | null = null
export const bringNaming = (brought: Naming): void => void (naming = brought)

/** The gazetteer with the names of a language; itself where the language has none of its own. */
export const namedIn = (language: Language, gazetteer: Gazetteer): Gazetteer =>
  language.exonyms && naming ? naming(language, gazetteer) : gazetteer
