import { is } from '../../lang/engine/language.ts'
import type { FeatureType, Lexicon } from '../model.ts'

const settlement: readonly FeatureType[] = ['city', 'town', 'village', 'suburb', 'locality']
const area: readonly FeatureType[] = ['province', 'region', 'district', 'country']

/** The feature types that a noun (or a phrase, its words joined by blanks) allows; null where it is no type word. */
export const typesOfWord = (lexicon: Lexicon, word: string): readonly FeatureType[] | null =>
  lexicon.value('feature', word) ?? null

const suffixes = new WeakMap<Lexicon, ReadonlyMap<FeatureType, readonly string[]>>()

function suffixTable(lexicon: Lexicon): ReadonlyMap<FeatureType, readonly string[]> {
  const known = suffixes.get(lexicon)
  if (known) return known
  const table = new Map<FeatureType, string[]>()
  for (const suffix of lexicon.wordsOf('nameSuffix'))
    for (const type of lexicon.value('nameSuffix', suffix)!) table.set(type, [...(table.get(type) ?? []), suffix])
  suffixes.set(lexicon, table)
  return table
}

/** Suffixes under which a gazetteer may hold "Tabqa" of "the Tabqa base". */
export const suffixesOf = (lexicon: Lexicon, type: FeatureType): readonly string[] =>
  suffixTable(lexicon).get(type) ?? []

/** Types that people use for one another: "town" of a village, "state" of a province. */
const groups: readonly (readonly FeatureType[])[] = [
  settlement,
  area,
  ['airbase', 'airport', 'military-base'],
  ['oilfield', 'gasfield'],
  ['hill', 'mountain'],
  ['river'],
  ['lake'],
  ['dam'],
  ['archaeological-site', 'building', ...settlement],
  ['port', ...settlement],
  ['camp', ...settlement],
]

/** 2: the very type; 1: one that people use for it; 0: another thing. */
export function typeAgreement(type: FeatureType, allowed: readonly FeatureType[]): 0 | 1 | 2 {
  if (allowed.length === 0 || allowed.includes(type)) return 2
  return groups.some((group) => group.includes(type) && allowed.some((other) => group.includes(other))) ? 1 : 0
}

export const isSettlement = (type: FeatureType): boolean => settlement.includes(type)
export const isArea = (type: FeatureType): boolean => area.includes(type)

/** "the Red Sea" is the water, though a province bears the name; "Lake Albert", though a suburb does. */
export function calledBy(lexicon: Lexicon, name: string): readonly FeatureType[] {
  const words = name.toLowerCase().split(/[\s-]+/)
  const isIn = (word: string | undefined, of: 'seaNoun' | 'lakeNoun' | 'nameLead'): boolean =>
    word !== undefined && is({ classes: lexicon.classesOf(word) }, of)
  if (isIn(words.at(-1), 'seaNoun') || (isIn(words[0], 'nameLead') && isIn(words[0], 'seaNoun'))) return ['sea']
  return words.length > 1 && (isIn(words[0], 'lakeNoun') || isIn(words.at(-1), 'lakeNoun')) ? ['lake'] : []
}
