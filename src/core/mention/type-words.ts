import type { FeatureType } from '../model.ts'

const settlement: readonly FeatureType[] = ['city', 'town', 'village', 'suburb', 'locality']
const area: readonly FeatureType[] = ['province', 'region', 'district', 'country']

/** Nouns that say what a place is, singular and lower case -> the feature types they allow. */
const words: Readonly<Record<string, readonly FeatureType[]>> = {
  city: settlement,
  town: settlement,
  village: settlement,
  hamlet: settlement,
  township: settlement,
  municipality: settlement,
  comune: settlement,
  commune: settlement,
  settlement: settlement,
  locality: settlement,
  suburb: settlement,
  neighbourhood: settlement,
  neighborhood: settlement,
  borough: settlement,
  community: settlement,
  capital: settlement,
  seat: settlement,
  metropolis: settlement,
  'market town': settlement,
  'port city': settlement,
  'census-designated place': settlement,
  stronghold: settlement,
  enclave: settlement,
  parish: settlement,
  province: area,
  governorate: area,
  state: area,
  county: area,
  department: area,
  oblast: area,
  region: area,
  prefecture: area,
  canton: area,
  krai: area,
  voivodeship: area,
  republic: area,
  territory: area,
  district: area,
  subdistrict: area,
  raion: area,
  territories: area,
  country: ['country'],
  nation: ['country'],
  kingdom: ['country'],
  base: ['airbase', 'military-base'],
  airbase: ['airbase', 'airport'],
  'air base': ['airbase', 'airport'],
  'military airbase': ['airbase', 'airport'],
  'military airport': ['airbase', 'airport'],
  ab: ['airbase', 'airport'],
  'military base': ['military-base', 'airbase'],
  airport: ['airport', 'airbase'],
  'international airport': ['airport', 'airbase'],
  airfield: ['airport', 'airbase'],
  oilfield: ['oilfield'],
  'oil field': ['oilfield'],
  'oil-field': ['oilfield'],
  gasfield: ['gasfield'],
  'gas field': ['gasfield'],
  field: ['oilfield', 'gasfield'],
  dam: ['dam'],
  'power station': ['power-station'],
  'power plant': ['power-station'],
  refinery: ['refinery'],
  mine: ['mine'],
  camp: ['camp'],
  'refugee camp': ['camp'],
  'displacement camp': ['camp'],
  'idp camp': ['camp'],
  crossing: ['border-crossing'],
  'border crossing': ['border-crossing'],
  checkpoint: ['border-crossing', 'crossroads'],
  crossroads: ['crossroads'],
  crossroad: ['crossroads'],
  junction: ['crossroads'],
  intersection: ['crossroads'],
  bridge: ['bridge'],
  port: ['port'],
  harbour: ['port'],
  harbor: ['port'],
  hill: ['hill', 'mountain'],
  mountain: ['mountain', 'hill'],
  mount: ['mountain', 'hill'],
  valley: ['valley'],
  desert: ['desert'],
  island: ['island'],
  lake: ['lake'],
  reservoir: ['lake'],
  river: ['river'],
  sea: ['sea'],
  castle: ['archaeological-site', 'building'],
  citadel: ['archaeological-site', 'building'],
  'archaeological site': ['archaeological-site'],
  'archeological site': ['archaeological-site'],
  ruins: ['archaeological-site'],
  fortress: ['archaeological-site', 'building'],
}

/** What a gazetteer adds to the bare name of such a feature: "Tabqa" -> "Tabqa airbase". */
const suffixes: Partial<Record<FeatureType, readonly string[]>> = {
  airbase: ['airbase', 'air base', 'airport', 'military airport', 'military airbase', 'base'],
  airport: ['airport', 'international airport', 'airfield', 'airbase', 'air base'],
  'military-base': ['base', 'military base'],
  oilfield: ['oilfield', 'oil field', 'field'],
  gasfield: ['gasfield', 'gas field', 'field'],
  dam: ['dam'],
  province: ['province', 'governorate', 'state', 'county', 'oblast'],
  district: ['district', 'county'],
  region: ['region'],
  'border-crossing': ['crossing', 'border crossing'],
  crossroads: ['crossroads', 'junction'],
  lake: ['lake'],
  river: ['river'],
  hill: ['hill'],
  mountain: ['mountain'],
  island: ['island'],
  bridge: ['bridge'],
  camp: ['camp'],
}

/** Nouns that name the middle of a settlement: absorbed, they change nothing about which place is meant. */
const centres = new Set([
  'centre',
  'center',
  'downtown',
  'central business district',
  'cbd',
  'city centre',
  'city center',
  'town centre',
  'town center',
  'proper',
  'metropolitan area',
  'area',
  'railway station',
  'train station',
  'central station',
  'old town',
])

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Feature types that a lower-case noun (or noun pair) allows, or null where it is no type word. */
export const typesOfWord = (word: string): readonly FeatureType[] | null =>
  Object.hasOwn(words, word) ? words[word]! : Object.hasOwn(words, singular(word)) ? words[singular(word)]! : null

/** Longest type word, in words. */
export const longestTypeWord = 3

export const isCentreWord = (word: string): boolean => centres.has(word)

/** Suffixes under which a gazetteer may hold "Tabqa" of "the Tabqa base". */
export const suffixesOf = (type: FeatureType): readonly string[] => suffixes[type] ?? []

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

/** "the Red Sea" is the water, though a province bears the name. */
export const callsItselfSea = (name: string): boolean => /\b(?:sea|ocean|gulf)$/i.test(name)

/** "Lake Albert" is the water, though a suburb bears the name. */
export const callsItselfLake = (name: string): boolean => /^lake | (?:lake|reservoir)$/i.test(name)
