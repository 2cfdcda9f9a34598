/**
 * The classes of words that reading asks for: what each is, for whoever writes a lexicon. No word of any language
 * stands here. A language's lexicon gives every class its words; the build checks that none is missing.
 */
import type { FeatureType } from './features.ts'
import type { MarkClass } from './marks.ts'

/** How the distance is said to run: "by road", "upstream". `unsaid` is as the crow flies. */
export type Path = 'unsaid' | 'straight' | 'road' | 'river'

export const wordClasses = {
  // Grammar
  article: 'definite and indefinite articles',
  definite: 'the definite article',
  indefinite: 'indefinite articles',
  conjunction: 'joins things of one kind',
  disjunction: 'names one of two things',
  contrast: 'sets two clauses against one another',
  genitive: 'of whom or what: the preposition between a part and its whole, a direction and its origin',
  origin: 'from where: the preposition of what is measured from',
  goal: 'where to: the preposition of a way’s end',
  inner: 'within what: prepositions of what encloses a place',
  copula: 'finite forms of the verb that says what or where something is',
  posture: 'finite verbs of lying, standing, sitting somewhere',
  located: 'participles that place something',
  relative: 'relative pronouns for things',
  boundary: 'prepositions, relative words and verbs that end a noun phrase',
  expletive: 'the pronoun that stands for nothing: it is 5 km to A',
  // What a place lies in
  reachWord: 'adjectives for a part of a river or a region: the upper Nile',
  areaEpithet: 'adjectives, compass words among them, that stand before a region or country and change nothing',
  additive: 'adverbs between a copula and what it says: also, now, still',
  unreal: 'words before a verb by which it is no fact: negations, conditions, modal verbs',
  // What a place is
  figurative: 'adjectives that make “capital” a manner of speaking, or a thing of the past',
  compoundAdjective: 'endings of compounds that say whose a place is, who is based there, what it is made for',
  headNoun: 'nouns for the middle or the head of an area, before which the noun for the area is an adjective',
  looseKind: 'nouns for places that are said of places of any type, so that none can be held against them',
  severalOf: 'plurals of the nouns for places',
  wholeWorld: 'nouns for areas of which the gazetteers hold every one',
  homonym: 'adjectives for what bears the same name',
  sameName: 'the same name, as a noun phrase',
  bearing: 'prepositions and participles between a thing and the name that it bears',
  lyingVerb: 'verbs and participles of lying somewhere, of which only a place is the subject',
  placeAdjective: 'adjectives before a noun for a place that do not change which one is meant',
  seatNoun: 'nouns for the city that something is governed from',
  perfect: 'the auxiliary verb of what is over: has, had',
  modalFuture: 'the auxiliary verb of what is to come: will, would',
} as const satisfies Readonly<Record<string, string>>

export type WordClass = keyof typeof wordClasses

/** Classes whose words mean a value. */
export interface WordValues {
  /** By which way a distance is said to run. */
  readonly path: Path
  /** Which features a common noun names. */
  readonly feature: readonly FeatureType[]
}

export type ValueClass = keyof WordValues

export const valueClasses: Readonly<Record<ValueClass, string>> = {
  path: 'words of a way: along a road, down a river, as the crow flies',
  feature: 'nouns that say what kind of place something is',
}

/** Every class: of words, of words that mean a value, of punctuation. */
export type ClassName = WordClass | ValueClass | MarkClass
