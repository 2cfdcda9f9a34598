/** The names of a language over a gazetteer: exonyms ("Syrie"), adjectives of countries ("syrienne"), its own spelling. */
import type { Gazetteer, Language, Match } from '../../model.ts'
import { fold } from './fold.ts'

/** The name in the letters of gazetteers: with the last rule left out too, for they have many a foreign spelling. */
function respelled({ romanisation = [] }: Language, name: string): readonly string[] {
  const lower = name.toLowerCase()
  const steps = romanisation.reduce<readonly string[]>(
    (made, [written, held]) => [...made, made.at(-1)!.replaceAll(written, held)],
    [lower],
  )
  return [...new Set(steps.slice(-2).reverse())].filter((one) => one !== lower)
}

/** Accents tell names apart: Tigre, Tigré. */
const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'")

const isSure = ({ match }: Match): boolean => match !== 'variant'
const isPart = ({ place: { type } }: Match): boolean => type === 'province' || type === 'district'

const kept = new WeakMap<Gazetteer, Map<Language, Gazetteer>>()

/** A gazetteer with the names of a language laid over it; made once. */
export function withNames(language: Language, gazetteer: Gazetteer): Gazetteer {
  const known = kept.get(gazetteer) ?? new Map<Language, Gazetteer>()
  kept.set(gazetteer, known)
  const found = known.get(language) ?? overlaid(language, language.exonyms ?? new Map(), gazetteer)
  known.set(language, found)
  return found
}

function overlaid(language: Language, exonyms: ReadonlyMap<string, string>, gazetteer: Gazetteer): Gazetteer {
  const { lexicon } = language
  const placed = (id: string, use: Match['use']): readonly Match[] => {
    const place = gazetteer.get(id)
    return place ? [{ place, match: 'exact', ...(use ? { use } : {}) }] : []
  }
  const exact = new Map([...exonyms].map(([name, held]) => [plain(name), held]))
  const folded = new Map([...exonyms].reverse().map(([name, held]) => [fold(name), held]))
  const heldAs = (name: string): string | undefined => exact.get(plain(name)) ?? folded.get(fold(name))
  /** Under its own spelling first; a spelling of the language's own is as good as that of a gazetteer. */
  const byName = (name: string): readonly Match[] => {
    const found = gazetteer.lookup(name)
    const others = respelled(language, name).map((one) => gazetteer.lookup(one).filter(isSure))
    if (!found.some(isSure)) return others.find(({ length }) => length > 0) ?? found
    // "Koursk" is in gazetteers as a town alone, "Kursk" as a region too.
    return [
      ...found,
      ...(others[0] ?? []).filter((one) => isPart(one) && !found.some(({ place }) => place === one.place)),
    ]
  }
  const lookup = (name: string): readonly Match[] => {
    const held = heldAs(name)
    if (held !== undefined) return held.includes(':') ? placed(held, undefined) : gazetteer.lookup(held)
    const country = lexicon.value('nationality', name.toLowerCase())
    return country === undefined ? byName(name) : placed(`country:${country}`, 'demonym')
  }
  const isNationality = (name: string): boolean => lexicon.value('nationality', name.toLowerCase()) !== undefined
  const isOwn = (name: string): boolean => heldAs(name) !== undefined || isNationality(name)
  const isDemonym = (name: string): boolean =>
    isNationality(name) || gazetteer.isDemonym === undefined || gazetteer.isDemonym(heldAs(name) ?? name)
  return { ...gazetteer, lookup, isDemonym, has: (name) => isOwn(name) || gazetteer.has(name) }
}
