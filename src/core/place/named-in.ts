/** A gazetteer as it is asked in a language: for exonyms ("Syrie"), and for adjectives of countries ("syrienne"). */
import type { Gazetteer, Language, Match } from '../model.ts'
import { fold } from './fold.ts'

const kept = new WeakMap<Gazetteer, Map<Language, Gazetteer>>()

/** The gazetteer with the names of a language; itself where the language has none of its own. */
export function namedIn(language: Language, gazetteer: Gazetteer): Gazetteer {
  if (!language.exonyms) return gazetteer
  const known = kept.get(gazetteer) ?? new Map<Language, Gazetteer>()
  kept.set(gazetteer, known)
  const found = known.get(language) ?? withNames(language, language.exonyms, gazetteer)
  known.set(language, found)
  return found
}

/** Accents tell names apart: Tigre, Tigré. */
const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'")

function withNames({ lexicon }: Language, exonyms: ReadonlyMap<string, string>, gazetteer: Gazetteer): Gazetteer {
  const placed = (id: string, use: Match['use']): readonly Match[] => {
    const place = gazetteer.get(id)
    return place ? [{ place, match: 'exact', ...(use ? { use } : {}) }] : []
  }
  const exact = new Map([...exonyms].map(([name, held]) => [plain(name), held]))
  const folded = new Map([...exonyms].reverse().map(([name, held]) => [fold(name), held]))
  const heldAs = (name: string): string | undefined => exact.get(plain(name)) ?? folded.get(fold(name))
  const lookup = (name: string): readonly Match[] => {
    const held = heldAs(name)
    if (held !== undefined) return held.includes(':') ? placed(held, undefined) : gazetteer.lookup(held)
    const country = lexicon.value('nationality', name.toLowerCase())
    return country === undefined ? gazetteer.lookup(name) : placed(`country:${country}`, 'demonym')
  }
  const isOwn = (name: string): boolean =>
    heldAs(name) !== undefined || lexicon.value('nationality', name.toLowerCase()) !== undefined
  return { ...gazetteer, lookup, has: (name) => isOwn(name) || gazetteer.has(name) }
}
